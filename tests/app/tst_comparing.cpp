// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"
#include "exportlist.h"
#include "fonts.h"
#include "map/comparebar.h"
#include "map/mapwidget.h"
#include "openwindow.h"
#include "panels/differencespanel.h"
#include "panels/factrow.h"
#include "panels/sourcecard.h"
#include "panes.h"
#include "session.h"
#include "timeline/dateedit.h"
#include "views.h"

#include <QDockWidget>
#include <QLabel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

const QDate wall(1989, 11, 9), war(2022, 2, 24);

QWidget *dock(const MainWindow &window, const char *name)
{
    return window.findChild<QDockWidget *>(QLatin1String(name));
}

} // namespace

class TestComparing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = shippedOptions(*m_folder);
        m_options.date = war;
    }

    void ctrlKOpensAndClosesTheComparison()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        QVERIFY(dock(*window, "changesDock")->isVisible());
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window->store().state().compare.isOn());
        QVERIFY(window->views()->compareBar->isVisible());
        QVERIFY(!dock(*window, "changesDock")->isVisible() && !dock(*window, "legendDock")->isVisible());
        QVERIFY(window->views()->differences->isVisible());
        QVERIFY(window->store().state().compare.other < war);
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!window->store().state().compare.isOn());
        QVERIFY(!window->views()->compareBar->isVisible());
        QVERIFY(dock(*window, "changesDock")->isVisible() && dock(*window, "legendDock")->isVisible());
        QVERIFY(!window->views()->differences->isVisible());
    }

    void aSmallWindowIsNotWidenedByTheComparison()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        window->resize(1024, 700);
        QCoreApplication::processEvents();
        ViewState next = window->store().state();
        next.compare.mode = CompareMode::Swipe;
        next.compare.other = QDate(1949, 9, 28); // as long as a date gets
        next.date = QDate(2022, 9, 28);
        window->store().apply(next);
        QCoreApplication::processEvents();
        QCOMPARE(window->size(), QSize(1024, 700));
        QVERIFY(window->minimumSizeHint().width() <= 1024);
    }

    void theStatusLineNamesBothDates()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const auto *line = window->findChild<QLabel *>(QStringLiteral("statusViewpoint"));
        QVERIFY(!line->text().contains(QStringLiteral("2022")));
        ViewState next = window->store().state();
        next.compare.mode = CompareMode::SideBySide;
        next.compare.other = wall;
        window->store().apply(next);
        QVERIFY2(line->text().startsWith(QStringLiteral("A: 9 November 1989, B: 24 February 2022.")),
                 qPrintable(line->text()));
        window->store().apply(withSwitchedKeys(window->store().state()));
        QVERIFY(line->text().startsWith(QStringLiteral("A: 9 November 1989, B: 24 February 2022.")));
        next.compare.mode = CompareMode::Off;
        window->store().apply(next);
        QVERIFY(!line->text().contains(QStringLiteral("1989")));
    }

    void theFirstComparisonShowsTheLastChange()
    {
        m_options.date = QDate(2004, 6, 1);
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::Compare);
        QTRY_VERIFY(!window->views()->differences->list().isEmpty());
        QCOMPARE(window->store().state().compare.other, QDate(2004, 3, 28));
    }

    void xMovesTheKeysToTheOtherDate()
    {
        const auto window = compared();
        QVERIFY(window);
        QTest::keyClick(window->views()->map, Qt::Key_X);
        QCOMPARE(window->store().state().date, wall);
        QTest::keyClick(window->views()->map, Qt::Key_Period);
        QVERIFY(window->store().state().date > wall);
        QCOMPARE(window->store().state().compare.other, war);
    }

    void bothDatesCanBeTyped()
    {
        const auto window = compared();
        QVERIFY(window);
        for (DateEdit *field : window->findChildren<DateEdit *>()) {
            if (field->accessibleName() != QStringLiteral("Date A"))
                continue;
            QVERIFY(field->isVisible());
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QStringLiteral("1968-08-21"));
            QTest::keyClick(field, Qt::Key_Return);
        }
        QCOMPARE(dateOf(window->store().state(), CompareSide::A), QDate(1968, 8, 21));
        QCOMPARE(dateOf(window->store().state(), CompareSide::B), war);
    }

    void itSurvivesARestart()
    {
        {
            const auto window = compared(CompareMode::Outline);
            QVERIFY(window);
            ViewState view = window->store().state();
            view.compare.divider = 0.3;
            view.compare.marksDifferences = false;
            window->store().apply(withSwitchedKeys(view));
            window->close();
        }
        m_options.date = {};
        const auto window = opened(m_options);
        QVERIFY(window);
        const ViewState &view = window->store().state();
        QVERIFY(view.compare.mode == CompareMode::Outline && view.compare.active == CompareSide::A);
        QCOMPARE(view.date, wall);
        QCOMPARE(view.compare.other, war);
        QCOMPARE(view.compare.divider, 0.3);
        QVERIFY(!view.compare.marksDifferences);
        QVERIFY(window->views()->compareBar->isVisible() && !dock(*window, "changesDock")->isVisible());
        press(*window, ActionId::Compare);
        QVERIFY2(dock(*window, "changesDock")->isVisible(), "the docks come back");
    }

    void backLeadsOutOfIt()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::Compare);
        press(*window, ActionId::Back);
        QVERIFY(!window->store().state().compare.isOn());
        press(*window, ActionId::Forward);
        QVERIFY(window->store().state().compare.isOn());
    }

    void aRowSelectsAndZoomsAndOpensItsSources()
    {
        const auto window = compared();
        QVERIFY(window);
        QTRY_VERIFY(!window->views()->differences->findChildren<FactRow *>().isEmpty());
        FactRow *row = nullptr;
        for (FactRow *each : window->views()->differences->findChildren<FactRow *>())
            if (each->text() == QStringLiteral("Montenegro"))
                row = each;
        QVERIFY(row);
        const Camera before = window->store().state().camera;
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(window->store().state().selection.states, std::set<StateId>{{QStringLiteral("MNE")}});
        QVERIFY(!(window->store().state().camera == before));
        row->setFocus();
        QTest::keyClick(row, Qt::Key_S);
        auto *card = row->findChild<SourceCard *>();
        QVERIFY(card && card->isVisible() && card->text().contains(QStringLiteral("confidence")));
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
    }

    void theExportIsWhatTheMapShows_data()
    {
        QTest::addColumn<int>("mode");
        for (const CompareMode mode : {CompareMode::Swipe, CompareMode::SideBySide, CompareMode::Outline})
            QTest::newRow(qPrintable(compareWord(mode))) << int(mode);
    }

    void theExportIsWhatTheMapShows()
    {
        QFETCH(int, mode);
        const auto window = compared(CompareMode(mode));
        QVERIFY(window);
        const Session &session = *window->session();
        MapWidget &map = *window->views()->map;
        const QImage seen = map.image();
        ExportSettings settings;
        settings.view = window->store().state();
        settings.view.camera = map.viewport().camera();
        settings.page.size = seen.size();
        settings.style = PageStyle::Map;
        const QImage saved = Exporter({session.borders, session.pack, session.labels, {}}).image(settings);
        QCOMPARE(saved.size(), seen.size());
        QCOMPARE(saved, seen);
    }

    void theListIsWrittenWholeOrNotAtAll()
    {
        const auto window = compared();
        QVERIFY(window);
        const BorderTimeline &timeline = window->session()->timeline;
        const DifferenceList list = differenceList(timeline, {wall, war});
        const QString file = m_folder->filePath(QStringLiteral("list.csv"));
        QCOMPARE(writeDifferences(file, list, timeline), QString());
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QVERIFY(read.readAll().startsWith("date,group,text,sources\r\n1999-03-12,\"Joined NATO\""));
        QVERIFY(writeDifferences(QStringLiteral("/nowhere/list.txt"), list, timeline)
                    .contains(QStringLiteral("cannot be written")));
    }

private:
    std::unique_ptr<MainWindow> compared(CompareMode mode = CompareMode::Swipe)
    {
        auto window = opened(m_options);
        if (!window)
            return nullptr;
        ViewState view = window->store().state();
        view.compare.mode = mode;
        view.compare.other = wall;
        window->store().apply(view);
        window->grab();
        return window;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Options m_options;
};

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
