// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology.h"

#include "wholefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace atlas {

namespace {

Issue problem(const QString &file, const QString &place, const QString &reason)
{
    return {Issue::Severity::Error, file, place, reason};
}

/// Positions are differences in steps of the grid; six decimals, so the same vertex is the same number.
std::vector<QPointF> readArc(const QJsonArray &steps, QPointF scale, QPointF origin)
{
    std::vector<QPointF> points;
    points.reserve(size_t(steps.size()));
    qint64 x = 0;
    qint64 y = 0;
    for (const QJsonValue &value : steps) {
        const QJsonArray step = value.toArray();
        x += step.at(0).toInteger();
        y += step.at(1).toInteger();
        points.emplace_back(double(x) * scale.x() + origin.x(), double(y) * scale.y() + origin.y());
    }
    return points;
}

std::vector<int> readRing(const QJsonArray &indexes)
{
    std::vector<int> ring;
    for (const QJsonValue &index : indexes)
        ring.push_back(index.toInt());
    return ring;
}

Shape readShape(const QJsonObject &geometry)
{
    Shape shape;
    shape.id = geometry[QLatin1String("id")].toString();
    shape.name = geometry[QLatin1String("properties")][QLatin1String("name")].toString();
    const QJsonValue arcs = geometry[QLatin1String("arcs")];
    QJsonArray polygons = arcs.toArray();
    if (geometry[QLatin1String("type")] == QLatin1String("Polygon")) {
        polygons = QJsonArray();
        polygons.append(arcs);
    }
    for (const QJsonValue &polygon : polygons) {
        std::vector<std::vector<int>> rings;
        for (const QJsonValue &ring : polygon.toArray())
            rings.push_back(readRing(ring.toArray()));
        shape.polygons.push_back(rings);
    }
    return shape;
}

/// Puts the shapes of one topology to the sides of its arcs.
class Sides {
public:
    Sides(const Topology &topology, Issues &issues)
        : m_topology(topology)
        , m_issues(issues)
    {
        for (const auto &points : topology.arcs)
            m_arcs.push_back({-1, -1, points});
    }

    void addRing(const Shape &shape, int territory, const std::vector<int> &ring, bool outer);
    std::vector<SourceArc> finish();

private:
    bool exists(const Shape &shape, int reference);
    void addSide(const Shape &shape, int territory, int reference, bool landOnLeft);
    QPointF start(int reference) const;
    QPointF end(int reference) const { return start(~reference); }
    double area(const std::vector<int> &ring) const;

