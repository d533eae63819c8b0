// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "layers/datalayer.h"
#include "pack/pack.h"

#include <atomic>
#include <optional>

namespace atlas {

/// What the atlas gives away as data.
enum class AtlasLayer { Borders, Members, Events, Measures };
inline constexpr int atlasLayerCount = 4;
QString layerName(AtlasLayer layer); ///< "borders", "members", "events", "measures": table and option
QString layerMeaning(AtlasLayer layer); ///< a line for a reader
std::optional<AtlasLayer> atlasLayerFrom(QStringView name);

/// Which of it, and in whose view.
struct LayerQuestion {
    DateSpan span; ///< rows that hold on one of its days at least, with all of their days; unbounded: all
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
};
/// Of one day only.
DateSpan spanOfDay(QDate day);

/// Borders: a row a state and stretch of time in which its land, name and status stay the same. Members: a
/// row of the tables, NATO, Warsaw Pact, CSTO, Union, Partnership. Events: as in the pack. Measures: a row
/// for each day on which one of them changes. Empty, with all columns, when called off.
DataLayer makeLayer(AtlasLayer layer, const BorderTimeline &timeline, const Pack &pack,
                    const LayerQuestion &question, const std::atomic<bool> *cancelled = nullptr);

} // namespace atlas
