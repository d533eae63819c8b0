// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderwriter.h"

#include "borderreader.h"
#include "foreign/gdalaccess_p.h"
#include "foreign/waterreader_p.h"

#include <QFile>

namespace atlas {

namespace {

class Writing {
public:
    Writing(GDALDataset &dataset, const QString &file, Issues &issues)
        : m_dataset(dataset)
        , m_file(file)
        , m_issues(issues)
    { }

    void writeMetadata(const CompiledBorders &borders);
    void writeTable(const QString &name, const Table &table);
    void writeArcs(const CompiledBorders &borders);
    void writeWaters(const std::vector<Water> &waters);

private:
    OGRLayer *layer(const QString &name, OGRwkbGeometryType type, OGRSpatialReference *reference);
    void addField(OGRLayer &layer, const QString &name, OGRFieldType type = OFTString);
    void add(OGRLayer &layer, OGRFeature &feature);
    void writeLevel(OGRLayer &layer, const CompiledBorders &borders, int arc, int level);
    void fault(const QString &place)
    {
        m_issues.push_back(
            {Issue::Severity::Error, m_file, place,
             QStringLiteral("GDAL cannot write it: %1").arg(QString::fromUtf8(CPLGetLastErrorMsg()))});
    }

    GDALDataset &m_dataset;
    QString m_file;
    Issues &m_issues;
};

OGRLayer *Writing::layer(const QString &name, OGRwkbGeometryType type, OGRSpatialReference *reference)
{
    CPLStringList options;
    options.SetNameValue("SPATIAL_INDEX", "NO"); // everything is read at once
    options.SetNameValue("ASPATIAL_VARIANT", "GPKG_ATTRIBUTES");
    OGRLayer *layer = m_dataset.CreateLayer(name.toUtf8().constData(), reference, type, options.List());
    if (!layer)
        fault(name);
    return layer;
}

void Writing::addField(OGRLayer &layer, const QString &name, OGRFieldType type)
{
    OGRFieldDefn field(name.toUtf8().constData(), type);
    if (layer.CreateField(&field) != OGRERR_NONE)
        fault(name);
}

void Writing::add(OGRLayer &layer, OGRFeature &feature)
{
    if (layer.CreateFeature(&feature) != OGRERR_NONE)
        fault(QString::fromUtf8(layer.GetName()));
}

void Writing::writeTable(const QString &name, const Table &table)
{
    OGRLayer *out = layer(name, wkbNone, nullptr);
    if (!out)
        return;
    for (const QString &column : table.columns)
        addField(*out, column);
    for (const QStringList &row : table.rows) {
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(out->GetLayerDefn())};
        for (int i = 0; i < row.size(); ++i)
            feature->SetField(i, row[i].toUtf8().constData());
        add(*out, *feature);
    }
}

void Writing::writeMetadata(const CompiledBorders &borders)
{
    Table table;
    table.columns = {QStringLiteral("key"), QStringLiteral("value")};
    table.rows = {{QStringLiteral("schema_version"), QString::number(borderSchemaVersion)},
                  {QStringLiteral("dataset_version"), borders.version},
                  {QStringLiteral("sources_sha256"), borders.checksum},
                  {QStringLiteral("rows_arcs"), QString::number(borders.arcs.size() * arcLevels)},
                  {QStringLiteral("rows_waters"), QString::number(borders.waters.size() * waterLevels)}};
    BorderTables tables = borders.tables;
    for (const auto &[name, part] : tables.all())
        table.rows.push_back({QStringLiteral("rows_") + name, QString::number(part->rows.size())});
    writeTable(QStringLiteral("atlas_metadata"), table);
}

void Writing::writeLevel(OGRLayer &layer, const CompiledBorders &borders, int arc, int level)
{
    const Arc &source = borders.arcs[size_t(arc)];
    const auto id = [&](TerritoryIndex index) {
        return index < 0 ? QByteArray() : borders.territories[size_t(index)].value.toUtf8();
    };
    const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer.GetLayerDefn())};
    feature->SetField(0, arc);
    feature->SetField(1, level);
    feature->SetField(2, id(source.left).constData());
    feature->SetField(3, id(source.right).constData());
    feature->SetField(4, borders.lineIds.value(source.line).toUtf8().constData());
    const Polyline &points = source.levels[size_t(level)];
    OGRLineString line;
    line.setNumPoints(int(points.size()));
    for (size_t i = 0; i < points.size(); ++i)
        line.setPoint(int(i), points[i].x(), points[i].y());
    feature->SetGeometry(&line);
    add(layer, *feature);
}

