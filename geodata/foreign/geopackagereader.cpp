// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/geopackagereader_p.h"

#include "bordertables.h"
#include "foreign/gdalaccess_p.h"
#include "foreign/waterreader_p.h"

#include <QHash>

#include <algorithm>
#include <mutex>

namespace atlas {

namespace {

/// One reading of one file; collects what is wrong on the way.
class Reading {
public:
    explicit Reading(const QString &path)
        : m_path(path)
    { }

    BorderReading run();

private:
    void fault(const QString &place, const QString &reason)
    {
        m_out.issues.push_back({Issue::Severity::Error, m_path, place, reason});
    }
    bool open();
    bool readMetadata();
    void readAllTables();
    void readArcs();
    void readWaterLayer();
    void readLevel(const OGRFeature &feature);
    Polyline pointsOf(const OGRFeature &feature);
    TerritoryIndex side(const OGRFeature &feature, int field, const QString &place);
    LineIndex lineOf(const OGRFeature &feature, const QString &place);
    void tellLandlessTerritories();
    void checkArcs();
    void checkCount(const QString &layer, qint64 found);
    OGRLayer *layer(const QString &name);

    QString m_path;
    BorderReading m_out;
    GdalMessages m_messages;
    DatasetPointer m_dataset;
    QHash<QString, QString> m_metadata;
    std::shared_ptr<BorderSet> m_borders = std::make_shared<BorderSet>();
    QHash<QString, int> m_territories;
    qint64 m_levels = 0;
};

bool Reading::open()
{
    static std::once_flag registered;
    std::call_once(registered, [] { RegisterOGRGeoPackage(); });
    const char *const drivers[] = {"GPKG", nullptr};
    m_dataset.reset(
        GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers));
    if (!m_dataset) {
        fault(
            {},
            QStringLiteral("It cannot be opened as a GeoPackage; it may be damaged or cut off. GDAL says: %1")
                .arg(m_messages.isEmpty() ? QStringLiteral("nothing") : m_messages.text()));
        return false;
    }
    return true;
}

OGRLayer *Reading::layer(const QString &name)
{
    OGRLayer *found = m_dataset->GetLayerByName(name.toUtf8().constData());
    if (!found)
        fault(name, QStringLiteral("This layer is missing."));
    return found;
}

bool Reading::readMetadata()
{
    OGRLayer *found = m_dataset->GetLayerByName("atlas_metadata");
    if (!found) {
        const QString reason = m_messages.isEmpty()
            ? QStringLiteral(
                "This GeoPackage holds something else than the borders of the atlas: it has no table "
                "\"atlas_metadata\".")
            : QStringLiteral("It is damaged or cut off. GDAL says: %1").arg(m_messages.text());
        fault({}, reason);
        return false;
    }
    for (const QStringList &row : readTable(*found, m_path).rows) {
        if (row.size() >= 2)
            m_metadata.insert(row[0], row[1]);
    }
    bool isNumber = false;
    const int version = m_metadata.value(QStringLiteral("schema_version")).toInt(&isNumber);
    if (!isNumber || version < 1) {
        fault(QStringLiteral("atlas_metadata"),
              QStringLiteral("It names no schema version; the file may be damaged."));
        return false;
    }
    if (version == borderSchemaVersion)
        return true;
    const QString advice = version > borderSchemaVersion
        ? QStringLiteral("It was made for a newer atlas. Install that, or build the borders anew.")
        : QStringLiteral("It was made for an older atlas. Build the borders anew.");
    fault({},
          QStringLiteral("The dataset has schema version %1, this program reads version %2. %3")
              .arg(version)
              .arg(borderSchemaVersion)
              .arg(advice));
    return false;
}

/// A row lost to damage must not pass as history.
void Reading::checkCount(const QString &name, qint64 found)
{
    const qint64 expected
        = m_metadata.value(QStringLiteral("rows_") + name, QStringLiteral("-1")).toLongLong();
    if (expected != found)
        fault(name, QStringLiteral("It has %1 rows, the metadata say %2.").arg(found).arg(expected));
}

void Reading::readAllTables()
{
    BorderTables tables;
    for (const auto &[name, table] : tables.all()) {
        if (OGRLayer *found = layer(name)) {
            *table = readTable(*found, m_path);
            checkCount(name, qint64(table->rows.size()));
        }
        m_messages.moveTo(m_out.issues, m_path, name);
    }
    readTables(tables, *m_borders, m_out.issues);
    for (size_t i = 0; i < m_borders->territories.size(); ++i)
        m_territories.insert(m_borders->territories[i].id.value, int(i));
}

TerritoryIndex Reading::side(const OGRFeature &feature, int field, const QString &place)
{
    const QString id = QString::fromUtf8(feature.GetFieldAsString(field));
    if (id.isEmpty())
        return noTerritory;
    const auto found = m_territories.find(id);
    if (found != m_territories.end())
        return *found;
    fault(place, QStringLiteral("Unknown territory \"%1\".").arg(id));
    return noTerritory;
}

LineIndex Reading::lineOf(const OGRFeature &feature, const QString &place)
{
    const QString id = QString::fromUtf8(feature.GetFieldAsString(4));
    if (id.isEmpty())
        return noLine;
    const auto &lines = m_borders->lines;
    const auto found
        = std::find_if(lines.begin(), lines.end(), [&](const BorderLine &line) { return line.id == id; });
    if (found != lines.end())
        return LineIndex(found - lines.begin());
    fault(place, QStringLiteral("Unknown line \"%1\".").arg(id));
    return noLine;
}

Polyline Reading::pointsOf(const OGRFeature &feature)
{
    const OGRGeometry *geometry = feature.GetGeometryRef();
    const bool isLine = geometry && wkbFlatten(geometry->getGeometryType()) == wkbLineString;
    const std::optional<Polyline> line = isLine ? polylineOf(*geometry->toLineString()) : std::nullopt;
    if (!line)
        fault(QStringLiteral("arcs, feature %1").arg(feature.GetFID()),
              QStringLiteral("It is not a line, or a coordinate is no number."));
    return line.value_or(Polyline());
}

void Reading::readLevel(const OGRFeature &feature)
{
    const int arc = feature.GetFieldAsInteger(0);
    const int level = feature.GetFieldAsInteger(1);
    const auto place = [&] { return QStringLiteral("arcs, feature %1").arg(feature.GetFID()); };
    if (arc < 0 || arc > 1000000 || level < 0 || level >= arcLevels) {
        fault(place(), QStringLiteral("There can be no arc %1 at level %2.").arg(arc).arg(level));
        return;
    }
    if (size_t(arc) >= m_borders->arcs.size())
        m_borders->arcs.resize(size_t(arc) + 1);
    Arc &target = m_borders->arcs[size_t(arc)];
    if (level == 0) {
        target.left = side(feature, 2, place());
        target.right = side(feature, 3, place());
        target.line = lineOf(feature, place());
        target.approximate = target.line != noLine && m_borders->lines[size_t(target.line)].approximate;
    }
    target.levels[size_t(level)] = pointsOf(feature);
    ++m_levels;
}

void Reading::readArcs()
{
    OGRLayer *found = layer(QStringLiteral("arcs"));
    if (!found)
        return;
    const char *const fields[] = {"arc", "level", "left", "right", "line"};
    for (int i = 0; i < 5; ++i) {
        if (found->GetLayerDefn()->GetFieldIndex(fields[i]) != i) {
            fault(
                QStringLiteral("arcs"),
                QStringLiteral("The field \"%1\" is missing or out of place.").arg(QLatin1String(fields[i])));
            return;
        }
    }
    m_borders->arcs.reserve(4096);
    found->ResetReading();
    while (const OGRFeatureUniquePtr feature{found->GetNextFeature()})
        readLevel(*feature);
    m_messages.moveTo(m_out.issues, m_path, QStringLiteral("arcs"));
    checkCount(QStringLiteral("arcs"), m_levels);
}

void Reading::readWaterLayer()
{
    OGRLayer *found = layer(QLatin1String(watersLayer));
    if (!found)
        return;
    qint64 features = 0;
    m_borders->waters = readWaters(*found, m_path, m_out.issues, features);
    m_messages.moveTo(m_out.issues, m_path, QLatin1String(watersLayer));
    checkCount(QLatin1String(watersLayer), features);
}

/// Few lines are no error, but a map that stays empty should say why.
void Reading::tellLandlessTerritories()
{
    std::vector<char> hasLand(m_borders->territories.size());
    for (const Arc &arc : m_borders->arcs)
        for (const TerritoryIndex side : {arc.left, arc.right})
            if (side != noTerritory)
                hasLand[size_t(side)] = true;
    const auto first = std::find(hasLand.begin(), hasLand.end(), char(false));
    if (m_borders->arcs.empty() || first == hasLand.end())
        return;
    m_out.issues.push_back(
        {Issue::Severity::Warning, m_path, QStringLiteral("arcs"),
         QStringLiteral("%1 of %2 territories have no line, among them %3: they are not drawn.")
             .arg(std::count(hasLand.begin(), hasLand.end(), char(false)))
             .arg(hasLand.size())
             .arg(m_borders->territories[size_t(first - hasLand.begin())].name)});
}

void Reading::checkArcs()
{
    if (m_borders->arcs.empty())
        fault(QStringLiteral("arcs"), QStringLiteral("There are none: the map would be empty."));
    tellLandlessTerritories();
    for (size_t i = 0; i < m_borders->arcs.size(); ++i) {
        Arc &arc = m_borders->arcs[i];
        bool sound = true;
        for (const auto &points : arc.levels) {
            sound = sound && points.size() >= 2 && points.front() == arc.levels[0].front()
                && points.back() == arc.levels[0].back();
        }
        if (sound)
            arc.bounds = arc.levels[0].bounds();
        else
            fault(QStringLiteral("arcs, arc %1").arg(i),
                  QStringLiteral("A level is missing or has other ends than level 0."));
    }
}

BorderReading Reading::run()
{
    if (!open() || !readMetadata())
        return m_out;
    readAllTables();
    readArcs();
    checkArcs();
    readWaterLayer();
    m_borders->version = m_metadata.value(QStringLiteral("dataset_version"));
    // Half a history misleads more than none: with any error nothing is handed out.
    if (!hasErrors(m_out.issues))
        m_out.borders = std::move(m_borders);
    return m_out;
}

} // namespace

BorderReading readGeoPackage(const QString &path)
{
    return Reading(path).run();
}

} // namespace atlas
