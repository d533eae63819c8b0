// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapcamera.h"

#include "navigator.h"
#include "viewstore.h"

#include <chrono>
#include <cmath>

namespace atlas {

namespace {

constexpr auto restAfter = std::chrono::milliseconds(600);
constexpr double slowestThrow = 60; // pixels a second; below it the hand had stopped
constexpr double fastestThrow = 6000;

Camera cameraOf(const ViewState &state)
{
    return state.camera.extent.isEmpty() ? Camera{europeExtent()} : state.camera;
}

} // namespace

MapCamera::MapCamera(ViewStore &store, Navigator &navigator, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_navigator(navigator)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(restAfter);
    connect(&m_settle, &QTimer::timeout, this, &MapCamera::rest);
}

void MapCamera::setMotion(const Motion &motion)
{
    m_motion = motion;
    m_pace = {motion.travel, Easing::InOut};
    if (motion == Motion::none())
        advance(HUGE_VAL);
}

Viewport MapCamera::wanted(QSizeF size, double ratio) const
{
    return size.isEmpty() ? m_target : Viewport::fitting(cameraOf(m_store.state()), size, ratio);
}

bool MapCamera::update(QSizeF size, double ratio)
{
    const Viewport next = wanted(size, ratio);
    if (next == m_target)
        return false;
    // A window that changes its shape is answered at once: so is the first view.
    const bool reshaped = next.size != m_target.size || next.ratio != m_target.ratio;
    m_target = next;
    m_glide = reshaped ? Glide() : Glide(m_shown, next, m_pace.milliseconds, m_pace.easing);
    m_shown = m_glide.isOver() ? next : m_glide.viewport();
    return true;
}

bool MapCamera::advance(double milliseconds)
{
    if (!isGliding())
        return false;
    m_glide.advance(milliseconds);
    m_shown = m_glide.isOver() ? m_target : m_glide.viewport();
    return true;
}

void MapCamera::apply(const Viewport &viewport, Pace pace)
{
    ViewState next = m_store.state();
    next.camera = viewport.clamped().camera();
    m_pace = pace;
    m_store.apply(next);
    m_pace = {m_motion.travel, Easing::InOut};
    m_settle.start();
}

void MapCamera::panBy(QPointF pixels)
{
    apply(m_shown.panned(pixels), {});
}

void MapCamera::nudgeBy(QPointF pixels)
{
    apply(m_target.panned(pixels), {m_motion.answer, Easing::Out});
}

void MapCamera::throwBy(QPointF pixelsPerSecond)
{
    const double speed = std::hypot(pixelsPerSecond.x(), pixelsPerSecond.y());
    if (m_motion.coast > 0 && speed >= slowestThrow) {
        const double limited = std::min(speed, fastestThrow) / speed;
        const QPointF way = pixelsPerSecond * limited * m_motion.coast / 1000 * coastReach();
        apply(m_shown.panned(way), {m_motion.coast, Easing::Coast});
    }
    rest();
}

Viewport MapCamera::zoomed(const Viewport &from, QPointF pixel, double factor)
{
    // Clamping after the zoom would push the point under the pointer away at the ends of the scale.
    const Viewport next = from.zoomedAbout(pixel, factor);
    const double allowed = next.clamped().metresPerPixel;
    return qFuzzyCompare(allowed, next.metresPerPixel)
        ? next
        : from.zoomedAbout(pixel, from.metresPerPixel / allowed);
}

void MapCamera::zoomAbout(QPointF pixel, double factor)
{
    apply(zoomed(m_shown, pixel, factor), {});
}

void MapCamera::stepAbout(QPointF pixel, double factor)
{
    apply(zoomed(m_target, pixel, factor), {m_motion.answer, Easing::Out});
}

void MapCamera::stepBy(double factor)
{
    stepAbout(QPointF(m_target.size.width() / 2, m_target.size.height() / 2), factor);
}

void MapCamera::show(QRectF metres)
{
    const double margin = 0.15 * std::max(metres.width(), metres.height());
    showExactly(metres.adjusted(-margin, -margin, margin, margin));
}

void MapCamera::showExactly(QRectF metres)
{
    if (metres.isEmpty())
        return;
    ViewState next = m_store.state();
    next.camera = Viewport::fitting({metres}, m_target.size, m_target.ratio).clamped().camera();
    m_navigator.goTo(next);
}

void MapCamera::fit()
{
    ViewState next = m_store.state();
    next.camera = Camera{europeExtent()};
    m_navigator.goTo(next);
}

void MapCamera::halt()
{
    if (isGliding())
        apply(m_shown, {});
}

void MapCamera::rest()
{
    m_settle.stop();
    m_navigator.mark();
}

} // namespace atlas
