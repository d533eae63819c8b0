// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datespan.h"

#include <QTest>

using namespace atlas;

class TestDateSpan : public QObject {
    Q_OBJECT

private slots:
    void theFirstDayBelongsToItAndTheLastDoesNot()
    {
        const DateSpan span{{1949, 10, 7}, {1990, 10, 3}};
        QVERIFY(!span.contains({1949, 10, 6}));
        QVERIFY(span.contains({1949, 10, 7}));
        QVERIFY(span.contains({1990, 10, 2}));
        QVERIFY(!span.contains({1990, 10, 3}));
    }

    void aNullEndIsUnbounded()
    {
        QVERIFY((DateSpan{{}, {1950, 1, 1}}.contains({1, 1, 1})));
        QVERIFY((DateSpan{{1950, 1, 1}, {}}.contains({2999, 12, 31})));
        QVERIFY(DateSpan().contains({2000, 1, 1}));
        QVERIFY(!DateSpan().isEmpty());
    }

    void overlapIsMutualAndTouchingIsNone_data()
    {
        QTest::addColumn<DateSpan>("one");
        QTest::addColumn<DateSpan>("other");
        QTest::addColumn<bool>("overlap");
        const QDate a(1950, 1, 1);
        const QDate b(1960, 1, 1);
        const QDate c(1970, 1, 1);
        QTest::newRow("touching") << DateSpan{a, b} << DateSpan{b, c} << false;
        QTest::newRow("one day in common") << DateSpan{a, b.addDays(1)} << DateSpan{b, c} << true;
        QTest::newRow("one inside") << DateSpan{a, c} << DateSpan{b, b.addDays(1)} << true;
        QTest::newRow("open to the future") << DateSpan{b, {}} << DateSpan{a, c} << true;
        QTest::newRow("both open, away from each other") << DateSpan{{}, a} << DateSpan{c, {}} << false;
        QTest::newRow("open, touching") << DateSpan{{}, a} << DateSpan{a, {}} << false;
        QTest::newRow("all of time") << DateSpan{} << DateSpan{a, b} << true;
    }
    void overlapIsMutualAndTouchingIsNone()
    {
        QFETCH(DateSpan, one);
        QFETCH(DateSpan, other);
        QFETCH(bool, overlap);
        QCOMPARE(one.overlaps(other), overlap);
        QCOMPARE(other.overlaps(one), overlap);
    }

    void aSpanThatDoesNotEndAfterItsBeginningIsEmpty()
    {
        const QDate day(2000, 1, 1);
        QVERIFY((DateSpan{day, day}.isEmpty()));
        QVERIFY((DateSpan{day, day.addDays(-1)}.isEmpty()));
        QVERIFY(!(DateSpan{day, day.addDays(1)}.isEmpty()));
    }

    void theAtlasBeginsIn1949AndEndsIn2024()
    {
        QCOMPARE(firstDay(), QDate(1949, 1, 1));
        QCOMPARE(lastDay(), QDate(2024, 12, 31));
    }
};

QTEST_GUILESS_MAIN(TestDateSpan)
#include "tst_datespan.moc"
