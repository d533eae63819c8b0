// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compilation.h"

#include "borderlines.h"
#include "csvfile.h"
#include "foreign/gdalaccess_p.h"
#include "mapprojection.h"
#include "outside.h"
#include "projectedline.h"
#include "tablechecks.h"
#include "waters.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

namespace atlas {

namespace {

class Compiler {
public:
    explicit Compiler(const QString &folder)
        : m_folder(folder)
    { }

    Compilation run();

private:
    QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    void fault(const QString &file, const QString &place, const QString &reason)
    {
        m_out.issues.push_back({Issue::Severity::Error, file, place, reason});
    }
    void readTablesOf();
    void checkWithGdal(const QString &name, size_t shapes);
    std::vector<int> indexesOf(const Topology &topology);
    std::vector<SourceArc> readArcs();
    void checkLand(const std::vector<SourceArc> &arcs);
    void project(const std::vector<SourceArc> &arcs);
    void stamp();

    QString m_folder;
    Compilation m_out;
    BorderSet m_set; ///< the tables as the program will understand them
};

void Compiler::readTablesOf()
{
    for (const auto &[name, table] : m_out.borders.tables.all())
        *table = readCsvFile(path(name + QStringLiteral(".csv")), m_out.issues);
    readTables(m_out.borders.tables, m_set, m_out.issues);
    if (!hasErrors(m_out.issues))
        checkTables(m_set, m_folder, m_out.issues);
    for (const Territory &territory : m_set.territories)
        m_out.borders.territories.push_back(territory.id);
    for (size_t i = 0; i < m_set.lines.size(); ++i)
        m_out.borders.lineIds.insert(LineIndex(i), m_set.lines[i].id);
}

/// GEOS, through GDAL, judges the polygons that the arcs make.
void Compiler::checkWithGdal(const QString &name, size_t shapes)
{
    const QString file = path(name);
    GdalMessages messages;
    const DatasetPointer dataset(GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_VECTOR));
    OGRLayer *layer = dataset ? dataset->GetLayer(0) : nullptr;
    size_t found = 0;
    while (layer) {
        const OGRFeatureUniquePtr feature{layer->GetNextFeature()};
        if (!feature)
            break;
        ++found;
        const OGRGeometry *geometry = feature->GetGeometryRef();
        if (!geometry || !geometry->IsValid())
            fault(file, QString::fromUtf8(feature->GetFieldAsString("id")),
                  QStringLiteral("Its polygon is not valid. %1").arg(messages.text()));
    }
    if (found != shapes)
        fault(file, {},
              QStringLiteral("GDAL reads %1 shapes of %2. %3").arg(found).arg(shapes).arg(messages.text()));
}

std::vector<int> Compiler::indexesOf(const Topology &topology)
{
    std::vector<int> indexes;
    for (const Shape &shape : topology.shapes) {
        indexes.push_back(m_set.territory({shape.id}));
        if (indexes.back() == noTerritory)
            fault(topology.file, shape.id, QStringLiteral("territories.csv does not know this territory."));
    }
    return indexes;
}

std::vector<SourceArc> Compiler::readArcs()
{
    const Topology topology = readTopology(path(QStringLiteral("territories.topojson")), m_out.issues);
    const Topology backdrop = readTopology(path(QStringLiteral("outside.topojson")), m_out.issues);
    const std::vector<int> indexes = indexesOf(topology);
    const std::vector<int> outside = indexesOf(backdrop);
    const std::vector<SourceArc> arcs = sidesOf(topology, indexes, m_out.issues);
    sidesOf(backdrop, outside, m_out.issues);
    if (outside.size() != 1)
        fault(backdrop.file, {}, QStringLiteral("It has %1 shapes instead of one.").arg(outside.size()));
    if (hasErrors(m_out.issues))
        return {};
    // Last, because it takes longest and only repeats what is wrong with arcs.
    checkWithGdal(QStringLiteral("territories.topojson"), topology.shapes.size());
    checkWithGdal(QStringLiteral("outside.topojson"), backdrop.shapes.size());
    return withLines(withOutside(arcs, backdrop, outside.front()), m_set, m_out.borders.tables.lines,
                     m_out.issues);
}

/// Each territory has land, and at each node as many of its arcs begin as end: its rings close.
void Compiler::checkLand(const std::vector<SourceArc> &arcs)
{
    std::vector<QHash<std::pair<double, double>, int>> balance(m_set.territories.size());
    for (const SourceArc &arc : arcs) {
        const auto key = [](QPointF point) { return std::pair(point.x(), point.y()); };
        const auto count = [&](int territory, QPointF from, QPointF to) {
            if (territory < 0)
                return;
            ++balance[size_t(territory)][key(from)];
            --balance[size_t(territory)][key(to)];
        };
        count(arc.left, arc.points.front(), arc.points.back());
        count(arc.right, arc.points.back(), arc.points.front());
    }
    for (size_t i = 0; i < balance.size(); ++i) {
        const QString place = m_set.territories[i].id.value;
        if (balance[i].isEmpty())
            fault(m_folder, place, QStringLiteral("It has no land."));
        for (auto node = balance[i].cbegin(); node != balance[i].cend(); ++node) {
            if (node.value() != 0) {
                fault(m_folder, place,
                      QStringLiteral("Its outline is open at %1 E, %2 N.")
                          .arg(node.key().first)
                          .arg(node.key().second));
            }
        }
    }
}

void Compiler::project(const std::vector<SourceArc> &arcs)
{
    const MapProjection projection;
    for (const SourceArc &source : arcs) {
        Arc arc;
        arc.left = source.left;
        arc.right = source.right;
        arc.line = source.line;
        arc.approximate = arc.line != noLine && m_set.lines[size_t(arc.line)].approximate;
        arc.levels[0] = projectedLine(source.points, projection);
        m_out.borders.arcs.push_back(std::move(arc));
    }
    m_out.levels = simplify(m_out.borders.arcs);
    // What still crosses when it has all its vertices crosses in the source.
    for (const int arc : m_out.levels[0].crossing) {
        const QPointF start = arcs[size_t(arc)].points.front();
        fault(m_folder, QStringLiteral("arc from %1 E, %2 N").arg(start.x()).arg(start.y()),
              QStringLiteral("It touches itself or another arc."));
    }
}

void Compiler::stamp()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList names{QStringLiteral("VERSION"), QStringLiteral("territories.topojson"),
                      QStringLiteral("outside.topojson"), QStringLiteral("waters.geojson")};
    for (const auto &[name, table] : m_out.borders.tables.all())
        names.append(name + QStringLiteral(".csv"));
    QByteArray version;
    for (const QString &name : names) {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly)) {
            fault(file.fileName(), {}, QStringLiteral("It cannot be read: %1.").arg(file.errorString()));
            continue;
        }
        const QByteArray content = file.readAll();
        if (name == QLatin1String("VERSION"))
            version = content.trimmed();
        hash.addData(name.toUtf8());
        hash.addData(content);
    }
    m_out.borders.checksum = QString::fromLatin1(hash.result().toHex());
    m_out.borders.version
        = QStringLiteral("%1+%2").arg(QString::fromUtf8(version), m_out.borders.checksum.left(12));
}

Compilation Compiler::run()
{
    readTablesOf();
    stamp();
    const std::vector<SourceArc> arcs = readArcs();
    m_out.borders.waters = compileWaters(path(QStringLiteral("waters.geojson")), m_out.issues);
    if (hasErrors(m_out.issues))
        return std::move(m_out);
    checkLand(arcs);
    project(arcs);
    return std::move(m_out);
}

} // namespace

Compilation compileBorders(const QString &folder)
{
    GDALAllRegister();
    return Compiler(folder).run();
}

} // namespace atlas
