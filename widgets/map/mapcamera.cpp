// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapcamera.h"

#include "navigator.h"
#include "viewstore.h"

#include <chrono>

namespace atlas {

namespace {

constexpr auto restAfter = std::chrono::milliseconds(600);

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

bool MapCamera::update(QSizeF size, double ratio)
{
    if (size.isEmpty())
        return false;
    const Viewport next = Viewport::fitting(cameraOf(m_store.state()), size, ratio);
    if (next == m_viewport)
        return false;
    m_viewport = next;
    return true;
}

void MapCamera::apply(const Viewport &viewport)
{
    ViewState next = m_store.state();
    next.camera = viewport.clamped().camera();
    m_store.apply(next);
}

void MapCamera::panBy(QPointF pixels)
{
    apply(m_viewport.panned(pixels));
    m_settle.start();
}

void MapCamera::zoomAbout(QPointF pixel, double factor)
{
    // Clamping after the zoom would push the point under the pointer away at the ends of the scale.
    Viewport next = m_viewport.zoomedAbout(pixel, factor);
    const double allowed = next.clamped().metresPerPixel;
    if (!qFuzzyCompare(allowed, next.metresPerPixel))
        next = m_viewport.zoomedAbout(pixel, m_viewport.metresPerPixel / allowed);
    apply(next);
    m_settle.start();
}

void MapCamera::zoomBy(double factor)
{
    zoomAbout(QPointF(m_viewport.size.width() / 2, m_viewport.size.height() / 2), factor);
}

void MapCamera::show(QRectF metres)
{
    const double margin = 0.15 * std::max(metres.width(), metres.height());
    ViewState next = m_store.state();
    const Camera camera{metres.adjusted(-margin, -margin, margin, margin)};
    next.camera = Viewport::fitting(camera, m_viewport.size, m_viewport.ratio).clamped().camera();
    m_navigator.goTo(next);
}

void MapCamera::fit()
{
    ViewState next = m_store.state();
    next.camera = Camera{europeExtent()};
    m_navigator.goTo(next);
}

void MapCamera::rest()
{
    m_settle.stop();
    m_navigator.mark();
}

} // namespace atlas
