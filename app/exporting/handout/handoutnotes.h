// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QSizeF>
#include <QString>
#include <QTextDocument>

class QPainter;

namespace atlas {

/// The speaker's notes as they are set on paper, from Markdown; raw HTML is shown as it is written. Logical
/// pixels. For one thread.
class HandoutNotes {
public:
    /// Broken into pages of that size; a height of 0 is one page as long as it takes.
    HandoutNotes(const QString &markdown, QSizeF page);

    double height() const; ///< of all of it, on one page
    int pages() const;
    /// Of one page, from the painter's origin.
    void paint(QPainter &painter, const Theme &theme, int page = 0);

private:
    QTextDocument m_document;
    QSizeF m_page;
};

} // namespace atlas
