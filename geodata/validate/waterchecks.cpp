// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate/waterchecks.h"

#include "mapprojection.h"

#include <cmath>
#include <map>
#include <numbers>
#include <set>

namespace atlas {

namespace {

/// Below this an enclosed water between neighbours is a gap; m2. The source's own waters of that kind are the
/// Caspian's size; its lagoons have one shore.
constexpr double smallestLake = 50e6;
/// Share of the circle of the same outline; a strip is far below.
constexpr double thinnestLake = 0.01;

struct Shore { ///< an arc, run so that the water is on the left
    size_t arc;
    bool forward;
};

class Waters {
public:
    explicit Waters(const SpaceInput &input)
        : m_input(input)
    { }

    void find();
    void judge(Issues &issues);
    double gaps() const { return m_gaps; } ///< m2, once judged

private:
    using Node = std::pair<double, double>;
    const Polyline &line(const Shore &shore) const
    {
        return m_input.arcs[shore.arc].levels[size_t(m_input.level)];
    }
    QPointF at(const Shore &shore, size_t i) const
    {
        return line(shore)[shore.forward ? i : line(shore).size() - 1 - i];
    }
    static Node node(QPointF point) { return {point.x(), point.y()}; }
    int following(size_t shore) const;
    void judge(const std::vector<size_t> &ring, Issues &issues);

    const SpaceInput &m_input;
    std::vector<Shore> m_shores;
    std::multimap<Node, size_t> m_beginning; ///< shores by their first node
    double m_gaps = 0;
};

void Waters::find()
{
    for (size_t i = 0; i < m_input.arcs.size(); ++i) {
        const Arc &arc = m_input.arcs[i];
        if (arc.left < 0)
            m_shores.push_back({i, true});
        else if (arc.right < 0)
            m_shores.push_back({i, false});
    }
    for (size_t i = 0; i < m_shores.size(); ++i)
        m_beginning.emplace(node(at(m_shores[i], 0)), i);
}

/// Where several go on, the first clockwise from where one came: that keeps to the same water.
int Waters::following(size_t shore) const
{
    const auto &points = line(m_shores[shore]);
    const QPointF end = at(m_shores[shore], points.size() - 1);
    const QPointF back = at(m_shores[shore], points.size() - 2) - end;
    double best = 8;
    int found = -1;
    const auto [first, last] = m_beginning.equal_range(node(end));
    for (auto entry = first; entry != last; ++entry) {
        const QPointF ahead = at(m_shores[entry->second], 1) - end;
        double turn = std::atan2(back.y(), back.x()) - std::atan2(ahead.y(), ahead.x());
        while (turn <= 0)
            turn += 2 * std::numbers::pi;
        if (turn < best) {
            best = turn;
            found = int(entry->second);
        }
    }
    return found;
}

void Waters::judge(const std::vector<size_t> &ring, Issues &issues)
{
    double area = 0;
    double length = 0;
    std::set<TerritoryIndex> lands;
    for (const size_t index : ring) {
        const Shore &shore = m_shores[index];
        const Arc &arc = m_input.arcs[shore.arc];
        lands.insert(shore.forward ? arc.right : arc.left);
        for (size_t i = 1; i < line(shore).size(); ++i) {
            const QPointF a = at(shore, i - 1);
            const QPointF b = at(shore, i);
            area += (a.x() * b.y() - b.x() * a.y()) / 2;
            length += std::hypot(b.x() - a.x(), b.y() - a.y());
        }
    }
    const bool enclosed = area > 0;
    const bool broad = area > smallestLake && 4 * std::numbers::pi * area > thinnestLake * length * length;
    if (!enclosed || lands.size() < 2 || broad)
        return;
    m_gaps += area;
    const SpaceWords words(m_input);
    QStringList names;
    for (const TerritoryIndex land : lands)
        names.append(words.side(land));
    issues.push_back({Issue::Severity::Error, m_input.file, m_input.layer + names.join(QStringLiteral(", ")),
                      QStringLiteral("A gap of %1 km2 is left between them at %2.")
                          .arg(area / 1e6, 0, 'g', 3)
                          .arg(words.spot(at(m_shores[ring.front()], 0)))});
}

void Waters::judge(Issues &issues)
{
    std::vector<bool> walked(m_shores.size(), false);
    for (size_t start = 0; start < m_shores.size(); ++start) {
        std::vector<size_t> ring;
        for (int next = int(start); next >= 0 && !walked[size_t(next)]; next = following(size_t(next))) {
            walked[size_t(next)] = true;
            ring.push_back(size_t(next));
        }
        if (!ring.empty())
            judge(ring, issues);
    }
}

} // namespace

QString SpaceWords::side(TerritoryIndex territory) const
{
    return territory < 0 ? QStringLiteral("the sea") : m_input.territories[size_t(territory)];
}

QString SpaceWords::arc(size_t index) const
{
    const Arc &arc = m_input.arcs[index];
    return QStringLiteral("%1arc %2 (%3, %4)")
        .arg(m_input.layer)
        .arg(index)
        .arg(side(arc.left), side(arc.right));
}

QString SpaceWords::spot(QPointF metres) const
{
    const QGeoCoordinate place = MapProjection().toPlace(metres);
    return QStringLiteral("%1 E, %2 N").arg(place.longitude(), 0, 'f', 4).arg(place.latitude(), 0, 'f', 4);
}

void checkWaters(const SpaceInput &input, Issues &issues)
{
    Waters waters(input);
    waters.find();
    waters.judge(issues);
}

double gapArea(const SpaceInput &input)
{
    Waters waters(input);
    Issues unused;
    waters.find();
    waters.judge(unused);
    return waters.gaps();
}

} // namespace atlas
