// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate/spacechecks.h"

#include "compile/conflicts.h"
#include "mapprojection.h"
#include "validate/waterchecks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace atlas {

namespace {

/// Two neighbours of which one is shorter than this are one vertex; metres, a tenth of the source's grid.
constexpr double shortest = 0.01;
/// How far beside an arc is looked; metres, below the width of any true piece of land.
constexpr double beside = 0.5;

class SpaceChecks {
public:
    SpaceChecks(const SpaceInput &input, Issues &issues)
        : m_input(input)
        , m_issues(issues)
        , m_where(input)
    { }

    void checkLengths();
    void checkOutlines();
    bool checkCrossings();
    void checkSides();

private:
    const Polyline &line(size_t arc) const { return m_input.arcs[arc].levels[size_t(m_input.level)]; }
    void fault(const QString &place, const QString &reason)
    {
        m_issues.push_back({Issue::Severity::Error, m_input.file, place, reason});
    }
    void checkSide(size_t arc, QPointF point, TerritoryIndex stated);

    const SpaceInput &m_input;
    Issues &m_issues;
    SpaceWords m_where;
};

void SpaceChecks::checkLengths()
{
    for (size_t i = 0; i < m_input.arcs.size(); ++i) {
        double length = 0;
        for (size_t k = 1; k < line(i).size(); ++k) {
            const QPointF step = line(i)[k] - line(i)[k - 1];
            length += std::hypot(step.x(), step.y());
        }
        if (length < shortest)
            fault(m_where.arc(i), QStringLiteral("It has no length."));
    }
}

/// At each node as many of a territory's arcs begin as end.
void SpaceChecks::checkOutlines()
{
    std::map<std::pair<TerritoryIndex, std::pair<double, double>>, int> balance;
    std::vector<bool> withLand(m_input.territories.size(), false);
    for (size_t i = 0; i < m_input.arcs.size(); ++i) {
        const auto key = [](QPointF point) { return std::pair(point.x(), point.y()); };
        const Arc &arc = m_input.arcs[i];
        for (const auto &[side, sign] : {std::pair(arc.left, 1), std::pair(arc.right, -1)}) {
            if (side < 0)
                continue;
            withLand[size_t(side)] = true;
            balance[{side, key(line(i).front())}] += sign;
            balance[{side, key(line(i).back())}] -= sign;
        }
    }
    for (size_t i = 0; i < withLand.size(); ++i) {
        if (!withLand[i])
            fault(m_input.layer + m_input.territories[i], QStringLiteral("It has no land."));
    }
    for (const auto &[node, sum] : balance) {
        if (sum != 0)
            fault(m_input.layer + m_input.territories[size_t(node.first)],
                  QStringLiteral("Its outline is open at %1.")
                      .arg(m_where.spot({node.second.first, node.second.second})));
    }
}

bool SpaceChecks::checkCrossings()
{
    std::vector<Arc> arcs(m_input.arcs.size());
    std::vector<std::vector<int>> kept(arcs.size());
    for (size_t i = 0; i < arcs.size(); ++i) {
        arcs[i].left = m_input.arcs[i].left;
        arcs[i].right = m_input.arcs[i].right;
        arcs[i].bounds = m_input.arcs[i].bounds;
        arcs[i].levels[0] = line(i);
        kept[i].resize(line(i).size());
        std::iota(kept[i].begin(), kept[i].end(), 0);
    }
    std::set<int> told;
    for (const Stretch &stretch : conflicts(arcs, kept)) {
        const auto arc = size_t(stretch.arc);
        if (told.insert(stretch.arc).second)
            fault(m_where.arc(arc),
                  QStringLiteral("It crosses or touches itself or another arc at %1.")
                      .arg(m_where.spot(line(arc)[size_t(stretch.stretch)])));
    }
    return told.empty();
}

void SpaceChecks::checkSide(size_t arc, QPointF point, TerritoryIndex stated)
{
    const std::vector<TerritoryIndex> found = territoriesAt(m_input.arcs, point, m_input.level);
    const std::vector<TerritoryIndex> expected
        = stated < 0 ? std::vector<TerritoryIndex>{} : std::vector<TerritoryIndex>{stated};
    if (found == expected)
        return;
    QStringList names;
    for (const TerritoryIndex index : found)
        names.append(m_input.territories[size_t(index)]);
    fault(m_where.arc(arc),
          QStringLiteral("Beside it at %1 should lie %2, there lies %3.")
              .arg(m_where.spot(point), m_where.side(stated),
                   names.isEmpty() ? QStringLiteral("nothing") : names.join(QStringLiteral(" and "))));
}

/// One look on each side of the middle of an arc's longest stretch: along the rest nothing can change, since
/// no arcs cross.
void SpaceChecks::checkSides()
{
    for (size_t i = 0; i < m_input.arcs.size(); ++i) {
        QPointF from;
        QPointF along;
        double longest = 0;
        for (size_t k = 1; k < line(i).size(); ++k) {
            const QPointF step = line(i)[k] - line(i)[k - 1];
            const double length = std::hypot(step.x(), step.y());
            if (length <= longest)
                continue;
            longest = length;
            from = line(i)[k - 1];
            along = step;
        }
        if (longest < 4 * beside)
            continue;
        const QPointF middle = from + along / 2;
        const QPointF left = QPointF(-along.y(), along.x()) * (beside / longest);
        checkSide(i, middle + left, m_input.arcs[i].left);
        checkSide(i, middle - left, m_input.arcs[i].right);
    }
}

} // namespace

std::vector<TerritoryIndex> territoriesAt(const std::vector<Arc> &arcs, QPointF point, int level)
{
    std::map<TerritoryIndex, bool> inside;
    for (const Arc &arc : arcs) {
        // The bounds are those of level 0, and the coarser levels have vertices of it only.
        if (arc.bounds.bottom() < point.y() || arc.bounds.top() > point.y() || arc.bounds.right() < point.x())
            continue;
        const auto &line = arc.levels[size_t(level)];
        bool odd = false;
        for (size_t i = 1; i < line.size(); ++i) {
            const QPointF a = line[i - 1];
            const QPointF b = line[i];
            if ((a.y() > point.y()) != (b.y() > point.y())
                && a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()) >= point.x())
                odd = !odd;
        }
        for (const TerritoryIndex side : {arc.left, arc.right}) {
            if (odd && side >= 0)
                inside[side] = !inside[side];
        }
    }
    std::vector<TerritoryIndex> found;
    for (const auto &[territory, in] : inside) {
        if (in)
            found.push_back(territory);
    }
    return found;
}

void checkSpace(const SpaceInput &input, Issues &issues)
{
    SpaceChecks checks(input, issues);
    checks.checkLengths();
    checks.checkOutlines();
    if (!checks.checkCrossings())
        return;
    checks.checkSides();
    checkWaters(input, issues);
}

} // namespace atlas
