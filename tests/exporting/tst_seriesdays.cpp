// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/framepalette.h"
#include "series/seriesdays.h"
#include "series/sincesnapshot.h"

#include "../models/realborders.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace atlas;

class TestSeriesDays : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
    }

    void joiningsAreTheDaysOnWhichTheCountGrows()
    {
        const std::vector<QDate> days = daysOf({SeriesPick::Joinings}, *m_timeline, {});
        QCOMPARE(days.front(), firstDay());
        for (size_t i = 1; i < days.size(); ++i)
            QVERIFY(members(days[i]) > members(days[i].addDays(-1)));
        QCOMPARE(members(days.back()), members(lastDay()));
    }

    void changesAreAllDaysOnWhichTheMapChanges()
    {
        const std::vector<QDate> days = daysOf({SeriesPick::Changes}, *m_timeline, {});
        std::set<QDate> expected{firstDay()};
        for (const Change &change : m_timeline->changes(Viewpoint::Documents, DateConvention::EntryIntoForce))
            if (change.kind != ChangeKind::Name)
                expected.insert(change.date);
        QVERIFY(std::equal(days.begin(), days.end(), expected.begin(), expected.end()));
        SeriesDays some{SeriesPick::Changes};
        some.from = {1990, 1, 1};
        some.to = {1991, 12, 31};
        for (const QDate day : daysOf(some, *m_timeline, {}))
            QVERIFY(day >= some.from && day <= some.to);
    }

    void yearsGoStepByStepAndEndWithinTheRange()
    {
        SeriesDays years{SeriesPick::Years};
        years.years = 10;
        years.from = {1952, 2, 29};
        years.to = {1990, 1, 1};
        const std::vector<QDate> expected{{1952, 2, 29}, {1962, 2, 28}, {1972, 2, 29}, {1982, 2, 28}};
        QCOMPARE(daysOf(years, *m_timeline, {}), expected);
    }

    void chosenDaysAreSortedAndEachIsThereOnce()
    {
        SeriesDays chosen{SeriesPick::Chosen, {{2004, 3, 29}, {1949, 8, 24}, {2004, 3, 29}}};
        QCOMPARE(daysOf(chosen, *m_timeline, {}), (std::vector<QDate>{{1949, 8, 24}, {2004, 3, 29}}));
    }

    void aWrongChoiceIsTold_data()
    {
        QTest::addColumn<SeriesDays>("days");
        QTest::addColumn<QString>("words");
        SeriesDays days{SeriesPick::Chosen};
        QTest::newRow("none chosen") << days << QStringLiteral("no date is chosen");
        days.chosen = {{2031, 1, 1}};
        QTest::newRow("beyond the atlas") << days << QStringLiteral("2031-01-01 is not within");
        days = {SeriesPick::Changes, {}, 5, {2000, 1, 1}, {1999, 1, 1}};
        QTest::newRow("backwards") << days << QStringLiteral("2000-01-01, is after the last, 1999-01-01");
        days = {SeriesPick::Years, {}, 0};
        QTest::newRow("no years") << days << QStringLiteral("from 1 to 75");
        days = {SeriesPick::Joinings, {}, 5, {1900, 1, 1}};
        QTest::newRow("too early") << days << QStringLiteral("1949 to 2024");
        QTest::newRow("right") << SeriesDays() << QString();
    }
    void aWrongChoiceIsTold()
    {
        QFETCH(SeriesDays, days);
        QFETCH(QString, words);
        QVERIFY2(words.isEmpty() ? faultOf(days).isEmpty() : faultOf(days).contains(words),
                 qPrintable(faultOf(days)));
    }

    void aDayStandsAsLongAsItWasTrueOrAsLongAsAllOthers()
    {
        const std::vector<QDate> days{{1950, 1, 1}, {1952, 1, 1}, {1952, 1, 2}, {1960, 1, 1}};
        FilmTiming timing{FilmPace::ByTime, 1, 0.5, 3};
        QCOMPARE(timesOf(days, timing), (std::vector<int>{999, leastFrame, 3999, 3000}));
        timing.pace = FilmPace::ByChange;
        QCOMPARE(timesOf(days, timing), (std::vector<int>{1000, 1000, 1000, 3000}));
        timing.seconds = 0;
        QVERIFY(!faultOf(timing).isEmpty());
    }

    void theBeatFitsAllTimesOrComesNear()
    {
        QCOMPARE(beatOf({1200, 1200, 3600}), 600);
        QCOMPARE(beatOf({400, 400, 1000}), 200);
        std::vector<int> odd(1000, 41);
        odd.push_back(997);
        const int beat = beatOf(odd);
        QVERIFY(beat >= leastFrame);
        QVERIFY(std::accumulate(odd.begin(), odd.end(), 0) / beat <= 1100);
    }

    void whatJoinedSinceIsMarkedAndNothingElse()
    {
        const auto before = m_timeline->snapshotAt({1982, 5, 30});
        const auto now = m_timeline->snapshotAt({1995, 1, 1});
        const auto marked = markedSince(*now, *before);
        int added = 0;
        for (size_t i = 0; i < now->territories.size(); ++i) {
            const FillClass fill = marked->territories[i].fill;
            const bool fresh = isNato(now->territories[i].fill) && !isNato(before->territories[i].fill);
            QCOMPARE(fill == FillClass::NatoTerritoryAdded || fill == FillClass::NatoJoined, fresh);
            added += fill == FillClass::NatoTerritoryAdded;
        }
        QVERIFY(added > 0); // the east of Germany
        for (const StateStatus &state : marked->states)
            QVERIFY(state.fill != FillClass::NatoJoined);
    }

    void thePaletteIsExactWhereItCanBe()
    {
        std::vector<QRgb> pixels;
        for (int i = 0; i < 200; ++i)
            pixels.insert(pixels.end(), size_t(i + 1), qRgb(i, 255 - i, i / 2));
        FramePalette exact(pixels);
        for (const QRgb pixel : pixels)
            QCOMPARE(exact.colours()[size_t(exact.indexOf(pixel))], pixel);
        for (int i = 0; i < 4000; ++i)
            pixels.push_back(qRgb(i % 256, (i / 16) % 256, (i * 7) % 256));
        pixels.insert(pixels.end(), 5000, qRgb(143, 179, 209));
        FramePalette split(pixels);
        QVERIFY(split.colours().size() <= 255);
        QCOMPARE(split.colours()[size_t(split.indexOf(qRgb(143, 179, 209)))], qRgb(143, 179, 209));
        const QRgb near = split.colours()[size_t(split.indexOf(qRgb(10, 20, 30)))];
        QVERIFY(std::abs(qRed(near) - 10) + std::abs(qGreen(near) - 20) + std::abs(qBlue(near) - 30) < 90);
    }

    void theChangedRectangleIsTheSmallest()
    {
        QImage a(50, 40, QImage::Format_RGB32);
        a.fill(Qt::white);
        QImage b = a;
        QVERIFY(changedRect(a, b).isEmpty());
        b.setPixel(7, 11, 0xff000000);
        b.setPixel(30, 20, 0xff000000);
        QCOMPARE(changedRect(a, b), QRect(QPoint(7, 11), QPoint(30, 20)));
    }

private:
    int members(QDate day) const { return m_timeline->snapshotAt(day)->natoMembers; }
    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_GUILESS_MAIN(TestSeriesDays)
#include "tst_seriesdays.moc"