    const Topology &m_topology;
    Issues &m_issues;
    std::vector<SourceArc> m_arcs;
};

bool Sides::exists(const Shape &shape, int reference)
{
    const int index = reference < 0 ? ~reference : reference;
    if (index < int(m_arcs.size()) && m_arcs[size_t(index)].points.size() >= 2)
        return true;
    m_issues.push_back(
        problem(m_topology.file, shape.id,
                QStringLiteral("Its ring names arc %1, which is missing or has no length.").arg(index)));
    return false;
}

QPointF Sides::start(int reference) const
{
    return reference >= 0 ? m_arcs[size_t(reference)].points.front()
                          : m_arcs[size_t(~reference)].points.back();
}

/// Twice the area, positive when the ring runs counter-clockwise; square degrees.
double Sides::area(const std::vector<int> &ring) const
{
    double sum = 0;
    for (const int reference : ring) {
        const auto &points = m_arcs[size_t(reference < 0 ? ~reference : reference)].points;
        double part = 0;
        for (size_t i = 1; i < points.size(); ++i)
            part += points[i - 1].x() * points[i].y() - points[i].x() * points[i - 1].y();
        sum += reference < 0 ? -part : part;
    }
    return sum;
}

void Sides::addSide(const Shape &shape, int territory, int reference, bool landOnLeft)
{
    SourceArc &arc = m_arcs[size_t(reference < 0 ? ~reference : reference)];
    int &side = (reference >= 0) == landOnLeft ? arc.left : arc.right;
    if (side >= 0) {
        m_issues.push_back(problem(
            m_topology.file, shape.id,
            QStringLiteral("Arc %1 has another territory on the same side: they overlap.").arg(reference)));
    }
    side = territory;
}

/// Files differ in how they wind; which side is land follows from how this ring runs.
void Sides::addRing(const Shape &shape, int territory, const std::vector<int> &ring, bool outer)
{
    bool complete = !ring.empty();
    for (const int reference : ring)
        complete = exists(shape, reference) && complete;
    if (!complete)
        return;
    const bool landOnLeft = (area(ring) > 0) == outer;
    for (size_t i = 0; i < ring.size(); ++i) {
        if (end(ring[i]) != start(ring[(i + 1) % ring.size()])) {
            m_issues.push_back(problem(m_topology.file, shape.id,
                                       QStringLiteral("Its ring does not close after arc %1.").arg(ring[i])));
        }
        addSide(shape, territory, ring[i], landOnLeft);
    }
}

std::vector<SourceArc> Sides::finish()
{
    for (size_t i = 0; i < m_arcs.size(); ++i) {
        const SourceArc &arc = m_arcs[i];
        const QString place = QStringLiteral("arc %1").arg(i);
        if (arc.left < 0 && arc.right < 0)
            m_issues.push_back(problem(m_topology.file, place, QStringLiteral("No territory uses it.")));
        else if (arc.left == arc.right)
            m_issues.push_back(
                problem(m_topology.file, place, QStringLiteral("Both its sides are the same territory.")));
    }
    return std::move(m_arcs);
}

} // namespace

Topology readTopology(const QString &path, Issues &issues, const QString &object)
{
    Topology topology{path, {}, {}};
    const WholeFile file = readWholeFile(path, {largestSource, QStringLiteral("map of the atlas")});
    if (!file.bytes) {
        issues.push_back(problem(path, {}, QStringLiteral("It %1.").arg(file.fault)));
        return topology;
    }
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(*file.bytes, &error).object();
    const QJsonArray scale = root[QLatin1String("transform")][QLatin1String("scale")].toArray();
    const QJsonArray origin = root[QLatin1String("transform")][QLatin1String("translate")].toArray();
    if (error.error != QJsonParseError::NoError || scale.size() != 2 || origin.size() != 2) {
        const QString reason = error.error == QJsonParseError::NoError
            ? QStringLiteral("It has no \"transform\" with a scale and an origin.")
            : QStringLiteral("It is not JSON (at byte %1: %2).").arg(error.offset).arg(error.errorString());
        issues.push_back(problem(path, {}, reason));
        return topology;
    }
    for (const QJsonValue &arc : root[QLatin1String("arcs")].toArray())
        topology.arcs.push_back(readArc(arc.toArray(), {scale[0].toDouble(), scale[1].toDouble()},
                                        {origin[0].toDouble(), origin[1].toDouble()}));
    const QJsonObject objects = root[QLatin1String("objects")].toObject();
    for (const QString &name : objects.keys()) {
        const QJsonArray geometries = objects[name][QLatin1String("geometries")].toArray();
        for (qsizetype i = 0; (object.isEmpty() || name == object) && i < geometries.size(); ++i)
            topology.shapes.push_back(readShape(geometries[i].toObject()));
    }
    return topology;
}

std::vector<SourceArc> sidesOf(const Topology &topology, const std::vector<int> &indexOf, Issues &issues)
{
    Sides sides(topology, issues);
    for (size_t i = 0; i < topology.shapes.size(); ++i) {
        const Shape &shape = topology.shapes[i];
        for (const auto &rings : shape.polygons) {
            for (size_t ring = 0; ring < rings.size(); ++ring)
                sides.addRing(shape, indexOf[i], rings[ring], ring == 0);
        }
    }
    return sides.finish();
}

} // namespace atlas
