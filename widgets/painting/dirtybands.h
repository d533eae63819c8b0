// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

namespace atlas {

/// Few rectangles that hold all of many, none overlapping another: one for each of some bands of rows, so
/// that they may be painted at the same time and no pixel twice.
std::vector<QRect> dirtyBands(const std::vector<QRect> &rects, const QRect &view, int bands);

/// The whole view in bands.
std::vector<QRect> wholeInBands(const QRect &view, int bands);

} // namespace atlas
