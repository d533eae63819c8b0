// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicts.h"
#include "significance.h"
#include "simplify.h"

#include <QTest>

#include <cmath>

using namespace atlas;

namespace {

Arc arcOf(std::vector<QPointF> points)
{
    Arc arc;
    arc.left = 0;
    arc.levels[0] = std::move(points);
    return arc;
}

std::vector<QPointF> circle(QPointF centre, double radius, int steps)
{
    std::vector<QPointF> points;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * M_PI * i / steps;
        points.push_back(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    points.push_back(points.front());
    return points;
}

std::vector<int> all(const Arc &arc)
{
    std::vector<int> kept;
    for (int i = 0; i < int(arc.levels[0].size()); ++i)
        kept.push_back(i);
    return kept;
}

} // namespace

class TestSimplify : public QObject {
    Q_OBJECT

private slots:
    void aVertexIsSignificantByItsDistance()
    {
        const auto kept = significance({{0, 0}, {1000, 300}, {2000, 0}});
        QVERIFY(std::isinf(kept[0]));
        QCOMPARE(kept[1], 300.0);
        QVERIFY(std::isinf(kept[2]));
    }

    void noVertexOutlivesTheOneThatMadeItsPart()
    {
        // The spike at 500 is farther from its own chord than the bend that makes this chord.
        const auto kept = significance({{0, 0}, {500, 900}, {1000, -100}, {2000, 0}});
        for (const double value : kept)
            QVERIFY(value > 0);
        QVERIFY(kept[2] <= kept[1]);
    }

    void anIslandKeepsATriangle()
    {
        std::vector<Arc> arcs{arcOf(circle({0, 0}, 50, 40))};
        simplify(arcs);
        for (int level = 1; level < arcLevels; ++level) {
            const auto &points = arcs[0].levels[size_t(level)];
            QCOMPARE(points.size(), size_t(4));
            QCOMPARE(points.front(), points.back());
        }
    }

    void levelsGetCoarser()
    {
        std::vector<Arc> arcs{arcOf(circle({0, 0}, 100000, 2000))};
        const auto reports = simplify(arcs);
        for (int level = 1; level < arcLevels; ++level) {
            QVERIFY(arcs[0].levels[size_t(level)].size() <= arcs[0].levels[size_t(level) - 1].size());
            QCOMPARE(reports[size_t(level)].points, arcs[0].levels[size_t(level)].size());
            QVERIFY(reports[size_t(level)].crossing.empty());
        }
        QVERIFY(arcs[0].levels[1].size() < arcs[0].levels[0].size() / 4);
        QVERIFY(arcs[0].levels[5].size() < arcs[0].levels[1].size() / 2);
    }

    void twoLinesBetweenTheSameEndsNeverMerge()
    {
        // A strip of land 100 m wide: both its sides would become the same line.
        std::vector<Arc> arcs{arcOf({{0, 0}, {10000, 50}, {20000, 0}}),
                              arcOf({{0, 0}, {10000, -50}, {20000, 0}})};
        simplify(arcs);
        for (int level = 1; level < arcLevels; ++level)
            QVERIFY(arcs[0].levels[size_t(level)] != arcs[1].levels[size_t(level)]);
    }

    void aCoastDoesNotSlideOverAnIsland()
    {
        // A bay 3 km deep with an islet in it; the straight line across the mouth would put it ashore.
        std::vector<Arc> arcs{arcOf({{0, 0}, {9000, 0}, {9500, 3000}, {10500, 3000}, {11000, 0}, {20000, 0}}),
                              arcOf(circle({10000, 1500}, 100, 12))};
        simplify(arcs);
        QVERIFY(arcs[0].levels[4].size() > 2);
        QVERIFY(conflicts(arcs, {all(arcs[0]), all(arcs[1])}).empty());
    }

    void crossingsAndTouchesAreFound_data()
    {
        QTest::addColumn<std::vector<QPointF>>("one");
        QTest::addColumn<std::vector<QPointF>>("other");
        QTest::addColumn<int>("stretches");
        using Line = std::vector<QPointF>;
        QTest::newRow("apart") << Line{{0, 0}, {10, 0}} << Line{{0, 5}, {10, 5}} << 0;
        QTest::newRow("a cross") << Line{{0, 0}, {10, 10}} << Line{{0, 10}, {10, 0}} << 2;
        QTest::newRow("a common end") << Line{{0, 0}, {10, 0}} << Line{{10, 0}, {20, 5}} << 0;
        QTest::newRow("a touch in the middle") << Line{{0, 0}, {10, 0}} << Line{{5, 0}, {5, 9}} << 2;
        QTest::newRow("one upon the other") << Line{{0, 0}, {10, 0}} << Line{{0, 0}, {20, 0}} << 2;
        QTest::newRow("the same") << Line{{0, 0}, {10, 0}} << Line{{10, 0}, {0, 0}} << 2;
        QTest::newRow("a line back on itself") << Line{{0, 0}, {10, 0}, {5, 0}} << Line{{0, 9}, {1, 9}} << 2;
        QTest::newRow("a loop") << Line{{0, 0}, {10, 0}, {10, 10}, {5, -5}} << Line{{50, 9}, {51, 9}} << 2;
    }
    void crossingsAndTouchesAreFound()
    {
        QFETCH(std::vector<QPointF>, one);
        QFETCH(std::vector<QPointF>, other);
        QFETCH(int, stretches);
        const std::vector<Arc> arcs{arcOf(one), arcOf(other)};
        QCOMPARE(int(conflicts(arcs, {all(arcs[0]), all(arcs[1])}).size()), stretches);
    }

    void whatCrossesInTheSourceIsNamed()
    {
        std::vector<Arc> arcs{arcOf({{0, 0}, {10000, 10000}}), arcOf({{0, 10000}, {10000, 0}})};
        QCOMPARE(simplify(arcs)[0].crossing, (std::vector<int>{0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestSimplify)
#include "tst_simplify.moc"
