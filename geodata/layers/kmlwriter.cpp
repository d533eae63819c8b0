// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/kmlwriter_p.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace atlas {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QString tuple(QPointF point)
{
    return QString::fromLatin1(degrees(point.x()) + ',' + degrees(point.y()));
}

/// A day, month or year as KML has it, as exactly as the EDTF text knows it; empty for an open end.
QString kmlTime(const QString &edtf, QDate day)
{
    static const QRegularExpression plain(s("^\\d{4}(-\\d{2}(-\\d{2})?)?"));
    if (edtf == s(".."))
        return {};
    const QRegularExpressionMatch match = plain.match(edtf);
    const bool season = match.captured(1).mid(1, 2).toInt() > 12;
    if (!match.hasMatch() || season)
        return day.toString(Qt::ISODate);
    return match.captured();
}

void writeTime(QXmlStreamWriter &xml, const DataRow &row)
{
    const QString begin = kmlTime(row.edtf, row.valid.from);
    const QString end = kmlTime(row.edtfEnd, row.valid.to.isValid() ? row.valid.to.addDays(-1) : QDate());
    xml.writeStartElement(s("TimeSpan"));
    if (!begin.isEmpty())
        xml.writeTextElement(s("begin"), begin);
    if (!end.isEmpty())
        xml.writeTextElement(s("end"), end);
    xml.writeEndElement();
}

void writeRing(QXmlStreamWriter &xml, const char *element, const std::vector<QPointF> &ring)
{
    QStringList tuples;
    tuples.reserve(qsizetype(ring.size()));
    for (const QPointF point : ring)
        tuples.append(tuple(point));
    xml.writeStartElement(s(element));
    xml.writeStartElement(s("LinearRing"));
    xml.writeTextElement(s("coordinates"), tuples.join(QLatin1Char(' ')));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeLand(QXmlStreamWriter &xml, const LandPolygons &land)
{
    xml.writeStartElement(s("MultiGeometry"));
    for (const auto &polygon : land) {
        xml.writeStartElement(s("Polygon"));
        for (size_t i = 0; i < polygon.size(); ++i)
            writeRing(xml, i == 0 ? "outerBoundaryIs" : "innerBoundaryIs", polygon[i]);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeFields(QXmlStreamWriter &xml, const std::vector<DataColumn> &columns, const DataRow &row)
{
    const std::vector<DataCell> cells = allCells(row);
    xml.writeStartElement(s("ExtendedData"));
    for (size_t i = 0; i < cells.size(); ++i) {
        if (std::holds_alternative<std::monostate>(cells[i]))
            continue;
        xml.writeStartElement(s("Data"));
        xml.writeAttribute(s("name"), columns[i].name);
        xml.writeTextElement(s("value"), textOf(cells[i]));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// False when the row should have land and has no valid outline.
bool writeRow(QXmlStreamWriter &xml, const LayerJob &layers, const std::vector<DataColumn> &columns,
              const DataRow &row)
{
    xml.writeStartElement(s("Placemark"));
    xml.writeTextElement(s("name"), row.name);
    writeTime(xml, row);
    xml.writeTextElement(s("styleUrl"), s("#land"));
    writeFields(xml, columns, row);
    if (const auto *place = std::get_if<QGeoCoordinate>(&row.place)) {
        xml.writeStartElement(s("Point"));
        xml.writeTextElement(s("coordinates"), tuple({place->longitude(), place->latitude()}));
        xml.writeEndElement();
    } else if (!std::holds_alternative<std::monostate>(row.place)) {
        const auto land = layers.polygons(row);
        if (!land || land->empty())
            return false;
        writeLand(xml, *land);
    }
    xml.writeEndElement();
    return true;
}

/// Land through which the ground is seen.
void writeStyle(QXmlStreamWriter &xml)
{
    xml.writeStartElement(s("Style"));
    xml.writeAttribute(s("id"), s("land"));
    xml.writeStartElement(s("LineStyle"));
    xml.writeTextElement(s("color"), s("ff4a2e0f"));
    xml.writeTextElement(s("width"), s("1.5"));
    xml.writeEndElement();
    xml.writeStartElement(s("PolyStyle"));
    xml.writeTextElement(s("color"), s("66d1b38f"));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString writeKml(const LayerJob &layers, QIODevice &out)
{
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(s("http://www.opengis.net/kml/2.2"));
    xml.writeStartElement(s("kml"));
    xml.writeStartElement(s("Document"));
    xml.writeTextElement(s("name"), s("Alliance Atlas"));
    writeStyle(xml);
    for (const DataLayer &layer : layers.layers) {
        const std::vector<DataColumn> columns = allColumns(layer);
        xml.writeStartElement(s("Folder"));
        xml.writeTextElement(s("name"), layer.name);
        xml.writeTextElement(s("description"), layer.description);
        for (const DataRow &row : layer.rows) {
            if (!layers.step())
                return {};
            if (!writeRow(xml, layers, columns, row))
                return QStringLiteral("%1 has no valid outline.").arg(row.id);
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return xml.hasError() ? QStringLiteral("It cannot be written: %1").arg(out.errorString()) : QString();
}

} // namespace atlas
