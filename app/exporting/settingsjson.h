// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/viewjson.h"
#include "exportsettings.h"
#include "issue.h"

#include <QJsonObject>

namespace atlas {

inline constexpr int exportSettingsVersion = 1;

/// The settings as an object with the schema "alliance-atlas.export/1"; reading it gives the same settings.
QJsonObject toJson(const ExportSettings &settings);
QByteArray toBytes(const ExportSettings &settings);

struct ExportSettingsReading {
    ExportSettings settings; ///< what is missing or wrong keeps its value in `base`
    Issues issues; ///< errors: no settings at all, a newer version, unknown words and ids
};
/// `name` is how the reader knows the file. Nothing unknown is passed over in silence.
ExportSettingsReading readExportSettings(const QByteArray &bytes, const QString &name,
                                         const KnownContent &known, const ExportSettings &base = {});
/// The same from a file that may be missing or too large.
ExportSettingsReading readExportSettingsFile(const QString &path, const KnownContent &known,
                                             const ExportSettings &base = {});

} // namespace atlas
