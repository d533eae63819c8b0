// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "layers/datalayer.h"

#include <QPair>

#include <optional>

class QIODevice;

namespace atlas {

class ForeignFormats;

/// Layers on their way into a file.
struct LayerJob {
    const BorderSet &borders;
    const std::vector<DataLayer> &layers;
    const ForeignFormats *foreign = nullptr; ///< null when no layer has land
    std::function<bool()> step; ///< before each row; false calls it off

    /// The land of a row in degrees; nothing when it has no valid outline.
    std::optional<LandPolygons> polygons(const DataRow &row) const;
};

/// Degrees with up to seven decimals (a centimetre), without closing zeros.
QByteArray degrees(double value);

/// When a row held, by the reading of its EDTF fields: days, or the stretch in which a less exact date lies.
struct RowTime {
    QDate startEarliest, startLatest; ///< null: open
    QDate endEarliest, endLatest; ///< inclusive; null: open
    bool uncertain = false, approximate = false;
    bool isPoint = false; ///< the end is the beginning

    static RowTime of(const DataRow &row);
};

} // namespace atlas
