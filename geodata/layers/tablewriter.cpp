// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/tablewriter_p.h"

#include "csvline.h"

#include <QIODevice>

namespace atlas {

namespace {

QString wktOf(const LandPolygons &land)
{
    QByteArray text("MULTIPOLYGON (");
    for (size_t p = 0; p < land.size(); ++p) {
        text += p == 0 ? "(" : ",(";
        for (size_t r = 0; r < land[p].size(); ++r) {
            text += r == 0 ? "(" : ",(";
            for (size_t i = 0; i < land[p][r].size(); ++i) {
                const QPointF point = land[p][r][i];
                text += (i == 0 ? "" : ",") + degrees(point.x()) + ' ' + degrees(point.y());
            }
            text += ')';
        }
        text += ')';
    }
    return QString::fromLatin1(text + ')');
}

QStringList headOf(const DataLayer &layer)
{
    QStringList head;
    for (const DataColumn &column : allColumns(layer))
        head.append(column.name);
    if (layer.shape == DataShape::Point)
        head += {QStringLiteral("longitude"), QStringLiteral("latitude")};
    if (layer.shape == DataShape::Land)
        head.append(QStringLiteral("wkt"));
    return head;
}

/// Nothing when the row should have land and has no valid outline.
std::optional<QStringList> lineOf(const LayerJob &layers, const DataLayer &layer, const DataRow &row)
{
    QStringList line;
    for (const DataCell &cell : allCells(row))
        line.append(textOf(cell));
    if (layer.shape == DataShape::Point) {
        const auto *place = std::get_if<QGeoCoordinate>(&row.place);
        line.append(place ? QString::fromLatin1(degrees(place->longitude())) : QString());
        line.append(place ? QString::fromLatin1(degrees(place->latitude())) : QString());
    } else if (layer.shape == DataShape::Land) {
        const auto land = layers.polygons(row);
        if (!land || land->empty())
            return std::nullopt;
        line.append(wktOf(*land));
    }
    return line;
}

} // namespace

QString writeTable(const LayerJob &layers, QIODevice &out)
{
    const DataLayer &layer = layers.layers.front();
    out.write(csvLine(headOf(layer)).toUtf8());
    for (const DataRow &row : layer.rows) {
        if (!layers.step())
            return {};
        const auto line = lineOf(layers, layer, row);
        if (!line)
            return QStringLiteral("%1 has no valid outline.").arg(row.id);
        const QByteArray bytes = csvLine(*line).toUtf8();
        if (out.write(bytes) != bytes.size())
            return QStringLiteral("It cannot be written: %1").arg(out.errorString());
    }
    return {};
}

} // namespace atlas
