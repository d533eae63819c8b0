// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/travelframes.h"

#include <QPainter>

#include <atomic>
#include <cmath>

namespace atlas {

struct TravelFrames::Job {
    QImage frame;
    MapScene from, to;
    std::unique_ptr<MapLens> lens;
    CoarseFrame near, far;
    CoarseFrame::Land about; // the frame that is left, sharper than near has it
    std::atomic<bool> hasNear{false}, hasAbout{false}, hasFar{false}, abandoned{false};

    void paint()
    {
        near.begin(frame, from, CoarseFrame::farLand(from));
        hasNear = true;
        about = CoarseFrame::nearLand(from);
        hasAbout = true;
        if (abandoned)
            return;
        const QImage &ahead = lens->painter.paint(to);
        if (abandoned)
            return;
        far.begin(ahead.copy(), to, CoarseFrame::farLand(to));
        CoarseFrame::Land beyond = CoarseFrame::nearLand(to);
        far.swapNearLand(beyond);
        hasFar = true;
    }
};

TravelFrames::TravelFrames() = default;

TravelFrames::~TravelFrames()
{
    if (m_job)
        m_job->abandoned = true;
}

void TravelFrames::begin(const QImage &frame, const MapScene &from, const MapScene &to)
{
    if (m_job)
        m_job->abandoned = true;
    m_from = from.viewport;
    m_to = to.viewport;
    m_job = std::make_shared<Job>();
    m_job->frame = frame;
    m_job->from = from;
    m_job->to = to;
    m_job->lens = m_spare ? std::move(m_spare) : std::make_unique<MapLens>();
    m_threads.emplace_back([job = m_job] { job->paint(); });
}

bool TravelFrames::isPastMidway(const Viewport &now) const
{
    const double zoom = std::log(m_to.metresPerPixel / m_from.metresPerPixel);
    const double gone = std::log(now.metresPerPixel / m_from.metresPerPixel);
    if (std::abs(zoom) > 0.05)
        return gone / zoom > 0.5;
    const QPointF way = m_to.centre - m_from.centre, done = now.centre - m_from.centre;
    return std::hypot(done.x(), done.y()) > 0.5 * std::hypot(way.x(), way.y());
}

void TravelFrames::paint(QPainter &painter, const Viewport &now)
{
    const bool reaches = m_from.visibleMetres().contains(now.visibleMetres());
    if (m_job->hasFar && (isPastMidway(now) || (!m_job->hasNear && !reaches))) {
        m_job->far.paint(painter, now);
        return;
    }
    if (m_job->hasNear) {
        if (m_job->hasAbout.exchange(false))
            m_job->near.swapNearLand(m_job->about);
        m_job->near.paint(painter, now);
        return;
    }
    // Nothing lies about the frame yet; the way has hardly begun.
    const QRectF place = now.toPixels().mapRect(m_from.visibleMetres());
    painter.fillRect(QRectF(QPointF(), now.size), m_job->from.theme.sea);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_job->frame, QRectF(m_job->frame.rect()));
    painter.restore();
}

bool TravelFrames::hasArrived(const Viewport &now) const
{
    return m_job && m_job->hasFar && isPastMidway(now);
}

const MapScene &TravelFrames::ahead() const
{
    return m_job->to;
}

std::unique_ptr<MapLens> TravelFrames::arrive()
{
    m_threads.back().join();
    m_threads.pop_back();
    std::unique_ptr<MapLens> lens = std::move(m_job->lens);
    m_job.reset();
    return lens;
}

} // namespace atlas
