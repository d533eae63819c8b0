// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of TimelineWidget.
#include "timeline/timelinewidget.h"

#include "navigator.h"
#include "time/clock.h"
#include "time/timewindow.h"
#include "timeline/timelineaccess.h"
#include "timeline/timelinewords.h"
#include "timeline/timelinezoom.h"

#include <QKeyEvent>

#include <algorithm>

namespace atlas {

namespace {

constexpr double keyZoom = 1.5; // a key press
constexpr double keyPan = 0.75; // of the window, a key press

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

bool TimelineWidget::step(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return false;
    const int way = event.key() == Qt::Key_Right ? 1 : -1;
    if (event.modifiers() & Qt::AltModifier)
        return false; // back and forward
    if (event.modifiers() & Qt::ControlModifier)
        m_parts.clock.stepYears(way);
    else if (event.modifiers() & Qt::ShiftModifier)
        m_parts.clock.stepMonths(way);
    else
        m_parts.clock.stepDays(way);
    m_settle.start();
    return true;
}

bool TimelineWidget::jump(int key)
{
    switch (key) {
    case Qt::Key_Home:
        m_parts.navigator.goToDate(firstDay());
        return true;
    case Qt::Key_End:
        m_parts.navigator.goToDate(lastDay());
        return true;
    case Qt::Key_Period:
    case Qt::Key_BracketRight:
        m_parts.navigator.nextChange();
        return true;
    case Qt::Key_Comma:
    case Qt::Key_BracketLeft:
        m_parts.navigator.previousChange();
        return true;
    case Qt::Key_N:
        m_parts.navigator.nextEvent();
        return true;
    case Qt::Key_P:
        m_parts.navigator.previousEvent();
        return true;
    default:
        return false;
    }
}

bool TimelineWidget::zoomOrPan(int key)
{
    const double about = double(m_parts.clock.date().toJulianDay()) + 0.5;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_parts.window.zoomAbout(about, 1 / keyZoom);
        return true;
    case Qt::Key_Minus:
        m_parts.window.zoomAbout(about, keyZoom);
        return true;
    case Qt::Key_0:
        applyPreset(m_parts.window, zoomPresets().front(), m_parts.clock.date());
        return true;
    case Qt::Key_PageUp:
        m_parts.window.panBy(-keyPan * m_parts.window.length());
        return true;
    case Qt::Key_PageDown:
        m_parts.window.panBy(keyPan * m_parts.window.length());
        return true;
    default:
        return false;
    }
}

void TimelineWidget::setFocused(int event)
{
    if (m_scene.focused == event)
        return;
    m_scene.focused = event;
    update();
    const int cluster = clusterOf(layoutNow(), event);
    if (cluster < 0)
        return;
    const EventCluster &held = layoutNow().events.clusters[size_t(cluster)];
    QStringList lines;
    for (int one : held.events)
        lines.append(eventText(pack().events[size_t(one)]));
    if (held.isPill())
        lines.prepend(QStringLiteral("%1 events; Enter lists them").arg(held.events.size()));
    m_hoverText = lines.join(QStringLiteral("; "));
    emit hoverTextChanged(m_hoverText);
    tellFocus(*this, event);
}

/// From glyph to glyph in the order of time over all lanes; at first to the one next to the playhead.
void TimelineWidget::moveFocus(int way)
{
    const std::vector<EventCluster> &clusters = layoutNow().events.clusters;
    std::vector<int> order;
    for (size_t i = 0; i < clusters.size(); ++i)
        order.push_back(int(i));
    std::stable_sort(order.begin(), order.end(),
                     [&clusters](int a, int b) { return clusters[size_t(a)].x < clusters[size_t(b)].x; });
    if (order.empty())
        return;
    const int present = clusterOf(layoutNow(), m_scene.focused);
    const auto here = std::find(order.begin(), order.end(), present);
    const double playhead = layoutNow().scale.xOf(m_scene.date);
    const auto after = std::find_if(order.begin(), order.end(), [&](int cluster) {
        return clusters[size_t(cluster)].x > playhead + (way > 0 ? -1 : 1);
    });
    const ptrdiff_t from
        = here != order.end() ? here - order.begin() + way : after - order.begin() - (way > 0 ? 0 : 1);
    const ptrdiff_t next = std::clamp(from, ptrdiff_t(0), ptrdiff_t(order.size()) - 1);
    setFocused(clusters[size_t(order[size_t(next)])].lead);
}

/// The glyph that the keyboard is on: goes to its event, or opens a pill as a list.
bool TimelineWidget::openFocused()
{
    const int index = clusterOf(layoutNow(), m_scene.focused);
    if (index < 0)
        return false;
    const EventCluster cluster = layoutNow().events.clusters[size_t(index)];
    if (cluster.isPill())
        showEvents(cluster, ListBy::Key);
    else
        goToEvent(cluster.events.front());
    return true;
}

bool TimelineWidget::moveAmongEvents(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveFocus(1);
        return true;
    case Qt::Key_Up:
        moveFocus(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openFocused();
    case Qt::Key_Escape:
        if (m_scene.focused < 0)
            return false;
        setFocused(-1);
        return true;
    default:
        return false;
    }
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    m_showsFocus = true;
    if (step(*event))
        return;
    if (isPlain(*event) && (jump(event->key()) || zoomOrPan(event->key()) || moveAmongEvents(event->key())))
        return;
    if (isPlain(*event) && event->key() == Qt::Key_Space)
        emit playRequested();
    else if (event->key() == Qt::Key_Escape)
        m_parts.navigator.clearSelection();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_selected.isEmpty())
        emit openRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas
