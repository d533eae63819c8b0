// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/gestureframes.h"

#include "mapground.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <chrono>
#include <utility>

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
    connect(&m_ahead, &QFutureWatcherBase::finished, this, &GestureFrames::takeAhead);
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
    if (scene.viewport != m_wanted.viewport) { // a hover meanwhile does not put off the exact frame
        m_rest.start();
        m_rests = false;
    }
    m_wanted = scene;
    if (CoarseFrame::isFar(m_scene.viewport, scene.viewport))
        makeAhead();
}

/// One at a time: where the hand is when it is done shows whether another is needed.
void GestureFrames::makeAhead()
{
    if (std::exchange(m_makes, true))
        return;
    m_aheadScene = m_wanted;
    auto promise = std::make_shared<QPromise<std::shared_ptr<Ahead>>>();
    promise->start();
    m_ahead.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, scene = m_aheadScene] {
        promise->addResult(std::make_shared<Ahead>(Ahead{MapGround::ahead(scene)}));
        promise->finish();
    });
}

void GestureFrames::takeAhead()
{
    // Not taken out of the future, or the watcher would find it empty, and the next one with it; but out of
    // its result, so that a ground that is not wanted is let go.
    const std::shared_ptr<MapGround> ground = std::exchange(m_ahead.result()->ground, nullptr);
    m_makes = false;
    if (!isCoarse() || !looksEqual(m_aheadScene, m_wanted)) {
        if (m_rests && isCoarse())
            makeAhead();
        return; // an exact frame of another day has come between
    }
    m_painter.adopt(ground);
    if (m_aheadScene.viewport == m_wanted.viewport && m_rests) {
        m_settles = true;
        emit settled();
        return;
    }
    m_scene = m_aheadScene; // from here on the gesture moves this frame
    m_coarse.goOn(m_painter.paint(m_scene), m_scene);
    if (m_rests)
        makeAhead();
}

const QImage &GestureFrames::exact(const MapScene &scene)
{
    m_coarse.clear(); // before the painter writes to the frame that it shares
    m_rest.stop();
    const bool prepared = std::exchange(m_settles, false);
    m_rests = false;
    const int geometry = m_painter.rebuilds().geometry;
    QElapsedTimer timer;
    timer.start();
    const QImage &frame = m_painter.paint(scene);
    if (m_painter.rebuilds().geometry != geometry && !prepared)
        m_cost = double(timer.nsecsElapsed()) * 1e-6;
    m_scene = m_wanted = scene;
    return frame;
}

void GestureFrames::leave()
{
    m_rest.stop();
    m_rests = m_settles = false;
    m_coarse.clear();
    m_cost = 0; // until an exact frame has been timed again
}

void GestureFrames::settle()
{
    m_rest.stop();
    if (!isCoarse())
        return;
    m_rests = true;
    makeAhead();
}

QPointF GestureFrames::paintedPixel(QPointF pixel, const Viewport &view) const
{
    return isCoarse() ? m_scene.viewport.toPixels(view.toMetres(pixel)) : pixel;
}

} // namespace atlas
