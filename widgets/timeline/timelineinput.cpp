// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of TimelineWidget: pointer, wheel and touch.
#include "timeline/timelinewidget.h"

#include "furniture/datetext.h"
#include "navigator.h"
#include "time/clock.h"
#include "time/timewindow.h"
#include "timeline/timelinecompare.h"
#include "timeline/timelinewords.h"
#include "viewstore.h"

#include <QApplication>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace atlas {

namespace {

constexpr int wheelNotch = 120; // eighths of a degree
constexpr double wheelFactor = 1.25; // a notch of zoom
constexpr double wheelPan = 0.08; // of the window, a notch
constexpr double snapPixels = 6;
constexpr double namePixels = 4; // how near the pointer must be to a change to read of it

double clampedX(const TimeScale &scale, double x)
{
    return std::clamp(x, scale.left, scale.right);
}

} // namespace

bool TimelineWidget::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        const double factor = 1 + gesture->value();
        if (gesture->gestureType() == Qt::ZoomNativeGesture && factor > 0) {
            const TimeScale &scale = layoutNow().scale;
            m_parts.window.zoomAbout(scale.dayAt(clampedX(scale, gesture->position().x())), 1 / factor);
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_drag == Drag::None ? textAt(help->pos()) : QString();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

TimelineHit TimelineWidget::hitAt(QPointF pixel)
{
    TimelineHit hit = timelineHit(layoutNow(), pixel, m_scene.date);
    if (hit.part == TimelineHit::Part::Lanes && hit.cluster < 0)
        hit.cluster = m_painter.labelAt(pixel);
    return hit;
}

QDate TimelineWidget::dayAt(double x, Qt::KeyboardModifiers modifiers)
{
    const TimeScale &scale = layoutNow().scale;
    if (m_scene.stock && !(modifiers & Qt::ShiftModifier)) {
        const QDate change = m_scene.stock->changeNear(scale.dayAt(x), snapPixels / scale.pixelsPerDay());
        if (change.isValid())
            return change;
    }
    return scale.dateAt(x);
}

QString TimelineWidget::changeTextAt(double x)
{
    QStringList lines;
    if (!m_scene.stock)
        return {};
    const TimeScale &scale = layoutNow().scale;
    for (const ChangeMark &mark : m_scene.stock->changes) {
        if (std::abs(scale.xOf(mark.date) - x) <= namePixels)
            lines.append(longDate(mark.date) + QStringLiteral(": ") + mark.text);
    }
    constexpr qsizetype most = 8;
    if (lines.size() > most) {
        const qsizetype more = lines.size() - most;
        lines = lines.mid(0, most);
        lines.append(QStringLiteral("and %1 more; zoom in").arg(more));
    }
    return lines.join(QLatin1Char('\n'));
}

QString TimelineWidget::textAt(QPointF pixel)
{
    using Part = TimelineHit::Part;
    const TimelineHit hit = hitAt(pixel);
    const TimelineLayout &layout = layoutNow();
    if (hit.cluster >= 0) {
        const EventCluster &cluster = layout.events.clusters[size_t(hit.cluster)];
        QStringList lines;
        for (int event : cluster.events)
            lines.append(eventText(pack().events[size_t(event)]));
        return lines.join(QLatin1Char('\n'));
    }
    if (hit.bar >= 0)
        return eventText(pack().events[size_t(layout.events.bars[size_t(hit.bar)].event)]);
    if (hit.part == Part::Changes) {
        const QString text = changeTextAt(pixel.x());
        return text.isEmpty() ? longDate(layout.scale.dateAt(pixel.x())) : text;
    }
    if (hit.measure >= 0)
        return measureHover(m_scene, hit.measure, layout.scale.dateAt(clampedX(layout.scale, pixel.x())));
    if (hit.part == Part::Axis || hit.part == Part::Lanes)
        return longDate(layout.scale.dateAt(clampedX(layout.scale, pixel.x())));
    if (hit.part == Part::Overview || hit.part == Part::Window) {
        const QDate day = layout.whole.dateAt(clampedX(layout.whole, pixel.x()));
        const int members = m_scene.stock ? m_scene.stock->membersOn(day) : 0;
        return QStringLiteral("%1: %2 members of NATO").arg(longDate(day)).arg(members);
    }
    return {};
}

void TimelineWidget::setHover(int cluster, const QString &text)
{
    if (m_scene.hovered != cluster) {
        m_scene.hovered = cluster;
        update();
    }
    if (m_hoverText == text)
        return;
    m_hoverText = text;
    emit hoverTextChanged(m_hoverText);
}

void TimelineWidget::hoverAt(QPointF pixel)
{
    const TimelineHit hit = hitAt(pixel);
    updateCursor(hit);
    QString text = textAt(pixel);
    setHover(hit.cluster, text.replace(QLatin1Char('\n'), QStringLiteral("; ")));
}

void TimelineWidget::updateCursor(const TimelineHit &hit)
{
    using Part = TimelineHit::Part;
    if (hit.cluster >= 0)
        setCursor(Qt::PointingHandCursor);
    else if (hit.part == Part::Playhead || hit.part == Part::WindowStart || hit.part == Part::WindowEnd)
        setCursor(Qt::SizeHorCursor);
    else if (hit.part == Part::Window)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    m_showsFocus = false;
    setFocused(-1);
    m_pressed = event->position();
    m_pressedDate = m_parts.clock.date();
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        m_grab = m_pressed.x();
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        if (isOnOtherDate(m_scene, layoutNow(), m_pressed)) {
            m_parts.store.apply(withSwitchedKeys(m_parts.store.state()));
            m_pressedDate = m_parts.clock.date();
        }
        take(hitAt(m_pressed));
    }
}

