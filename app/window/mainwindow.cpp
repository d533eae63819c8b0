// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "comparing.h"
#include "findbox.h"
#include "freedmemory.h"
#include "furniture/datetext.h"
#include "issuebar.h"
#include "lecturing.h"
#include "loader.h"
#include "map/comparebar.h"
#include "map/maptext.h"
#include "map/mapwidget.h"
#include "mapactions.h"
#include "panes.h"
#include "paperdoor.h"
#include "presenting.h"
#include "session.h"
#include "startcard.h"
#include "statusline.h"
#include "style.h"
#include "timeline/timelineheader.h"
#include "timeline/timelinewidget.h"
#include "toolbar.h"
#include "views.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr QSize usualSize(1600, 1000);

/// Sets the look before the first widget is made: widgets keep the font that they were made with.
Theme dressed(ThemeName name)
{
    applyStyle(*qApp, Theme::named(name));
    return Theme::named(name);
}

Loader *begun(Loader *loader, const Options &options)
{
    loader->start(options.borders.isEmpty() ? shippedBorders() : options.borders,
                  options.pack.isEmpty() ? shippedPack() : options.pack);
    return loader;
}

} // namespace

MainWindow::MainWindow(const Options &options, const QPalette &system)
    : m_options(options)
    , m_system(system)
    , m_settingsStore(options.settings)
    , m_settings(m_settingsStore.load())
    , m_loader(begun(new Loader(this), options)) // reads while the window is made
    , m_theme(dressed(themeFor(options.theme.value_or(m_settings.theme), system)))
    , m_actions(new Actions(this))
    , m_toolBar(new ToolBar(*m_actions))
    , m_panes(new Panes(*this))
    , m_status(new StatusLine)
    , m_issues(new IssueBar)
    , m_loading(new QLabel)
{
    m_settings.theme = options.theme.value_or(m_settings.theme);
    followTitle({}, false);
    setWindowIcon(QIcon(QStringLiteral(":/icons/alliance-atlas.svg")));
    m_actions->fill(*menuBar());
    menuBar()->setNativeMenuBar(false);
    addToolBar(m_toolBar);
    setStatusBar(m_status);
    auto *middle = new QWidget;
    m_middle = new QVBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_issues);
    m_middle->addWidget(m_loading, 1);
    m_loading->setObjectName(QStringLiteral("loading"));
    m_loading->setAlignment(Qt::AlignCenter);
    setCentralWidget(middle);
    connectActions();
    restore();
    followTheme();
    connect(&m_store, &ViewStore::changed, this, &MainWindow::followState);
    followState(m_store.state());
    m_loading->setText(QStringLiteral("%1\nReading the borders\u2026").arg(longDate(m_store.state().date)));
    connect(m_loader, &Loader::finished, this, &MainWindow::open);
}

MainWindow::~MainWindow()
{
    m_comparing.reset();
    m_presenting.reset();
    m_lecturing.reset();
    m_views.reset(); // the views refer to the session
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.geometry))
        resize(usualSize.boundedTo(screen()->availableSize()));
    m_panes->reset();
    restoreState(m_settings.docks);
    ViewState view = m_settings.view;
    if (m_options.date.isValid())
        view.date = m_options.date;
    m_store.apply(view);
    m_panes->setCompact(width() < Panes::compactWidth);
    m_toolBar->setCompact(width() < Panes::compactWidth);
}

Settings MainWindow::present() const
{
    Settings now = m_settings;
    now.geometry = saveGeometry();
    if (!m_panes->isCompact())
        now.docks = saveState();
    now.view = m_store.state();
    if (m_session) {
        now.timeFrom = m_session->window.from();
        now.timeTo = m_session->window.to();
        now.play = m_session->player.mode();
        now.countsTurkey = m_session->measures.countsTurkey();
    }
    if (m_paper) { // all is furnished
        now.showsMeasures = m_views->timeline->showsMeasures();
        now.paper = m_paper->file();
        now.lectures = m_lecturing->door().recent();
        now.handout = m_lecturing->handout().settings();
        now.show = m_presenting->settings();
        now.searches = m_toolBar->findBox().searches();
    }
    return now;
}

