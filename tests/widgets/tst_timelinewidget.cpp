// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinestage.h"

#include "fonts.h"

#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace atlas;
using staged::Stage;

namespace {

/// QTest::mouseMove does not hold buttons; a drag does.
void move(QWidget &widget, QPoint to, Qt::KeyboardModifiers modifiers = {},
          Qt::MouseButtons buttons = Qt::LeftButton)
{
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

void wheel(QWidget &widget, QPoint at, int turn, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

QMenu *openMenu(QWidget &widget, const char *name)
{
    return widget.findChild<QMenu *>(QLatin1String(name));
}

} // namespace

class TimelineWidgetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<QMenu *>();
        QVERIFY(registerFonts());
    }

    void aDragSeeksOncePerDateAndPaintsNoBackdrop()
    {
        Stage stage;
        stage.clock.seek({2004, 1, 1});
        stage.widget.grab();
        const TimelineRebuilds before = stage.widget.rebuilds();
        QSignalSpy moments(&stage.tracker, &MomentTracker::momentChanged);
        const double x = stage.xOf({2004, 1, 1});
        QTest::mousePress(&stage.widget, Qt::LeftButton, {}, stage.inChanges(x));
        std::set<QDate> dates;
        for (int i = 1; i <= 60; ++i) {
            move(stage.widget, stage.inChanges(x + i));
            dates.insert(stage.clock.date());
            stage.widget.grab();
        }
        QTest::mouseRelease(&stage.widget, Qt::LeftButton, {}, stage.inChanges(x + 60));
        QVERIFY(dates.size() > 50);
        QCOMPARE(moments.count(), int(dates.size()));
        QCOMPARE(stage.widget.rebuilds().backdrop, before.backdrop);
        QCOMPARE(stage.widget.rebuilds().layout, before.layout);
    }

    void thePlayheadWaitsForTheEcho()
    {
        Stage stage;
        const QDate before = stage.widget.scene().date;
        QObject::disconnect(&stage.tracker, nullptr, &stage.widget, nullptr);
        QTest::mouseClick(&stage.widget, Qt::LeftButton, {}, stage.inChanges(stage.xOf({2010, 6, 1})));
        QVERIFY(stage.clock.date() != before);
        QCOMPARE(stage.widget.scene().date, before);
        stage.widget.setMoment(stage.tracker.moment());
        QCOMPARE(stage.widget.scene().date, stage.clock.date());
    }

    void aClickOnTheAxisGoesToThatDayAndBackReturns()
    {
        Stage stage;
        const QDate before = stage.clock.date();
        QSignalSpy moments(&stage.tracker, &MomentTracker::momentChanged);
        QTest::mouseClick(&stage.widget, Qt::LeftButton, {}, stage.onAxis(stage.xOf({2010, 6, 1})));
        QCOMPARE(moments.count(), 1);
        QVERIFY(std::abs(stage.clock.date().daysTo(QDate(2010, 6, 1))) < 20);
        stage.navigator.back();
        QCOMPARE(stage.clock.date(), before);
    }

    void aDragSnapsToChangesAndShiftSetsItFree()
    {
        Stage stage;
        stage.clock.seek({1995, 1, 1});
        const double change = stage.xOf(small::newJoins);
        QTest::mousePress(&stage.widget, Qt::LeftButton, {}, stage.inChanges(stage.xOf({1995, 1, 1})));
        move(stage.widget, stage.inChanges(change + 4));
        QCOMPARE(stage.clock.date(), small::newJoins);
        move(stage.widget, stage.inChanges(change + 4), Qt::ShiftModifier);
        QVERIFY(stage.clock.date() > small::newJoins.addDays(30));
        move(stage.widget, stage.inChanges(change + 9));
        QVERIFY(stage.clock.date() > small::newJoins.addDays(120));
        QTest::mouseRelease(&stage.widget, Qt::LeftButton, {}, stage.inChanges(change + 9));
    }

    void aDragStaysInsideTheAtlas()
    {
        Stage stage;
        stage.clock.seek({2004, 1, 1});
        QTest::mousePress(&stage.widget, Qt::LeftButton, {}, stage.inChanges(stage.xOf({2004, 1, 1})));
        move(stage.widget, stage.inChanges(5000));
        QCOMPARE(stage.clock.date(), lastDay());
        move(stage.widget, stage.inChanges(-5000));
        QCOMPARE(stage.clock.date(), firstDay());
        QTest::mouseRelease(&stage.widget, Qt::LeftButton, {}, stage.inChanges(0));
    }

    void aClickOnAGlyphGoesToItsEvent()
    {
        Stage stage;
        const TimelineLayout layout = stage.widget.layoutNow();
        int single = 0;
        for (const EventCluster &cluster : layout.events.clusters) {
            if (cluster.isPill())
                continue;
            ++single;
            const QPoint at(int(cluster.x), int(layout.glyphY(cluster.lane)));
            QTest::mouseClick(&stage.widget, Qt::LeftButton, {}, at);
            const Event &event = stage.events->events[size_t(cluster.lead)];
            QCOMPARE(stage.store.state().selection.event, event.id);
            QCOMPARE(stage.clock.date(), event.start);
        }
        QCOMPARE(single, 3);
    }

