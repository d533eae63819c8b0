// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow's actions do to the timeline: how the time plays, and what is measured under its axis.
#include "actions.h"
#include "mainwindow.h"
#include "panels/numberspanel.h"
#include "session.h"
#include "statusline.h"
#include "timeline/playspeeds.h"
#include "timeline/timelinewidget.h"
#include "views.h"

#include <QAction>
#include <QMenu>

namespace atlas {

namespace {

constexpr std::pair<ActionId, PlayStep> steps[]{{ActionId::PlayByDay, PlayStep::Day},
                                                {ActionId::PlayByMonth, PlayStep::Month},
                                                {ActionId::PlayByYear, PlayStep::Year},
                                                {ActionId::PlayByChange, PlayStep::Change}};
constexpr std::pair<ActionId, bool PlayMode::*> toggles[]{
    {ActionId::PauseAtChanges, &PlayMode::pausesAtChanges},
    {ActionId::PlayBackward, &PlayMode::backward},
    {ActionId::PlayLoop, &PlayMode::loops}};

} // namespace

void MainWindow::connectTime()
{
    Player &player = m_session->player;
    for (const auto &[id, part] : toggles) {
        connect(&(*m_actions)[id], &QAction::triggered, this, [&player, part = part](bool on) {
            PlayMode mode = player.mode();
            mode.*part = on;
            player.setMode(mode);
        });
    }
    for (const auto &[id, step] : steps) {
        connect(&(*m_actions)[id], &QAction::triggered, this,
                [&player, step = step] { player.setMode(withStep(player.mode(), step)); });
    }
    connect(&player, &Player::modeChanged, this, &MainWindow::followPlay);
    followPlay(player.mode());

    QAction &turkey = (*m_actions)[ActionId::CountTurkey];
    turkey.setChecked(m_session->measures.countsTurkey());
    connect(&turkey, &QAction::triggered, &m_session->measures, &MeasureCharts::setCountsTurkey);
    connect(&m_session->measures, &MeasureCharts::countsTurkeyChanged, &turkey, &QAction::setChecked);
    QAction &lanes = (*m_actions)[ActionId::MeasureLanes];
    lanes.setChecked(m_views->timeline->showsMeasures());
    connect(&lanes, &QAction::triggered, m_views->timeline, &TimelineWidget::setShowsMeasures);
    connect(m_views->numbers, &NumbersPanel::hoverTextChanged, m_status, &StatusLine::setHover);
    connect(m_views->timeline, &TimelineWidget::menuOpening, this, [&turkey, &lanes](QMenu *menu) {
        menu->addSeparator();
        menu->addAction(&lanes);
        menu->addAction(&turkey);
    });
}

void MainWindow::followPlay(const PlayMode &mode)
{
    for (const auto &[id, part] : toggles)
        (*m_actions)[id].setChecked(mode.*part);
    for (const auto &[id, step] : steps) {
        if (step == mode.step)
            (*m_actions)[id].setChecked(true);
    }
}

} // namespace atlas
