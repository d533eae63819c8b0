// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparescene.h"
#include "deck/ink.h"
#include "show/steptext.h"

#include <optional>

namespace atlas {

/// Lines of the page that slides are laid out on; every length of a slide that is not of its map is counted
/// in them. A screen of any height shows the same page, larger or smaller.
inline constexpr double slideLines = 1080;
/// Nothing on a slide is set smaller: 2.2 % of its height.
inline constexpr double smallestType = 0.022 * slideLines;
/// Lines of the page that a logical pixel of the map takes: the smallest name on the map has smallestType.
inline constexpr double linesPerMapPixel = 2.3;

/// What the audience sees instead of the slide.
enum class Blank { None, Black, White };

struct SlidePointer {
    enum class Kind { None, Laser, Spotlight };
    Kind kind = Kind::None;
    QPointF at; ///< on the page
    bool operator==(const SlidePointer &) const = default;
};

/// All that one window of a show shows. A value: equal slides paint equal pixels on equal sizes.
struct Slide {
    double aspect = 16.0 / 9; ///< breadth of the page by its height
    MapScene
        map; ///< its viewport has the size of the map on the page, in map pixels; the ratio is the painter's
    /// The map is on its way there, and nothing else of it changes meanwhile; null when it is not. Its view
    /// counts by centre and scale.
    std::shared_ptr<const MapScene> ahead;
    std::optional<CompareInput> comparison; ///< painted instead of `map` where the step compares two dates
    std::optional<std::set<StateIndex>> named; ///< the only states that are named; all when unset
    StepText text;
    std::vector<int> legend; ///< positions in legendEntries()
    bool joinedBefore = false; ///< "just joined" counts from the step before
    QString viewpoint; ///< in words, where land in dispute is drawn; may be empty
    bool asks = false; ///< something is kept back
    int step = 0, steps = 0; ///< from 1; 0 while there is none
    std::vector<InkStroke> ink;
    SlidePointer pointer;
    QRectF band; ///< area that is being picked, on the page; empty when none is
    Blank blank = Blank::None;
    double blankShare = 0; ///< how far it has come, 0 to 1
};

/// Where the parts of a slide stand on its page.
struct SlideLayout {
    QSizeF page;
    QRectF map, panel;

    static SlideLayout of(double aspect);
    QSizeF mapPixels() const { return map.size() / linesPerMapPixel; } ///< of the viewport
    QPointF toMap(QPointF onPage) const { return (onPage - map.topLeft()) / linesPerMapPixel; }
    QPointF toPage(QPointF mapPixel) const { return map.topLeft() + mapPixel * linesPerMapPixel; }
};

} // namespace atlas
