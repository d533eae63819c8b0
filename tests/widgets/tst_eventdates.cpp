// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/eventdates.h"

#include <QTest>

using namespace atlas;

class TestEventDates : public QObject {
    Q_OBJECT

private slots:
    void wordsAreNoMoreExactThanTheDate_data();
    void wordsAreNoMoreExactThanTheDate();
    void remarksKeepAllButTheirDates();
};

void TestEventDates::wordsAreNoMoreExactThanTheDate_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("inFull");
    QTest::addColumn<QString>("inShort");
    const auto row = [](const char *edtf, const char *inFull, const char *inShort) {
        QTest::newRow(edtf) << QString::fromUtf8(edtf) << QString::fromUtf8(inFull)
                            << QString::fromUtf8(inShort);
    };
    row("2004-03-29", "29 March 2004", "29 Mar 2004");
    row("1950-01", "January 1950", "Jan 1950");
    row("2001", "2001", "2001");
    row("2014-21", "spring 2014", "spring 2014");
    row("1995~", "about 1995", "about 1995");
    row("2008-08-07/2008-08-12", "7 to 12 August 2008", "7–12 Aug 2008");
    row("2014-02-27/2014-03-16", "27 February to 16 March 2014", "27 Feb – 16 Mar 2014");
    row("2013-11-21/2014-02-22", "21 November 2013 to 22 February 2014", "Nov 2013 – Feb 2014");
    row("2004-05-07/2008-05-07", "7 May 2004 to 7 May 2008", "2004–2008");
    row("1995-12-14/1996-01", "14 December 1995 to January 1996", "Dec 1995 – Jan 1996");
    row("2014-04-12/..", "from 12 April 2014", "from 12 Apr 2014");
    row("1995?", "perhaps 1995", "perhaps 1995");
    row("199X", "between 1990 and 1999", "between 1990 and 1999");
    row("../1995", "before the end of 1995", "before the end of 1995");
    row("1995/", "from 1995, end unknown", "from 1995, end unknown");
    row("1995-13", "1995-13", "1995-13");
    row("no date", "no date", "no date");
    row("", "", "");
}

void TestEventDates::wordsAreNoMoreExactThanTheDate()
{
    QFETCH(QString, edtf);
    QTEST(longDates(edtf), "inFull");
    QTEST(shortDates(edtf), "inShort");
}

void TestEventDates::remarksKeepAllButTheirDates()
{
    QCOMPARE(withDatesInWords(QStringLiteral("also 1949-04-04 (signature), treaty 2014-03")),
             QStringLiteral("also 4 April 1949 (signature), treaty 2014-03"));
    QCOMPARE(withDatesInWords(QString()), QString());
}

QTEST_GUILESS_MAIN(TestEventDates)
#include "tst_eventdates.moc"
