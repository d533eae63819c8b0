// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "series/seriespage.h"

namespace atlas {

/// What all maps of a series show together.
struct SeriesContents {
    std::vector<LegendEntry> legend; ///< rows that need explaining, with the words of the kind
    MapContents last; ///< of the last day
    bool contested = false; ///< on any of the days
};
/// `width` is that of a map.
SeriesContents contentsOf(const SeriesSubject &subject, const BorderTimeline &timeline, double width);

/// The scene of one of the days, without a viewport.
MapScene sceneOf(const SeriesSubject &subject, const BorderTimeline &timeline, size_t index);

/// From this width on (logical pixels) a map shows all layers of the settings. Smaller ones leave out what
/// would only fill them: towns, seas and rivers, events, and lines within states.
inline constexpr double wideMap = 420;
Layers layersOf(Layers layers, double width);

/// What every map must show, metres.
QRectF seriesExtent(const SeriesSubject &subject);

} // namespace atlas
