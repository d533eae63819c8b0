// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "polyline.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;

class TestPolyline : public QObject {
    Q_OBJECT

private slots:
    void aPointIsAtMostHalfAStepOff()
    {
        QRandomGenerator random(1949);
        for (int i = 0; i < 10'000; ++i) {
            const QPointF metres(random.generateDouble() * 2e7 - 1e7, random.generateDouble() * 2e7 - 1e7);
            const QPointF held = toMetres(toGrid(metres));
            QVERIFY(std::abs(held.x() - metres.x()) <= gridStep / 2);
            QVERIFY(std::abs(held.y() - metres.y()) <= gridStep / 2);
            QVERIFY(toGrid(held) == toGrid(metres)); // what lies on the grid stays where it is
        }
    }

    void whatLeavesTheGridStopsAtItsEdge()
    {
        const double infinite = std::numeric_limits<double>::infinity();
        for (const double far : {1e9, infinite, -1e9, -infinite, std::nan("")}) {
            QVERIFY(!isOnGrid({far, 0}));
            QVERIFY(!isOnGrid({0, far}));
            QVERIFY(std::abs(toMetres(toGrid({far, 0})).x()) > 3.35e7);
        }
        QVERIFY(isOnGrid({-3.35e7, 3.35e7}));
    }

    void itIsWalkedLikeAContainer()
    {
        const Polyline line{{0, 0}, {10, 5}, {-2, 7.5}};
        QCOMPARE(line.size(), size_t(3));
        QCOMPARE(std::vector<QPointF>(line.begin(), line.end()),
                 (std::vector<QPointF>{line[0], line[1], line[2]}));
        QCOMPARE(line.back(), QPointF(-2, 7.5));
        QCOMPARE(line.end() - line.begin(), 3);
        QCOMPARE(*(line.end() - 2), line.begin()[1]);
        QCOMPARE(line.bounds(), QRectF(QPointF(-2, 0), QPointF(10, 7.5)));
        QVERIFY(Polyline().empty());
        QVERIFY(Polyline().begin() == Polyline().end());
        QVERIFY(Polyline().bounds().isNull());
    }

    void copiesShareTheirPoints()
    {
        const Polyline line{{1, 1}, {2, 2}};
        const Polyline copy = line;
        QCOMPARE(copy.grid(), line.grid());
        QVERIFY(copy == line);
        QVERIFY(copy == Polyline({{1, 1}, {2, 2}}));
        QVERIFY(copy != Polyline({{1, 1}, {2, 2}, {3, 3}}));
        QVERIFY(copy != Polyline({{1, 1}, {2, 3}}));
    }
};

QTEST_APPLESS_MAIN(TestPolyline)
#include "tst_polyline.moc"
