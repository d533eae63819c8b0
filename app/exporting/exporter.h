// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportjob.h"
#include "issue.h"
#include "mapscene.h"
#include "scenery.h"

#include <QImage>

namespace atlas {

/// Draws jobs on a scenery. Needs a QGuiApplication and registered fonts; holds no state, so several may run
/// on several threads.
class Exporter {
public:
    explicit Exporter(Scenery scenery);

    MapScene scene(const ExportJob &job) const;
    QImage image(const ExportJob &job) const; ///< of both dates where the view compares two
    /// Writes the file atomically: it is complete or untouched. Empty when all went well.
    Issues write(const ExportJob &job) const;

private:
    QImage comparison(const ExportJob &job) const;

    Scenery m_scenery;
};

} // namespace atlas