void TimelineWidget::take(const TimelineHit &hit)
{
    using Part = TimelineHit::Part;
    const TimeScale whole = layoutNow().whole;
    TimeWindow &window = m_parts.window;
    const double day = whole.dayAt(clampedX(whole, m_pressed.x()));
    switch (hit.part) {
    case Part::Nothing:
        return;
    case Part::Overview: // the window comes to the pointer
        window.panBy(day - (window.from() + window.to()) / 2);
        [[fallthrough]];
    case Part::Window:
        m_drag = Drag::Window;
        m_grab = day - window.from();
        return;
    case Part::WindowStart:
        m_drag = Drag::WindowStart;
        m_grab = day - window.from();
        return;
    case Part::WindowEnd:
        m_drag = Drag::WindowEnd;
        m_grab = day - window.to();
        return;
    case Part::Playhead:
        m_drag = Drag::Scrub;
        m_grab = layoutNow().scale.xOf(m_scene.date) - m_pressed.x();
        return;
    case Part::Changes:
    case Part::Lanes:
    case Part::Measures:
    case Part::Axis:
        m_drag = Drag::Press;
        m_grab = 0;
        return;
    }
}

void TimelineWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        hoverAt(event->position());
        return;
    }
    const QPointF way = event->position() - m_pressed;
    if (m_drag == Drag::Press) {
        if (way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag = Drag::Scrub;
        setHover(-1, {});
    }
    dragTo(event->position(), event->modifiers());
}

void TimelineWidget::dragTo(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    if (m_drag == Drag::Scrub) {
        m_parts.clock.seek(dayAt(pixel.x() + m_grab, modifiers));
    } else if (m_drag == Drag::Pan) {
        m_parts.window.panBy((m_grab - pixel.x()) / layoutNow().scale.pixelsPerDay());
        m_grab = pixel.x();
    } else {
        dragWindow(pixel.x());
    }
}

void TimelineWidget::dragWindow(double x)
{
    const double day = layoutNow().whole.dayAt(x) - m_grab;
    TimeWindow &window = m_parts.window;
    constexpr double least = 14; // so that a handle stops at the other one instead of pushing it
    if (m_drag == Drag::Window)
        window.panBy(day - window.from());
    else if (m_drag == Drag::WindowStart)
        window.setSpan(std::clamp(day, layoutNow().whole.from, window.to() - least), window.to());
    else if (m_drag == Drag::WindowEnd)
        window.setSpan(window.from(), std::clamp(day, window.from() + least, layoutNow().whole.to));
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Press)
        click(m_pressed, event->modifiers());
    else if (drag == Drag::Scrub && m_parts.clock.date() != m_pressedDate)
        m_parts.navigator.mark();
    if (drag != Drag::None)
        hoverAt(event->position());
}

void TimelineWidget::click(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    const TimelineHit hit = hitAt(pixel);
    if (hit.cluster < 0) {
        m_parts.navigator.goToDate(dayAt(clampedX(layoutNow().scale, pixel.x()), modifiers));
        return;
    }
    const EventCluster cluster = layoutNow().events.clusters[size_t(hit.cluster)];
    if (cluster.isPill())
        showEvents(cluster, ListBy::Pointer);
    else
        goToEvent(cluster.events.front());
}

void TimelineWidget::wheelEvent(QWheelEvent *event)
{
    // Some platforms turn a wheel with Shift or Alt sideways.
    const QPoint angle = event->angleDelta();
    const int turn = angle.y() != 0 ? angle.y() : angle.x();
    const TimeScale &scale = layoutNow().scale;
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        m_parts.window.zoomAbout(scale.dayAt(clampedX(scale, event->position().x())),
                                 std::pow(wheelFactor, -double(turn) / wheelNotch));
    } else if (event->modifiers() & Qt::ShiftModifier) {
        m_wheelTurn += turn;
        for (; m_wheelTurn >= wheelNotch; m_wheelTurn -= wheelNotch)
            m_parts.navigator.previousChange();
        for (; m_wheelTurn <= -wheelNotch; m_wheelTurn += wheelNotch)
            m_parts.navigator.nextChange();
    } else if (event->pixelDelta().x() != 0) { // a touchpad follows the fingers
        m_parts.window.panBy(-event->pixelDelta().x() / scale.pixelsPerDay());
    } else {
        m_parts.window.panBy(-wheelPan * m_parts.window.length() * turn / wheelNotch);
    }
    if (m_drag == Drag::None)
        hoverAt(event->position());
}

void TimelineWidget::leaveEvent(QEvent *)
{
    setHover(-1, {});
}

} // namespace atlas
