// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"

#include <QTest>

using namespace atlas;

namespace {

/// A country 0 (the square from 0,0 to 2,2) with the sea all around: one closed arc.
std::vector<SourceArc> island()
{
    return {{0, -1, {{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}}}};
}

/// Land that touches the island's eastern side, which it divides at 2,1.
Topology neighbour(double shift)
{
    return {{},
            {{{2, 0}, {4, 0}, {4, 2}, {2, 2}}, {{2, 2}, {2 + shift, 1}, {2, 0}}},
            {{QStringLiteral("OUT"), {}, {{{0, 1}}}}}};
}

} // namespace

class TestOutside : public QObject {
    Q_OBJECT

private slots:
    void aCoastThatTheBackdropSharesBecomesABorder()
    {
        const auto arcs = withOutside(island(), neighbour(0), 1);
        QCOMPARE(arcs.size(), size_t(4)); // west of it, the border, the rest, the backdrop's own coast
        int borders = 0;
        int coasts = 0;
        for (const SourceArc &arc : arcs) {
            if (arc.left == 0 && arc.right == 1) {
                ++borders;
                QCOMPARE(arc.points, (std::vector<QPointF>{{2, 0}, {2, 2}}));
            }
            if (arc.left == 1 && arc.right == -1) {
                ++coasts;
                QCOMPARE(arc.points.front(), QPointF(2, 0));
                QCOMPARE(arc.points.back(), QPointF(2, 2));
            }
        }
        QCOMPARE(borders, 1);
        QCOMPARE(coasts, 1);
    }

    void theLastDecimalMayDiffer()
    {
        const auto arcs = withOutside(island(), neighbour(1e-6), 1);
        QVERIFY(std::any_of(arcs.begin(), arcs.end(), [](const SourceArc &arc) { return arc.right == 1; }));
    }

    void landThatDoesNotTouchChangesNothing()
    {
        const Topology away{{}, {{{5, 0}, {6, 0}, {6, 1}, {5, 0}}}, {{QStringLiteral("OUT"), {}, {{{0}}}}}};
        const auto arcs = withOutside(island(), away, 1);
        QCOMPARE(arcs.size(), size_t(2));
        QCOMPARE(arcs[0].points, island()[0].points);
        QCOMPARE(arcs[1].left, 1);
    }

    void bordersBetweenTwoCountriesStayWhole()
    {
        const std::vector<SourceArc> between{{0, 2, {{2, 0}, {2, 2}}}};
        const auto arcs = withOutside(between, neighbour(0), 1);
        QCOMPARE(arcs[0].left, 0);
        QCOMPARE(arcs[0].right, 2);
    }
};

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
