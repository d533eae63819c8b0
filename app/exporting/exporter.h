// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "exportwatch.h"
#include "issue.h"
#include "memory/xmppacket.h"
#include "page.h"
#include "scenery.h"

#include <QImage>

namespace atlas {

/// Draws settings on a scenery. Needs a QGuiApplication and registered fonts; holds no state, so several may
/// run on several threads. Never touches what a window shows.
class Exporter {
public:
    explicit Exporter(Scenery scenery); ///< complete

    Page page(const ExportSettings &settings) const;
    /// What a file of pixels holds and a preview shows; null when there is not enough memory.
    QImage image(const ExportSettings &settings) const;
    /// What the settings say, or what is made from the data where they say nothing.
    PageWords words(const ExportSettings &settings, const Page &page) const;
    /// The page as SVG, for the clipboard.
    QByteArray svg(const ExportSettings &settings) const;
    /// Title, texts and state that the file carries.
    PictureNotes notes(const ExportSettings &settings) const;

    /// Writes one file atomically, with a world file beside it where the settings ask for one: it is
    /// complete, or what was there is untouched. Empty when all went well, or when it was called off.
    Issues write(const ExportSettings &settings, ExportFormat format, const QString &path,
                 const ExportWatch &watch = {}) const;
    /// The same by the ending of the name, PNG for an unknown one.
    Issues write(const ExportSettings &settings, const QString &path, const ExportWatch &watch = {}) const;

private:
    struct Job;
    QString writePaper(const Job &job) const;
    QString writePixels(const Job &job) const;
    QString writeTiff(const Job &job) const;

    Scenery m_scenery;
};

} // namespace atlas
