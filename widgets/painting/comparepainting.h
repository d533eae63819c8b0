// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparescene.h"
#include "mappainter.h"

class QPainter;

namespace atlas {

/// One a date: the pinned date is evaluated once, however the other one is scrubbed.
struct ComparePainters {
    MapPainter &a;
    MapPainter &b;
};

/// Both dates, the line between them, plates and legend; `painter` is in logical pixels of the picture.
void paintComparison(QPainter &painter, const CompareScene &scene, const ComparePainters &painters);

/// The same as areas, lines and letters, for paper.
void paintComparison(QPainter &painter, const CompareScene &scene);

/// The same as an image of the picture's size in device pixels, made with painters of its own.
QImage comparisonImage(const CompareScene &scene, QSizeF picture);

} // namespace atlas
