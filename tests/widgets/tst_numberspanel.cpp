// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "measures/measurecharts.h"
#include "measures/measuretable.h"
#include "panelbench.h"
#include "panels/numberschart.h"
#include "panels/numberspanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace atlas;

namespace {

/// The panel over the little Europe, measured.
struct Bench : PanelBench {
    Bench()
    {
        attach(panel);
        const bool measured = QTest::qWaitFor([this] { return charts.chart({}) != nullptr; }, 10'000);
        Q_ASSERT(measured);
        Q_UNUSED(measured)
    }

    NumbersChart &chart(int index) { return *panel.findChildren<NumbersChart *>().at(index); }
    QAbstractButton *button(const char *text)
    {
        return shownWidget<QAbstractButton>(panel, QLatin1String(text));
    }

    MeasureCharts charts{timeline.borders()};
    NumbersPanel panel{navigator, timeline, charts};
};

} // namespace

class TestNumbersPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void threeChartsShowTheValuesOfTheDate()
    {
        Bench bench;
        QCOMPARE(bench.panel.findChildren<NumbersChart *>().size(), 3);
        bench.goTo(small::newJoins);
        const auto chart = bench.charts.chart({});
        const int members = int(chart->of(MeasureKind::Members).on(small::newJoins));
        QVERIFY(members > 1);
        QVERIFY(bench.chart(0).valueText().startsWith(QString::number(members)));
        QCOMPARE(bench.chart(1).kind(), MeasureKind::Land);
        QCOMPARE(bench.chart(2).kind(), MeasureKind::RussianBorder);
        bench.goTo(small::newJoins.addDays(-1));
        QVERIFY(!bench.chart(0).valueText().startsWith(QString::number(members)));
        QVERIFY(bench.chart(0).accessibleName().contains(bench.chart(0).valueText()));
        QVERIFY(!bench.chart(0).accessibleDescription().isEmpty());
    }

    void aHiddenPanelMeasuresNothing()
    {
        PanelBench bench;
        MeasureCharts charts(bench.timeline.borders());
        NumbersPanel panel(bench.navigator, bench.timeline, charts);
        panel.setMoment(bench.tracker.moment());
        QSignalSpy ready(&charts, &MeasureCharts::ready);
        QVERIFY(!ready.wait(200));
        panel.show();
        QVERIFY(ready.wait(10'000));
    }

    void aClickGoesToThatDayAndTheArrowsToTheSteps()
    {
        Bench bench;
        NumbersChart &chart = bench.chart(0);
        const QDate day(1990, 6, 15);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {int(std::lround(chart.xOf(day))), 80});
        QVERIFY(std::abs(bench.store.state().date.daysTo(day)) < 60); // a pixel is many days
        bench.goTo(firstDay());
        std::vector<QDate> visited;
        for (const MeasureStep &step : bench.charts.chart({})->of(MeasureKind::Members).steps) {
            if (step.from == firstDay())
                continue;
            QTest::keyClick(&chart, Qt::Key_Right);
            QCOMPARE(bench.store.state().date, step.from);
            visited.push_back(step.from);
        }
        QVERIFY(visited.size() >= 2);
        QTest::keyClick(&chart, Qt::Key_Right); // none after it: stay
        QCOMPARE(bench.store.state().date, visited.back());
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(bench.store.state().date, visited[visited.size() - 2]);
    }

    void hoverReadsAnyDay()
    {
        Bench bench;
        QSignalSpy told(&bench.panel, &NumbersPanel::hoverTextChanged);
        NumbersChart &chart = bench.chart(0);
        QTest::mouseMove(&chart, {int(std::lround(chart.xOf({1985, 1, 1}))), 80});
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.back().front().toString().contains(QStringLiteral("member")));
    }

    void theTableTakesTheDateAndLeadsToIt()
    {
        Bench bench;
        QVERIFY(!bench.panel.isTableShown());
        bench.button("Show as table")->click();
        QVERIFY(bench.panel.isTableShown());
        QVERIFY(bench.button("Show as charts"));
        auto *table = bench.panel.findChild<QTableView *>();
        QVERIFY(table->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(table)->role(), QAccessible::Table);
        bench.goTo(small::newJoins);
        QCOMPARE(table->currentIndex().data(MeasureTable::DayRole).toDate(), small::newJoins);
        table->setCurrentIndex(table->model()->index(0, 0));
        emit table->activated(table->currentIndex());
        QCOMPARE(bench.store.state().date, firstDay());
    }

    void copyHasTheTableAndHowItWasMeasured()
    {
        Bench bench;
        bench.button("Copy")->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("From\tMembers\t")));
        QVERIFY(text.contains(QStringLiteral("geodesics")));
    }

    void turkeyIsSharedWithWhoElseShowsIt()
    {
        Bench bench;
        auto *box = bench.panel.findChild<QCheckBox *>();
        box->click();
        QVERIFY(bench.charts.countsTurkey());
        QCOMPARE(bench.chart(1).kind(), MeasureKind::LandWithTurkey);
        bench.charts.setCountsTurkey(false);
        QVERIFY(!box->isChecked());
        QCOMPARE(bench.chart(1).kind(), MeasureKind::Land);
    }

    void everyThemePaints()
    {
        Bench bench;
        for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
            bench.panel.setTheme(Theme::named(name));
            const QImage image = bench.panel.grab().toImage();
            QCOMPARE(image.pixelColor(2, 2), Theme::named(name).panel);
        }
        QCOMPARE(bench.panel.findChildren<NumbersChart *>().size() >= 3, true);
    }
};

QTEST_MAIN(TestNumbersPanel)
#include "tst_numberspanel.moc"
