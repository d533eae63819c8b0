// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "issue.h"
#include "memory/xmppacket.h"
#include "page.h"
#include "scenery.h"

#include <QImage>

class QSaveFile;

namespace atlas {

/// Draws settings on a scenery. Needs a QGuiApplication and registered fonts; holds no state, so several may
/// run on several threads. Never touches what a window shows.
class Exporter {
public:
    explicit Exporter(Scenery scenery); ///< complete

    Page page(const ExportSettings &settings) const;
    /// What a file of pixels holds and a preview shows; null when there is not enough memory.
    QImage image(const ExportSettings &settings) const;
    /// Writes the file atomically: it is complete or untouched. Empty when all went well.
    Issues write(const ExportSettings &settings, const QString &path) const;

    /// Title, texts and state that the file carries.
    PictureNotes notes(const ExportSettings &settings) const;

private:
    QString written(const ExportSettings &settings, ExportFormat format, QSaveFile &file) const;

    Scenery m_scenery;
};

} // namespace atlas
