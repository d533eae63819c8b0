// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/steppictures.h"

#include "../models/smallborders.h"
#include "../models/smalldeck.h"
#include "../models/smallpack.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

Step stepOn(QDate day)
{
    Step step = small::step("a", "A step");
    step.view.date = day;
    step.view.camera.extent = QRectF(4e6, 3e6, 7e5, 1e5);
    return step;
}

StepScenery scenery()
{
    return {small::borders(), small::pack(), nullptr};
}

} // namespace

class TestStepPictures : public QObject {
    Q_OBJECT

private slots:
    void aPictureIsPaintedOnceAndKept()
    {
        StepPictures pictures(scenery());
        QSignalSpy painted(&pictures, &StepPictures::painted);
        Step step = stepOn(small::outJoins);
        QVERIFY(pictures.picture(step, m_format).isNull());
        QVERIFY(pictures.picture(step, m_format).isNull()); // is on its way
        QVERIFY(painted.wait());
        QCOMPARE(pictures.paintings(), 1);
        step.title = QStringLiteral("Another title");
        step.notes = QStringLiteral("Notes are not in the picture");
        QVERIFY(!pictures.picture(step, m_format).isNull());
        step.view.date = small::inForce;
        QVERIFY(pictures.picture(step, m_format).isNull());
        QVERIFY(painted.wait());
        QCOMPARE(pictures.paintings(), 2);
        QVERIFY(!pictures.picture(stepOn(small::outJoins), m_format).isNull());
    }

    void picturesOfAStepThatIsGoneAreNoTrouble()
    {
        auto pictures = std::make_unique<StepPictures>(scenery());
        for (int i = 0; i < 20; ++i)
            pictures->picture(stepOn(small::outJoins.addYears(i)), m_format);
        pictures.reset();
        QCoreApplication::processEvents();
    }

    void withoutBordersThereIsNoPicture()
    {
        StepPictures pictures({std::make_shared<BorderSet>(), small::pack(), nullptr});
        QVERIFY(pictures.picture(stepOn(small::outJoins), m_format).isNull());
        QTest::qWait(50);
        QCOMPARE(pictures.paintings(), 0);
    }

    void whatIsDrawnLiesOnTheGround()
    {
        Step step = stepOn(small::outJoins);
        PictureFormat format{{700, 100}, 1, ThemeName::Light, false};
        const QImage plain = pictureOf(step, scenery(), format);
        step.ink = {{InkTool::Pen, 0, 8, {{4.15e6, 3.05e6}, {4.25e6, 3.05e6}}}};
        const QImage drawn = pictureOf(step, scenery(), format);
        const Viewport view = sceneOf(step, scenery(), format).viewport;
        QVERIFY(drawn.pixel(view.toPixels(QPointF(4.2e6, 3.05e6)).toPoint())
                != plain.pixel(view.toPixels(QPointF(4.2e6, 3.05e6)).toPoint()));
        const QPoint beside = view.toPixels(QPointF(4.2e6, 3.08e6)).toPoint();
        QCOMPARE(drawn.pixel(beside), plain.pixel(beside));
    }

    void whatIsKeptBackIsNotSeen()
    {
        Step step = stepOn(small::outJoins);
        const PictureFormat format{{700, 100}, 1, ThemeName::Light, false};
        const QImage open = pictureOf(step, scenery(), format);
        step.hidden = Hiddens(Hidden::Membership);
        const QImage hidden = pictureOf(step, scenery(), format);
        const Viewport view = sceneOf(step, scenery(), format).viewport;
        const QPoint member = view.toPixels(QPointF(4.13e6, 3.03e6)).toPoint(); // OUT, which joined
        QVERIFY(open.pixelColor(member) != hidden.pixelColor(member));
    }

    void aSmallPictureOfTwoDatesShowsBoth()
    {
        const QPointF member(4.13e6, 3.03e6); // OUT, which joined between both dates
        Step before = stepOn(small::inForce), after = stepOn(small::outJoins);
        Step both = after;
        both.view.compare = {CompareMode::Swipe, small::inForce, CompareSide::B, 0.5};
        const PictureFormat format{{280, 40}, 1, ThemeName::Light, true};
        const QImage was = pictureOf(before, scenery(), format), is = pictureOf(after, scenery(), format);
        const QPoint place = sceneOf(after, scenery(), format).viewport.toPixels(member).toPoint();
        QVERIFY(was.pixel(place) != is.pixel(place));
        both.view.compare.divider = 0.9; // A is seen there
        const QImage early = pictureOf(both, scenery(), format);
        QCOMPARE(early.size(), was.size());
        QCOMPARE(early.pixel(place), was.pixel(place));
        both.view.compare.divider = 0.02;
        QVERIFY(pictureOf(both, scenery(), format).pixel(place) != was.pixel(place));
        both.view.compare.mode = CompareMode::SideBySide;
        const QImage sides = pictureOf(both, scenery(), format);
        const QColor line = sides.pixelColor(139, 20); // between them
        QVERIFY(line.red() > line.blue() + 60);
    }

    void aStepMayHaveColoursOfItsOwn()
    {
        Step step = stepOn(small::outJoins);
        QCOMPARE(themeOf(step, ThemeName::Dark), ThemeName::Dark);
        step.theme = StepTheme::Print;
        QCOMPARE(themeOf(step, ThemeName::Dark), ThemeName::Print);
    }

private:
    const PictureFormat m_format{{96, 54}, 1, ThemeName::Light, true};
};

QTEST_MAIN(TestStepPictures)
#include "tst_steppictures.moc"
