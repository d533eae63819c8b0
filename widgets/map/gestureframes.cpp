// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/gestureframes.h"

#include <QElapsedTimer>
#include <QPainter>

#include <chrono>

namespace atlas {

namespace {

constexpr auto restAfter = std::chrono::milliseconds(60); // with the exact frame itself below 100

/// But for the view and what is hovered, which a moving map does not show.
bool looksEqual(const MapScene &a, const MapScene &b)
{
    return a.borders == b.borders && a.snapshot == b.snapshot && a.labels == b.labels && a.date == b.date
        && a.theme == b.theme && a.layers == b.layers && a.events == b.events
        && a.selectedStates == b.selectedStates && a.selectedTerritory == b.selectedTerritory
        && a.linkedStates == b.linkedStates && a.furniture == b.furniture && a.passage == b.passage;
}

} // namespace

GestureFrames::GestureFrames(MapPainter &painter, QObject *parent)
    : QObject(parent)
    , m_painter(painter)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &GestureFrames::settle);
}

bool GestureFrames::mayBeCoarse(const MapScene &scene) const
{
    return m_cost > m_budget && !m_settles && scene.viewport != m_scene.viewport && scene.passage == Passage()
        && looksEqual(scene, m_scene) && CoarseFrame::reaches(m_scene.viewport, scene.viewport);
}

void GestureFrames::paint(QPainter &painter, const MapScene &scene)
{
    if (!mayBeCoarse(scene)) {
        painter.drawImage(QPointF(0, 0), exact(scene));
        return;
    }
    if (m_coarse.isEmpty())
        m_coarse.begin(m_painter.paint(m_scene), m_scene); // the frame that is there already
    m_coarse.paint(painter, scene.viewport);
    if (scene.viewport != m_coarseView) // a hover meanwhile does not put off the exact frame
        m_rest.start();
    m_coarseView = scene.viewport;
}

const QImage &GestureFrames::exact(const MapScene &scene)
{
    m_coarse.clear(); // before the painter writes to the frame that it shares
    m_rest.stop();
    m_settles = false;
    const int geometry = m_painter.rebuilds().geometry;
    QElapsedTimer timer;
    timer.start();
    const QImage &frame = m_painter.paint(scene);
    if (m_painter.rebuilds().geometry != geometry)
        m_cost = double(timer.nsecsElapsed()) * 1e-6;
    m_scene = scene;
    m_coarseView = {};
    return frame;
}

void GestureFrames::leave()
{
    m_rest.stop();
    m_coarse.clear();
    m_cost = 0; // until an exact frame has been timed again
}

void GestureFrames::settle()
{
    m_rest.stop();
    if (!isCoarse())
        return;
    m_settles = true;
    emit settled();
}

QPointF GestureFrames::paintedPixel(QPointF pixel, const Viewport &view) const
{
    return isCoarse() ? m_scene.viewport.toPixels(view.toMetres(pixel)) : pixel;
}

} // namespace atlas
