// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/stepcurve.h"

#include "timeline/timelinedensity.h"

#include <QtTest>

#include <numeric>

using namespace atlas;

namespace {

double julian(QDate day)
{
    return double(day.toJulianDay());
}

StepFrame frameOf(QDate from, QDate to)
{
    return {QRectF(100, 10, 1000, 50), {julian(from), julian(to), 100, 1100}, 10};
}

/// Height of the line just right of x, as a value.
double valueAt(const StepCurve &curve, const StepFrame &frame, double x)
{
    for (int i = 1; i < curve.line.elementCount(); ++i) {
        const auto a = curve.line.elementAt(i - 1);
        const auto b = curve.line.elementAt(i);
        if (a.x <= x && x < b.x)
            return (frame.box.bottom() - a.y) / frame.box.height() * frame.most;
    }
    return -1;
}

} // namespace

class StepCurveTest : public QObject {
    Q_OBJECT

private slots:
    void theLineHasTheValueOfEachDay()
    {
        MeasureSeries series;
        series.steps = {{{1949, 1, 1}, 0}, {{1955, 5, 6}, 4}, {{1990, 10, 3}, 10}, {{1999, 3, 12}, 2}};
        for (const auto &[from, to] : {std::pair(QDate(1949, 1, 1), QDate(2025, 1, 1)),
                                       std::pair(QDate(1955, 1, 1), QDate(1956, 1, 1)),
                                       std::pair(QDate(1960, 1, 1), QDate(1980, 1, 1)),
                                       std::pair(QDate(2000, 1, 1), QDate(2024, 1, 1))}) {
            const StepFrame frame = frameOf(from, to);
            const StepCurve curve = stepCurve(series.steps, frame);
            QCOMPARE(curve.line.elementAt(0).x, 100.0);
            QCOMPARE(curve.line.currentPosition().x(), 1100.0);
            for (double x = 100.5; x < 1100; x += 13)
                QCOMPARE(valueAt(curve, frame, x), series.on(frame.scale.dateAt(x)));
            QVERIFY(frame.box.adjusted(-0.1, -0.1, 0.1, 0.1).contains(curve.area.boundingRect()));
        }
    }

    void withoutStepsThereIsNoCurve()
    {
        QVERIFY(stepCurve({}, frameOf({1990, 1, 1}, {2000, 1, 1})).line.isEmpty());
    }

    void linesAcrossAreRoundAndFew_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("members") << 34.6 << QList<double>{0, 20};
        QTest::newRow("thirty") << 30.0 << QList<double>{0, 10, 20, 30};
        QTest::newRow("land") << 5.2e12 << QList<double>{0, 2e12, 4e12};
        QTest::newRow("border") << 2.9e6 << QList<double>{0, 1e6, 2e6};
        QTest::newRow("nothing") << 0.0 << QList<double>{0};
    }
    void linesAcrossAreRoundAndFew()
    {
        QFETCH(double, most);
        const std::vector<double> values = roundValues(most, 3);
        QTEST(QList<double>(values.begin(), values.end()), "values");
    }

    void everyChangeInViewIsInOneCellOfTheDensity()
    {
        TimelineStock stock;
        int expected = 0;
        const TimeScale scale{julian({1989, 1, 1}), julian({1993, 1, 1}), 132, 1584};
        for (int i = 0; i < 400; ++i) {
            const QDate day = QDate(1985, 1, 1).addDays(i * 11);
            const ChangeKind kind = i % 7 == 0 ? ChangeKind::Name : ChangeKind::Border;
            stock.changes.push_back({day, kind, 1, ChangeTone::Plain, {}});
            const double x = scale.xOf(day);
            expected += kind != ChangeKind::Name && x >= 132 && x <= 1584;
        }
        const std::vector<int> cells = changeDensity(stock, scale, 6);
        QCOMPARE(cells.size(), size_t(242));
        QCOMPARE(std::accumulate(cells.begin(), cells.end(), 0), expected);
        QVERIFY(expected > 50);
    }
};

QTEST_GUILESS_MAIN(StepCurveTest)
#include "tst_stepcurve.moc"
