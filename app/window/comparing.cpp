// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing.h"

#include "actions.h"
#include "exportlist.h"
#include "furniture/datetext.h"
#include "map/mapwidget.h"
#include "panels/differencespanel.h"
#include "panes.h"
#include "session.h"
#include "timeline/timelinewidget.h"
#include "views.h"
#include "viewstore.h"

#include <QAction>
#include <QMenu>

namespace atlas {

Comparing::Comparing(const ComparingParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectActions();
    const DifferencesPanel *panel = m_parts.views.differences;
    connect(panel, &DifferencesPanel::exportRequested, this, [this] {
        DifferencesPanel *shown = m_parts.views.differences;
        saveDifferences(shown->window(), shown->list(), m_parts.session.timeline);
    });
    connect(m_parts.views.timeline, &TimelineWidget::menuOpening, this,
            [this](QMenu *menu, QDate day) { addToMenu(*menu, day); });
    connect(m_parts.views.map, &MapWidget::menuOpening, this,
            [this](QMenu *menu, const MapSpot &) { addToMenu(*menu, m_parts.store.state().date); });
}

void Comparing::connectActions()
{
    using A = ActionId;
    const Actions &actions = m_parts.actions;
    const auto on = [&](A id, auto act) { connect(&actions[id], &QAction::triggered, this, act); };
    on(A::Compare, [this](bool checked) { toggle(checked); });
    on(A::CompareSwipe, [this] { setMode(CompareMode::Swipe); });
    on(A::CompareSideBySide, [this] { setMode(CompareMode::SideBySide); });
    on(A::CompareOutline, [this] { setMode(CompareMode::Outline); });
    on(A::CompareKeys, [this] { m_parts.store.apply(withSwitchedKeys(m_parts.store.state())); });
    on(A::CompareSwap, [this] { m_parts.session.navigator.goTo(withSwappedDates(m_parts.store.state())); });
    on(A::TabDifferences, [this] { m_parts.panes.showDifferences(); });
}

/// The map before the last change: what the reader has just seen come about is what differs.
QDate Comparing::dateToCompare() const
{
    const ViewState &now = m_parts.store.state();
    if (now.compare.other.isValid() && now.compare.other != now.date)
        return now.compare.other;
    const BorderTimeline &timeline = m_parts.session.timeline;
    const QDate last = timeline.previousChange(now.date.addDays(1), now.viewpoint, now.convention);
    return last.isValid() ? last.addDays(-1) : now.date;
}

void Comparing::toggle(bool on)
{
    setMode(on ? CompareMode::Swipe : CompareMode::Off);
}

void Comparing::setMode(CompareMode mode)
{
    ViewState next = m_parts.store.state();
    if (mode != CompareMode::Off && !next.compare.isOn())
        next.compare.other = dateToCompare();
    next.compare.mode = mode;
    m_parts.session.navigator.goTo(next);
}

void Comparing::setDate(CompareSide side, QDate day)
{
    ViewState next = m_parts.store.state();
    if (!next.compare.isOn()) {
        // The date that is seen becomes the other side, and the keys move it from here.
        next.compare.mode = CompareMode::Swipe;
        next.compare.active = side == CompareSide::A ? CompareSide::B : CompareSide::A;
        next.compare.other = day;
    } else {
        next = withDate(next, side, day);
    }
    m_parts.session.navigator.goTo(next);
}

void Comparing::addToMenu(QMenu &menu, QDate day)
{
    menu.addSeparator();
    for (const CompareSide side : {CompareSide::A, CompareSide::B}) {
        const QString letter = side == CompareSide::A ? QStringLiteral("A") : QStringLiteral("B");
        menu.addAction(QStringLiteral("Compare: set %1 to %2").arg(letter, longDate(day)), this,
                       [this, side, day] { setDate(side, day); });
    }
}

void Comparing::setMoment(const Moment &moment)
{
    using A = ActionId;
    const bool on = moment.compare.isOn();
    const Actions &actions = m_parts.actions;
    actions[A::Compare].setChecked(on);
    for (const A id : {A::CompareKeys, A::CompareSwap, A::TabDifferences})
        actions[id].setEnabled(on);
    if (on) {
        constexpr A modes[] = {A::CompareSwipe, A::CompareSideBySide, A::CompareOutline};
        actions[modes[int(moment.compare.mode) - int(CompareMode::Swipe)]].setChecked(true);
    }
    m_parts.panes.setComparing(on);
}

} // namespace atlas
