// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/publishedfigures.h"

#include "measures/csvcells.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

constexpr int columnCount = 7; // measure,of,with,least,most,note,sources

std::optional<PublishedFigure> figureFrom(const QStringList &cells)
{
    if (cells.size() != columnCount)
        return std::nullopt;
    PublishedFigure figure;
    const bool area = cells[0] == QLatin1String("area");
    bool least = false;
    bool most = false;
    figure.measure = area ? PublishedFigure::Measure::Area : PublishedFigure::Measure::Border;
    figure.of = cells[1];
    figure.with = cells[2];
    figure.least = cells[3].toDouble(&least);
    figure.most = cells[4].toDouble(&most);
    figure.note = cells[5];
    for (const QString &source : cells[6].split(QLatin1Char(';'), Qt::SkipEmptyParts))
        figure.sources.push_back({source.trimmed()});
    const bool sound = least && most && figure.least > 0 && figure.least <= figure.most
        && !figure.of.isEmpty() && figure.with.isEmpty() == area && !figure.sources.empty()
        && (area || cells[0] == QLatin1String("border"));
    return sound ? std::optional(figure) : std::nullopt;
}

} // namespace

PublishedFigures PublishedFigures::read(Issues &issues, const QString &path)
{
    PublishedFigures figures;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        issues.push_back({Issue::Severity::Error,
                          path,
                          {},
                          QStringLiteral("It cannot be read: %1.").arg(file.errorString())});
        return figures;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        if (const auto figure = figureFrom(csvCells(line)))
            figures.m_figures.push_back(*figure);
        else
            issues.push_back({Issue::Severity::Error, path, QStringLiteral("line %1").arg(i + 1),
                              QStringLiteral("It is no figure: measure,of,with,least,most,note,sources is "
                                             "expected, least not above most.")});
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
