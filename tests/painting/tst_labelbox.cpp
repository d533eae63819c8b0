// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelbox.h"

#include <QRandomGenerator>
#include <QTest>

using namespace atlas;

class LabelBoxTest : public QObject {
    Q_OBJECT

private slots:
    void boxesThatTouchDoNotOverlap()
    {
        const LabelBox box{{50, 50}, {20, 10}};
        QVERIFY(!box.overlaps({{70, 50}, {20, 10}}));
        QVERIFY(!box.overlaps({{50, 60}, {20, 10}}));
        QVERIFY(box.overlaps({{69, 50}, {20, 10}}));
        QVERIFY(box.overlaps(box));
    }

    void samplesSpanTheBox()
    {
        const LabelBox slanted{{50, 50}, {60, 6}, 30};
        const std::vector<QPointF> samples = slanted.samples();
        for (const QPointF corner : slanted.corners())
            QVERIFY(std::ranges::any_of(
                samples, [&](QPointF sample) { return (sample - corner).manhattanLength() < 1e-9; }));
        QPointF sum;
        for (const QPointF sample : samples)
            sum += sample;
        QVERIFY((sum / double(samples.size()) - slanted.centre).manhattanLength() < 1e-9);
    }

    void turnedBoxesAreNotTheirBoundingBoxes()
    {
        const LabelBox slanted{{50, 50}, {60, 6}, 45};
        QVERIFY(!slanted.overlaps({{65, 35}, {10, 10}})); // in the empty corner of the bounding box
        QVERIFY(slanted.overlaps({{65, 65}, {10, 10}})); // on the slant: y points down
        QVERIFY(slanted.contains({60, 60}));
        QVERIFY(!slanted.contains({60, 40}));
    }

    /// Against points strewn over the first box: whatever is in both proves an overlap.
    void overlapAgreesWithCommonPoints()
    {
        QRandomGenerator random(7);
        const auto number
            = [&](double from, double to) { return from + random.generateDouble() * (to - from); };
        for (int round = 0; round < 400; ++round) {
            const LabelBox a{
                {number(0, 100), number(0, 100)}, {number(5, 60), number(5, 20)}, number(-90, 90)};
            const LabelBox b{
                {number(0, 100), number(0, 100)}, {number(5, 60), number(5, 20)}, number(-90, 90)};
            bool common = false;
            for (int i = 0; i < 400 && !common; ++i) {
                const auto corners = a.corners();
                const double s = random.generateDouble();
                const double t = random.generateDouble();
                common
                    = b.contains(corners[0] + (corners[1] - corners[0]) * s + (corners[3] - corners[0]) * t);
            }
            if (common)
                QVERIFY(a.overlaps(b));
            QCOMPARE(a.overlaps(b), b.overlaps(a));
        }
    }

    void roomIsTakenOnce()
    {
        TakenRoom room(QRectF(0, 0, 200, 100), {QRectF(0, 0, 40, 40)});
        const LabelBox box{{100, 50}, {30, 12}};
        QVERIFY(room.isFree(box));
        QVERIFY(!room.isFree(LabelBox{{30, 30}, {30, 12}})); // reserved
        QVERIFY(!room.isFree(LabelBox{{195, 50}, {30, 12}})); // leaves the view
        room.take(box);
        QVERIFY(!room.isFree(box));
        QVERIFY(!room.isFree(QLineF(100, 20, 100, 80)));
        QVERIFY(room.isFree(QLineF(150, 20, 150, 80)));
    }
};

QTEST_APPLESS_MAIN(LabelBoxTest)
#include "tst_labelbox.moc"
