// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/stepcapture.h"

#include "momentof.h"
#include "smallborders.h"
#include "smallpack.h"

#include <QTest>

using namespace atlas;

class TestStepCapture : public QObject {
    Q_OBJECT

private slots:
    void aStepShowsWhatIsSeenAndIsNamedAfterWhatIsSelected()
    {
        const Step step = capture(QDate(1960, 1, 1), {{}, {}, {QStringLiteral("join")}, {}});
        QVERIFY(step.id.isEmpty());
        QCOMPARE(step.view.date, QDate(1960, 1, 1));
        QCOMPARE(step.title, small::pack()->event({QStringLiteral("join")})->title);
        QCOMPARE(step.events, std::vector<EventId>{{QStringLiteral("join")}});
        QVERIFY(step.notes.isEmpty() && step.ink.empty());
    }

    void withoutAnythingPickedOutTheDayNamesIt()
    {
        const Step step = capture(QDate(1961, 1, 2), {});
        QCOMPARE(step.title, QStringLiteral("2 January 1961"));
        QVERIFY(step.events.empty());
    }

    void theEventThatIsNearestInTimeNamesAStepAboutAPassage()
    {
        Selection selection;
        selection.excerpt = small::excerptId("e1");
        QCOMPARE(capture(QDate(1951, 1, 1), selection).title, QStringLiteral("Treaty signed"));
        const Step step = capture(QDate(1959, 1, 1), selection);
        QCOMPARE(step.title, QStringLiteral("Outland joins"));
        QCOMPARE(step.events, (std::vector<EventId>{small::eventId("signed"), small::eventId("join")}));
    }

    void anUpdateKeepsWhatWasWritten()
    {
        Step step = capture(QDate(1960, 1, 1), {});
        step.id = QStringLiteral("a");
        step.title = QStringLiteral("Mine");
        step.notes = QStringLiteral("Say this");
        step.seconds = 90;
        step.events = {{QStringLiteral("war")}};
        Step wider = step;
        wider.view.camera.extent = QRectF(1, 2, 3, 4);
        wider.events.clear();
        const Step panned = updatedStep(step, wider);
        QCOMPARE(panned.view.camera.extent, QRectF(1, 2, 3, 4));
        QCOMPARE(panned.events, step.events); // still about the same thing
        QCOMPARE(panned.id + panned.title + panned.notes, step.id + step.title + step.notes);
        const Step moved = updatedStep(step, capture(QDate(1950, 1, 1), {}));
        QCOMPARE(moved.view.date, QDate(1950, 1, 1));
        QVERIFY(moved.events != step.events);
        QCOMPARE(moved.seconds, 90);
    }

private:
    static Step capture(QDate day, const Selection &selection)
    {
        ViewState view;
        view.date = day;
        view.selection = selection;
        return captureStep(view, small::momentOf(BorderTimeline(small::borders()), small::pack(), view),
                           *small::pack());
    }
};

QTEST_GUILESS_MAIN(TestStepCapture)
#include "tst_stepcapture.moc"
