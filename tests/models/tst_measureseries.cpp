// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/areadefinition.h"
#include "measures/mapmeasures.h"
#include "measures/measurecharts.h"
#include "measures/measuretable.h"
#include "measures/measurewords.h"
#include "measures/publishedfigures.h"
#include "realborders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <set>

using namespace atlas;

namespace {

void addViews()
{
    QTest::addColumn<Viewpoint>("viewpoint");
    QTest::addColumn<DateConvention>("convention");
    QTest::newRow("documents, force") << Viewpoint::Documents << DateConvention::EntryIntoForce;
    QTest::newRow("documents, signature") << Viewpoint::Documents << DateConvention::Signature;
    QTest::newRow("control, force") << Viewpoint::Control << DateConvention::EntryIntoForce;
    QTest::newRow("control, signature") << Viewpoint::Control << DateConvention::Signature;
}

/// The day before, the day and the day after each change of the map, and the ends of the atlas.
std::vector<QDate> daysAroundChanges(const BorderTimeline &timeline, Viewpoint viewpoint,
                                     DateConvention convention)
{
    std::vector<QDate> days{firstDay(), lastDay()};
    for (const Change &change : timeline.changes(viewpoint, convention)) {
        for (const int offset : {-1, 0, 1})
            days.push_back(std::clamp(change.date.addDays(offset), firstDay(), lastDay()));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool same(double series, double measured)
{
    return std::abs(series - measured) <= 1e-9 * std::max(1.0, std::abs(measured));
}

} // namespace

class TestMeasureSeries : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_measure = std::make_unique<LandMeasure>(*real::borders());
    }

    void everyDayAroundAChangeIsWhatTheMapMeasures_data() { addViews(); }
    void everyDayAroundAChangeIsWhatTheMapMeasures()
    {
        QFETCH(Viewpoint, viewpoint);
        QFETCH(DateConvention, convention);
        const MeasureChart chart = measureChart(*m_measure, *m_timeline, {viewpoint, convention});
        const std::vector<QDate> days = daysAroundChanges(*m_timeline, viewpoint, convention);
        QVERIFY(days.size() > 200);
        for (const QDate day : days) {
            MeasureQuestion question{day, viewpoint, convention, {}, {}};
            question.set = *stateSetFrom(*m_timeline, QStringLiteral("nato"), day, convention);
            question.with = stateSetFrom(*m_timeline, QStringLiteral("russia"), day, convention);
            const MapMeasures measured = measureMap(*m_measure, *m_timeline, question);
            const QByteArray told = day.toString(Qt::ISODate).toLatin1();
            QVERIFY2(chart.of(MeasureKind::Members).on(day) == double(question.set.states.size()), told);
            QVERIFY2(same(chart.of(MeasureKind::Land).on(day), measured.areas[1]), told);
            QVERIFY2(same(chart.of(MeasureKind::LandWithTurkey).on(day), measured.areas[2]), told);
            QVERIFY2(same(chart.of(MeasureKind::RussianBorder).on(day), measured.borderMetres), told);
        }
        QCOMPARE(QLatin1String(areaDefinitions()[1].id), QLatin1String("europe"));
        QCOMPARE(QLatin1String(areaDefinitions()[2].id), QLatin1String("europe-with-turkey"));
    }

    void eachStepDiffersFromTheOneBeforeAndIsAChangeOfTheMap_data() { addViews(); }
    void eachStepDiffersFromTheOneBeforeAndIsAChangeOfTheMap()
    {
        QFETCH(Viewpoint, viewpoint);
        QFETCH(DateConvention, convention);
        const MeasureChart chart = measureChart(*m_measure, *m_timeline, {viewpoint, convention});
        std::set<QDate> changes{firstDay()};
        for (const Change &change : m_timeline->changes(viewpoint, convention))
            changes.insert(change.date);
        for (const MeasureSeries &series : chart.series) {
            QVERIFY(!series.isEmpty());
            QCOMPARE(series.steps.front().from, firstDay());
            for (size_t i = 0; i < series.steps.size(); ++i) {
                QVERIFY2(changes.count(series.steps[i].from),
                         qPrintable(series.steps[i].from.toString(Qt::ISODate)));
                if (i > 0) {
                    QVERIFY(series.steps[i - 1].from < series.steps[i].from);
                    QVERIFY(series.steps[i - 1].value != series.steps[i].value);
                }
            }
        }
    }

