// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplify.h"

#include "conflicts.h"
#include "significance.h"

namespace atlas {

namespace {

/// One level in the making: which vertices of each arc remain.
class Level {
public:
    Level(const std::vector<Arc> &arcs, const std::vector<std::vector<double>> &significance,
          double tolerance)
        : m_arcs(arcs)
        , m_tolerance(tolerance)
        , m_kept(arcs.size())
    {
        for (size_t i = 0; i < arcs.size(); ++i) {
            for (size_t k = 0; k < significance[i].size(); ++k) {
                if (significance[i][k] > tolerance)
                    m_kept[i].push_back(int(k));
            }
        }
    }

    LevelReport settle()
    {
        LevelReport report;
        for (bool changed = true; changed;) {
            const std::vector<Stretch> found = conflicts(m_arcs, m_kept);
            changed = giveBack(found);
            report.rounds += changed ? 1 : 0;
            for (size_t i = 0; !changed && i < found.size(); ++i)
                report.crossing.push_back(found[i].arc);
        }
        for (const auto &kept : m_kept)
            report.points += kept.size();
        return report;
    }

    std::vector<QPointF> points(size_t arc) const
    {
        std::vector<QPointF> points;
        for (const int vertex : m_kept[arc])
            points.push_back(m_arcs[arc].levels[0][size_t(vertex)]);
        return points;
    }

private:
    /// False when none of the stretches has a vertex left to give back.
    bool giveBack(const std::vector<Stretch> &stretches)
    {
        bool changed = false;
        // From the back, so that the positions of the earlier ones stay what they were.
        for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
            std::vector<int> &kept = m_kept[size_t(stretch->arc)];
            const auto place = kept.begin() + stretch->stretch + 1;
            const std::vector<int> inner
                = between(m_arcs[size_t(stretch->arc)].levels[0], *(place - 1), *place, 0);
            kept.insert(place, inner.begin(), inner.end());
            changed = changed || !inner.empty();
        }
        return changed;
    }

    /// The farthest vertex between two, if it is farther than `tolerance`, and what its own chords then need
    /// to stay within that of the level.
    std::vector<int> between(const Polyline &line, int first, int last, double tolerance) const
    {
        const Farthest found = farthestBetween(line, size_t(first), size_t(last));
        if (found.distance < 0 || (tolerance > 0 && found.distance <= tolerance))
            return {};
        const int middle = int(found.vertex);
        std::vector<int> vertices = between(line, first, middle, m_tolerance);
        vertices.push_back(middle);
        const std::vector<int> behind = between(line, middle, last, m_tolerance);
        vertices.insert(vertices.end(), behind.begin(), behind.end());
        return vertices;
    }

    const std::vector<Arc> &m_arcs;
    double m_tolerance; ///< metres
    std::vector<std::vector<int>> m_kept;
};

} // namespace

std::array<LevelReport, arcLevels> simplify(std::vector<Arc> &arcs)
{
    std::vector<std::vector<double>> significances;
    for (const Arc &arc : arcs)
        significances.push_back(significance(arc.levels[0]));
    std::array<LevelReport, arcLevels> reports;
    // Level 0 is only looked at: what crosses there was wrong in the source.
    for (int n = 0; n < arcLevels; ++n) {
        Level level(arcs, significances, n == 0 ? -1 : levelTolerance[size_t(n)]);
        reports[size_t(n)] = level.settle();
        for (size_t i = 0; n > 0 && i < arcs.size(); ++i)
            arcs[i].levels[size_t(n)] = level.points(i);
    }
    return reports;
}

} // namespace atlas
