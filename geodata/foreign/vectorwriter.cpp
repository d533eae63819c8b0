// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/vectorwriter_p.h"

#include "foreign/gdalaccess_p.h"
#include "foreign/geopackagenotes_p.h"
#include "foreign/outlinepolygons_p.h"

#include <mutex>

namespace atlas {

namespace {

/// Equal jobs give equal bytes only when the file does not tell the time.
class FixedTime {
public:
    FixedTime() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", "2024-12-31T00:00:00.000Z"); }
    ~FixedTime() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", nullptr); }
    Q_DISABLE_COPY_MOVE(FixedTime)
};

OGRFieldType typeOf(DataKind kind)
{
    switch (kind) {
    case DataKind::Day:
        return OFTDate;
    case DataKind::Number:
        return OFTReal;
    case DataKind::Whole:
        return OFTInteger64;
    case DataKind::Text:
        break;
    }
    return OFTString;
}

OGRwkbGeometryType typeOf(DataShape shape)
{
    switch (shape) {
    case DataShape::Land:
        return wkbMultiPolygon;
    case DataShape::Point:
        return wkbPoint;
    case DataShape::None:
        break;
    }
    return wkbNone;
}

void setCell(OGRFeature &row, int field, const DataCell &cell)
{
    if (const auto *day = std::get_if<QDate>(&cell))
        row.SetField(field, day->year(), day->month(), day->day());
    else if (const auto *number = std::get_if<double>(&cell))
        row.SetField(field, *number);
    else if (const auto *whole = std::get_if<qint64>(&cell))
        row.SetField(field, GIntBig(*whole));
    else if (const auto *text = std::get_if<QString>(&cell))
        row.SetField(field, text->toUtf8().constData());
    else
        row.SetFieldNull(field);
}

/// One writing of one file; stops at the first fault.
class Writing {
public:
    Writing(const LayerJob &job, const QString &path)
        : m_job(job)
        , m_path(path)
    { }

    Issues run(const QString &draft);

private:
    /// Of what GDAL says only the end: it quotes the statements that failed, pages of them.
    bool fault(const QString &reason)
    {
        const QString said = m_messages.isEmpty()
            ? QString()
            : QStringLiteral(" GDAL says: ") + m_messages.text().section(QStringLiteral("failed: "), -1);
        m_issues.push_back({Issue::Severity::Error, m_path, {}, reason + said});
        return false;
    }
    GDALDriver *driver();
    OGRLayer *create(const DataLayer &layer);
    bool fill(const DataLayer &layer);
    bool add(OGRLayer &target, const DataRow &row);
    bool place(OGRFeature &feature, const DataRow &row);

    const LayerJob &m_job;
    QString m_path;
    Issues m_issues;
    GdalMessages m_messages;
    DatasetPointer m_dataset;
    bool m_calledOff = false;
};

GDALDriver *Writing::driver()
{
    static std::once_flag registered;
    std::call_once(registered, [] { RegisterOGRGeoPackage(); });
    GetGDALDriverManager()->AutoSkipDrivers(); // what the user's GDAL_SKIP names is not there
    GDALDriver *found = GetGDALDriverManager()->GetDriverByName("GPKG");
    if (found && found->GetMetadataItem(GDAL_DCAP_CREATE))
        return found;
    fault(QStringLiteral("The GDAL of this machine cannot write GPKG (.gpkg)."));
    return nullptr;
}

OGRLayer *Writing::create(const DataLayer &layer)
{
    OGRSpatialReference reference;
    reference.SetWellKnownGeogCS("WGS84");
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    options.SetNameValue("DESCRIPTION", layer.description.toUtf8().constData());
    options.SetNameValue("GEOMETRY_NAME", "geom");
    OGRLayer *made = m_dataset->CreateLayer(layer.name.toUtf8().constData(),
                                            layer.shape == DataShape::None ? nullptr : &reference,
                                            typeOf(layer.shape), options.List());
    if (!made) {
        fault(QStringLiteral("Its layer %1 cannot be written.").arg(layer.name));
        return nullptr;
    }
    for (const DataColumn &column : allColumns(layer)) {
        OGRFieldDefn field(column.name.toUtf8().constData(), typeOf(column.kind));
        if (made->CreateField(&field) != OGRERR_NONE) {
            fault(QStringLiteral("Its field %1 cannot be written.").arg(column.name));
            return nullptr;
        }
    }
    return made;
}

bool Writing::place(OGRFeature &feature, const DataRow &row)
{
    if (const auto *place = std::get_if<QGeoCoordinate>(&row.place)) {
        OGRPoint point(place->longitude(), place->latitude());
        feature.SetGeometry(&point);
    } else if (const auto *land = std::get_if<std::vector<TerritoryIndex>>(&row.place)) {
        const auto geometry = outlinePolygons(m_job.borders, *land);
        if (!geometry || geometry->IsEmpty())
            return fault(QStringLiteral("%1 has no valid outline.").arg(row.id));
        feature.SetGeometry(geometry.get());
    }
    return true;
}

bool Writing::add(OGRLayer &target, const DataRow &row)
{
    const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(target.GetLayerDefn())};
    const std::vector<DataCell> cells = allCells(row);
    for (size_t i = 0; i < cells.size(); ++i)
        setCell(*feature, int(i), cells[i]);
    if (!place(*feature, row))
        return false;
    return target.CreateFeature(feature.get()) == OGRERR_NONE
        || fault(QStringLiteral("%1 cannot be written.").arg(row.id));
}

bool Writing::fill(const DataLayer &layer)
{
    OGRLayer *target = create(layer);
    if (!target)
        return false;
    for (const DataRow &row : layer.rows) {
        m_calledOff = !m_job.step();
        if (m_calledOff || !add(*target, row))
            return false;
    }
    return true;
}

Issues Writing::run(const QString &draft)
{
    const FixedTime fixed;
    GDALDriver *driver = this->driver();
    if (!driver)
        return m_issues;
    m_dataset.reset(driver->Create(draft.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!m_dataset) {
        fault(QStringLiteral("It cannot be written."));
        return m_issues;
    }
    m_dataset->StartTransaction();
    for (const DataLayer &layer : m_job.layers) {
        if (!fill(layer))
            return m_issues;
    }
    addNotes(*m_dataset, m_job.layers);
    if (m_dataset->CommitTransaction() != OGRERR_NONE)
        fault(QStringLiteral("It cannot be written."));
    m_dataset.reset(); // writes what is left
    if (m_issues.empty() && !m_messages.isEmpty())
        fault(QStringLiteral("It cannot be written."));
    return m_issues;
}

} // namespace

Issues writeVectors(const LayerJob &job, const QString &draft, const QString &path)
{
    return Writing(job, path).run(draft);
}

} // namespace atlas
