// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "scenery.h"
#include "series/seriesjson.h"

namespace atlas::cli {

/// --dates, --changes, --joinings, --every, --from, --to, --settings and the options of pictures.
void addSeriesOptions(Arguments &arguments);

/// What the options ask for, laid over the file that --settings names, for which the scenery must be there.
/// Nothing after a complaint.
std::optional<SeriesSettings> seriesFrom(const Arguments &arguments, SeriesSettings standard,
                                         const Scenery &scenery);

/// A number within the range; nothing after a complaint.
std::optional<double> numberFrom(const Arguments &arguments, const char *name,
                                 std::pair<double, double> range);

} // namespace atlas::cli