OGRSpatialReference europeanReference()
{
    OGRSpatialReference reference;
    reference.importFromEPSG(3035);
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

void Writing::writeArcs(const CompiledBorders &borders)
{
    OGRSpatialReference reference = europeanReference();
    OGRLayer *out = layer(QStringLiteral("arcs"), wkbLineString, &reference);
    if (!out)
        return;
    addField(*out, QStringLiteral("arc"), OFTInteger);
    addField(*out, QStringLiteral("level"), OFTInteger);
    addField(*out, QStringLiteral("left"));
    addField(*out, QStringLiteral("right"));
    addField(*out, QStringLiteral("line"));
    for (int arc = 0; arc < int(borders.arcs.size()); ++arc) {
        for (int level = 0; level < arcLevels; ++level)
            writeLevel(*out, borders, arc, level);
    }
}

OGRMultiLineString geometryOf(const Water::Lines &lines)
{
    OGRMultiLineString geometry;
    for (const Polyline &points : lines) {
        OGRLineString line;
        for (const QPointF &point : points)
            line.addPoint(point.x(), point.y());
        geometry.addGeometry(&line);
    }
    return geometry;
}

void Writing::writeWaters(const std::vector<Water> &waters)
{
    OGRSpatialReference reference = europeanReference();
    OGRLayer *out = layer(QLatin1String(watersLayer), wkbMultiLineString, &reference);
    if (!out)
        return;
    for (const char *field : waterFields) {
        const bool isText = field == waterFields[2] || field == waterFields[3];
        addField(*out, QLatin1String(field), isText ? OFTString : OFTInteger);
    }
    for (size_t i = 0; i < waters.size(); ++i) {
        for (int level = 0; level < waterLevels; ++level) {
            const Water &water = waters[i];
            const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(out->GetLayerDefn())};
            feature->SetField(0, int(i));
            feature->SetField(1, level);
            feature->SetField(2, toString(water.kind).toUtf8().constData());
            feature->SetField(3, water.name.toUtf8().constData());
            feature->SetField(4, water.rank);
            const OGRMultiLineString lines = geometryOf(water.levels[size_t(level)]);
            feature->SetGeometry(&lines);
            add(*out, *feature);
        }
    }
}

} // namespace

void writeBorders(CompiledBorders &borders, const QString &path, Issues &issues)
{
    // The day of writing would make every build another file.
    CPLSetConfigOption("OGR_CURRENT_DATE", "2024-12-31T00:00:00.000Z");
    CPLSetConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF");
    const QString draft = path + QStringLiteral(".draft.gpkg");
    QFile::remove(draft);
    GdalMessages messages;
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    DatasetPointer dataset(driver ? driver->Create(draft.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr)
                                  : nullptr);
    if (!dataset) {
        issues.push_back(
            {Issue::Severity::Error,
             path,
             {},
             QStringLiteral("It cannot be created: %1").arg(QString::fromUtf8(CPLGetLastErrorMsg()))});
        return;
    }
    Writing writing(*dataset, path, issues);
    dataset->StartTransaction();
    writing.writeMetadata(borders);
    for (const auto &[name, table] : borders.tables.all())
        writing.writeTable(name, *table);
    writing.writeArcs(borders);
    writing.writeWaters(borders.waters);
    dataset->CommitTransaction();
    dataset.reset();
    QFile::remove(path);
    if (!hasErrors(issues) && !QFile::rename(draft, path))
        issues.push_back({Issue::Severity::Error, path, {}, QStringLiteral("It cannot be replaced.")});
}

} // namespace atlas
