// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/gestureframes.h"

#include <QElapsedTimer>
#include <QPainter>

#include <chrono>
#include <utility>

namespace atlas {

namespace {

constexpr auto restAfter = std::chrono::milliseconds(30); // two frames; with the exact one itself below 100
constexpr auto idleAfter = std::chrono::milliseconds(150); // from then on the next gesture is prepared for

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
    connect(&m_rest, &QTimer::timeout, this, &GestureFrames::rest);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleAfter);
    connect(&m_idle, &QTimer::timeout, this, &GestureFrames::askFarLand);
}

bool GestureFrames::mayBeCoarse(const MapScene &scene) const
{
    if (m_cost <= m_budget || scene.viewport == m_scene.viewport || scene.passage != Passage()
        || !looksEqual(scene, m_scene))
        return false;
    return CoarseFrame::reaches(m_scene.viewport, scene.viewport)
        || (m_ahead && looksEqual(m_ahead->scene, scene)
            && CoarseFrame::reaches(m_ahead->scene.viewport, scene.viewport));
}

bool GestureFrames::isReadyFor(const MapScene &scene) const
{
    return m_ahead && m_ahead->scene.viewport == scene.viewport && looksEqual(m_ahead->scene, scene)
        && scene.passage == Passage();
}

void GestureFrames::paint(QPainter &painter, const MapScene &scene)
{
    if (isReadyFor(scene) || !mayBeCoarse(scene)) {
        painter.drawImage(QPointF(0, 0), exact(scene));
        return;
    }
    const bool moves = m_coarse.isEmpty() || scene.viewport != m_wanted.viewport;
    m_wanted = scene;
    if (m_coarse.isEmpty())
        beginCoarse();
    goOnFromAhead();
    m_coarse.paint(painter, scene.viewport);
    if (!moves) // a hover meanwhile does not put off the exact frame
        return;
    if (m_restsAt != scene.viewport) {
        m_restsAt.reset();
        m_rest.start();
    }
    askAhead();
}

bool GestureFrames::hasFarLand(const Viewport &view) const
{
    return CoarseFrame::suits(m_far, view) && looksEqual(m_farScene, m_scene);
}

void GestureFrames::beginCoarse()
{
    m_idle.stop();
    if (!hasFarLand(m_scene.viewport)) { // the hand was quicker than the other thread
        m_far = CoarseFrame::farLand(m_scene);
        m_farScene = m_scene;
    }
    // The frame that is there already: nothing but the pointer may have changed on it.
    m_coarse.begin(m_painter.paint(m_scene), m_scene, m_far);
    if (!m_job.isBusy()) // what is being made already is more urgent
        askNearLand();
}

/// The land about goes where that holds up no frame.
void GestureFrames::endCoarse()
{
    auto near = std::make_shared<CoarseFrame::Land>();
    m_coarse.swapNearLand(*near);
    m_coarse.clear();
    if (!near->image.isNull())
        m_job.discard(std::move(near));
}

void GestureFrames::rest()
{
    if (!m_heading || *m_heading == m_wanted.viewport)
        settle(m_wanted.viewport);
    else
        m_rest.start(); // it glides on, only slowly
}

void GestureFrames::settle(const Viewport &view)
{
    m_rest.stop();
    if (!isCoarse())
        return;
    m_restsAt = view;
    if (m_scene.viewport == view || (m_ahead && m_ahead->scene.viewport == view))
        emit settled();
    else
        ask(view);
}

/// Where the view goes by itself is known at once. Where a hand takes it is not: one frame at a time is made
/// of where the hand is, and where it is when that is done shows whether another is needed.
void GestureFrames::askAhead()
{
    const Viewport &now = m_wanted.viewport;
    if (m_heading && *m_heading != now) {
        if (m_scene.viewport != *m_heading && !(m_ahead && m_ahead->scene.viewport == *m_heading))
            ask(*m_heading);
    } else if (!m_asked && CoarseFrame::isFar(m_scene.viewport, now)) {
        ask(now);
    }
}

void GestureFrames::ask(const Viewport &view)
{
    if (m_asked && m_asked->viewport == view && looksEqual(*m_asked, m_wanted))
        return;
    auto ahead = std::make_shared<Ahead>();
    ahead->scene = m_wanted;
    ahead->scene.viewport = view;
    ahead->painter = m_painter.companion();
    m_asked = ahead->scene;
    m_job.discard(std::exchange(m_ahead, nullptr)); // of where the view does not go any more
    const bool isFarLandMissing = CoarseFrame::isFar(m_scene.viewport, view) && !hasFarLand(view);
    m_job.start([this, ahead = std::move(ahead), isFarLandMissing]() mutable {
        ahead->frame = ahead->painter->paint(ahead->scene);
        if (isFarLandMissing) // a gesture may go on from it
            ahead->far = CoarseFrame::farLand(ahead->scene);
        return [this, ahead = std::move(ahead)]() mutable { take(std::move(ahead)); };
    });
}

