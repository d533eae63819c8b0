// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf.h"

#include <QTest>

using namespace atlas;

Q_DECLARE_METATYPE(atlas::EdtfPrecision)

class TestEdtf : public QObject {
    Q_OBJECT

private slots:
    void aDayIsReadOrTheReasonTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a day") << "2004-03-29" << QDate(2004, 3, 29) << "";
        QTest::newRow("a leap day") << "2004-02-29" << QDate(2004, 2, 29) << "";
        QTest::newRow("no leap year") << "2005-02-29" << QDate() << "that month has 28 days";
        QTest::newRow("30 February") << "2004-02-30" << QDate() << "names day 30; that month has 29 days";
        QTest::newRow("month 13") << "2004-13-01" << QDate() << "names month 13";
        QTest::newRow("month 0") << "2004-00-01" << QDate() << "names month 0";
        QTest::newRow("day 0") << "2004-01-00" << QDate() << "names day 0";
        QTest::newRow("a word") << "yesterday" << QDate() << "write it as year-month-day";
        QTest::newRow("other order") << "29.03.2004" << QDate() << "write it as year-month-day";
        QTest::newRow("too short") << "2004-3-29" << QDate() << "write it as year-month-day";
        QTest::newRow("blanks") << " 2004-03-29" << QDate() << "write it as year-month-day";
        QTest::newRow("with a time") << "2004-03-29T10:00" << QDate() << "write it as year-month-day";
        QTest::newRow("year 0") << "0000-01-01" << QDate() << "a year that the calendar does not have";
        QTest::newRow("nothing") << "" << QDate() << "write it as year-month-day";
    }
    void aDayIsReadOrTheReasonTold()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QFETCH(QString, reason);
        const DayParsing parsing = parseDay(text);
        QCOMPARE(parsing.day, day);
        QCOMPARE(parsing.error.isEmpty(), reason.isEmpty());
        QVERIFY2(parsing.error.contains(reason), qPrintable(parsing.error));
    }

    void aDayOfTheAtlasLiesInItsRange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("first") << "1949-01-01" << true;
        QTest::newRow("last") << "2024-12-31" << true;
        QTest::newRow("before") << "1948-12-31" << false;
        QTest::newRow("after") << "2025-01-01" << false;
        QTest::newRow("no day") << "2004-02-30" << false;
    }
    void aDayOfTheAtlasLiesInItsRange()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const DayParsing parsing = parseAtlasDay(text);
        QCOMPARE(parsing.day.isValid(), good);
        QCOMPARE(parsing.error.isEmpty(), good);
        if (text == QLatin1String("2025-01-01"))
            QVERIFY(parsing.error.contains(QLatin1String("1949-01-01 to 2024-12-31")));
    }

    void aDateStandsForAStretchOfDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<EdtfPrecision>("precision");
        QTest::addColumn<QString>("worded");
        using P = EdtfPrecision;
        const auto row = [](const char *text, QDate earliest, QDate latest, P precision, const char *worded) {
            QTest::newRow(text) << QString::fromLatin1(text) << earliest << latest << precision
                                << QString::fromLatin1(worded);
        };
        row("1989-11-09", {1989, 11, 9}, {1989, 11, 9}, P::Day, "9 November 1989");
        row("1950-01", {1950, 1, 1}, {1950, 1, 31}, P::Month, "January 1950");
        row("2004-02", {2004, 2, 1}, {2004, 2, 29}, P::Month, "February 2004");
        row("2001", {2001, 1, 1}, {2001, 12, 31}, P::Year, "2001");
        row("2001~", {2001, 1, 1}, {2001, 12, 31}, P::Year, "about 2001");
        row("1949-04-04?", {1949, 4, 4}, {1949, 4, 4}, P::Day, "perhaps 4 April 1949");
        row("1994-09%", {1994, 9, 1}, {1994, 9, 30}, P::Month, "perhaps about September 1994");
        row("1991-21", {1991, 3, 1}, {1991, 5, 31}, P::Season, "spring 1991");
        row("1991-22", {1991, 6, 1}, {1991, 8, 31}, P::Season, "summer 1991");
        row("1991-23", {1991, 9, 1}, {1991, 11, 30}, P::Season, "autumn 1991");
        row("1991-24", {1991, 12, 1}, {1992, 2, 29}, P::Season, "winter 1991");
        row("198X", {1980, 1, 1}, {1989, 12, 31}, P::Decade, "between 1980 and 1989");
        row("19XX", {1900, 1, 1}, {1999, 12, 31}, P::Century, "between 1900 and 1999");
        row("1990-XX", {1990, 1, 1}, {1990, 12, 31}, P::Year, "between January and December 1990");
        row("1990-XX-XX", {1990, 1, 1}, {1990, 12, 31}, P::Year, "between January and December 1990");
        row("1990-05-XX", {1990, 5, 1}, {1990, 5, 31}, P::Month, "between 1 and 31 May 1990");
        row("Y12024", {12024, 1, 1}, {12024, 12, 31}, P::Year, "12024");
        row("-0044", QDate(-45, 1, 1), QDate(-45, 12, 31), P::Year, "45 BC");
    }
    void aDateStandsForAStretchOfDays()
    {
        QFETCH(QString, text);
        const EdtfReading reading = readEdtf(text);
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.position, -1);
        QVERIFY(!reading.value.interval);
        QTEST(reading.value.earliest(), "earliest");
        QTEST(reading.value.latest(), "latest");
        QTEST(reading.value.start.precision, "precision");
        QTEST(reading.value.worded(), "worded");
    }

    void anIntervalHasTwoEndsOfItsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<QString>("worded");
        QTest::newRow("days") << "1990-02-09/1990-02-10" << QDate(1990, 2, 9) << QDate(1990, 2, 10)
                              << "9 February 1990 to 10 February 1990";
        QTest::newRow("two precisions") << "1995-12-14/1996-01" << QDate(1995, 12, 14) << QDate(1996, 1, 31)
                                        << "14 December 1995 to January 1996";
        QTest::newRow("one mark") << "2001~/2003" << QDate(2001, 1, 1) << QDate(2003, 12, 31)
                                  << "about 2001 to 2003";
        QTest::newRow("open end") << "2014-04-12/.." << QDate(2014, 4, 12) << QDate()
                                  << "since 12 April 2014";
        QTest::newRow("open beginning")
            << "../1990" << QDate() << QDate(1990, 12, 31) << "before the end of 1990";
        QTest::newRow("open beginning to a day")
            << "../1990-05-03" << QDate() << QDate(1990, 5, 3) << "on or before 3 May 1990";
        QTest::newRow("unknown end") << "1990/" << QDate(1990, 1, 1) << QDate() << "from 1990, end unknown";
        QTest::newRow("unknown beginning")
            << "/1990" << QDate() << QDate(1990, 12, 31) << "before the end of 1990, beginning unknown";
        QTest::newRow("one day long") << "1990-10-03/1990-10-03" << QDate(1990, 10, 3) << QDate(1990, 10, 3)
                                      << "3 October 1990 to 3 October 1990";
    }
    void anIntervalHasTwoEndsOfItsOwn()
    {
        QFETCH(QString, text);
        const EdtfReading reading = readEdtf(text);
        QCOMPARE(reading.error, QString());
        QVERIFY(reading.value.interval);
        QTEST(reading.value.earliest(), "earliest");
        QTEST(reading.value.latest(), "latest");
        QTEST(reading.value.worded(), "worded");
    }

    void whatIsMalformedIsToldWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << "" << 0 << "there is no date";
        QTest::newRow("a word") << "yesterday" << 0 << "four digits";
        QTest::newRow("short year") << "949-01-01" << 0 << "four digits";
        QTest::newRow("month 13") << "2004-13" << 5 << "13 is no month";
        QTest::newRow("season with a day") << "2004-21-03" << 5 << "21 is no month";
        QTest::newRow("30 February") << "2004-02-30" << 8 << "30 is no day of that month, which has 29";
        QTest::newRow("garbage behind") << "2004-02-03x" << 10 << "nothing but a mark";
        QTest::newRow("a time of day") << "2004-02-03T10:00:00Z" << 10 << "times of day";
        QTest::newRow("second end") << "1990/2004-02-30" << 13 << "30 is no day";
        QTest::newRow("three ends") << "1990/1991/1992" << 9 << "two ends";
        QTest::newRow("backwards") << "1991/1990" << 5 << "ends before it begins";
        QTest::newRow("no date at all") << "../.." << 0 << "a date on one side at least";
        QTest::newRow("day without month") << "1990-XX-03" << 8 << "a day needs a month";
        QTest::newRow("month in a decade") << "199X-05" << 5 << "a month needs a year";
        QTest::newRow("short long year") << "Y1990" << 0 << "five digits";
        QTest::newRow("year beyond all") << "Y99999999999" << 1 << "does not have the year";
        QTest::newRow("mark in front") << "?1990" << 0 << "four digits";
        QTest::newRow("only a mark") << "?" << 0 << "four digits";
    }
    void whatIsMalformedIsToldWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const EdtfReading reading = readEdtf(text);
        QVERIFY2(reading.error.contains(reason), qPrintable(reading.error));
        QTEST(reading.position, "position");
    }
};

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
