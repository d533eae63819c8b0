// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate/rowchecks.h"

#include "datespan.h"

#include <QSet>

namespace atlas {

namespace {

constexpr QLatin1String operator""_c(const char *text, size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

template <class Check> void eachRow(const Table &table, Issues &issues, Check check)
{
    for (int i = 0; i < int(table.rows.size()); ++i) {
        TableRow row(table, i, issues);
        check(row);
    }
}

void checkSourced(const Table &table, Issues &issues)
{
    if (table.column("sources"_c) < 0)
        return;
    eachRow(table, issues, [](TableRow &row) {
        if (row.list("sources"_c).isEmpty())
            row.fault(QStringLiteral("It names no source."));
    });
}

/// ISO days sort as text; a malformed one is told by the reader.
void checkDays(const Table &table, Issues &issues)
{
    const QString last = lastDay().toString(Qt::ISODate);
    eachRow(table, issues, [&](TableRow &row) {
        for (const QLatin1String column : {"from"_c, "to"_c}) {
            const QString day = row.text(column);
            if (QDate::fromString(day, Qt::ISODate).isValid() && day > last)
                row.fault(QStringLiteral("The field \"%1\": %2 is after %3, the last day of the atlas.")
                              .arg(column, day, last));
        }
    });
}

} // namespace

void checkRows(BorderTables &tables, Issues &issues)
{
    for (const auto &[name, table] : tables.all()) {
        checkSourced(*table, issues);
        checkDays(*table, issues);
    }
}

void checkUnusedSources(const Table &sources, const std::vector<Table> &tables, Issues &issues)
{
    QSet<QString> cited;
    for (const Table &table : tables) {
        eachRow(table, issues, [&](TableRow &row) {
            for (const QString &id : row.list("sources"_c))
                cited.insert(id);
        });
    }
    for (int i = 0; i < int(sources.rows.size()); ++i) {
        const QString id = TableRow(sources, i, issues).text("id"_c);
        if (!id.isEmpty() && !cited.contains(id))
            issues.push_back({Issue::Severity::Warning, sources.file,
                              QStringLiteral("%1 %2").arg(sources.rowWord).arg(sources.firstNumber + i),
                              QStringLiteral("No row cites the source \"%1\".").arg(id)});
    }
}

void checkLicences(const Table &licences, const QStringList &files, Issues &issues)
{
    if (!licences.hasColumns({"file"_c, "licence"_c, "origin"_c}, issues))
        return;
    QSet<QString> licensed;
    eachRow(licences, issues, [&](TableRow &row) {
        const QString file = row.needed("file"_c);
        if (licensed.contains(file))
            row.fault(QStringLiteral("The file \"%1\" is named twice.").arg(file));
        if (!file.isEmpty() && !files.contains(file))
            row.fault(QStringLiteral("There is no file \"%1\".").arg(file));
        licensed.insert(file);
        row.needed("licence"_c);
        row.needed("origin"_c);
    });
    for (const QString &file : files) {
        if (!licensed.contains(file))
            issues.push_back({Issue::Severity::Error, licences.file, file,
                              QStringLiteral("The licence of this file is missing.")});
    }
}

} // namespace atlas
