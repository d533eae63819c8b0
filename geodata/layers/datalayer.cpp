// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/datalayer.h"

namespace atlas {

std::vector<DataColumn> allColumns(const DataLayer &layer)
{
    std::vector<DataColumn> all{{QStringLiteral("id"), DataKind::Text, QStringLiteral("Id in the atlas")},
                                {QStringLiteral("name"), DataKind::Text, QStringLiteral("Name")}};
    all.insert(all.end(), layer.columns.begin(), layer.columns.end());
    all.push_back({QStringLiteral("valid_from"), DataKind::Day, QStringLiteral("First day")});
    all.push_back({QStringLiteral("valid_to"), DataKind::Day,
                   QStringLiteral("Day after the last (exclusive); empty: still so at the end of 2024")});
    all.push_back({QStringLiteral("edtf"), DataKind::Text,
                   QStringLiteral("First day as exactly as it is known, EDTF; ..: so before 1949")});
    all.push_back({QStringLiteral("edtf_end"), DataKind::Text,
                   QStringLiteral("Last day (inclusive) as exactly as it is known, EDTF; ..: still so")});
    all.push_back({QStringLiteral("source_id"), DataKind::Text,
                   QStringLiteral("Ids of the sources, see sources.csv, separated by semicolons")});
    return all;
}

std::vector<DataCell> allCells(const DataRow &row)
{
    const auto day = [](QDate date) { return date.isValid() ? DataCell(date) : DataCell(); };
    QStringList sources;
    for (const SourceId &source : row.sources)
        sources.append(source.value);
    std::vector<DataCell> all{row.id, row.name};
    all.insert(all.end(), row.cells.begin(), row.cells.end());
    all.insert(
        all.end(),
        {day(row.valid.from), day(row.valid.to), row.edtf, row.edtfEnd, sources.join(QStringLiteral("; "))});
    return all;
}

QString textOf(const DataCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', 12);
    if (const auto *whole = std::get_if<qint64>(&cell))
        return QString::number(*whole);
    return {};
}

} // namespace atlas
