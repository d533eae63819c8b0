// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "series/seriesjob.h"

namespace atlas::cli {

/// --dates, --changes, --joinings, --every, --from, --to and the options of pictures.
void addSeriesOptions(Arguments &arguments);

/// Days and settings of a series; the scenery is left out. Nothing after a complaint.
struct SeriesRequest {
    ExportSettings settings;
    SeriesDays days;
};
std::optional<SeriesRequest> seriesFrom(const Arguments &arguments, SeriesPick standard);

/// A number within the range; nothing after a complaint.
std::optional<double> numberFrom(const Arguments &arguments, const char *name,
                                 std::pair<double, double> range);

} // namespace atlas::cli
