// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace atlas {

/// Ways of seeing a picture. Full dichromacy after Machado, Oliveira and Fernandes 2009, table 1, severity 1.
enum class Vision { Colour, Grey, Deuteranopia, Protanopia };

QRgb seenAs(QRgb colour, Vision vision);
/// The same size, opaque.
QImage seenAs(const QImage &image, Vision vision);
/// CIE L*, 0 (black) to 100 (white): what is left of a colour in grey.
double lightness(QRgb colour);

} // namespace atlas
