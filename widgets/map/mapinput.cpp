// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hands of MapWidget: pointer, wheel, touch and keys. What they set in motion is in mapwidget.cpp.
#include "map/mapwidget.h"

#include "map/linetext.h"
#include "navigator.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace atlas {

namespace {

constexpr int wheelNotch = 120; // eighths of a degree
constexpr double wheelFactor = 1.25; // a notch
constexpr double keyPan = 60; // px
constexpr double lineReach = 5; // px

} // namespace

bool MapWidget::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Gesture:
        return pinch(static_cast<QGestureEvent *>(event)) || QWidget::event(event);
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        m_camera.zoomAbout(onViewport(gesture->position()), 1 + gesture->value());
        return true;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_dragging ? QString() : tipAt(help->pos());
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

QString MapWidget::tipAt(QPointF pixel) const
{
    if (!isReady())
        return {};
    QStringList lines{textOf(spotAt(pixel), factsAt(pixel))};
    if (m_scene.layers.testFlag(Layer::Approximate)) {
        const Viewport &view = m_camera.viewport();
        lines.append(lineText(facts(), view.toMetres(pixel), lineReach * view.metresPerPixel));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool MapWidget::pinch(QGestureEvent *event)
{
    const auto *pinch = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    m_mayClick = false;
    m_dragging = false;
    m_band.leave();
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        m_camera.zoomAbout(onViewport(mapFromGlobal(pinch->centerPoint())), pinch->scaleFactor());
    if (pinch->state() == Qt::GestureFinished) {
        m_camera.rest();
        m_frames.settle(m_camera.viewport());
    }
    event->accept();
    return true;
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    m_showsFocus = false;
    if (event->button() != Qt::LeftButton)
        return;
    m_camera.halt();
    m_pressed = m_dragged = event->position();
    m_speed.clear();
    m_speed.add(event->position(), event->timestamp());
    if (m_band.isArmed() || event->modifiers() & Qt::ShiftModifier) {
        m_band.begin(onViewport(event->position()));
        setCursor(Qt::CrossCursor);
        update();
    } else {
        m_mayClick = true;
    }
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        hoverAt(event->position());
        return;
    }
    if (m_band.isShown()) {
        m_band.dragTo(onViewport(event->position()), m_camera.viewport().size);
        update();
        return;
    }
    const QPointF way = event->position() - m_pressed;
    if (m_mayClick && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_mayClick = false;
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (!m_dragging)
        return;
    m_camera.panBy(event->position() - m_dragged);
    m_dragged = event->position();
    m_speed.add(event->position(), event->timestamp());
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_band.isShown()) {
        unsetCursor();
        if (m_band.finish())
            showArea();
        update();
    } else if (m_dragging) {
        m_dragging = false;
        unsetCursor();
        m_camera.throwBy(m_speed.at(event->timestamp()));
        if (!m_camera.isGliding())
            m_frames.settle(m_camera.viewport());
        hoverAt(event->position());
    } else if (m_mayClick) {
        clickAt(event->position(), event->modifiers() & Qt::ControlModifier);
    }
    m_mayClick = false;
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_mayClick = false;
    if (event->button() == Qt::LeftButton)
        m_camera.stepAbout(onViewport(event->position()), 2);
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    // Some platforms turn a wheel with Shift sideways.
    const QPoint angle = event->angleDelta();
    const int turn = angle.y() != 0 ? angle.y() : angle.x();
    event->accept();
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        m_wheelTurn = 0;
        const double factor = std::pow(wheelFactor, double(turn) / wheelNotch);
        const QPointF at = onViewport(event->position());
        if (std::abs(turn) >= wheelNotch)
            m_camera.stepAbout(at, factor);
        else if (turn != 0) // fine steps of a touch pad are a glide already
            m_camera.zoomAbout(at, factor);
        return;
    }
    m_wheelTurn += turn;
    for (; m_wheelTurn >= wheelNotch; m_wheelTurn -= wheelNotch)
        m_navigator.previousChange();
    for (; m_wheelTurn <= -wheelNotch; m_wheelTurn += wheelNotch)
        m_navigator.nextChange();
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    if (m_band.isShown() && pressInBand(*event))
        return;
    QPointF direction; // y up
    switch (event->key()) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, 1};
        break;
    case Qt::Key_Down:
        direction = {0, -1};
        break;
    case Qt::Key_Escape:
        m_navigator.clearSelection();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_showsFocus = true;
    if (event->modifiers() & Qt::ControlModifier)
        goTowards(direction);
    else
        m_camera.nudgeBy({-direction.x() * keyPan, direction.y() * keyPan});
}

bool MapWidget::pressInBand(const QKeyEvent &key)
{
    const RubberBand::Answer answer = m_band.press(key, m_camera.viewport().size);
    if (answer == RubberBand::Answer::None)
        return false;
    if (answer != RubberBand::Answer::Changed)
        unsetCursor();
    if (answer == RubberBand::Answer::Chosen)
        showArea();
    update();
    return true;
}

void MapWidget::resizeEvent(QResizeEvent *)
{
    follow();
}

void MapWidget::leaveEvent(QEvent *)
{
    setHover(noTerritory, {});
}

void MapWidget::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void MapWidget::focusOutEvent(QFocusEvent *)
{
    m_showsFocus = false;
    update();
}

} // namespace atlas