    void knownDaysHaveTheirKnownNumbers()
    {
        const MeasureChart chart = measureChart(*m_measure, *m_timeline, {});
        const MeasureSeries &members = chart.of(MeasureKind::Members);
        QCOMPARE(members.on({1949, 8, 23}), 0.0);
        QCOMPARE(members.on({1949, 8, 24}), 12.0);
        QCOMPARE(members.on({1999, 3, 11}), 16.0);
        QCOMPARE(members.on({1999, 3, 12}), 19.0);
        QCOMPARE(members.on({2004, 3, 29}), 26.0);
        QCOMPARE(members.on(lastDay()), 32.0);
        QCOMPARE(members.on({1900, 1, 1}), members.on(firstDay()));
        QCOMPARE(members.most(), 32.0);
        const MeasureSeries &border = chart.of(MeasureKind::RussianBorder);
        QVERIFY(border.on({2023, 4, 4}) - border.on({2023, 4, 3}) > 1.2e6); // Finland
        QCOMPARE(russiaFollows(*real::borders()), QDate(1991, 12, 26));
    }

    void aCancelledChartIsEmpty()
    {
        const std::atomic<bool> cancelled = true;
        QVERIFY(measureChart(*m_measure, *m_timeline, {}, &cancelled) == MeasureChart());
    }

    void chartsAreMeasuredBehindOnceEachAndShared()
    {
        MeasureCharts charts(real::borders());
        QSignalSpy ready(&charts, &MeasureCharts::ready);
        const MeasureView documents;
        const MeasureView control{Viewpoint::Control, DateConvention::EntryIntoForce};
        QVERIFY(!charts.chart(documents));
        QVERIFY(!charts.chart(control)); // waits for its turn
        QVERIFY(!charts.chart(documents));
        QTRY_COMPARE(ready.count(), 2);
        const auto chart = charts.chart(documents);
        QVERIFY(chart && *chart == measureChart(*m_measure, *m_timeline, documents));
        QCOMPARE(charts.chart(documents), chart);
        QVERIFY(charts.chart(control) && charts.chart(control) != chart);
        QCOMPARE(ready.count(), 2);
    }

    void chartsThatAreNotWaitedForEndQuietly()
    {
        auto charts = std::make_unique<MeasureCharts>(real::borders());
        charts->chart({});
        charts.reset();
        MeasureCharts none(nullptr);
        QVERIFY(!none.chart({}));
    }

    void turkeyIsToldOnce()
    {
        MeasureCharts charts(real::borders());
        QSignalSpy told(&charts, &MeasureCharts::countsTurkeyChanged);
        QCOMPARE(charts.landKind(), MeasureKind::Land);
        charts.setCountsTurkey(true);
        charts.setCountsTurkey(true);
        QCOMPARE(told.count(), 1);
        QCOMPARE(charts.landKind(), MeasureKind::LandWithTurkey);
    }

    void valuesArePrintedWithTheirUnit()
    {
        const QChar space(0xa0);
        QCOMPARE(measureText(MeasureKind::Members, 26),
                 QStringLiteral("26") + space + QStringLiteral("members"));
        QCOMPARE(measureText(MeasureKind::Members, 1),
                 QStringLiteral("1") + space + QStringLiteral("member"));
        QCOMPARE(measureText(MeasureKind::Land, 4.567e12),
                 QStringLiteral("4.57") + space + QStringLiteral("M km\u00b2"));
        QCOMPARE(measureText(MeasureKind::RussianBorder, 1054321),
                 QStringLiteral("1,054") + space + QStringLiteral("km"));
        QCOMPARE(exactNumber(MeasureKind::LandWithTurkey, 4.567e12), QStringLiteral("4,567,000"));
    }

