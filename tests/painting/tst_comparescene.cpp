// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "borders/fillwords.h"
#include "comparepainting.h"
#include "fonts.h"

#include <QPainter>
#include <QTest>

using namespace atlas;

namespace {

constexpr QSizeF picture(960, 640);
const QDate wall(1989, 11, 9), war(2022, 2, 24);

} // namespace

class TestCompareScene : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        registerFonts();
        m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        QVERIFY(m_borders);
        m_timeline = std::make_unique<BorderTimeline>(m_borders);
    }

    void framesShareThePicture()
    {
        Compare compare;
        compare.mode = CompareMode::Swipe;
        compare.divider = 0.25;
        const CompareFrame swipe = compareFrame(compare, picture);
        QCOMPARE(swipe.divider, 240.0);
        QCOMPARE(swipe.a.right(), swipe.b.left());
        QVERIFY(sideAt(swipe, {239, 5}) == CompareSide::A && sideAt(swipe, {241, 5}) == CompareSide::B);
        QCOMPARE(onViewport(swipe, {500, 5}), QPointF(500, 5)); // one map under both
        compare.mode = CompareMode::SideBySide;
        const CompareFrame beside = compareFrame(compare, picture);
        QCOMPARE(beside.a.size(), beside.b.size());
        QCOMPARE(onViewport(beside, beside.b.topLeft() + QPointF(10, 10)), QPointF(10, 10));
        QVERIFY(beside.b.right() <= picture.width());
        compare.mode = CompareMode::Outline;
        QVERIFY(sideAt(compareFrame(compare, picture), {1, 1}) == CompareSide::B);
    }

    void eachSideShowsItsDate()
    {
        const CompareScene scene = sceneOf(CompareMode::Swipe, wall, war);
        const QImage both = comparisonImage(scene, picture);
        MapPainter a, b;
        const QImage alone[] = {a.paint(scene.a).copy(), b.paint(scene.b).copy()};
        int checked = 0;
        for (int y = 90; y < 290; ++y) { // below the plates, above the legend
            for (int x = 0; x < int(picture.width()); ++x) {
                if (std::abs(x - scene.frame.divider) <= dividerWidth)
                    continue;
                const bool isA = x < scene.frame.divider;
                QCOMPARE(both.pixel(x, y), alone[isA ? 0 : 1].pixel(x, y));
                ++checked;
            }
        }
        QVERIFY(checked > 150'000);
        QVERIFY(alone[0] != alone[1]);
    }

    void thePinnedDateIsEvaluatedOnce()
    {
        MapPainter a, b;
        QImage target(picture.toSize(), QImage::Format_RGB32);
        int steps = 0;
        for (QDate day(1990, 1, 1); day < QDate(2010, 1, 1); day = day.addMonths(3)) {
            CompareScene scene = sceneOf(CompareMode::Swipe, wall, day);
            scene.frame.divider = 300 + steps; // the line moves as well
            QPainter painter(&target);
            paintComparison(painter, scene, {a, b});
            ++steps;
        }
        QCOMPARE(a.rebuilds().fills, 1);
        QCOMPARE(a.rebuilds().geometry, 1);
        QCOMPARE(b.rebuilds().geometry, 1);
        QVERIFY(b.rebuilds().fills > 20);
    }

    void marksAreTheDifference()
    {
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            const auto a = m_timeline->snapshotAt(wall, viewpoint),
                       b = m_timeline->snapshotAt(war, viewpoint);
            const MarkedDifference found = MarkedDifference::of(a, b);
            for (size_t i = 0; i < b->territories.size(); ++i) {
                const TerritoryState &was = a->territories[i], &is = b->territories[i];
                const FillClass fill = found.marked->territories[i].fill;
                const bool isNew = isNato(is.fill) && !isNato(was.fill);
                QCOMPARE(fill == FillClass::NatoJoined || fill == FillClass::NatoTerritoryAdded, isNew);
                const bool differs = was.holder != is.holder || steadyFill(was.fill) != steadyFill(is.fill)
                    || was.contested != is.contested;
                QCOMPARE(bool((*found.differing)[i]), differs && !isNew);
            }
        }
    }

    void aDateAgainstItselfHasNoMarks()
    {
        const auto day = m_timeline->snapshotAt({2004, 3, 29});
        const MarkedDifference none = MarkedDifference::of(day, day);
        QVERIFY(std::none_of(none.differing->begin(), none.differing->end(), [](char each) { return each; }));
        for (const TerritoryState &land : none.marked->territories)
            QVERIFY(land.fill == steadyFill(land.fill)); // who joined on the day had joined on A, too
    }

    void withoutMarksTheMapIsTheDaysOwn()
    {
        const CompareScene plain = sceneOf(CompareMode::Swipe, wall, war, false);
        QVERIFY(plain.b.snapshot == m_timeline->snapshotAt(war));
        QVERIFY(!plain.b.marks.differing);
    }

    void theOutlineDrawsTheBordersOfA()
    {
        CompareScene scene = sceneOf(CompareMode::Outline, wall, war, false);
        const QImage with = comparisonImage(scene, picture);
        scene.b.marks.ghost = nullptr;
        const QImage without = comparisonImage(scene, picture);
        const QColor orange = scene.b.theme.select;
        const auto count = [&](const QImage &image) {
            int found = 0;
            for (int y = 90; y < 500; ++y)
                for (int x = 260; x < 900; ++x)
                    found += image.pixelColor(x, y) == orange;
            return found;
        };
        QVERIFY(count(with) > count(without) + 500);
    }

    void platesStandInsideThePicture_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF &size : {QSizeF(1600, 900), QSizeF(960, 640), QSizeF(640, 440), QSizeF(380, 240)})
            QTest::addRow("%g x %g", size.width(), size.height()) << size;
    }

    void platesStandInsideThePicture()
    {
        QFETCH(QSizeF, size);
        for (const CompareMode mode : {CompareMode::Swipe, CompareMode::SideBySide, CompareMode::Outline}) {
            const CompareScene scene = sceneOf(mode, wall, war, true, size);
            const QRectF whole(QPointF(), size);
            for (const QRectF &plate : {scene.plateA, scene.plateB, scene.viewpointPlate})
                QVERIFY(whole.contains(plate));
            if (!scene.legend.isEmpty())
                QVERIFY(whole.contains(scene.legend) && !scene.legend.intersects(scene.viewpointPlate)
                        && !scene.legend.intersects(scene.plateA));
            QVERIFY(!scene.plateA.intersects(scene.plateB));
            QVERIFY(!comparisonImage(scene, size).isNull());
        }
    }

private:
    CompareScene sceneOf(CompareMode mode, QDate a, QDate b, bool marks = true, QSizeF size = picture)
    {
        CompareInput input;
        input.compare.mode = mode;
        input.compare.marksDifferences = marks;
        input.picture = size;
        for (MapScene *scene : {&input.a, &input.b}) {
            scene->borders = m_borders;
            scene->theme = Theme::named(ThemeName::Light);
            scene->date = scene == &input.a ? a : b;
            scene->snapshot = m_timeline->snapshotAt(scene->date);
            scene->viewport = Viewport::fitting({europeExtent()}, compareFrame(input.compare, size).view, 1);
        }
        return compareScene(input, MarkedDifference::of(input.a.snapshot, input.b.snapshot));
    }

    std::shared_ptr<const BorderSet> m_borders;
    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_MAIN(TestCompareScene)
#include "tst_comparescene.moc"
