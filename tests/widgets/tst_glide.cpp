// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/dragspeed.h"
#include "map/glide.h"
#include "map/steppassage.h"

#include <QTest>

#include <cmath>

using namespace atlas;

namespace {

Viewport view(QPointF centre, double metresPerPixel)
{
    Viewport result;
    result.centre = centre;
    result.metresPerPixel = metresPerPixel;
    result.size = {800, 600};
    return result;
}

} // namespace

class TestGlide : public QObject {
    Q_OBJECT

private slots:
    void easingGoesFromNothingToAllWithoutTurningBack_data()
    {
        QTest::addColumn<int>("easing");
        QTest::newRow("in and out") << int(Easing::InOut);
        QTest::newRow("out") << int(Easing::Out);
        QTest::newRow("coast") << int(Easing::Coast);
    }
    void easingGoesFromNothingToAllWithoutTurningBack()
    {
        QFETCH(int, easing);
        double before = eased(Easing(easing), 0);
        QVERIFY(std::abs(before) < 1e-12);
        for (int i = 1; i <= 1000; ++i) {
            const double now = eased(Easing(easing), i / 1000.0);
            QVERIFY(now >= before);
            before = now;
        }
        QVERIFY(std::abs(before - 1) < 1e-12);
        QVERIFY(std::abs(eased(Easing(easing), 7) - 1) < 1e-12); // a late beat overshoots nothing
        QVERIFY(std::abs(eased(Easing(easing), -1)) < 1e-12);
    }

    void aZoomAboutAPixelKeepsItsPlaceAllTheWay()
    {
        const QPointF pixel(613, 87);
        const Viewport from = view({4321000, 3210000}, 5000);
        for (const double factor : {1.0001, 1.25, 2.0, 17.0, 0.3}) {
            const Viewport to = from.zoomedAbout(pixel, factor);
            Glide glide(from, to, 100, Easing::InOut);
            const QPointF place = from.toMetres(pixel);
            for (int i = 0; i < 12; ++i, glide.advance(10)) {
                const Viewport now = glide.viewport();
                QVERIFY(QLineF(now.toPixels(place), pixel).length() < 0.1);
            }
        }
    }

    void aGlideStartsWhereItStartsAndEndsWhereItEnds()
    {
        const Viewport from = view({4000000, 3000000}, 5000), to = view({5000000, 2000000}, 800);
        Glide glide(from, to, 450, Easing::InOut);
        QVERIFY(QLineF(glide.viewport().centre, from.centre).length() < 1e-3);
        glide.advance(225);
        const double middle = glide.viewport().metresPerPixel;
        QVERIFY(std::abs(middle - std::sqrt(5000.0 * 800)) < 1);
        QVERIFY(!glide.isOver());
        glide.advance(225);
        QVERIFY(glide.isOver());
        QCOMPARE(glide.viewport(), to);
        QVERIFY(Glide(from, to, 0, Easing::Out).isOver());
        QVERIFY(Glide().isOver());
    }

    void aThrownMapStartsAtTheSpeedOfTheHand()
    {
        const double length = 900, speed = 1000; // pixels a second
        const double way = speed * length / 1000 * coastReach();
        const double first = way * eased(Easing::Coast, 0.001) / (length * 0.001 / 1000);
        QVERIFY2(std::abs(first - speed) < speed * 0.01, qPrintable(QString::number(first)));
    }

    void theSpeedOfADragIsThatOfItsEnd()
    {
        DragSpeed speed;
        for (quint64 t = 0; t <= 300; t += 10) // first slowly to the left, then fast to the right
            speed.add({t < 150 ? -double(t) : double(t) * 2, 5}, t);
        QVERIFY(isNear(speed.at(300), {2000, 0}, 1));
        QCOMPARE(speed.at(400), QPointF()); // the hand had stopped
        speed.clear();
        QCOMPARE(speed.at(300), QPointF());
        speed.add({0, 0}, 7);
        speed.add({100, 0}, 7); // two places at one time
        QCOMPARE(speed.at(7), QPointF());
    }

    void aStepFadesAndGrowsInItsTimes()
    {
        StepPassage step;
        QVERIFY(step.isOver());
        QCOMPARE(step.passage(), Passage());
        step.begin(Motion::full());
        QCOMPARE(step.passage().fade, 0.0);
        QCOMPARE(step.passage().growth, 0.0);
        step.advance(60);
        QVERIFY(std::abs(step.passage().fade - 0.5) < 1e-9); // linear
        QVERIFY(step.passage().growth > 0.5); // ease-out
        step.advance(60);
        QCOMPARE(step.passage().fade, 1.0);
        QVERIFY(!step.isOver());
        step.advance(120);
        QVERIFY(step.isOver());
        QCOMPARE(step.passage(), Passage());
    }

    void withoutMotionAStepIsOverAtOnce()
    {
        StepPassage step;
        step.begin(Motion::none());
        QVERIFY(step.isOver());
        QCOMPARE(step.passage(), Passage());
    }

private:
    static bool isNear(QPointF a, QPointF b, double within) { return QLineF(a, b).length() <= within; }
};

QTEST_MAIN(TestGlide)
#include "tst_glide.moc"
