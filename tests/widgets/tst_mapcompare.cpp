// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/comparebar.h"
#include "map/comparedivider.h"
#include "mapstage.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace atlas;

namespace {

constexpr QSize size(1000, 700);
const QDate wall(1989, 11, 9), war(2022, 2, 24);

struct Bench : MapStage {
    Bench()
        : MapStage(shippedContent(), size)
    {
        bar.setMoment(tracker.moment());
        QObject::connect(&tracker, &MomentTracker::momentChanged, &bar, &CompareBar::setMoment);
        compare(CompareMode::Swipe);
        map.grab();
    }

    void compare(CompareMode mode)
    {
        ViewState next = store.state();
        next.date = war;
        next.compare.mode = mode;
        next.compare.other = wall;
        store.apply(next);
        map.grab();
    }
    CompareDivider &divider() const { return *map.findChild<CompareDivider *>(); }

    CompareBar bar{store, navigator};
};

} // namespace

class TestMapCompare : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }

    void aNarrowBarShortensItsWordsAndCutsNone_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {560, 640, 702, 787, 860, 1200})
            QTest::addRow("%d", width) << width;
    }
    void aNarrowBarShortensItsWordsAndCutsNone()
    {
        QFETCH(int, width);
        Bench bench;
        bench.bar.show();
        for (const int each : {1400, width, 560, width}) { // from either side
            bench.bar.resize(each, bench.bar.height());
            QCoreApplication::processEvents();
            for (const QToolButton *button : bench.bar.findChildren<QToolButton *>()) {
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
                QVERIFY(
                    bench.bar.rect().contains(QRect(button->mapTo(&bench.bar, QPoint()), button->size())));
            }
        }
    }

    void theDividerIsDraggedAndFollowsTheStore()
    {
        Bench bench;
        CompareDivider &divider = bench.divider();
        QVERIFY(divider.isVisible());
        QSignalSpy writes(&bench.store, &ViewStore::changed);
        const QPoint grip(divider.width() / 2, int(divider.height() * 0.86));
        QTest::mousePress(&divider, Qt::LeftButton, {}, grip);
        QTest::mouseMove(&divider, grip + QPoint(100, 0));
        QTest::mouseRelease(&divider, Qt::LeftButton, {}, grip);
        QCOMPARE(writes.count(), 1);
        QVERIFY(std::abs(bench.store.state().compare.divider - 0.6) < 0.01);
        QVERIFY(std::abs(divider.geometry().center().x() - 600) <= 2);
    }

    void theDividerAnswersTheKeysAndNeverLeavesTheMap()
    {
        Bench bench;
        CompareDivider &divider = bench.divider();
        QTest::keyClick(&divider, Qt::Key_Right);
        QCOMPARE(bench.store.state().compare.divider, 0.51);
        QTest::keyClick(&divider, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(std::abs(bench.store.state().compare.divider - 0.41) < 1e-9);
        QTest::keyClick(&divider, Qt::Key_End);
        QCOMPARE(bench.store.state().compare.divider, 1 - leastDivider);
        QTest::keyClick(&divider, Qt::Key_Home);
        QCOMPARE(bench.store.state().compare.divider, leastDivider);
    }

    void theDividerSpeaks()
    {
        Bench bench;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&bench.divider());
        QVERIFY(access && access->role() == QAccessible::Splitter);
        QVERIFY(access->text(QAccessible::Name).startsWith(QStringLiteral("Divider at ")));
        QVERIFY(access->text(QAccessible::Name).contains(QStringLiteral("° East")));
        QCOMPARE(access->valueInterface()->currentValue().toInt(), 50);
    }

    void hoverSpeaksOfTheDateThatIsSeen()
    {
        Bench bench;
        ViewState next = bench.store.state();
        next.compare.divider = 0.98; // all of it is A
        bench.store.apply(next);
        bench.map.grab();
        QTest::mouseMove(&bench.map, bench.at(52.1, 19.4));
        QTRY_VERIFY2(bench.map.hoverText().contains(QStringLiteral("Warsaw Pact")),
                     qPrintable(bench.map.hoverText()));
        next.compare.divider = 0.02;
        bench.store.apply(next);
        bench.map.grab();
        QTest::mouseMove(&bench.map, bench.at(52.2, 19.6));
        QTRY_VERIFY2(bench.map.hoverText().contains(QStringLiteral("NATO member")),
                     qPrintable(bench.map.hoverText()));
    }

    void aClickOnTheOtherDateMovesTheKeysThere()
    {
        Bench bench;
        ViewState next = bench.store.state();
        next.compare.divider = 0.98;
        bench.store.apply(next);
        bench.map.grab();
        QTest::mouseClick(&bench.map, Qt::LeftButton, {}, bench.at(51.8, 12.2)); // East Germany on A
        const ViewState &state = bench.store.state();
        QCOMPARE(state.selection.states, std::set<StateId>{{QStringLiteral("DDR")}});
        QVERIFY(state.compare.active == CompareSide::A);
        QCOMPARE(state.date, wall);
        QCOMPARE(state.compare.other, war);
    }

    void sideBySideGesturesWorkInBothHalves()
    {
        Bench bench;
        bench.compare(CompareMode::SideBySide);
        QVERIFY(!bench.divider().isVisible());
        const Viewport &view = bench.map.viewport();
        QVERIFY(view.size.width() <= 500);
        const QPoint warsaw = bench.at(53.3, 17.6); // of Poland, where no event is marked
        const int right = int(1000 - view.size.width());
        QTest::mouseMove(&bench.map, warsaw + QPoint(right, 0));
        QTRY_VERIFY2(bench.map.hoverText().contains(QStringLiteral("NATO member")),
                     qPrintable(bench.map.hoverText()));
        QTest::mouseMove(&bench.map, warsaw + QPoint(1, 1));
        QTRY_VERIFY2(bench.map.hoverText().contains(QStringLiteral("Warsaw Pact")),
                     qPrintable(bench.map.hoverText()));
    }

    /// Both halves are of one camera: what is drawn in the one is shown in the other.
    void theRubberBandIsSeenInBothHalves()
    {
        Bench bench;
        bench.compare(CompareMode::SideBySide);
        const int right = int(1000 - bench.map.viewport().size.width());
        const QPoint from(200, 250), to(320, 360);
        QTest::mousePress(&bench.map, Qt::LeftButton, Qt::ShiftModifier, from + QPoint(right, 0));
        QMouseEvent drag(QEvent::MouseMove, to + QPoint(right, 0),
                         bench.map.mapToGlobal(to + QPoint(right, 0)), Qt::NoButton, Qt::LeftButton,
                         Qt::ShiftModifier);
        QApplication::sendEvent(&bench.map, &drag);
        const QImage seen = bench.map.grab().toImage();
        const QRgb line = Theme::named(ThemeName::Light).select.rgb();
        for (const int corner : {0, right})
            for (const QPoint at : {from, to, QPoint(from.x(), 300), QPoint(260, to.y())})
                QCOMPARE(seen.pixel(at + QPoint(corner, 0)) | 0xff000000, line);
        QTest::mouseRelease(&bench.map, Qt::LeftButton, Qt::ShiftModifier, to + QPoint(right, 0));
    }

    void nothingIsToldOfADividerThatIsGone()
    {
        Bench bench;
        QSignalSpy told(&bench.map, &MapWidget::dividerMoved);
        bench.compare(CompareMode::SideBySide);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().front().toString(), QString());
        bench.compare(CompareMode::Swipe);
        QVERIFY(told.back().front().toString().startsWith(QStringLiteral("Divider at")));
    }

    void theMapIsCalledByBothDates()
    {
        Bench bench;
        QCOMPARE(
            bench.map.accessibleName(),
            QStringLiteral("Map of Europe on two dates, A: 9 November 1989, 16 NATO members, B: 24 February "
                           "2022, 30 NATO members, viewpoint International documents"));
        bench.compare(CompareMode::Off);
        QVERIFY(bench.map.accessibleName().startsWith(
            QStringLiteral("Map of Europe, 24 February 2022, 30 NATO members")));
    }

    void scrubbingBEvaluatesAOnce()
    {
        Bench bench;
        const int before = bench.map.compare().rebuilds().fills;
        for (int year = 2000; year < 2012; ++year) {
            ViewState next = bench.store.state();
            next.date = QDate(year, 5, 1);
            bench.store.apply(next);
            bench.map.grab();
        }
        QCOMPARE(bench.map.compare().rebuilds().fills, before);
    }

    void theImageIsWhatIsSeen()
    {
        Bench bench;
        const QImage image = bench.map.image();
        QImage seen = bench.map.grab().toImage().convertToFormat(image.format());
        int differing = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < 900; ++x) // left of the buttons
                differing += image.pixel(x, y) != seen.pixel(x, y);
        QCOMPARE(differing, 0);
    }

    void theBarWritesWhatIsChosen()
    {
        Bench bench;
        bench.bar.resize(1100, 42);
        bench.bar.show();
        const auto button = [&](const char *name) {
            for (QAbstractButton *each : bench.bar.findChildren<QAbstractButton *>())
                if (each->accessibleName() == QLatin1String(name))
                    return each;
            return static_cast<QAbstractButton *>(nullptr);
        };
        const Compare &compare = bench.store.state().compare;
        button("Side by side")->click();
        QVERIFY(compare.mode == CompareMode::SideBySide && button("Side by side")->isChecked());
        button("Mark what differs")->click();
        QVERIFY(!compare.marksDifferences);
        button("Scrub both together")->click();
        QVERIFY(compare.scrubsBoth);
        button("Swap A and B")->click();
        QCOMPARE(bench.store.state().date, wall);
        QCOMPARE(compare.other, war);
        button("Close compare")->click();
        QVERIFY(!compare.isOn());
    }
};

QTEST_MAIN(TestMapCompare)
#include "tst_mapcompare.moc"
