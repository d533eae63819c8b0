// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "memory/xmppacket.h"
#include "page.h"

#include <functional>

class QIODevice;

namespace atlas {

/// What is drawn on paper: its size and how, in logical pixels.
struct PaperPicture {
    QSizeF size;
    std::function<void(QPainter &painter)> paint;
};

/// What a file of paths is made of besides its page.
struct PaperTerms {
    PageSize size; ///< that the file names
    LettersAs letters = LettersAs::Text; ///< of SVG; PDF embeds its fonts
    PictureNotes notes;
};

/// The page as SVG 1.1: text as text with faces that stand in, stable ids and classes, title and description
/// for screen readers, metadata. False when the device takes no more.
bool writeSvg(QIODevice &device, const Page &page, const PaperTerms &terms);
bool writeSvg(QIODevice &device, const PaperPicture &picture, const PaperTerms &terms);

/// The page as PDF of its size in print: paths, fonts embedded, title and XMP. Neither tagged nor PDF/A.
bool writePdf(QIODevice &device, const Page &page, const PaperTerms &terms);
bool writePdf(QIODevice &device, const PaperPicture &picture, const PaperTerms &terms);

} // namespace atlas