void MainWindow::open(const Scenery &scenery)
{
    m_complete = scenery.isComplete();
    m_session = std::make_unique<Session>(m_store, scenery);
    if (m_settings.timeTo > m_settings.timeFrom)
        m_session->window.setSpan(m_settings.timeFrom, m_settings.timeTo);
    m_session->player.setMode(m_settings.play);
    m_session->measures.setCountsTurkey(m_settings.countsTurkey);
    m_views = std::make_unique<Views>(m_store, *m_session, m_theme);
    followMotion();
    if (!scenery.borders)
        m_views->map->setMessage(
            QStringLiteral("There is no map: the borders could not be read. "
                           "The reason stands above; the rest of the atlas works without."));
    delete m_loading;
    m_loading = nullptr;
    m_middle->addWidget(m_views->compareBar);
    m_middle->addWidget(m_views->map, 1);
    m_views->map->show(); // now, and not with the next turn of the event loop
    m_issues->setIssues(scenery.issues);
    connect(m_views->map, &MapWidget::painted, this, [this] {
        m_status->setScale(m_views->map->viewport().metresPerPixel);
        placeStartCard(); // the map may have another size
        emit mapPainted();
    });
    m_views->setMoment(m_session->tracker.moment());
    m_middle->activate(); // the map has its size and paints before anything else is made
    furnishBehindFirstFrame();
    m_views->map->repaint();
}

/// The window may not be on the screen yet: then its first frame comes later than this. One that shows no
/// map, or none for long, is furnished all the same.
void MainWindow::furnishBehindFirstFrame()
{
    constexpr int patience = 100; // ms
    const auto furnishOnce = [this] {
        if (!m_views->isFurnished())
            furnish();
    };
    connect(
        this, &MainWindow::mapPainted, this,
        [this, furnishOnce] { QTimer::singleShot(0, this, furnishOnce); }, Qt::SingleShotConnection);
    QTimer::singleShot(m_session->borders->territories.empty() || !isVisible() ? 0 : patience, this,
                       furnishOnce);
}

void MainWindow::furnish()
{
    m_views->furnish();
    m_views->timeline->setShowsMeasures(m_settings.showsMeasures);
    m_panes->setContents(m_views->contents());
    m_comparing
        = std::make_unique<Comparing>(ComparingParts{m_store, *m_session, *m_actions, *m_panes, *m_views});
    connectSession();
    connectFind();
    connectPaper();
    connectLectures();
    connectPictures();
    followReading();
    bindKeys();
    enableActions(true);
    showMoment(m_session->tracker.moment());
    if (m_settings.showsStartCard && !m_session->lectern.isOpen())
        showStartCard();
    m_views->map->setFocus();
    QTimer::singleShot(0, this, &returnFreedMemory); // of what was read, and of making all this
    emit opened(m_complete);
}

void MainWindow::connectSession()
{
    connect(&m_session->tracker, &MomentTracker::momentChanged, this, &MainWindow::showMoment);
    connect(&m_session->navigator, &Navigator::historyChanged, this, [this] { enableActions(true); });
    connectTime();
    const MapWidget *map = m_views->map;
    connect(map, &MapWidget::hoverTextChanged, m_status, &StatusLine::setHover);
    connect(map, &MapWidget::dividerMoved, m_status, &StatusLine::setHover);
    connect(map, &MapWidget::openRequested, this, [this] {
        showTab(m_store.state().selection.event.isEmpty() ? ReadingTab::State : ReadingTab::Event);
    });
    connect(map, &MapWidget::excerptsRequested, this, [this] { showTab(ReadingTab::Excerpts); });
    connect(map, &MapWidget::menuOpening, this,
            [this](QMenu *menu) { addMapActions(*menu, *m_actions, m_store); });
    connect(m_views->timeline, &TimelineWidget::hoverTextChanged, m_status, &StatusLine::setHover);
    connect(m_views->timeline, &TimelineWidget::playRequested, &m_session->player, &Player::toggle);
    connect(m_views->timeline, &TimelineWidget::openRequested, this, [this] { showTab(ReadingTab::Event); });
}

void MainWindow::bindKeys()
{
    m_actions->bind(*m_views->map, KeyScope::Map);
    m_actions->bind(*m_views->timeline, KeyScope::Timeline);
    for (QWidget *pane : {static_cast<QWidget *>(m_views->map), static_cast<QWidget *>(m_views->timeline)}) {
        m_actions->bind(*pane, KeyScope::Panes);
        m_actions->bind(*pane, KeyScope::MapAndTimeline);
    }
    for (QWidget *pane : m_panes->sides())
        m_actions->bind(*pane, KeyScope::Panes);
}

void MainWindow::showMoment(const Moment &moment)
{
    m_views->setMoment(moment);
    m_comparing->setMoment(moment);
    followSelection(moment);
    if (moment.snapshot && !m_session->borders->territories.empty())
        m_status->announce(mapText(moment));
}

