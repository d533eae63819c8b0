// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "issuebar.h"
#include "map/mapwidget.h"
#include "openwindow.h"
#include "session.h"
#include "timeline/timelinewidget.h"
#include "views.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace atlas;

namespace {

const QString mapped = QStringLiteral(ATLAS_BORDERS).replace(QLatin1String(".gpkg"), QLatin1String(".atlas"));

/// Opens a window and calls `then` with the first frame of the map.
template <class Then>
std::unique_ptr<MainWindow> openedWith(const Options &options, Then then, QSize size = {1600, 1000})
{
    auto window = std::make_unique<MainWindow>(options, QPalette(QColor(240, 240, 240)));
    QObject::connect(
        window.get(), &MainWindow::mapPainted, window.get(), [&, raw = window.get()] { then(*raw); },
        Qt::SingleShotConnection);
    QSignalSpy done(window.get(), &MainWindow::opened);
    window->resize(size);
    window->show();
    return done.wait(patience) ? std::move(window) : nullptr;
}

} // namespace

/// What stands on the screen while the rest is still being made.
class TestFirstView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = shippedOptions(*m_folder);
        m_options.borders = mapped;
    }

    void theMapIsPaintedBeforeAnythingElseIsMade_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1600, 1000);
        QTest::newRow("wide") << QSize(1920, 1080);
        QTest::newRow("small") << QSize(1024, 700);
    }
    void theMapIsPaintedBeforeAnythingElseIsMade()
    {
        QFETCH(QSize, size);
        QSize first;
        bool furnished = true, furnishedOnScreen = true;
        QImage frame;
        const auto window = openedWith(
            m_options,
            [&](MainWindow &opening) {
                furnished = opening.views()->isFurnished();
                first = opening.views()->map->size();
                frame = opening.views()->map->image();
                QTimer::singleShot(0, &opening, [&] { // when the window has gone to the screen
                    furnishedOnScreen = opening.views()->isFurnished();
                });
            },
            size);
        QVERIFY(window);
        QVERIFY(!furnished && !furnishedOnScreen);
        QVERIFY(window->views()->isFurnished());
        QCOMPARE(first, window->views()->map->size()); // nothing jumps when the rest comes
        QCOMPARE(frame, window->views()->map->image());
        const RebuildCounts &rebuilds = window->views()->map->rebuilds();
        QCOMPARE(rebuilds.geometry, 1);
        QCOMPARE(rebuilds.fills, 1);
        QCOMPARE(rebuilds.labels, 1);
    }

    void theLastViewIsTheFirst()
    {
        const QDate day(1990, 10, 3);
        {
            const auto window = opened(m_options);
            QVERIFY(window);
            ViewState view = window->store().state();
            view.date = day;
            view.viewpoint = Viewpoint::Control;
            view.camera.extent = QRectF(4e6, 2.5e6, 1e6, 8e5);
            window->store().apply(view);
            window->close();
        }
        m_options.theme.reset();
        MapScene scene;
        const auto window
            = openedWith(m_options, [&](MainWindow &opening) { scene = opening.views()->map->scene(); });
        QVERIFY(window);
        QCOMPARE(scene.date, day);
        QCOMPARE(scene.snapshot->viewpoint, Viewpoint::Control);
        QVERIFY(scene.viewport.visibleMetres().contains(QRectF(4e6, 2.5e6, 1e6, 8e5)));
        QVERIFY(scene.theme.name == window->theme().name);
    }

    void nothingThatIsPressedMeanwhileDoesHarm()
    {
        const auto window = openedWith(m_options, [](MainWindow &opening) {
            MapWidget *map = opening.views()->map;
            for (int id = 0; id <= int(ActionId::About); ++id) {
                QAction &action = opening.actions()[ActionId(id)];
                if (action.isEnabled() && ActionId(id) != ActionId::Quit && ActionId(id) != ActionId::About
                    && ActionId(id) != ActionId::Shortcuts)
                    action.trigger();
            }
            QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
            for (const Qt::Key key :
                 {Qt::Key_Left, Qt::Key_Plus, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Space})
                QTest::keyClick(map, key);
            opening.resize(1100, 760);
            opening.setThemeChoice(ThemeChoice::Dark);
        });
        QVERIFY(window);
        QCOMPARE(window->views()->timeline->scene().theme.name, ThemeName::Dark);
    }

    void aWindowThatIsClosedAtOnceForgetsNothing()
    {
        {
            const auto window = opened(m_options);
            QVERIFY(window);
            window->close();
        }
        const Settings before = SettingsStore(m_options.settings).load();
        auto window = std::make_unique<MainWindow>(m_options, QPalette());
        QSignalSpy painted(window.get(), &MainWindow::mapPainted);
        connect(window.get(), &MainWindow::mapPainted, window.get(), &QWidget::close,
                Qt::SingleShotConnection);
        window->show();
        QVERIFY(painted.count() > 0 || painted.wait(patience));
        window.reset();
        const Settings after = SettingsStore(m_options.settings).load();
        QVERIFY(after.view == before.view);
        QCOMPARE(after.timeFrom, before.timeFrom);
        QCOMPARE(after.timeTo, before.timeTo);
    }

    void damagedMappedBordersAreToldAndTheMapStandsAllTheSame()
    {
        QVERIFY(QFile::copy(QStringLiteral(ATLAS_BORDERS), m_folder->filePath(QStringLiteral("b.gpkg"))));
        QFile broken(m_folder->filePath(QStringLiteral("b.atlas")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("ATLASBRD and no more") > 0);
        broken.close();
        m_options.borders = broken.fileName();
        const auto window = opened(m_options);
        QVERIFY(window);
        const auto *issues = window->findChild<IssueBar *>();
        QVERIFY(issues->isVisible());
        QVERIFY2(issues->text().contains(QLatin1String("come from b.gpkg instead")),
                 qPrintable(issues->text()));
        QVERIFY(!window->views()->map->image().isNull());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Options m_options;
};

QTEST_MAIN(TestFirstView)
#include "tst_firstview.moc"
