// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/edtfspan.h"

#include <QtTest>

using namespace atlas;

class TestEdtfSpan : public QObject {
    Q_OBJECT

private slots:
    void aDateStandsForItsDays_data();
    void aDateStandsForItsDays();
    void anOpenEndHasNoLastDay();
    void anOpenOrUnknownBeginningHasNoFirstDay_data();
    void anOpenOrUnknownBeginningHasNoFirstDay();
    void anUnknownEndIsOpen();
    void whatIsNoDateSaysWhy_data();
    void whatIsNoDateSaysWhy();
};

void TestEdtfSpan::aDateStandsForItsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<Precision>("precision");

    const auto row = [](const char *text, QDate first, QDate last, Precision precision) {
        QTest::newRow(text) << QString::fromLatin1(text) << first << last << precision;
    };
    row("2004-03-29", {2004, 3, 29}, {2004, 3, 29}, Precision::Day);
    row("2016-02", {2016, 2, 1}, {2016, 2, 29}, Precision::Month);
    row("2001", {2001, 1, 1}, {2001, 12, 31}, Precision::Year);
    row("2008-22", {2008, 6, 1}, {2008, 8, 31}, Precision::Season);
    row("2007-24", {2007, 12, 1}, {2008, 2, 29}, Precision::Season);
    row("1995-12-14/1996-01", {1995, 12, 14}, {1996, 1, 31}, Precision::Month);
    row("1990/2004", {1990, 1, 1}, {2004, 12, 31}, Precision::Year);
    row("2021-03/2022-02-23", {2021, 3, 1}, {2022, 2, 23}, Precision::Month);
    row("1999-03-12?", {1999, 3, 12}, {1999, 3, 12}, Precision::Day);
    row("1999~/2000%", {1999, 1, 1}, {2000, 12, 31}, Precision::Year);
    row("198X", {1980, 1, 1}, {1989, 12, 31}, Precision::Decade);
    row("19XX", {1900, 1, 1}, {1999, 12, 31}, Precision::Century);
    row("1990-05-XX", {1990, 5, 1}, {1990, 5, 31}, Precision::Month);
    row("1990-XX", {1990, 1, 1}, {1990, 12, 31}, Precision::Year);
    row("1990-22/1991", {1990, 6, 1}, {1991, 12, 31}, Precision::Year);
}

void TestEdtfSpan::aDateStandsForItsDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(Precision, precision);

    const EdtfSpan span = parseEdtf(text);
    QCOMPARE(span.error, QString());
    QCOMPARE(span.first, first);
    QCOMPARE(span.last, last);
    QCOMPARE(span.coarsest(), precision);
    QVERIFY(!span.openEnd);
    QCOMPARE(span.span(), (DateSpan{first, last.addDays(1)}));
}

void TestEdtfSpan::anOpenEndHasNoLastDay()
{
    const EdtfSpan span = parseEdtf(u"2022-02-24/..");
    QCOMPARE(span.error, QString());
    QVERIFY(span.openEnd);
    QVERIFY(!span.last.isValid());
    QCOMPARE(span.span(), (DateSpan{QDate(2022, 2, 24), QDate()}));
}

void TestEdtfSpan::anOpenOrUnknownBeginningHasNoFirstDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("open") << QStringLiteral("../1990-05-03");
    QTest::newRow("unknown") << QStringLiteral("/1990-05-03");
}

void TestEdtfSpan::anOpenOrUnknownBeginningHasNoFirstDay()
{
    QFETCH(QString, text);
    const EdtfSpan span = parseEdtf(text);
    QCOMPARE(span.error, QString());
    QVERIFY(span.openStart && !span.openEnd);
    QVERIFY(!span.first.isValid());
    QCOMPARE(span.last, QDate(1990, 5, 3));
    QCOMPARE(span.coarsest(), Precision::Day);
    QCOMPARE(span.span(), (DateSpan{QDate(), QDate(1990, 5, 4)}));
}

void TestEdtfSpan::anUnknownEndIsOpen()
{
    const EdtfSpan span = parseEdtf(u"1990-05/");
    QCOMPARE(span.error, QString());
    QVERIFY(span.openEnd && !span.openStart);
    QCOMPARE(span.first, QDate(1990, 5, 1));
    QCOMPARE(span.coarsest(), Precision::Month);
}

void TestEdtfSpan::whatIsNoDateSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *text, const char *reason) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(reason);
    };
    row("", "\"\" is not a date of EDTF: at character 1, there is no date");
    row("yesterday", "\"yesterday\" is not a date of EDTF: at character 1");
    row("2004-02-30", "at character 9, 30 is no day of that month, which has 29");
    row("2004-13", "at character 6, 13 is no month");
    row("2004-00", "at character 6, 00 is no month");
    row("2004/2003", "at character 6, the interval ends before it begins");
    row("../..", "a date on one side at least");
    row("2004/2005/2006", "at character 10, an interval has two ends");
    row("2004-3-1", "at character 5");
    row("2004-03-29T10:00", "times of day are not read");
}

void TestEdtfSpan::whatIsNoDateSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);

    const EdtfSpan span = parseEdtf(text);
    QVERIFY2(span.error.contains(reason), qPrintable(span.error));
    QVERIFY(!span.first.isValid());
}

QTEST_GUILESS_MAIN(TestEdtfSpan)
#include "tst_edtfspan.moc"
