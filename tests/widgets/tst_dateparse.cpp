// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dateparse.h"

#include "datespan.h"

#include <QtTest>

using namespace atlas;

class DateParseTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatHasOneMeaning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const auto row
            = [](const char *text, QDate date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
        row("2004", {2004, 1, 1});
        row("2004-03", {2004, 3, 1});
        row("2004-3", {2004, 3, 1});
        row("2004-03-29", {2004, 3, 29});
        row("2004\u201103\u201129", {2004, 3, 29});
        row("2004/03/29", {2004, 3, 29});
        row("29 March 2004", {2004, 3, 29});
        row("  29   march  2004 ", {2004, 3, 29});
        row("29 Mar 2004", {2004, 3, 29});
        row("29 Mar. 2004", {2004, 3, 29});
        row("29th March 2004", {2004, 3, 29});
        row("March 29, 2004", {2004, 3, 29});
        row("Sept 2001", {2001, 9, 1});
        row("March 2004", {2004, 3, 1});
        row("29/03/2004", {2004, 3, 29});
        row("29.3.2004", {2004, 3, 29});
        row("03/29/2004", {2004, 3, 29});
        row("4/4/1949", {1949, 4, 4});
        row("29 February 2004", {2004, 2, 29});
        row("1949", firstDay());
        row("2024-12-31", lastDay());
    }
    void readsWhatHasOneMeaning()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const DateEntry entry = parseDateEntry(text);
        QCOMPARE(entry.error, QString());
        QCOMPARE(entry.date, date);
    }

    void refusesTheRestAndSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason"); // what the sentence must hold
        const auto row = [](const char *text, const char *reason) {
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(reason);
        };
        row("", "Type a date");
        row("03/04/2004", "3 April or 4 March");
        row("3.4.2004", "Write the month in letters");
        row("30 February 2004", "February 2004 has 29 days");
        row("29 February 2003", "February 2003 has 28 days");
        row("2004-02-30", "February 2004 has 29 days");
        row("2004-00-01", "no month 0");
        row("2004-13", "no month 13");
        row("0 March 2004", "March 2004 has 31 days");
        row("31/31/2004", "no month 31");
        row("29 Marsh 2004", "\u201cMarsh\u201d is not a month");
        row("29 Ma 2004", "is not a month");
        row("29/03/04", "four digits");
        row("29 March 04", "four digits");
        row("1948", "The atlas runs from 1 January 1949 to 31 December 2024");
        row("2025-01-01", "The atlas runs from");
        row("yesterday", "not a date");
        row("20041", "not a date");
        row("2004-03-29T12:00", "not a date");
    }
    void refusesTheRestAndSaysWhy()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const DateEntry entry = parseDateEntry(text);
        QVERIFY(!entry.date.isValid());
        QVERIFY2(entry.error.contains(reason), qPrintable(entry.error));
    }

    void everyDayReadsBackInEachForm()
    {
        for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(13)) {
            for (const char *form : {"yyyy-MM-dd", "d MMMM yyyy", "dd MMM yyyy", "MMMM d, yyyy"})
                QCOMPARE(parseDateEntry(QLocale::c().toString(day, QLatin1String(form))).date, day);
        }
    }
};

QTEST_GUILESS_MAIN(DateParseTest)
#include "tst_dateparse.moc"
