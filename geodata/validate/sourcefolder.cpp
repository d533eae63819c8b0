// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate/sourcefolder.h"

#include "bordertables.h"
#include "compile/tablechecks.h"
#include "csvfile.h"
#include "mapprojection.h"
#include "validate/rowchecks.h"
#include "validate/shapechecks.h"
#include "validate/spacechecks.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The source is quantised to about this; a town on a shore may stand in the water by it. Metres.
constexpr double shoreTolerance = 250;

class SourceFolder {
public:
    explicit SourceFolder(const QString &folder)
        : m_folder(folder)
    { }

    Issues run(bool tablesOnly);

private:
    QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    QString csv(const QString &name) const { return path(name + QStringLiteral(".csv")); }
    void fault(const QString &file, const QString &place, const QString &reason)
    {
        m_issues.push_back({Issue::Severity::Error, file, place, reason});
    }
    bool readAll();
    void noteDamage();
    void checkAcrossRows();
    CheckedShapes checkKnownShapes(const QString &name);
    void checkShapeFiles();
    void checkEachHasLand(const std::vector<QString> &shapes);
    void checkTowns(const std::vector<Arc> &arcs);
    void checkTown(TableRow &row, const std::vector<Arc> &arcs);
    void checkOthers();

    QString m_folder;
    Issues m_issues;
    BorderTables m_tables;
    BorderSet m_set;
    QSet<QString> m_damaged; ///< ids that rows with a fault are about
};

/// False where what is left cannot be judged: a table that is not there makes all ids unknown.
bool SourceFolder::readAll()
{
    bool usable = true;
    for (const auto &[name, table] : m_tables.all()) {
        *table = readCsvFile(csv(name), m_issues);
        usable = usable && !table->columns.isEmpty();
    }
    if (!usable)
        return false;
    Issues ofRows;
    readTables(m_tables, m_set, ofRows);
    checkRows(m_tables, ofRows);
    const bool whole = std::none_of(ofRows.begin(), ofRows.end(), [](const Issue &issue) {
        return issue.reason.startsWith(QLatin1String("The column "));
    });
    const Issues torn = m_issues;
    for (const Issue &issue : ofRows) {
        const bool known = std::any_of(torn.begin(), torn.end(), [&](const Issue &other) {
            return other.file == issue.file && other.place == issue.place;
        });
        const bool follows = !whole && !issue.place.isEmpty();
        if (!known && !follows)
            m_issues.push_back(issue);
    }
    return whole;
}

/// A row that was left out leaves a gap that is no second fault.
void SourceFolder::noteDamage()
{
    static const QRegularExpression line(QStringLiteral("^line (\\d+)$"));
    for (const Issue &issue : m_issues) {
        const int number = line.match(issue.place).captured(1).toInt();
        for (const auto &[name, table] : m_tables.all()) {
            const int row = number - table->firstNumber;
            if (table->file != issue.file || row < 0 || row >= int(table->rows.size()))
                continue;
            for (const char *column : {"id", "territory", "state"}) {
                const int index = table->column(QLatin1String(column));
                if (index >= 0)
                    m_damaged.insert(table->rows[size_t(row)][index]);
            }
        }
    }
}

/// The compiler words these as "holdings, DE-SL, view un"; here the table is the file.
void SourceFolder::checkAcrossRows()
{
    noteDamage();
    Issues found;
    checkTables(m_set, m_folder, found);
    for (Issue &issue : found) {
        const QStringList parts = issue.place.split(QStringLiteral(", "));
        const bool follows = std::any_of(parts.begin(), parts.end(),
                                         [&](const QString &part) { return m_damaged.contains(part); });
        if (follows)
            continue;
        issue.file = csv(parts.first());
        issue.place = parts.mid(1).join(QStringLiteral(", "));
        m_issues.push_back(issue);
    }
}

void SourceFolder::checkEachHasLand(const std::vector<QString> &shapes)
{
    for (const Territory &territory : m_set.territories) {
        const bool there = std::find(shapes.begin(), shapes.end(), territory.id.value) != shapes.end();
        if (!there)
            fault(csv(QStringLiteral("territories")), territory.id.value,
                  QStringLiteral("It has no land: no shape bears its id."));
    }
}

CheckedShapes SourceFolder::checkKnownShapes(const QString &name)
{
    CheckedShapes shapes = checkShapes(path(name), m_issues);
    for (const QString &shape : shapes.shapes) {
        if (m_set.territory({shape}) == noTerritory)
            fault(path(name), shape, QStringLiteral("territories.csv does not know this territory."));
    }
    return shapes;
}

