// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate/bordervalidation.h"

#include "borderreader.h"
#include "compile/tablechecks.h"
#include "validate/shapechecks.h"
#include "validate/sourcefolder.h"
#include "validate/spacechecks.h"

#include <QDir>
#include <QFileInfo>

namespace atlas {

namespace {

void checkSourced(const BorderSet &borders, const QString &file, Issues &issues)
{
    const auto check = [&](const std::vector<SourceId> &sources, const QString &place) {
        if (sources.empty())
            issues.push_back({Issue::Severity::Error, file, place, QStringLiteral("It names no source.")});
    };
    const auto territory = [&](TerritoryIndex index) { return borders.territories[size_t(index)].id.value; };
    for (const Holding &row : borders.holdings)
        check(row.sources,
              QStringLiteral("holdings, %1, from %2")
                  .arg(territory(row.territory), row.span.from.toString(Qt::ISODate)));
    for (const Membership &row : borders.memberships)
        check(row.sources,
              QStringLiteral("memberships, %1, %2")
                  .arg(toString(row.organisation), borders.states[size_t(row.state)].id.value));
    for (const AllianceTerritory &row : borders.allianceTerritories)
        check(row.sources, QStringLiteral("alliance_territory, %1").arg(territory(row.territory)));
}

} // namespace

Issues validateDataset(const QString &file)
{
    BorderReading reading = BorderReader().read(file);
    Issues issues = std::move(reading.issues);
    if (!reading.borders)
        return issues;
    const BorderSet &borders = *reading.borders;
    checkTables(borders, file, issues);
    checkSourced(borders, file, issues);
    std::vector<QString> ids;
    for (const Territory &territory : borders.territories)
        ids.push_back(territory.id.value);
    for (int level = 0; level < arcLevels; ++level)
        checkSpace({borders.arcs, ids, level, file, QStringLiteral("arcs, level %1, ").arg(level)}, issues);
    return issues;
}

Issues validateBorderSources(const QString &folder)
{
    return validateSources(folder);
}

Issues validateTable(const QString &file)
{
    const QFileInfo info(file);
    const QDir folder = info.dir();
    QStringList missing;
    for (const QString &name : sourceTableNames()) {
        if (!folder.exists(name + QStringLiteral(".csv")))
            missing.append(name + QStringLiteral(".csv"));
    }
    if (!missing.isEmpty()) {
        return {{Issue::Severity::Error,
                 file,
                 {},
                 QStringLiteral("A table of the borders is judged with its neighbours; beside it is no %1.")
                     .arg(missing.join(QStringLiteral(", ")))}};
    }
    const bool tablesOnly = sourceTableNames().contains(info.completeBaseName());
    Issues issues = validateSources(folder.path(), tablesOnly);
    std::erase_if(issues, [&](const Issue &issue) { return QFileInfo(issue.file) != info; });
    for (Issue &issue : issues)
        issue.file = file;
    return issues;
}

Issues validateShapes(const QString &file)
{
    Issues issues;
    checkShapes(file, issues);
    return issues;
}

} // namespace atlas
