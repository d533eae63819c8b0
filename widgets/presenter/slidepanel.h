// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/slide.h"

class QPainter;

namespace atlas {

/// What stands beside the map, without its date: title, quotation, events, legend and the way through the
/// lecture. On the page of the slide. A quotation that is too long for the room is set smaller, down to
/// smallestType, and then cut.
void paintSlidePanel(QPainter &painter, const Slide &slide);
/// The date alone: it runs while the rest stands.
void paintSlideDate(QPainter &painter, const Slide &slide);
QRectF slideDateRect(const Slide &slide); ///< that it stays within, on the page

/// Whether two slides have the same panel, but for the date.
bool samePanel(const Slide &a, const Slide &b);

} // namespace atlas
