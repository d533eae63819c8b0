// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventfilter.h"
#include "excerpts/excerptcalendar.h"
#include "pack/packreader.h"
#include "smallpack.h"

#include <QTest>

#include <set>

using namespace atlas;

class TestExcerptCalendar : public QObject {
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
        for (const ExcerptId &id : ExcerptCalendar(small::pack()).current(date))
            found.append(id.value);
        QCOMPARE(found.join(QLatin1Char(' ')), ids);
    }

    void linkedComesBeforeNearby()
    {
        const ExcerptCalendar calendar(small::pack()); // its first excerpt is of the day of the treaty
        QCOMPARE(calendar.nearness(0, {1950, 1, 1}), Nearness::Linked);
        QCOMPARE(calendar.nearness(0, {1950, 1, 3}), Nearness::Nearby);
        QCOMPARE(calendar.nearness(0, {1955, 1, 3}), Nearness::None);
    }

    void theNearestDatesAreOfferedWithTheirNumber()
    {
        const ExcerptCalendar calendar(small::pack());
        const NearestExcerpts nearest = calendar.nearest({1955, 1, 1});
        QCOMPARE(nearest.before, QDate(1950, 1, 1));
        QCOMPARE(nearest.countBefore, 2);
        QCOMPARE(nearest.after, QDate(1960, 1, 1));
        QCOMPARE(nearest.countAfter, 1);
        QVERIFY(calendar.nearest(lastDay()).after.isNull());
        QVERIFY(calendar.nearest(firstDay()).before.isNull());
    }

    void withoutAPackThereIsNothing()
    {
        const ExcerptCalendar calendar(nullptr);
        QVERIFY(calendar.current({1955, 1, 1}).empty());
        QCOMPARE(calendar.nearest({1955, 1, 1}), NearestExcerpts());
    }

    void theShippedPassagesBelongToTheirDays();
};

namespace {

/// The rule, read off the pack for one day.
Nearness wanted(const Excerpt &excerpt, const Pack &pack, QDate date)
{
    const DateSpan &own = excerpt.span;
    const bool isShort
        = own.from.isValid() && own.to.isValid() && own.from.daysTo(own.to) <= longestOwnRangeDays;
    qint64 away = isShort && own.contains(date) ? 0 : 100'000;
    for (const EventId &id : excerpt.events)
        away = std::min(away, daysFrom(*pack.event(id), date));
    return away == 0 ? Nearness::Linked : away <= nearbyDays ? Nearness::Nearby : Nearness::None;
}

} // namespace

void TestExcerptCalendar::theShippedPassagesBelongToTheirDays()
{
    const std::shared_ptr<const Pack> pack = PackReader().read(QStringLiteral(":/pack")).pack;
    const ExcerptCalendar calendar(pack);
    std::set<Nearness> met;
    for (QDate date = firstDay(); date <= lastDay(); date = date.addDays(3)) {
        std::vector<ExcerptId> listed;
        for (int row = 0; row < int(pack->excerpts.size()); ++row) {
            const Excerpt &excerpt = pack->excerpts[size_t(row)];
            const Nearness nearness = wanted(excerpt, *pack, date);
            if (calendar.nearness(row, date) != nearness)
                QFAIL(qPrintable(excerpt.id.value + date.toString()));
            if (nearness != Nearness::None)
                listed.push_back(excerpt.id);
            met.insert(nearness);
        }
        QCOMPARE(calendar.current(date), listed);
    }
    QCOMPARE(met.size(), size_t(3));
}

QTEST_GUILESS_MAIN(TestExcerptCalendar)
#include "tst_excerptcalendar.moc"
