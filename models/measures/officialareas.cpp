// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/officialareas.h"

#include "measures/csvcells.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace atlas {

namespace {

constexpr int columnCount = 4; // territories,km2,note,sources
constexpr double squareKilometre = 1e6;

/// The reason why it is none, or nothing.
QString readArea(const QStringList &cells, const BorderSet &borders, OfficialArea &area)
{
    if (cells.size() != columnCount)
        return QStringLiteral("It is no area: territories,km2,note,sources is wanted.");
    for (const QString &id : cells[0].split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        area.territories.push_back(borders.territory({id.trimmed()}));
        if (area.territories.back() == noTerritory)
            return QStringLiteral("Unknown territory \"%1\".").arg(id.trimmed());
    }
    area.km2 = cells[1].toDouble();
    area.note = cells[2];
    for (const QString &source : cells[3].split(QLatin1Char(';'), Qt::SkipEmptyParts))
        area.sources.push_back({source.trimmed()});
    if (area.territories.empty() || area.km2 <= 0)
        return QStringLiteral("It names no territory, or its area is not above zero.");
    return area.sources.empty() ? QStringLiteral("It names no source.") : QString();
}

} // namespace

OfficialAreas OfficialAreas::read(const BorderSet &borders, Issues &issues, const QString &path)
{
    OfficialAreas areas;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        issues.push_back({Issue::Severity::Error,
                          path,
                          {},
                          QStringLiteral("It cannot be read: %1.").arg(file.errorString())});
        return areas;
    }
    std::set<TerritoryIndex> seen;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        OfficialArea area;
        QString reason = readArea(csvCells(lines[i].trimmed()), borders, area);
        for (const TerritoryIndex territory : area.territories) {
            if (reason.isEmpty() && !seen.insert(territory).second)
                reason = QStringLiteral("The territory \"%1\" has an area already.")
                             .arg(borders.territories[size_t(territory)].id.value);
        }
        if (reason.isEmpty())
            areas.m_areas.push_back(area);
        else
            issues.push_back({Issue::Severity::Error, path, QStringLiteral("line %1").arg(i + 1), reason});
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
