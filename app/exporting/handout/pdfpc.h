// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace atlas {

/// A page of a PDF as a presenter's program lists it.
struct PdfpcPage {
    QString label; ///< pages of one label are one slide
    int overlay = 0; ///< which of them, from 0
    bool hidden = false;
    QString note; ///< Markdown
};

/// The notes of a PDF in pdfpc's JSON, format 2. `seconds` is what the talk is planned to take.
QByteArray pdfpcOf(const std::vector<PdfpcPage> &pages, int seconds);

} // namespace atlas
