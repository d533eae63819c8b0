// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/slide.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double narrowest = 4.0 / 3, widest = 21.0 / 9; // narrower and wider screens have bars
constexpr double panelShare = 700.0 / 1920;
constexpr double leastPanel = 560, mostPanel = 760;

} // namespace

SlideLayout SlideLayout::of(double aspect)
{
    const double breadth = std::round(slideLines * std::clamp(aspect, narrowest, widest));
    const double panel = std::clamp(std::round(breadth * panelShare), leastPanel, mostPanel);
    SlideLayout layout;
    layout.page = {breadth, slideLines};
    layout.map = QRectF(0, 0, breadth - panel, slideLines);
    layout.panel = QRectF(breadth - panel, 0, panel, slideLines);
    return layout;
}

} // namespace atlas
