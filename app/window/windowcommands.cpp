// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the actions of MainWindow do.
#include "mainwindow.h"

#include "actions.h"
#include "comparing.h"
#include "export/picturemime.h"
#include "export/printing.h"
#include "export/viewtab.h"
#include "exportmap.h"
#include "findbox.h"
#include "lecturing.h"
#include "map/maptext.h"
#include "map/mapwidget.h"
#include "panels/excerptview.h"
#include "panes.h"
#include "session.h"
#include "shortcutsheet.h"
#include "timeline/timelineheader.h"
#include "timeline/timelinezoom.h"
#include "toolbar.h"
#include "views.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>

namespace atlas {

namespace {

/// Gives the focus to the first thing in the pane that takes it.
bool focusInto(QWidget *pane)
{
    QWidget *candidate = pane;
    do {
        if ((candidate->focusPolicy() & Qt::TabFocus) && candidate->isVisible() && candidate->isEnabled()) {
            candidate->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        do
            candidate = candidate->nextInFocusChain();
        while (candidate != pane && !pane->isAncestorOf(candidate));
    } while (candidate != pane);
    return false;
}

/// Actions that work while the content is still being read.
bool worksAlone(ActionId id)
{
    switch (id) {
    case ActionId::Quit:
    case ActionId::Find:
    case ActionId::ThemeLight:
    case ActionId::ThemeDark:
    case ActionId::ThemeContrast:
    case ActionId::ThemeSystem:
    case ActionId::FullScreen:
    case ActionId::Docks:
    case ActionId::ReduceMotion:
    case ActionId::ResetLayout:
    case ActionId::ViewDocuments:
    case ActionId::ViewControl:
    case ActionId::DatesForce:
    case ActionId::DatesSignature:
    case ActionId::Shortcuts:
    case ActionId::About:
        return true;
    default:
        return false;
    }
}

} // namespace

template <class Act> void MainWindow::on(ActionId id, Act act)
{
    connect(&(*m_actions)[id], &QAction::triggered, this, act);
}

void MainWindow::connectActions()
{
    using A = ActionId;
    on(A::ExportMap, [this] { exportMap(ExportTab::View); });
    on(A::Quit, [this] { close(); });
    on(A::PrintMap, [this] { printMap(this, scenery(), exportSettings()); });
    on(A::CopyImage, [this] { copyImage(); });
    on(A::CopyStatus, [this] { copyStatus(); });
    on(A::Find, [this] { m_toolBar->findBox().begin(); });
    on(A::NextPane, [this] { cyclePane(1); });
    on(A::PreviousPane, [this] { cyclePane(-1); });
    on(A::Docks, [this](bool shown) { m_panes->setSidesVisible(shown); });
    on(A::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(A::ReduceMotion, [this](bool reduces) {
        m_settings.reducesMotion = reduces;
        followMotion();
    });
    on(A::ResetLayout, [this] { m_panes->reset(); });
    on(A::TabExcerpts, [this] { showTab(ReadingTab::Excerpts); });
    on(A::TabState, [this] { showTab(ReadingTab::State); });
    on(A::TabEvent, [this] { showTab(ReadingTab::Event); });
    on(A::TabNumbers, [this] { showTab(ReadingTab::Numbers); });
    on(A::Shortcuts, [this] { ShortcutSheet(this).exec(); });
    on(A::StartCard, [this] { showStartCard(); });
    on(A::About, [this] { showAbout(); });
    connectNavigation();
    connectChoices();
    connectReading();
    // The toggles of the single docks come from the docks themselves.
    QMenu &view = m_actions->menu(MenuId::View);
    for (QDockWidget *dock : m_panes->docks())
        view.insertAction(&(*m_actions)[A::FullScreen], dock->toggleViewAction());
    connect(&view, &QMenu::aboutToShow, this, [this] {
        (*m_actions)[A::Docks].setChecked(m_panes->sidesVisible());
        (*m_actions)[A::FullScreen].setChecked(isFullScreen());
    });
    (*m_actions)[A::Docks].setChecked(true);
    enableActions(false);
}

void MainWindow::connectNavigation()
{
    using A = ActionId;
    on(A::Back, [this] { m_session->navigator.back(); });
    on(A::Forward, [this] { m_session->navigator.forward(); });
    on(A::ClearSelection, [this] { m_session->navigator.clearSelection(); });
    on(A::GoToDate, [this] { m_views->header->editDate(); });
    on(A::NextChange, [this] { m_session->navigator.nextChange(); });
    on(A::PreviousChange, [this] { m_session->navigator.previousChange(); });
    on(A::NextEvent, [this] { m_session->navigator.nextEvent(); });
    on(A::PreviousEvent, [this] { m_session->navigator.previousEvent(); });
    on(A::FirstDate, [this] { m_session->navigator.goToDate(firstDay()); });
    on(A::LastDate, [this] { m_session->navigator.goToDate(lastDay()); });
    on(A::NextExcerpt, [this] { m_views->excerpts->nextExcerpt(); });
    on(A::PreviousExcerpt, [this] { m_views->excerpts->previousExcerpt(); });
    on(A::ZoomIn, [this] { m_views->map->zoomIn(); });
    on(A::ZoomOut, [this] { m_views->map->zoomOut(); });
    on(A::Fit, [this] { m_views->map->fit(); });
    on(A::ZoomToSelection, [this] { m_views->map->fitSelection(); });
    on(A::FitAlliance, [this] { m_views->map->fitAlliance(); });
    on(A::ZoomToArea, [this] { m_views->map->pickArea(); });
    on(A::PlayPause, [this] { m_session->player.toggle(); });
    on(A::WindowAll, [this] { showTime(0); });
    on(A::Window25, [this] { showTime(1); });
    on(A::Window5, [this] { showTime(2); });
    on(A::Window1, [this] { showTime(3); });
    on(A::WindowMonth, [this] { showTime(4); });
}

void MainWindow::connectChoices()
{
    using A = ActionId;
    const auto viewpoint
        = [this](Viewpoint chosen) { change([=](ViewState &view) { view.viewpoint = chosen; }); };
    const auto convention
        = [this](DateConvention chosen) { change([=](ViewState &view) { view.convention = chosen; }); };
    on(A::ViewDocuments, [=] { viewpoint(Viewpoint::Documents); });
    on(A::ViewControl, [=] { viewpoint(Viewpoint::Control); });
    on(A::DatesForce, [=] { convention(DateConvention::EntryIntoForce); });
    on(A::DatesSignature, [=] { convention(DateConvention::Signature); });
    connect(m_toolBar, &ToolBar::viewpointChosen, this, viewpoint);
    connect(m_toolBar, &ToolBar::conventionChosen, this, convention);
    connect(&m_toolBar->findBox(), &FindBox::chosen, this, &MainWindow::goTo);
    on(A::ThemeLight, [this] { setThemeChoice(ThemeChoice::Light); });
    on(A::ThemeDark, [this] { setThemeChoice(ThemeChoice::Dark); });
    on(A::ThemeContrast, [this] { setThemeChoice(ThemeChoice::Contrast); });
    on(A::ThemeSystem, [this] { setThemeChoice(ThemeChoice::System); });
}

void MainWindow::enableActions(bool session)
{
    for (const ActionSpec &spec : actionTable()) {
        if (!worksAlone(spec.id))
            (*m_actions)[spec.id].setEnabled(session);
    }
    const Selection &selection = m_store.state().selection;
    (*m_actions)[ActionId::CopyStatus].setEnabled(session && !selection.states.empty());
    (*m_actions)[ActionId::ZoomToSelection].setEnabled(session && !selection.isEmpty());
    (*m_actions)[ActionId::ClearSelection].setEnabled(session && !selection.isEmpty());
    (*m_actions)[ActionId::Back].setEnabled(session && m_session->navigator.canGoBack());
    (*m_actions)[ActionId::Forward].setEnabled(session && m_session->navigator.canGoForward());
    const bool map = session && !m_session->borders->territories.empty();
    (*m_actions)[ActionId::ExportMap].setEnabled(map);
    (*m_actions)[ActionId::PrintMap].setEnabled(map);
    (*m_actions)[ActionId::CopyImage].setEnabled(map);
    for (const ActionId id : {ActionId::ExportSheet, ActionId::ExportFilm, ActionId::CopyAltText,
                              ActionId::CopyCaption, ActionId::CopyMapTable})
        (*m_actions)[id].setEnabled(map);
    enablePaperActions();
    if (m_comparing)
        m_comparing->setMoment(m_session->tracker.moment());
    if (m_lecturing)
        m_lecturing->follow();
}

void MainWindow::change(const std::function<void(ViewState &)> &edit)
{
    ViewState next = m_store.state();
    edit(next);
    m_store.apply(next);
}

void MainWindow::showTab(ReadingTab tab)
{
    m_panes->showTab(tab);
}

void MainWindow::showTime(int preset)
{
    applyPreset(m_session->window, zoomPresets()[size_t(preset)], m_store.state().date);
}

void MainWindow::cyclePane(int step)
{
    std::vector<QWidget *> panes{m_toolBar};
    const std::vector<QWidget *> sides = m_panes->sides(); // left, left, right
    panes.insert(panes.end(), sides.begin(), sides.end() - 1);
    panes.push_back(centralWidget());
    panes.push_back(sides.back());
    panes.push_back(m_panes->docks().back());
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [&](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const int count = int(panes.size());
    const int start = here == panes.end() ? (step > 0 ? -1 : 0) : int(here - panes.begin());
    for (int i = 1; i <= count; ++i) {
        QWidget *pane = panes[size_t(((start + i * step) % count + count) % count)];
        if (pane->isVisible() && focusInto(pane))
            return;
    }
}

void MainWindow::copyStatus()
{
    const Moment &moment = m_session->tracker.moment();
    if (!moment.snapshot)
        return;
    QStringList lines;
    for (const StateId &id : moment.selection.states) {
        const StateIndex state = m_session->borders->state(id);
        if (state != noState)
            lines.append(stateText({*m_session->borders, *moment.snapshot, moment.date}, state));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

Scenery MainWindow::scenery() const
{
    return {m_session->borders, m_session->pack, m_session->labels, {}};
}

ExportSettings MainWindow::exportSettings() const
{
    ViewState view = m_store.state();
    view.camera = m_views->map->viewport().camera();
    return settingsFor(view, m_theme.name, {m_settings.exporting, m_settings.exportFolder});
}

void MainWindow::exportMap(ExportTab tab)
{
    const ExportMemory memory = atlas::exportMap(this, {scenery(), exportSettings(), m_theme, {}},
                                                 {m_settings.exporting, m_settings.exportFolder, tab});
    m_settings.exporting = memory.settings;
    m_settings.exportFolder = memory.folder;
}

/// As it is seen: pixels, and SVG for whoever can take it.
void MainWindow::copyImage()
{
    ExportSettings settings = exportSettings();
    const double ratio = m_views->map->viewport().ratio;
    settings.theme = m_theme.name;
    settings.style = PageStyle::Map;
    settings.parts = PageParts(defaultPageParts);
    settings.page
        = {QSizeF((QSizeF(m_views->map->size()) * ratio).toSize()), SizeUnit::Pixels, screenDpi * ratio};
    settings.scale = 1;
    const QImage image = Exporter(scenery()).image(settings);
    if (!image.isNull())
        QApplication::clipboard()->setMimeData(new PictureMime(image, scenery(), settings));
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, QStringLiteral("About Alliance Atlas"),
        QStringLiteral(
            "<h3>Alliance Atlas %1</h3><p>NATO and Russia in Europe, 1949 to 2024, on a dated map.</p>"
            "<p>Free software under the GNU General Public License, version 3 or later. Borders: own dated "
            "tables on Natural Earth 1:10m (public domain). Fonts: Inter and Vollkorn (SIL Open Font "
            "License 1.1).</p><p>Content: %2</p>")
            .arg(QLatin1String(ATLAS_VERSION),
                 m_session ? m_session->pack->title.toHtmlEscaped() : QStringLiteral("being read")));
}

} // namespace atlas
