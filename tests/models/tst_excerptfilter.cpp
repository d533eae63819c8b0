// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptfilter.h"
#include "smallpack.h"

#include <QTest>

using namespace atlas;

class TestExcerptFilter : public QObject {
    Q_OBJECT

private slots:
    void excerptsBelongToADateByTheRule_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *name, QDate date, const char *ids) {
            QTest::newRow(name) << date << QString::fromLatin1(ids);
        };
        row("on the day of two events", {1950, 1, 1}, "e1 e2");
        row("a week before them", {1949, 12, 25}, "e1 e2");
        row("more than a week before", {1949, 12, 24}, "");
        row("inside the month of the book, a week after the treaty", {1950, 1, 8}, "e1 e2");
        row("inside a range of one year", {1950, 12, 31}, "e2");
        row("inside a range of decades only", {1982, 1, 1}, "");
        row("a summer without an event", {1975, 7, 1}, "e5");
        row("the day after that summer", {1975, 9, 1}, "");
        row("an open event", {2010, 1, 1}, "e4");
    }

    void excerptsBelongToADateByTheRule()
    {
        QFETCH(QDate, date);
        QFETCH(QString, ids);
        QStringList found;
        for (const ExcerptId &id : currentExcerpts(*small::pack(), date))
            found.append(id.value);
        QCOMPARE(found.join(QLatin1Char(' ')), ids);
    }

    void linkedComesBeforeNearby()
    {
        const auto pack = small::pack();
        const Excerpt &first = *pack->excerpt(small::excerptId("e1"));
        QCOMPARE(nearnessOf(first, *pack, {1950, 1, 1}), Nearness::Linked);
        QCOMPARE(nearnessOf(first, *pack, {1950, 1, 3}), Nearness::Nearby);
        QCOMPARE(nearnessOf(first, *pack, {1955, 1, 3}), Nearness::None);
    }

    void eventsAndStatesFindTheirExcerpts()
    {
        const auto pack = small::pack();
        QCOMPARE(excerptsOf(small::eventId("join"), *pack), std::vector{small::excerptId("e1")});
        QCOMPARE(excerptsOf(StateId{QStringLiteral("RUS")}, *pack), std::vector{small::excerptId("e4")});
        QVERIFY(excerptsOf(small::eventId("war"), *pack).empty());
    }

    void theNearestDatesAreOfferedWithTheirNumber()
    {
        const auto pack = small::pack();
        const NearestExcerpts nearest = nearestExcerpts(*pack, {1955, 1, 1});
        QCOMPARE(nearest.before, QDate(1950, 1, 1));
        QCOMPARE(nearest.countBefore, 2);
        QCOMPARE(nearest.after, QDate(1960, 1, 1));
        QCOMPARE(nearest.countAfter, 1);
        QVERIFY(nearestExcerpts(*pack, lastDay()).after.isNull());
        QVERIFY(nearestExcerpts(*pack, firstDay()).before.isNull());
    }
};

QTEST_GUILESS_MAIN(TestExcerptFilter)
#include "tst_excerptfilter.moc"
