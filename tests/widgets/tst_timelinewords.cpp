// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinewords.h"

#include "../painting/denseevents.h"

#include <QtTest>

using namespace atlas;

class TimelineWordsTest : public QObject {
    Q_OBJECT

private slots:
    void datesAreAsExactAsTheyAreKnown_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *edtf, QDate start, QDate end, const char *text) {
            QTest::newRow(edtf) << QString::fromLatin1(edtf) << start << end << QString::fromLatin1(text);
        };
        row("2004-03-29", {2004, 3, 29}, {2004, 3, 29}, "29 March 2004");
        row("1950-01", {1950, 1, 1}, {1950, 1, 31}, "January 1950");
        row("2001", {2001, 1, 1}, {2001, 12, 31}, "2001");
        row("2004-05-07/2008-05-07", {2004, 5, 7}, {2008, 5, 7}, "7 May 2004 to 7 May 2008");
        row("1995-12-14/1996-01", {1995, 12, 14}, {1996, 1, 31}, "14 December 1995 to January 1996");
        row("2014-04-12/..", {2014, 4, 12}, {2024, 12, 31}, "since 12 April 2014");
        row("2014-04-12~", {2014, 4, 12}, {2014, 4, 12}, "about 12 April 2014");
        row("2014-04?", {2014, 4, 1}, {2014, 4, 30}, "perhaps April 2014");
        row("2014%", {2014, 1, 1}, {2014, 12, 31}, "perhaps about 2014");
        row("198X", {1980, 1, 1}, {1989, 12, 31}, "between 1980 and 1989");
        row("1990-05-XX", {1990, 5, 1}, {1990, 5, 31}, "between 1 and 31 May 1990");
        row("../1990", {1949, 1, 1}, {1990, 12, 31}, "before the end of 1990");
        row("1991-22", {1991, 6, 1}, {1991, 8, 31}, "summer 1991");
    }
    void datesAreAsExactAsTheyAreKnown()
    {
        QFETCH(QString, edtf);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(QString, text);
        QCOMPARE(eventDateText(dense::event(QStringLiteral("e"), edtf, start, end)), text);
    }

    void anEventWithoutItsOwnDateTellsItsDays()
    {
        Event event;
        event.start = event.end = QDate(2004, 3, 29);
        QCOMPARE(eventDateText(event), QStringLiteral("29 March 2004"));
        event.end = QDate(2004, 4, 1);
        QCOMPARE(eventDateText(event), QStringLiteral("29 March 2004 to 1 April 2004"));
        event.openEnd = true;
        QCOMPARE(eventDateText(event), QStringLiteral("since 29 March 2004"));
        event = {};
        event.start = QDate(2004, 3, 1);
        event.end = QDate(2004, 3, 31);
        event.precision = Precision::Month;
        QCOMPARE(eventDateText(event), QStringLiteral("March 2004"));
    }

    void aListItemNamesKindDateAndPaper()
    {
        Event event = dense::dayEvent(QStringLiteral("e"), {2004, 3, 29});
        event.title = QStringLiteral("Seven states join NATO");
        event.category = EventCategory::Alliance;
        event.inPaper = InPaper::Yes;
        QCOMPARE(eventListText(event),
                 QStringLiteral("Seven states join NATO, alliance, 29 March 2004, named in the paper"));
    }

    void theMomentIsToldWithItsChanges()
    {
        auto stock = std::make_shared<TimelineStock>();
        stock->changes
            = {{{2004, 3, 29}, ChangeKind::Joined, 7, ChangeTone::Nato, QStringLiteral("Seven join")}};
        stock->members = {{{1949, 8, 24}, 12}, {{2004, 3, 29}, 26}};
        TimelineScene scene;
        scene.stock = stock;
        scene.date = {2004, 3, 29};
        QCOMPARE(momentText(scene), QStringLiteral("29 March 2004. Seven join. 26 members of NATO."));
        scene.date = {2004, 3, 28};
        QCOMPARE(momentText(scene), QStringLiteral("28 March 2004. 12 members of NATO."));
    }
};

QTEST_GUILESS_MAIN(TimelineWordsTest)
#include "tst_timelinewords.moc"
