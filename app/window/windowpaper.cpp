// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader's own copy of the paper in MainWindow.
#include "mainwindow.h"

#include "actions.h"
#include "annotationfile.h"
#include "findbox.h"
#include "panels/excerptview.h"
#include "panes.h"
#include "paper/paperpanel.h"
#include "paperdoor.h"
#include "session.h"
#include "toolbar.h"
#include "views.h"

#include <QAction>

namespace atlas {

void MainWindow::connectPaper()
{
    using A = ActionId;
    m_paper = new PaperDoor(*this, *m_views->paper, m_session->pack);
    m_paper->remember(m_settings.paper);
    connect(m_paper, &PaperDoor::paperRequested, this, [this] { showTab(ReadingTab::Paper); });
    connect(m_paper, &PaperDoor::paperChanged, this, [this] {
        enablePaperActions();
        const std::shared_ptr<const OpenPaper> &open = m_paper->state().paper;
        m_toolBar->findBox().setPaper(open ? open->index : nullptr);
    });
    connect(m_views->excerpts, &ExcerptView::paperRequested, this, [this](const ExcerptId &id) {
        showTab(ReadingTab::Paper); // first: there the selection leaves the tab as it is
        m_session->navigator.goToExcerpt(id);
    });
    connect(m_views->paper, &PaperPanel::cardRequested, this, [this] { showTab(ReadingTab::Excerpts); });
    connect(&(*m_actions)[A::OpenPaper], &QAction::triggered, m_paper, &PaperDoor::ask);
    connect(&(*m_actions)[A::ClosePaper], &QAction::triggered, m_paper, &PaperDoor::close);
    connect(&(*m_actions)[A::ExportAnnotations], &QAction::triggered, this,
            [this] { saveAnnotations(this, *m_session->pack, m_paper->state().paper.get()); });
    for (const A id : {A::TabPaper, A::ShowInPaper})
        connect(&(*m_actions)[id], &QAction::triggered, this, [this] {
            showTab(ReadingTab::Paper);
            m_views->paper->setFocus(Qt::ShortcutFocusReason);
        });
    // Behind the first frame; without borders there is none.
    if (m_session->borders->territories.empty())
        openFirstPaper();
    else
        connect(this, &MainWindow::mapPainted, this, &MainWindow::openFirstPaper,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::openFirstPaper()
{
    if (!m_options.paper.isEmpty())
        m_paper->open(m_options.paper);
    else
        m_paper->reopen();
}

void MainWindow::enablePaperActions()
{
    const bool some = m_paper && m_paper->state().phase != PaperState::Phase::Closed;
    (*m_actions)[ActionId::ClosePaper].setEnabled(some);
    (*m_actions)[ActionId::ShowInPaper].setEnabled(m_session && !m_store.state().selection.excerpt.isEmpty());
}

} // namespace atlas
