// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplify.h"

#include "conflicts.h"
#include "significance.h"

namespace atlas {

namespace {

/// One level in the making: which vertices of each arc remain at its present tolerance.
class Level {
public:
    Level(const std::vector<Arc> &arcs, const std::vector<std::vector<double>> &significance,
          double tolerance)
        : m_arcs(arcs)
        , m_significance(significance)
        , m_tolerances(arcs.size(), tolerance)
        , m_kept(arcs.size())
    {
        for (size_t i = 0; i < arcs.size(); ++i)
            keep(i);
    }

    /// Halves what conflicts until nothing does. 16 rounds reach the full detail.
    LevelReport settle()
    {
        constexpr int lastHalving = 12;
        constexpr int mostRounds = 16;
        LevelReport report;
        for (; report.rounds < mostRounds; ++report.rounds) {
            report.crossing = conflicts(m_arcs, m_kept);
            if (report.crossing.empty())
                break;
            for (const int arc : report.crossing) {
                double &tolerance = m_tolerances[size_t(arc)];
                tolerance = report.rounds < lastHalving ? tolerance / 2 : -1;
                keep(size_t(arc));
            }
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
    void keep(size_t arc)
    {
        m_kept[arc].clear();
        for (size_t i = 0; i < m_significance[arc].size(); ++i) {
            if (m_significance[arc][i] > m_tolerances[arc])
                m_kept[arc].push_back(int(i));
        }
    }

    const std::vector<Arc> &m_arcs;
    const std::vector<std::vector<double>> &m_significance;
    std::vector<double> m_tolerances; ///< metres; below 0 keeps everything
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
