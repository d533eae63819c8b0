// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipetables.h"

#include "borderlines.h"
#include "csvfile.h"

#include <algorithm>

namespace atlas {

namespace {

QLatin1String operator""_c(const char *text, size_t size)
{
    return QLatin1String(text, int(size));
}

bool readNumbers(const QString &text, QLatin1Char separator, std::vector<int> &numbers)
{
    for (const QString &item : text.split(separator)) {
        bool isNumber = false;
        numbers.push_back(item.toInt(&isNumber));
        if (!isNumber)
            return false;
    }
    return true;
}

bool readReals(const QString &text, qsizetype count, std::vector<double> &reals)
{
    for (const QString &item : text.split(QLatin1Char(','))) {
        bool isNumber = false;
        reals.push_back(item.toDouble(&isNumber));
        if (!isNumber)
            return false;
    }
    return qsizetype(reals.size()) == count;
}

bool readBox(const QString &text, Condition &condition)
{
    std::vector<double> reals;
    if (!readReals(text, 4, reals))
        return false;
    condition.west = reals[0];
    condition.south = reals[1];
    condition.east = reals[2];
    condition.north = reals[3];
    return true;
}

bool readDisputed(const QString &text, Condition &condition)
{
    const QStringList parts = text.split(QLatin1Char('@'));
    std::vector<double> reals;
    if (parts.size() != 2 || !readNumbers(parts[0], QLatin1Char(','), condition.numbers)
        || !readReals(parts[1], 2, reals))
        return false;
    condition.inside = {reals[0], reals[1]};
    return true;
}

/// False when the selector is not understood.
bool readCondition(const QString &text, Condition &condition)
{
    condition.text = text;
    if (text == "*"_c)
        return true;
    const QString word = text.section(QLatin1Char(':'), 0, 0);
    const QString rest = text.section(QLatin1Char(':'), 1);
    if (rest.isEmpty())
        return false;
    if (word == "box"_c) {
        condition.kind = Condition::Kind::Box;
        return readBox(rest, condition);
    }
    if (word == "line"_c) {
        condition.kind = Condition::Kind::OwnLine;
        condition.names = QStringList{rest};
        return true;
    }
    if (word == "gline"_c) {
        condition.kind = Condition::Kind::DisputedLine;
        return readDisputed(rest, condition);
    }
    if (word == "a1"_c) {
        condition.kind = Condition::Kind::Unit;
        condition.names = rest.split(QLatin1Char('|'));
        return true;
    }
    condition.kind = Condition::Kind::UnitNumber;
    return word == "fid"_c && readNumbers(rest, QLatin1Char('|'), condition.numbers);
}

std::vector<QPointF> readLine(TableRow &row, QLatin1String column)
{
    std::vector<QPointF> points = lineFromWkt(row.needed(column));
    if (points.empty())
        row.fault(QStringLiteral("The field \"%1\" is no LINESTRING of two points or more.").arg(column));
    return points;
}

class TableReader {
public:
    TableReader(RecipeTables &tables, Issues &issues)
        : m_tables(tables)
        , m_issues(issues)
    { }

    void readLines(const Table &table);
    void readTerritories(const Table &table);

private:
    void readRules(TableRow &row, int territory);
    void readRule(TableRow &row, int territory, const QString &base, const QString &select);
    bool hasLine(const QString &id) const
    {
        return std::any_of(m_tables.lines.begin(), m_tables.lines.end(),
                           [&](const OwnLine &line) { return line.id == id; });
    }

    RecipeTables &m_tables;
    Issues &m_issues;
};

void TableReader::readLines(const Table &table)
{
    if (!table.hasColumns({"id"_c, "line_wkt"_c, "closure_wkt"_c}, m_issues))
        return;
    for (int i = 0; i < int(table.rows.size()); ++i) {
        TableRow row(table, i, m_issues);
        if (!row.text("between"_c).isEmpty())
            continue; // a line that the source has
        m_tables.lines.push_back(
            {row.needed("id"_c), readLine(row, "line_wkt"_c), readLine(row, "closure_wkt"_c)});
    }
}

void TableReader::readTerritories(const Table &table)
{
    if (!table.hasColumns({"id"_c, "name"_c, "base"_c, "select"_c, "approximate"_c, "accuracy_km"_c},
                          m_issues))
        return;
    for (int i = 0; i < int(table.rows.size()); ++i) {
        TableRow row(table, i, m_issues);
        if (row.text("base"_c).isEmpty())
            continue; // the backdrop, which is not cut
        CutTerritory territory{row.needed("id"_c), row.needed("name"_c), row.needed("approximate"_c), 0};
        territory.accuracyKm = row.number("accuracy_km"_c);
        m_tables.territories.push_back(territory);
        readRules(row, int(m_tables.territories.size()) - 1);
    }
}

void TableReader::readRules(TableRow &row, int territory)
{
    const QStringList bases = row.list("base"_c);
    const QStringList selects = row.list("select"_c);
    if (selects.size() != 1 && selects.size() != bases.size()) {
        row.fault(QStringLiteral("The field \"select\" has %1 selectors for %2 countries.")
                      .arg(selects.size())
                      .arg(bases.size()));
        return;
    }
    for (int i = 0; i < bases.size(); ++i)
        readRule(row, territory, bases[i], selects[selects.size() == 1 ? 0 : i]);
}

void TableReader::readRule(TableRow &row, int territory, const QString &base, const QString &select)
{
    CutRule rule{territory, base, {}};
    for (const QString &part : select.split(" & "_c)) {
        Condition condition;
        if (!readCondition(part.trimmed(), condition)) {
            row.fault(QStringLiteral("The selector \"%1\" is unknown or malformed; known are *, box:w,s,e,n, "
                                     "line:ID, gline:N,N@lon,lat, a1:Name|Name and fid:N|N.")
                          .arg(part.trimmed()));
            return;
        }
        if (condition.kind == Condition::Kind::OwnLine && !hasLine(condition.names.front())) {
            row.fault(QStringLiteral("lines.csv has no line \"%1\".").arg(condition.names.front()));
            return;
        }
        rule.conditions.push_back(condition);
    }
    m_tables.rules.push_back(rule);
}

} // namespace

RecipeTables readRecipeTables(const QString &folder, Issues &issues)
{
    RecipeTables tables;
    TableReader reader(tables, issues);
    reader.readLines(readCsvFile(folder + QStringLiteral("/lines.csv"), issues));
    reader.readTerritories(readCsvFile(folder + QStringLiteral("/territories.csv"), issues));
    return tables;
}

} // namespace atlas