void MainWindow::followSelection(const Moment &moment)
{
    if (moment.selection == m_shownSelection)
        return;
    m_shownSelection = moment.selection;
    const Selection &selection = moment.selection;
    const bool hasState = !selection.states.empty();
    (*m_actions)[ActionId::CopyStatus].setEnabled(hasState);
    (*m_actions)[ActionId::ZoomToSelection].setEnabled(!selection.isEmpty());
    (*m_actions)[ActionId::ClearSelection].setEnabled(!selection.isEmpty());
    enablePaperActions();
    if (m_panes->tab() == ReadingTab::Lecture)
        return; // who goes through a lecture stays with it
    // The list of passages stays open for an event that has some: they are what the reader came for.
    if (!selection.excerpt.isEmpty()) {
        if (m_panes->tab() != ReadingTab::Paper) // there it is marked, too
            m_panes->setTab(ReadingTab::Excerpts);
    } else if (!selection.event.isEmpty()
               && (m_panes->tab() == ReadingTab::State || moment.linkedExcerpts.empty()))
        m_panes->setTab(ReadingTab::Event);
    else if (selection.event.isEmpty() && hasState)
        m_panes->setTab(ReadingTab::State);
}

void MainWindow::followState(const ViewState &now)
{
    m_toolBar->setState(now);
    m_status->setView(now);
    const bool documents = now.viewpoint == Viewpoint::Documents;
    const bool force = now.convention == DateConvention::EntryIntoForce;
    (*m_actions)[documents ? ActionId::ViewDocuments : ActionId::ViewControl].setChecked(true);
    (*m_actions)[force ? ActionId::DatesForce : ActionId::DatesSignature].setChecked(true);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_settings.theme = choice;
    m_theme = dressed(themeFor(choice, m_system));
    followTheme();
}

void MainWindow::followTheme()
{
    static_assert(int(ActionId::ThemeSystem) == int(ActionId::ThemeLight) + 3);
    m_actions->setTheme(m_theme);
    m_toolBar->setTheme(m_theme);
    if (m_loading)
        m_loading->setStyleSheet(
            QStringLiteral("background:%1;color:%2").arg(m_theme.sea.name(), m_theme.ink2.name()));
    if (m_views)
        m_views->setTheme(m_theme);
    if (m_presenting)
        m_presenting->setTheme(m_theme);
    const ActionId checked = m_settings.theme == ThemeChoice::System ? ActionId::ThemeSystem
        : m_settings.theme == ThemeChoice::Light                     ? ActionId::ThemeLight
        : m_settings.theme == ThemeChoice::Dark                      ? ActionId::ThemeDark
                                                                     : ActionId::ThemeContrast;
    (*m_actions)[checked].setChecked(true);
}

void MainWindow::followMotion()
{
    (*m_actions)[ActionId::ReduceMotion].setChecked(m_settings.reducesMotion);
    // A desktop that wants no animation has a style without any.
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (m_views)
        m_views->map->setMotion(m_settings.reducesMotion || still ? Motion::none() : Motion::full());
    if (m_presenting)
        m_presenting->setReducesMotion(m_settings.reducesMotion || still);
}

void MainWindow::showStartCard()
{
    if (!m_startCard) {
        const bool isFirstRun = m_settings.geometry.isEmpty();
        m_startCard = new StartCard(m_actions->menu(MenuId::Lecture),
                                    m_settings.showsStartCard && !isFirstRun, centralWidget());
        connect(m_startCard, &StartCard::beginRequested, this, [this] {
            m_session->navigator.goToDate(ViewState().date);
            m_views->map->setFocus();
        });
        // Who has begun needs no card over the map.
        connect(&m_store, &ViewStore::changed, m_startCard,
                [card = m_startCard](const ViewState &now, const ViewState &before) {
                    if (now.date != before.date || now.selection != before.selection)
                        card->close();
                });
        connect(&m_session->lectern, &Lectern::stepChanged, m_startCard, &StartCard::close);
        connect(m_startCard, &StartCard::closed, this,
                [this] { m_settings.showsStartCard = m_startCard->showsAtStart(); });
    }
    m_startCard->show();
    m_startCard->raise();
    placeStartCard();
}

void MainWindow::placeStartCard()
{
    if (!m_startCard || !m_views || m_startCard->isHidden())
        return;
    m_startCard->adjustSize();
    QRect place(QPoint(), m_startCard->size());
    place.moveCenter(m_views->map->geometry().center());
    m_startCard->move(place.topLeft());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_panes->setCompact(width() < Panes::compactWidth);
    m_toolBar->setCompact(width() < Panes::compactWidth);
    placeStartCard();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if ((m_presenting && !m_presenting->mayClose()) || (m_lecturing && !m_lecturing->door().leave())) {
        event->ignore();
        return;
    }
    if (m_startCard)
        m_settings.showsStartCard = m_startCard->showsAtStart();
    m_panes->setComparing(false); // the layout is remembered with the docks that come back
    if (!m_settingsStore.save(present()))
        qWarning("alliance-atlas: the view could not be remembered in %s",
                 qPrintable(m_settingsStore.file()));
    event->accept();
}

} // namespace atlas