void GestureFrames::askNearLand()
{
    m_job.start([this, scene = m_scene] {
        auto near = std::make_shared<CoarseFrame::Land>(CoarseFrame::nearLand(scene));
        return [this, near = std::move(near), scene]() mutable {
            if (isCoarse() && m_scene.viewport == scene.viewport && looksEqual(m_scene, scene))
                m_coarse.swapNearLand(*near);
            m_job.discard(std::move(near));
        };
    });
}

void GestureFrames::askFarLand()
{
    if (isCoarse() || m_job.isBusy() || m_cost <= m_budget || hasFarLand(m_scene.viewport))
        return;
    m_job.start([this, scene = m_scene] {
        auto far = std::make_shared<CoarseFrame::Land>(CoarseFrame::farLand(scene));
        return [this, far, scene] {
            m_far = std::move(*far);
            m_farScene = scene;
        };
    });
}

void GestureFrames::take(std::shared_ptr<Ahead> ahead)
{
    const MapScene scene = ahead->scene;
    if (m_asked && m_asked->viewport == scene.viewport && looksEqual(*m_asked, scene))
        m_asked.reset();
    if (!isCoarse() || !looksEqual(scene, m_wanted)) { // an exact frame of another day has come between
        m_job.discard(std::move(ahead));
        if (isCoarse() && m_restsAt)
            ask(*m_restsAt);
        return;
    }
    m_job.discard(std::exchange(m_ahead, std::move(ahead)));
    if (m_restsAt == scene.viewport)
        emit settled();
    else if (m_restsAt)
        ask(*m_restsAt);
    else
        goOnFromAhead();
    if (m_ahead && m_ahead->scene.viewport != m_restsAt && m_ahead->scene.viewport != m_heading)
        m_job.discard(std::exchange(m_ahead, nullptr)); // the hand is elsewhere
    if (wantsNearLand())
        askNearLand();
}

/// Not for what is left of a glide to the very view of a frame that is there, and not beside two frames.
bool GestureFrames::wantsNearLand() const
{
    const bool goesOn = !m_restsAt
        && (m_scene.viewport != m_heading || CoarseFrame::isFar(m_scene.viewport, m_wanted.viewport));
    return isCoarse() && goesOn && !m_ahead && !m_coarse.hasNearLand() && !m_job.isBusy();
}

/// Than the frame that the painter has, so that a gesture had better go on from it.
bool GestureFrames::isAheadNearer() const
{
    const Viewport &now = m_wanted.viewport, &has = m_scene.viewport;
    if (!m_ahead || !looksEqual(m_ahead->scene, m_wanted)
        || !CoarseFrame::reaches(m_ahead->scene.viewport, now))
        return false;
    if (!CoarseFrame::reaches(has, now))
        return true;
    const Viewport &ahead = m_ahead->scene.viewport;
    return CoarseFrame::isFar(has, ahead)
        && CoarseFrame::distance(ahead, now) <= CoarseFrame::distance(has, now);
}

void GestureFrames::goOnFromAhead()
{
    if (!isAheadNearer())
        return;
    if (!m_ahead->far.image.isNull()) {
        m_far = std::move(m_ahead->far);
        m_farScene = m_ahead->scene;
    }
    m_coarse.begin(m_ahead->frame, m_ahead->scene, m_far);
    takeOver();
}

void GestureFrames::takeOver()
{
    m_scene = m_ahead->scene;
    m_painter.takeOver(*m_ahead->painter);
    m_ahead->frame = {};
    m_job.discard(std::exchange(m_ahead, nullptr)); // with the frame and the geometry of the view that was
}

/// An exact frame of the scene follows.
void GestureFrames::endGesture(const MapScene &scene)
{
    endCoarse(); // before the painter writes to the frame that it shares
    m_rest.stop();
    m_restsAt.reset();
    if (isReadyFor(scene))
        takeOver();
    m_job.discard(std::exchange(m_ahead, nullptr));
    m_scene = m_wanted = scene;
    m_idle.start();
}

void GestureFrames::begin(const MapScene &scene)
{
    endGesture(scene);
    m_painter.begin(scene);
}

const QImage &GestureFrames::exact(const MapScene &scene)
{
    endGesture(scene);
    const int geometry = m_painter.rebuilds().geometry;
    QElapsedTimer timer;
    timer.start();
    const QImage &frame = m_painter.paint(scene);
    if (m_painter.rebuilds().geometry != geometry)
        m_cost = double(timer.nsecsElapsed()) * 1e-6;
    return frame;
}

void GestureFrames::leave()
{
    m_rest.stop();
    m_idle.stop();
    m_restsAt.reset();
    endCoarse();
    m_job.discard(std::exchange(m_ahead, nullptr));
    m_cost = 0; // until an exact frame has been timed again
}

QPointF GestureFrames::paintedPixel(QPointF pixel, const Viewport &view) const
{
    return isCoarse() ? m_scene.viewport.toPixels(view.toMetres(pixel)) : pixel;
}

} // namespace atlas
