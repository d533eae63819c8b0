// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handoutpage.h"
#include "issue.h"

#include <QPainter>

#include <functional>

namespace atlas {

/// Told how many steps of how many are done; false ends the work.
using HandoutProgress = std::function<bool(int done, int all)>;

/// A lecture on paper: a PDF with a page a step, and beside it the notes for programs that show PDFs
/// (".pdfpc"). Steps that are not shown are left out. Needs a QGuiApplication and registered fonts; any
/// thread.
class HandoutWriter {
public:
    explicit HandoutWriter(Scenery scenery); ///< complete

    /// Both files are complete or untouched. Errors when they cannot be written, when the deck shows no step,
    /// or when `progress` ended the work.
    Issues write(const Deck &deck, const HandoutSettings &settings, const QString &path,
                 const HandoutProgress &progress) const;

    static QString notesFileOf(const QString &path); ///< "lecture.pdfpc" beside "lecture.pdf"

private:
    Scenery m_scenery;
};

/// All of a page but notes that are not on it. `painter` is in logical pixels of the page.
void paintHandoutPage(QPainter &painter, const HandoutPage &page);

} // namespace atlas
