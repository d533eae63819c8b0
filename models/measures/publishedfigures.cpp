// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/publishedfigures.h"

#include "csvfile.h"

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

constexpr QLatin1String measureColumn("measure"), ofColumn("of"), withColumn("with"), leastColumn("least"),
    mostColumn("most"), noteColumn("note"), sourcesColumn("sources");

std::optional<PublishedFigure> figureFrom(const TableRow &row)
{
    PublishedFigure figure;
    const QString measure = row.text(measureColumn);
    const bool area = measure == QLatin1String("area");
    figure.measure = area ? PublishedFigure::Measure::Area : PublishedFigure::Measure::Border;
    figure.of = row.text(ofColumn);
    figure.with = row.text(withColumn);
    figure.least = row.text(leastColumn).toDouble(); // 0 when malformed
    figure.most = row.text(mostColumn).toDouble();
    figure.note = row.text(noteColumn);
    for (const QString &source : row.list(sourcesColumn))
        figure.sources.push_back({source});
    const bool sound = figure.least > 0 && figure.least <= figure.most && !figure.of.isEmpty()
        && figure.with.isEmpty() == area && !figure.sources.empty()
        && (area || measure == QLatin1String("border"));
    return sound ? std::optional(figure) : std::nullopt;
}

} // namespace

PublishedFigures PublishedFigures::read(Issues &issues, const QString &path)
{
    PublishedFigures figures;
    const Table table = readCsvFile(path, issues);
    if (table.columns.isEmpty()
        || !table.hasColumns(
            {measureColumn, ofColumn, withColumn, leastColumn, mostColumn, noteColumn, sourcesColumn},
            issues))
        return figures;
    for (int i = 0; i < int(table.rows.size()); ++i) {
        TableRow row(table, i, issues);
        if (const auto figure = figureFrom(row))
            figures.m_figures.push_back(*figure);
        else
            row.faultUnlessMisfit(
                QStringLiteral("It is no figure: an area of one or a border with another is "
                               "expected, least not above most, with its sources."));
    }
    return figures;
}

const PublishedFigure *PublishedFigures::area(const QString &of) const
{
    const auto found = std::find_if(m_figures.begin(), m_figures.end(), [&of](const PublishedFigure &figure) {
        return figure.measure == PublishedFigure::Measure::Area && figure.of == of;
    });
    return found == m_figures.end() ? nullptr : &*found;
}

const PublishedFigure *PublishedFigures::border(const QString &state, const QString &neighbour) const
{
    const auto found = std::find_if(m_figures.begin(), m_figures.end(), [&](const PublishedFigure &figure) {
        return figure.measure == PublishedFigure::Measure::Border
            && ((figure.of == state && figure.with == neighbour)
                || (figure.of == neighbour && figure.with == state));
    });
    return found == m_figures.end() ? nullptr : &*found;
}

} // namespace atlas
