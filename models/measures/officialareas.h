// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "measure.h"
#include "source.h"

#include <optional>
#include <vector>

namespace atlas {

/// A region whose area its own statistics give: a territory, or several that were never counted apart.
struct OfficialArea {
    std::vector<TerritoryIndex> territories;
    double km2 = 0;
    QString note;
    std::vector<SourceId> sources;
};

/// Official areas of all land of the atlas (geodata/data/official_areas.csv): each territory is in one
/// region.
class OfficialAreas {
public:
    /// `file` is official_areas.csv; the one inside the program if not given. What is malformed is told.
    static OfficialAreas read(const BorderSet &borders, Issues &issues,
                              const QString &file = QStringLiteral(":/data/official_areas.csv"));

    const std::vector<OfficialArea> &all() const { return m_areas; }
    /// m2 of some land; nothing where it holds a part of a region only, or land without a figure.
    std::optional<double> area(const LandSet &land) const;

private:
    std::vector<OfficialArea> m_areas;
};

} // namespace atlas