void SourceFolder::checkShapeFiles()
{
    const size_t before = m_issues.size();
    CheckedShapes land = checkKnownShapes(QStringLiteral("territories.topojson"));
    std::vector<QString> shapes = land.shapes;
    const bool hasBackdrop
        = std::any_of(m_set.territories.begin(), m_set.territories.end(),
                      [](const Territory &territory) { return territory.scope == Scope::Outside; });
    if (hasBackdrop) {
        const auto back = checkKnownShapes(QStringLiteral("outside.topojson")).shapes;
        shapes.insert(shapes.end(), back.begin(), back.end());
    }
    if (!shapes.empty())
        checkEachHasLand(shapes);
    if (m_issues.size() != before || !land.sound)
        return;
    // checkShapes() numbers territories as the file does; the towns ask for those of the tables.
    for (Arc &arc : land.arcs) {
        for (TerritoryIndex *side : {&arc.left, &arc.right})
            *side = *side < 0 ? noTerritory : m_set.territory({land.shapes[size_t(*side)]});
    }
    checkTowns(land.arcs);
}

double distanceTo(const Arc &arc, QPointF point)
{
    double least = 1e9;
    for (size_t i = 1; i < arc.levels[0].size(); ++i) {
        const QPointF from = arc.levels[0][i - 1];
        const QPointF along = arc.levels[0][i] - from;
        const double square = QPointF::dotProduct(along, along);
        const double share
            = square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
        const QPointF away = point - from - share * along;
        least = std::min(least, std::hypot(away.x(), away.y()));
    }
    return least;
}

void SourceFolder::checkTown(TableRow &row, const std::vector<Arc> &arcs)
{
    const QGeoCoordinate place{row.number(QLatin1String("lat")), row.number(QLatin1String("lon"))};
    const QString expected = row.text(QLatin1String("territory"));
    const TerritoryIndex wanted = m_set.territory({expected});
    if (wanted == noTerritory) {
        row.fault(QStringLiteral("Unknown territory \"%1\".").arg(expected));
        return;
    }
    const QPointF point = MapProjection().toMetres(place);
    const std::vector<TerritoryIndex> found = territoriesAt(arcs, point);
    if (found == std::vector{wanted})
        return;
    const bool onShore = found.empty() && std::any_of(arcs.begin(), arcs.end(), [&](const Arc &arc) {
                             const double margin = shoreTolerance;
                             return (arc.left == wanted || arc.right == wanted)
                                 && arc.bounds.adjusted(-margin, -margin, margin, margin).contains(point)
                                 && distanceTo(arc, point) <= margin;
                         });
    if (onShore)
        return;
    QStringList names;
    for (const TerritoryIndex index : found)
        names.append(m_set.territories[size_t(index)].id.value);
    row.fault(QStringLiteral("%1 should fall in %2, it falls in %3.")
                  .arg(row.text(QLatin1String("place")), expected,
                       names.isEmpty() ? QStringLiteral("the sea") : names.join(QStringLiteral(" and "))));
}

void SourceFolder::checkTowns(const std::vector<Arc> &arcs)
{
    const QString file = csv(QStringLiteral("points"));
    if (!QFile::exists(file))
        return;
    const Table table = readCsvFile(file, m_issues);
    const std::vector<QLatin1String> columns{QLatin1String("place"), QLatin1String("lon"),
                                             QLatin1String("lat"), QLatin1String("territory")};
    if (table.columns.isEmpty() || !table.hasColumns(columns, m_issues))
        return;
    for (int i = 0; i < int(table.rows.size()); ++i) {
        TableRow row(table, i, m_issues);
        checkTown(row, arcs);
    }
}

void SourceFolder::checkOthers()
{
    const QStringList patterns{QStringLiteral("*.csv"), QStringLiteral("*.topojson"),
                               QStringLiteral("*.geojson")};
    QStringList files = QDir(m_folder).entryList(patterns, QDir::Files, QDir::Name);
    files.removeAll(QStringLiteral("licences.csv"));
    std::vector<Table> citing;
    Issues told; // each file is read for its own faults elsewhere, or is none of ours
    for (const QString &file : files) {
        if (file.endsWith(QLatin1String(".csv")))
            citing.push_back(readCsvFile(path(file), told));
    }
    checkUnusedSources(m_tables.sources, citing, m_issues);
    const Table licences = readCsvFile(csv(QStringLiteral("licences")), m_issues);
    if (!licences.columns.isEmpty())
        checkLicences(licences, files, m_issues);
}

Issues SourceFolder::run(bool tablesOnly)
{
    const bool judged = readAll();
    if (judged)
        checkAcrossRows();
    if (judged && !tablesOnly)
        checkShapeFiles();
    if (!tablesOnly)
        checkOthers();
    return std::move(m_issues);
}

} // namespace

Issues validateSources(const QString &folder, bool tablesOnly)
{
    return SourceFolder(QDir(folder).path()).run(tablesOnly);
}

QStringList sourceTableNames()
{
    QStringList names;
    BorderTables tables;
    for (const auto &[name, table] : tables.all())
        names.append(name);
    return names;
}

} // namespace atlas
