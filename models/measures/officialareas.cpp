// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/officialareas.h"

#include "csvfile.h"

#include <algorithm>
#include <set>

namespace atlas {

namespace {

constexpr QLatin1String territoriesColumn("territories"), areaColumn("km2"), noteColumn("note"),
    sourcesColumn("sources");
constexpr double squareKilometre = 1e6;

/// The reason why it is none, or nothing.
QString readArea(const TableRow &row, const BorderSet &borders, OfficialArea &area)
{
    for (const QString &id : row.list(territoriesColumn)) {
        area.territories.push_back(borders.territory({id}));
        if (area.territories.back() == noTerritory)
            return QStringLiteral("Unknown territory \"%1\".").arg(id);
    }
    area.km2 = row.text(areaColumn).toDouble();
    area.note = row.text(noteColumn);
    for (const QString &source : row.list(sourcesColumn))
        area.sources.push_back({source});
    if (area.territories.empty() || !(area.km2 > 0))
        return QStringLiteral("It names no territory, or its area is not above zero.");
    return area.sources.empty() ? QStringLiteral("It names no source.") : QString();
}

} // namespace

OfficialAreas OfficialAreas::read(const BorderSet &borders, Issues &issues, const QString &path)
{
    OfficialAreas areas;
    const Table table = readCsvFile(path, issues);
    if (table.columns.isEmpty()
        || !table.hasColumns({territoriesColumn, areaColumn, noteColumn, sourcesColumn}, issues))
        return areas;
    std::set<TerritoryIndex> seen;
    for (int i = 0; i < int(table.rows.size()); ++i) {
        TableRow row(table, i, issues);
        OfficialArea area;
        QString reason = readArea(row, borders, area);
        for (const TerritoryIndex territory : area.territories) {
            if (reason.isEmpty() && !seen.insert(territory).second)
                reason = QStringLiteral("The territory \"%1\" has an area already.")
                             .arg(borders.territories[size_t(territory)].id.value);
        }
        if (reason.isEmpty())
            areas.m_areas.push_back(area);
        else
            row.faultUnlessMisfit(reason);
    }
    return areas;
}

std::optional<double> OfficialAreas::area(const LandSet &land) const
{
    double sum = 0;
    auto left = std::count(land.begin(), land.end(), true);
    for (const OfficialArea &area : m_areas) {
        const auto held = std::count_if(area.territories.begin(), area.territories.end(),
                                        [&](TerritoryIndex territory) { return land[size_t(territory)]; });
        if (held == 0)
            continue;
        if (size_t(held) != area.territories.size())
            return std::nullopt;
        sum += area.km2 * squareKilometre;
        left -= held;
    }
    return left == 0 && sum > 0 ? std::optional(sum) : std::nullopt;
}

} // namespace atlas
