// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/viewjson.h"
#include "exportsettings.h"
#include "issue.h"
#include "series/seriesdays.h"
#include "series/seriespage.h"

#include <optional>

namespace atlas {

/// All that makes a sheet or a film, but the content: what the dialog saves and the command line repeats.
struct SeriesSettings {
    SeriesKind kind = SeriesKind::Sheet;
    ExportSettings page;
    SeriesDays days;
    FilmTiming timing; ///< of films
    int columns = 0; ///< of sheets; 0 = as suits the page
    bool operator==(const SeriesSettings &) const = default;
};

inline constexpr int seriesSettingsVersion = 1;

/// One object with the schema "alliance-atlas.series/1", UTF-8; reading it gives the same settings.
QByteArray toBytes(const SeriesSettings &settings);

struct SeriesSettingsReading {
    std::optional<SeriesSettings> settings; ///< nothing when it is no series, or of a newer version
    Issues issues;
};
/// `name` is how the reader knows the file. What is wrong is told and keeps its standard value.
SeriesSettingsReading readSeriesSettings(const QByteArray &bytes, const QString &name,
                                         const KnownContent &known);
SeriesSettingsReading readSeriesSettingsFile(const QString &path, const KnownContent &known);

} // namespace atlas
