// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/mapmeasures.h"
#include "measures/publishedfigures.h"
#include "output.h"

#include <QJsonObject>

namespace atlas::cli {

struct MeasuredDistance {
    QString name; ///< "Nearest soil of NATO to 30.3, 59.9"
    double metres = 0;
    QString where; ///< name of the nearest territory; may be empty
};

/// All that `measure` has to tell.
struct MeasureReport {
    const BorderSet &borders;
    MeasureQuestion question;
    MapMeasures measures;
    PublishedFigures published;
    LandSet land;
    std::vector<double> territoryAreas; ///< m2
    std::vector<MeasuredDistance> distances;
};

QJsonObject json(const MeasureReport &report);
Listing listing(const MeasureReport &report); ///< the same in rows

} // namespace atlas::cli
