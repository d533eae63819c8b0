// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbox.h"
#include "fonts.h"
#include "issuebar.h"
#include "map/mapwidget.h"
#include "openwindow.h"
#include "panels/excerptsabsent.h"
#include "panels/excerptview.h"
#include "panes.h"
#include "session.h"
#include "startcard.h"
#include "timeline/timelinewidget.h"
#include "toolbar.h"
#include "views.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = shippedOptions(*m_folder);
    }

    void itOpensOnTheShippedDataWithoutAnIssue()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        QVERIFY(window->session());
        QVERIFY(!window->session()->borders->territories.empty());
        QVERIFY(!window->session()->pack->events.empty());
        const auto *issues = window->findChild<IssueBar *>();
        QVERIFY2(!issues->isVisible(), qPrintable(issues->text()));
        QCOMPARE(window->store().state().date, QDate(1949, 8, 24));
        QVERIFY(window->findChild<StartCard *>()->isVisible());
        QVERIFY(!window->views()->map->image().isNull());
    }

    void anEmptyPageHasTheGroundOfThePanels()
    {
        m_options.date = QDate(1977, 3, 3); // no passage belongs to it
        const auto window = opened(m_options);
        QVERIFY(window);
        auto *page = window->findChild<ExcerptsAbsent *>();
        QVERIFY(page && page->isVisible());
        const QImage image = page->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 20),
                 Theme::named(ThemeName::Light).panel);
    }

    void theStartCardLeavesWhenTheReaderBegins()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const auto *card = window->findChild<StartCard *>();
        QVERIFY(card->isVisible());
        ViewState next = window->store().state();
        next.date = {1955, 5, 6};
        window->store().apply(next);
        QVERIFY(!card->isVisible());
    }

    void escClosesTheStartCardWhereverTheFocusIs()
    {
        for (const char *pane : {"map", "timeline", "find"}) {
            const auto window = opened(m_options);
            QVERIFY(window);
            const auto *card = window->findChild<StartCard *>();
            QVERIFY(card->isVisible());
            if (qstrcmp(pane, "map") == 0)
                window->views()->map->setFocus();
            else if (qstrcmp(pane, "timeline") == 0)
                window->views()->timeline->setFocus();
            else
                press(*window, ActionId::Find);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY2(!card->isVisible(), pane);
        }
    }

    void itShowsItselfBeforeAnythingIsRead()
    {
        MainWindow window(m_options, QPalette(QColor(240, 240, 240)));
        QVERIFY(!window.session());
        const auto *loading = window.findChild<QLabel *>(QStringLiteral("loading"));
        QVERIFY(loading);
        QVERIFY(loading->text().contains(QLatin1String("24 August 1949")));
        QVERIFY(loading->text().contains(QLatin1String("Reading the borders")));
        // No action may run into what is not there yet.
        for (const ActionSpec &spec : actionTable()) {
            if (spec.id != ActionId::Quit && spec.id != ActionId::Shortcuts && spec.id != ActionId::About)
                press(window, spec.id);
        }
    }

    void scrubbingMovesMapTimelineAndExcerptsTogether()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        QSignalSpy moments(&window->session()->tracker, &MomentTracker::momentChanged);
        const int fills = window->views()->map->rebuilds().fills;
        ViewState view = window->store().state();
        view.date = {2004, 3, 29};
        window->store().apply(view);
        QCOMPARE(moments.size(), 1);
        window->grab();
        QCOMPARE(window->views()->map->scene().date, QDate(2004, 3, 29));
        QCOMPARE(window->views()->map->scene().snapshot->natoMembers, 26);
        QCOMPARE(window->views()->map->rebuilds().fills, fills + 1);
        QCOMPARE(window->views()->timeline->scene().date, QDate(2004, 3, 29));
        QVERIFY(!window->session()->tracker.moment().currentExcerpts.empty());
    }

    void everyEventIsReachedAndBackReturns()
    {
        m_options.date = {1975, 1, 1};
        const auto window = opened(m_options);
        QVERIFY(window);
        const Session &session = *window->session();
        Navigator &navigator = const_cast<Navigator &>(session.navigator);
        for (const Event &event : session.pack->events) {
            const ViewState before = window->store().state();
            QSignalSpy changes(&window->store(), &ViewStore::changed);
            window->goTo({event.id, event.title, {}});
            QVERIFY2(changes.size() == 1, qPrintable(event.id.value));
            QCOMPARE(window->store().state().selection.event, event.id);
            QCOMPARE(session.tracker.moment().selection.event, event.id);
            navigator.back();
            QVERIFY2(window->store().state() == before, qPrintable(event.id.value));
            navigator.forward();
        }
    }

    void everyExcerptIsReachedAndNumbersItsEvents()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const Session &session = *window->session();
        for (const Excerpt &excerpt : session.pack->excerpts) {
            window->goTo({excerpt.id, {}, {}});
            const Moment &moment = session.tracker.moment();
            QCOMPARE(moment.selection.excerpt, excerpt.id);
            QCOMPARE(moment.linkedEvents.size(), excerpt.events.size());
            QCOMPARE(window->panes().tab(), ReadingTab::Excerpts);
        }
    }

    void aStateOfAnotherTimeTakesTheDateAlong()
    {
        m_options.date = {2010, 1, 1};
        const auto window = opened(m_options);
        QVERIFY(window);
        window->goTo({StateId{QStringLiteral("SUN")}, {}, {}});
        QVERIFY(window->store().state().date < QDate(1992, 1, 1));
        QCOMPARE(window->store().state().selection.states.count(StateId{QStringLiteral("SUN")}), size_t(1));
        QCOMPARE(window->panes().tab(), ReadingTab::State);
    }

    void openingShowsOneWindowAndNoOther_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day : {QDate(1949, 8, 24), QDate(1975, 1, 1), QDate(2008, 8, 8), QDate(2022, 2, 24)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void openingShowsOneWindowAndNoOther()
    {
        QFETCH(QDate, day);
        m_options.date = day;
        WindowCounter counter;
        qApp->installEventFilter(&counter);
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::NextEvent);
        press(*window, ActionId::NextExcerpt);
        press(*window, ActionId::NextChange);
        QApplication::processEvents();
        QCOMPARE(counter.shown, 1);
    }

    void aLongLineOfTheStatusBarDoesNotWidenTheWindow()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        QApplication::processEvents();
        const int least = window->minimumSizeHint().width();
        const QSize size = window->size();
        emit window->views()->map->hoverTextChanged(QString(600, QLatin1Char('m')));
        QApplication::processEvents();
        QCOMPARE(window->minimumSizeHint().width(), least);
        QCOMPARE(window->size(), size);
    }

    void noChoiceOfTheToolBarIsCut()
    {
        for (const int width : {1200, 1280, 1600}) {
            const auto window = opened(m_options, {width, 800});
            QVERIFY(window);
            for (const QComboBox *combo : window->findChild<ToolBar *>()->findChildren<QComboBox *>())
                QVERIFY2(combo->isVisible() && combo->width() >= combo->sizeHint().width(),
                         qPrintable(QStringLiteral("%1 at %2").arg(combo->accessibleName()).arg(width)));
        }
    }

    void theViewpointOfToolBarAndMenuIsTheSame()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::ViewControl);
        QCOMPARE(window->store().state().viewpoint, Viewpoint::Control);
        QCOMPARE(window->views()->map->scene().snapshot->viewpoint, Viewpoint::Control);
        auto *combo = window->findChild<ToolBar *>()->findChild<QComboBox *>();
        QCOMPARE(combo->currentText(), QStringLiteral("Actual control"));
        emit combo->activated(0);
        QCOMPARE(window->store().state().viewpoint, Viewpoint::Documents);
        QVERIFY(window->actions()[ActionId::ViewDocuments].isChecked());
    }

    void theThemeIsSwitchedEverywhereAndRebuildsNoGeometry()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const int geometry = window->views()->map->rebuilds().geometry;
        press(*window, ActionId::ThemeDark);
        window->grab();
        QCOMPARE(window->theme().name, ThemeName::Dark);
        QCOMPARE(window->views()->map->scene().theme.name, ThemeName::Dark);
        QCOMPARE(window->views()->timeline->scene().theme.name, ThemeName::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::named(ThemeName::Dark).chrome);
        QCOMPARE(window->views()->map->rebuilds().geometry, geometry);
    }

    void theViewIsRememberedBetweenRuns()
    {
        ViewState left;
        {
            const auto window = opened(m_options);
            QVERIFY(window);
            window->goTo({StateId{QStringLiteral("FRA")}, {}, {}});
            press(*window, ActionId::ViewControl);
            press(*window, ActionId::ThemeDark);
            press(*window, ActionId::Window5);
            press(*window, ActionId::ZoomIn);
            left = window->store().state();
            window->close();
        }
        m_options.theme.reset();
        const auto window = opened(m_options);
        QVERIFY(window);
        const ViewState &now = window->store().state();
        QCOMPARE(now.date, left.date);
        QCOMPARE(now.viewpoint, left.viewpoint);
        QVERIFY(now.selection == left.selection);
        QVERIFY(std::abs(now.camera.extent.width() - left.camera.extent.width()) < 1);
        QCOMPARE(window->theme().name, ThemeName::Dark);
        QVERIFY(window->session()->window.length() < 6 * 366);
        const auto *card = window->findChild<StartCard *>();
        QVERIFY(!card || !card->isVisible());
    }

    void aNarrowWindowPutsTheLeftDocksIntoTabs()
    {
        const auto window = opened(m_options, {1024, 700});
        QVERIFY(window);
        QVERIFY(window->panes().isCompact());
        const auto *changes = window->findChild<QDockWidget *>(QStringLiteral("changesDock"));
        QVERIFY(!changes->isVisible());
        QVERIFY2(window->views()->map->width() >= 560,
                 qPrintable(QString::number(window->views()->map->width())));
        QVERIFY2(window->views()->map->height() >= 380,
                 qPrintable(QString::number(window->views()->map->height())));
        window->resize(1600, 1000);
        QTRY_VERIFY(changes->isVisible());
        QVERIFY(!window->panes().isCompact());
    }

    void thePanesHideAndComeBack()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const int width = window->views()->map->width();
        press(*window, ActionId::Docks);
        QTRY_VERIFY(window->views()->map->width() > width + 500);
        press(*window, ActionId::Docks);
        QTRY_VERIFY(std::abs(window->views()->map->width() - width) < 20);
        press(*window, ActionId::Docks);
        press(*window, ActionId::ResetLayout);
        QTRY_VERIFY(std::abs(window->views()->map->width() - width) < 20);
    }

    void brokenFilesAreToldAndTheRestGoesOn_data()
    {
        QTest::addColumn<QString>("borders");
        QTest::addColumn<QString>("pack");
        QTest::newRow("no borders") << QStringLiteral("none.gpkg") << QString();
        QTest::newRow("borders that are no GeoPackage") << QStringLiteral("junk.gpkg") << QString();
        QTest::newRow("truncated borders") << QStringLiteral("half.gpkg") << QString();
        QTest::newRow("no pack") << QString() << QStringLiteral("nopack");
        QTest::newRow("malformed pack") << QString() << QStringLiteral("badpack");
        QTest::newRow("neither") << QStringLiteral("none.gpkg") << QStringLiteral("nopack");
    }
    void brokenFilesAreToldAndTheRestGoesOn()
    {
        QFETCH(QString, borders);
        QFETCH(QString, pack);
        writeBroken();
        if (!borders.isEmpty())
            m_options.borders = m_folder->filePath(borders);
        if (!pack.isEmpty())
            m_options.pack = m_folder->filePath(pack);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^alliance-atlas: ")));
        const auto window = opened(m_options);
        QVERIFY(window);
        auto *issues = window->findChild<IssueBar *>();
        QVERIFY(issues->isVisible());
        const QString named = !borders.isEmpty() ? borders : QStringLiteral("pack");
        QVERIFY2(issues->text().contains(named), qPrintable(issues->text()));
        if (!borders.isEmpty()) // no lane waits for measures that never come
            QVERIFY(window->views()->timeline->layoutNow().measures.empty());
        QVERIFY(!window->views()->map->grab().isNull());
        // Everything else must live with what is missing.
        for (const ActionId id :
             {ActionId::NextChange, ActionId::PreviousChange, ActionId::NextEvent, ActionId::PreviousEvent,
              ActionId::NextExcerpt, ActionId::PreviousExcerpt, ActionId::ZoomIn, ActionId::Fit,
              ActionId::LastDate, ActionId::FirstDate, ActionId::ViewControl, ActionId::ThemeDark,
              ActionId::TabState, ActionId::TabEvent, ActionId::Back, ActionId::Forward, ActionId::CopyStatus,
              ActionId::ZoomToSelection})
            press(*window, id);
        window->grab();
        window->close();
    }

    void unknownIdsInTheSettingsDoNoHarm()
    {
        QFile file(m_options.settings);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[view]\ndate=1989-11-09\nstates=ATLANTIS\nterritory=XX-1\nevent=ev-none\nexcerpt=ex-none\n");
        file.close();
        const auto window = opened(m_options);
        QVERIFY(window);
        QCOMPARE(window->store().state().date, QDate(1989, 11, 9));
        press(*window, ActionId::ZoomToSelection);
        press(*window, ActionId::CopyStatus);
        press(*window, ActionId::NextEvent);
        press(*window, ActionId::NextExcerpt);
        window->grab();
    }

    void copyingNameAndStatusCopiesWords()
    {
        m_options.date = {2010, 1, 1};
        const auto window = opened(m_options);
        QVERIFY(window);
        window->goTo({StateId{QStringLiteral("EST")}, {}, {}});
        press(*window, ActionId::CopyStatus);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Estonia: NATO member since 29 March 2004"));
    }

private:
    void writeBroken() const
    {
        const auto write = [this](const char *name, const QByteArray &bytes) {
            QFile file(m_folder->filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write the broken files");
        };
        write("junk.gpkg", "this is no database");
        QFile whole(QStringLiteral(ATLAS_BORDERS));
        if (whole.open(QIODevice::ReadOnly))
            write("half.gpkg", whole.read(whole.size() / 2));
        QDir(m_folder->path()).mkpath(QStringLiteral("badpack"));
        write("badpack/pack.json", "{\n \"schema\": 1,\n oops\n}");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Options m_options;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