    void aPillOpensAsAListOfAllItsEvents()
    {
        Stage stage;
        stage.widget.show();
        const TimelineLayout layout = stage.widget.layoutNow();
        const auto pill = std::find_if(layout.events.clusters.begin(), layout.events.clusters.end(),
                                       [](const EventCluster &cluster) { return cluster.isPill(); });
        QVERIFY(pill != layout.events.clusters.end());
        QTest::mouseClick(&stage.widget, Qt::LeftButton, {}, {int(pill->x), int(layout.glyphY(pill->lane))});
        QMenu *menu = openMenu(stage.widget, "clusterMenu");
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), qsizetype(4)); // a line and the zoom below them
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(stage.store.state().selection.event, EventId{QStringLiteral("two")});
        QCOMPARE(stage.clock.date(), QDate(1999, 3, 24));
    }

    void keysStep_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char *name, int key, int modifiers, QDate to) {
            QTest::newRow(name) << key << modifiers << to;
        };
        row("day on", Qt::Key_Right, Qt::NoModifier, {1999, 2, 1});
        row("day back", Qt::Key_Left, Qt::NoModifier, {1999, 1, 30});
        row("month on", Qt::Key_Right, Qt::ShiftModifier, {1999, 2, 28});
        row("month back", Qt::Key_Left, Qt::ShiftModifier, {1998, 12, 31});
        row("year on", Qt::Key_Right, Qt::ControlModifier, {2000, 1, 31});
        row("year back", Qt::Key_Left, Qt::ControlModifier, {1998, 1, 31});
        row("first", Qt::Key_Home, Qt::NoModifier, firstDay());
        row("last", Qt::Key_End, Qt::NoModifier, lastDay());
        row("next event", Qt::Key_N, Qt::NoModifier, {1999, 3, 12});
        row("previous event", Qt::Key_P, Qt::NoModifier, {1966, 3, 7});
    }
    void keysStep()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QDate, to);
        Stage stage;
        stage.clock.seek({1999, 1, 31});
        QSignalSpy moments(&stage.tracker, &MomentTracker::momentChanged);
        QTest::keyClick(&stage.widget, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(stage.clock.date(), to);
        QCOMPARE(moments.count(), 1);
    }

    void pointAndCommaVisitEachChangeOnce()
    {
        Stage stage;
        stage.clock.seek(firstDay());
        std::set<QDate> expected;
        for (const ChangeMark &mark : stage.widget.scene().stock->changes) {
            if (mark.kind != ChangeKind::Name && mark.date > firstDay())
                expected.insert(mark.date);
        }
        std::set<QDate> visited;
        for (int i = 0; i < 200; ++i) {
            const QDate before = stage.clock.date();
            QTest::keyClick(&stage.widget, i % 2 ? Qt::Key_BracketRight : Qt::Key_Period);
            if (stage.clock.date() == before)
                break;
            QVERIFY(visited.insert(stage.clock.date()).second);
        }
        QCOMPARE(visited, expected);
        visited.erase(stage.clock.date());
        QTest::keyClick(&stage.widget, Qt::Key_Comma);
        QCOMPARE(stage.clock.date(), *visited.rbegin());
    }

    void spaceAsksForThePlayer()
    {
        Stage stage;
        QSignalSpy asked(&stage.widget, &TimelineWidget::playRequested);
        QTest::keyClick(&stage.widget, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
    }

    void theWheelPansZoomsAndSteps()
    {
        Stage stage;
        const QPoint at = stage.inChanges(700);
        stage.window.setSpan(dense::julian(1990, 1, 1), dense::julian(2000, 1, 1));
        const double day = stage.widget.layoutNow().scale.dayAt(700);
        wheel(stage.widget, at, 240, Qt::ControlModifier);
        QVERIFY(stage.window.length() < 3000);
        QVERIFY(std::abs(stage.widget.layoutNow().scale.dayAt(700) - day) < 1e-6);
        const double from = stage.window.from();
        const double length = stage.window.length();
        wheel(stage.widget, at, -120);
        QVERIFY(stage.window.from() > from);
        QCOMPARE(stage.window.length(), length);
        stage.clock.seek({1979, 1, 1});
        wheel(stage.widget, at, -60, Qt::ShiftModifier);
        QCOMPARE(stage.clock.date(), QDate(1979, 1, 1)); // half a notch
        wheel(stage.widget, at, -60, Qt::ShiftModifier);
        QCOMPARE(stage.clock.date(), small::newJoins);
    }

    void theWindowIsDraggedInTheOverview()
    {
        Stage stage;
        stage.window.setSpan(dense::julian(1990, 1, 1), dense::julian(2000, 1, 1));
        const double length = stage.window.length();
        const QRectF rect = stage.widget.layoutNow().windowRect();
        const QPoint middle = rect.center().toPoint();
        QTest::mousePress(&stage.widget, Qt::LeftButton, {}, middle);
        move(stage.widget, middle + QPoint(-100, 0));
        QTest::mouseRelease(&stage.widget, Qt::LeftButton, {}, middle + QPoint(-100, 0));
        QCOMPARE(stage.window.length(), length);
        QVERIFY(std::abs(stage.widget.layoutNow().windowRect().left() - (rect.left() - 100)) < 1.5);
        const QDate before = stage.clock.date();
        const QRectF moved = stage.widget.layoutNow().windowRect();
        const QPoint handle(int(moved.right()), middle.y());
        QTest::mousePress(&stage.widget, Qt::LeftButton, {}, handle);
        move(stage.widget, handle + QPoint(60, 0));
        QTest::mouseRelease(&stage.widget, Qt::LeftButton, {}, handle + QPoint(60, 0));
        QVERIFY(std::abs(stage.widget.layoutNow().windowRect().width() - (moved.width() + 60)) < 1.5);
        QCOMPARE(stage.clock.date(), before);
    }

    void aHandleStopsAtTheOther()
    {
        Stage stage;
        stage.window.setSpan(dense::julian(1990, 1, 1), dense::julian(2000, 1, 1));
        const double to = stage.window.to();
        const QRectF rect = stage.widget.layoutNow().windowRect();
        const QPoint handle(int(rect.left()) + 1, int(rect.center().y()));
        QTest::mousePress(&stage.widget, Qt::LeftButton, {}, handle);
        move(stage.widget, handle + QPoint(900, 0));
        QTest::mouseRelease(&stage.widget, Qt::LeftButton, {}, handle + QPoint(900, 0));
        QCOMPARE(stage.window.to(), to);
        QCOMPARE(stage.window.length(), 14.0);
    }

    void theMiddleButtonPans()
    {
        Stage stage;
        stage.window.setSpan(dense::julian(1990, 1, 1), dense::julian(2000, 1, 1));
        const double day = stage.widget.layoutNow().scale.dayAt(700);
        QTest::mousePress(&stage.widget, Qt::MiddleButton, {}, stage.inChanges(700));
        move(stage.widget, stage.inChanges(900), {}, Qt::MiddleButton);
        QTest::mouseRelease(&stage.widget, Qt::MiddleButton, {}, stage.inChanges(900));
        QVERIFY(std::abs(stage.widget.layoutNow().scale.dayAt(900) - day) < 1);
    }

    void theWindowFollowsThePlayheadOut()
    {
        Stage stage;
        stage.clock.seek({1995, 6, 1});
        stage.window.setSpan(dense::julian(1995, 1, 1), dense::julian(1996, 1, 1));
        const double from = stage.window.from();
        stage.clock.seek({1995, 12, 31});
        QCOMPARE(stage.window.from(), from); // still in view
        stage.clock.seek({1996, 1, 1});
        QVERIFY(stage.window.from() > from);
        QCOMPARE(stage.window.length(), 365.0);
        stage.clock.seek({1960, 1, 1});
        QVERIFY(stage.window.from() < dense::julian(1960, 1, 1));
        QVERIFY(stage.window.to() > dense::julian(1960, 1, 2));
    }

    void hoverTellsWhatIsThere()
    {
        Stage stage;
        const TimelineLayout layout = stage.widget.layoutNow();
        QSignalSpy told(&stage.widget, &TimelineWidget::hoverTextChanged);
        const EventCluster &first = layout.events.clusters.front();
        move(stage.widget, {int(first.x), int(layout.glyphY(first.lane))}, {}, Qt::NoButton);
        QCOMPARE(stage.widget.hoverText(), QStringLiteral("Title of first, 6 May 1955"));
        QCOMPARE(stage.widget.scene().hovered, 0);
        move(stage.widget, stage.inChanges(stage.xOf(small::newJoins)), {}, Qt::NoButton);
        QVERIFY2(stage.widget.hoverText().startsWith(QStringLiteral("10 March 1980: ")),
                 qPrintable(stage.widget.hoverText()));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&stage.widget, &leave);
        QCOMPARE(stage.widget.hoverText(), QString());
        QVERIFY(told.count() >= 3);
    }

    void theContextMenuGoesZoomsAndLetsTheWindowAdd()
    {
        Stage stage;
        stage.widget.show();
        QSignalSpy opening(&stage.widget, &TimelineWidget::menuOpening);
        stage.clock.seek({1999, 3, 1});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&stage.widget, &event);
        QMenu *menu = openMenu(stage.widget, "timelineMenu");
        QVERIFY(menu);
        QCOMPARE(opening.count(), 1);
        QCOMPARE(opening.front().at(1).toDate(), QDate(1999, 3, 1));
        QMenu *zoom = menu->actions().back()->menu();
        QVERIFY(zoom);
        QCOMPARE(zoom->actions().size(), qsizetype(5));
        zoom->actions().at(3)->trigger();
        QCOMPARE(stage.window.length(), 365.25);
        menu->close();
    }

    void theNumberOfEventsInViewIsTold()
    {
        Stage stage;
        QSignalSpy told(&stage.widget, &TimelineWidget::eventsInViewChanged);
        QCOMPARE(stage.widget.eventsInView(), 5);
        stage.window.setSpan(dense::julian(1999, 3, 1), dense::julian(1999, 5, 1));
        QCOMPARE(stage.widget.eventsInView(), 2);
        QCOMPARE(told.back().at(0).toInt(), 2);
        QCOMPARE(told.back().at(1).toInt(), 5);
    }
};

QTEST_MAIN(TimelineWidgetTest)
#include "tst_timelinewidget.moc"