    void publishedBordersAreAddedUpForTheMembersOfTheDay()
    {
        QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data/published_figures.csv"));
        Issues issues;
        const PublishedFigures figures = PublishedFigures::read(issues, file.fileName());
        QVERIFY(issues.empty());
        const auto on = [&](QDate day) {
            return publishedRussianBorder(figures, *m_timeline, day, DateConvention::EntryIntoForce);
        };
        QCOMPARE(on({1949, 8, 23}).borders, 0);
        QCOMPARE(publishedText(on({1949, 8, 23}), QStringLiteral("x")), QString());
        const PublishedRange norway = on({1950, 1, 1});
        QCOMPARE(norway.borders, 1);
        QCOMPARE(norway.least, figures.border(QStringLiteral("NOR"), QStringLiteral("SUN"))->least);
        QCOMPARE(on({1960, 1, 1}).borders, 2); // and Turkey
        QCOMPARE(on({1995, 1, 1}).borders, 1); // Turkey borders Georgia and Armenia now
        QCOMPARE(on({2004, 3, 29}).borders, 5);
        QCOMPARE(on({2023, 4, 4}).borders, 6);
        // What is measured lies near what is published, on every day; rivers with many bends come out
        // shorter.
        const MeasureChart chart = measureChart(*m_measure, *m_timeline, {});
        for (const MeasureStep &step : chart.of(MeasureKind::RussianBorder).steps) {
            const PublishedRange range = on(step.from);
            QCOMPARE(range.borders == 0, step.value == 0);
            QVERIFY2(
                step.value / 1e3 >= range.least * 0.8 && step.value / 1e3 <= std::max(1.0, range.most * 1.2),
                qPrintable(
                    QStringLiteral("%1: %2 km").arg(step.from.toString(Qt::ISODate)).arg(step.value / 1e3)));
        }
    }

    void theTableHasARowForEachStepAndSaysWhatTheChartsSay()
    {
        MeasureTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(table.rowOn({2004, 3, 29}), -1);
        const auto chart = std::make_shared<const MeasureChart>(measureChart(*m_measure, *m_timeline, {}));
        table.setChart(chart, MeasureKind::Land);
        QCOMPARE(table.columnCount(), int(MeasureTable::ColumnCount));
        std::set<QDate> days;
        for (const MeasureKind kind : {MeasureKind::Members, MeasureKind::Land, MeasureKind::RussianBorder}) {
            for (const MeasureStep &step : chart->of(kind).steps)
                days.insert(step.from);
        }
        QCOMPARE(table.rowCount(), int(days.size()));
        for (int row = 0; row < table.rowCount(); ++row) {
            const QDate day = table.index(row, 0).data(MeasureTable::DayRole).toDate();
            QVERIFY(days.count(day));
            QCOMPARE(table.rowOn(day), row);
            QCOMPARE(table.rowOn(day.addDays(1)) >= row, true);
            QCOMPARE(table.index(row, MeasureTable::LandColumn).data(MeasureTable::ValueRole).toDouble(),
                     chart->of(MeasureKind::Land).on(day));
            QCOMPARE(table.index(row, MeasureTable::BorderColumn).data().toString(),
                     exactNumber(MeasureKind::RussianBorder, chart->of(MeasureKind::RussianBorder).on(day)));
        }
        const QStringList lines = table.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), table.rowCount() + 1);
        for (const QString &line : lines)
            QCOMPARE(line.count(QLatin1Char('\t')), 3);
        table.setChart(chart, MeasureKind::LandWithTurkey);
        QVERIFY(table.index(table.rowCount() - 1, MeasureTable::LandColumn)
                    .data(MeasureTable::ValueRole)
                    .toDouble()
                > chart->of(MeasureKind::Land).on(lastDay()));
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
    std::unique_ptr<LandMeasure> m_measure;
};

QTEST_GUILESS_MAIN(TestMeasureSeries)
#include "tst_measureseries.moc"
