// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/geojsonwriter_p.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atlas {

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonValue jsonOf(const DataCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell))
        return *number;
    if (const auto *whole = std::get_if<qint64>(&cell))
        return *whole;
    return std::holds_alternative<std::monostate>(cell) ? QJsonValue() : QJsonValue(textOf(cell));
}

/// One end of a timespan: a day, or the stretch in which it lies.
QJsonObject pointOf(QDate earliest, QDate latest)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    if (earliest == latest)
        return {{QStringLiteral("in"), iso(earliest)}};
    QJsonObject json;
    if (earliest.isValid())
        json.insert(QStringLiteral("earliest"), iso(earliest));
    if (latest.isValid())
        json.insert(QStringLiteral("latest"), iso(latest));
    return json;
}

QJsonObject whenOf(const DataRow &row)
{
    const RowTime time = RowTime::of(row);
    QJsonObject span;
    if (time.startEarliest.isValid() || time.startLatest.isValid())
        span.insert(QStringLiteral("start"), pointOf(time.startEarliest, time.startLatest));
    else // a timespan needs a start: it was so on the first day of the atlas
        span.insert(QStringLiteral("start"),
                    QJsonObject{{QStringLiteral("latest"), row.valid.from.toString(Qt::ISODate)}});
    if (!time.isPoint && (time.endEarliest.isValid() || time.endLatest.isValid()))
        span.insert(QStringLiteral("end"), pointOf(time.endEarliest, time.endLatest));
    return {{QStringLiteral("timespans"), QJsonArray{span}},
            {QStringLiteral("certainty"),
             time.uncertain         ? QStringLiteral("uncertain")
                 : time.approximate ? QStringLiteral("less-certain")
                                    : QStringLiteral("certain")}};
}

QByteArray propertiesOf(const DataLayer &layer, const std::vector<DataColumn> &columns, const DataRow &row)
{
    // Written field by field: QJsonObject would sort them.
    const auto field = [](const QString &name, const QJsonValue &value) {
        const QByteArray pair = compact({{name, value}});
        return pair.mid(1, pair.size() - 2);
    };
    QByteArrayList fields{
        field(QStringLiteral("title"), row.name), field(QStringLiteral("ccodes"), QJsonArray()),
        field(QStringLiteral("fclasses"),
              QJsonArray{layer.shape == DataShape::Land ? QStringLiteral("A") : QStringLiteral("P")})};
    const std::vector<DataCell> cells = allCells(row);
    for (size_t i = 0; i < cells.size(); ++i)
        fields.append(field(columns[i].name, jsonOf(cells[i])));
    return '{' + fields.join(',') + '}';
}

QByteArray pairOf(QPointF point)
{
    return '[' + degrees(point.x()) + ',' + degrees(point.y()) + ']';
}

QByteArray geometryOf(const LandPolygons &land)
{
    QByteArray text("{\"type\":\"MultiPolygon\",\"coordinates\":[");
    for (size_t p = 0; p < land.size(); ++p) {
        text += p == 0 ? "[" : ",[";
        for (size_t r = 0; r < land[p].size(); ++r) {
            text += r == 0 ? "[" : ",[";
            for (size_t i = 0; i < land[p][r].size(); ++i) {
                if (i > 0)
                    text += ',';
                text += pairOf(land[p][r][i]);
            }
            text += ']';
        }
        text += ']';
    }
    return text + "]}";
}

/// Nothing when the row should have land and has no valid outline.
std::optional<QByteArray> geometryOf(const LayerJob &layers, const DataRow &row)
{
    if (const auto *place = std::get_if<QGeoCoordinate>(&row.place))
        return QByteArray("{\"type\":\"Point\",\"coordinates\":")
            + pairOf({place->longitude(), place->latitude()}) + '}';
    if (std::holds_alternative<std::monostate>(row.place))
        return QByteArray("null");
    const auto land = layers.polygons(row);
    return land && !land->empty() ? std::optional(geometryOf(*land)) : std::nullopt;
}

QByteArray headOf(const DataLayer &layer)
{
    const QByteArray fields
        = compact({{QStringLiteral("name"), layer.name},
                   {QStringLiteral("description"), layer.description},
                   {QStringLiteral("@context"),
                    QStringLiteral("https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
                                   "linkedplaces-context-v1.1.jsonld")}});
    return "{\"type\":\"FeatureCollection\"," + fields.mid(1, fields.size() - 2) + ",\n\"features\":[\n";
}

} // namespace

QString writeGeoJson(const LayerJob &layers, QIODevice &out)
{
    const DataLayer &layer = layers.layers.front();
    const std::vector<DataColumn> columns = allColumns(layer);
    out.write(headOf(layer));
    bool first = true;
    for (const DataRow &row : layer.rows) {
        if (!layers.step())
            return {};
        const std::optional<QByteArray> geometry = geometryOf(layers, row);
        if (!geometry)
            return QStringLiteral("%1 has no valid outline.").arg(row.id);
        const QByteArray head = compact(
            {{QStringLiteral("@id"),
              QStringLiteral("urn:alliance-atlas:%1:%2:%3")
                  .arg(layer.name, row.id, row.valid.from.toString(Qt::ISODate))},
             {QStringLiteral("type"), QStringLiteral("Feature")},
             {QStringLiteral("when"), whenOf(row)},
             {QStringLiteral("names"), QJsonArray{QJsonObject{{QStringLiteral("toponym"), row.name}}}}});
        const QByteArray feature = (first ? QByteArray() : QByteArray(",\n")) + head.chopped(1)
            + ",\"properties\":" + propertiesOf(layer, columns, row) + ",\"geometry\":" + *geometry + '}';
        first = false;
        if (out.write(feature) != feature.size())
            return QStringLiteral("It cannot be written: %1").arg(out.errorString());
    }
    out.write("\n]}\n");
    return {};
}

} // namespace atlas
