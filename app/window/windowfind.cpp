// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where MainWindow goes for what was found.
#include "mainwindow.h"

#include "actions.h"
#include "findbox.h"
#include "map/mapwidget.h"
#include "mapprojection.h"
#include "panes.h"
#include "paper/paperpanel.h"
#include "paperdoor.h"
#include "session.h"
#include "sight.h"
#include "toolbar.h"
#include "views.h"

#include <QAction>
#include <QMessageBox>

namespace atlas {

namespace {

constexpr double placeSide = 900e3; // metres of map that show a place with its surroundings

} // namespace

void MainWindow::connectFind()
{
    FindBox &box = m_toolBar->findBox();
    box.setIndex(std::make_shared<const FindIndex>(*m_session->borders, *m_session->pack));
    box.setSearches(m_settings.searches);
    connect(&(*m_actions)[ActionId::FindNext], &QAction::triggered, &box, [&box] { box.step(1); });
    connect(&(*m_actions)[ActionId::FindPrevious], &QAction::triggered, &box, [&box] { box.step(-1); });
}

void MainWindow::goTo(const FindEntry &entry)
{
    m_views->map->setFocus();
    std::visit([this](const auto &target) { goToFound(target); }, entry.target);
}

void MainWindow::goToFound(const EventId &id)
{
    m_session->navigator.goToEvent(id);
}

void MainWindow::goToFound(const ExcerptId &id)
{
    m_session->navigator.goToExcerpt(id);
}

void MainWindow::goToFound(const StateId &id)
{
    const StateIndex state = m_session->borders->state(id);
    const DateSpan life = state == noState ? DateSpan() : m_session->borders->states[size_t(state)].life;
    const QDate now = m_store.state().date;
    if (life.contains(now)) {
        m_session->navigator.goToState(id);
        return;
    }
    // A state of another time: go to its first or last day, whichever is nearer.
    ViewState view = m_store.state();
    view.date = life.from.isValid() && now < life.from ? life.from : life.to.addDays(-1);
    view.selection = {{id}, {}, {}, {}};
    m_session->navigator.goTo(view);
}

/// The map goes there; a place beyond the map is shown by the first event that took place in it.
void MainWindow::goToFound(const FoundPlace &place)
{
    const QPointF metres = MapProjection().toMetres(place.at);
    if (!mappedArea().contains(metres)) {
        if (!place.event.isEmpty())
            m_session->navigator.goToEvent(place.event);
        return;
    }
    ViewState view = m_store.state();
    const double side
        = std::min(placeSide, view.camera.extent.isEmpty() ? placeSide : view.camera.extent.width());
    view.camera.extent = QRectF(0, 0, side, side);
    view.camera.extent.moveCenter(metres);
    m_session->navigator.goTo(view);
}

void MainWindow::goToFound(const FoundSection &section)
{
    const std::vector<ExcerptId> ids = excerptsIn(*m_session->pack, section.id);
    if (!ids.empty())
        m_session->navigator.goToExcerpt(ids.front());
}

/// The first excerpt that cites it; its card names the work. A work that none cites is shown by itself.
void MainWindow::goToFound(const ReferenceId &work)
{
    const std::vector<ExcerptId> ids = excerptsCiting(*m_session->pack, work);
    if (!ids.empty()) {
        m_session->navigator.goToExcerpt(ids.front());
        showTab(ReadingTab::Excerpts);
        return;
    }
    const Reference *reference = m_session->pack->reference(work);
    auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Work cited"),
                                reference ? reference->formatted() : work.value, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(QStringLiteral("No excerpt cites it."));
    box->open();
}

void MainWindow::goToFound(const TextRange &range)
{
    showTab(ReadingTab::Paper);
    m_views->paper->showRange(range);
    m_views->paper->setFocus();
}

} // namespace atlas
