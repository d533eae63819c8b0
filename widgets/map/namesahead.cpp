// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/namesahead.h"

#include "piecesahead.h"

#include <chrono>
#include <utility>

namespace atlas {

namespace {

constexpr auto restsAfter = std::chrono::milliseconds(60); // a wheel turns on, a window opens on

/// Whether the names of all days are the same, at the same places, in the same colours.
bool haveEqualNames(const MapScene &a, const MapScene &b)
{
    return a.borders == b.borders && a.labels == b.labels && a.viewport == b.viewport && a.theme == b.theme
        && a.layers == b.layers && a.selectedStates == b.selectedStates && a.linkedStates == b.linkedStates
        && a.furniture == b.furniture && a.namesViewpoint == b.namesViewpoint
        && a.snapshot->viewpoint == b.snapshot->viewpoint && a.snapshot->convention == b.snapshot->convention;
}

} // namespace

NamesAhead::NamesAhead(MapPainter &painter, QObject *parent)
    : QObject(parent)
    , m_painter(painter)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(restsAfter);
    connect(&m_pause, &QTimer::timeout, this, &NamesAhead::begin);
}

NamesAhead::~NamesAhead()
{
    stop();
}

void NamesAhead::rest(const MapScene &scene)
{
    if (m_scene && haveEqualNames(*m_scene, scene))
        return;
    stop();
    if (!scene.borders || !scene.snapshot || !scene.labels)
        return;
    m_scene = scene;
    m_pause.start();
}

void NamesAhead::stop()
{
    m_scene.reset();
    m_pause.stop();
    if (m_stop)
        *m_stop = true;
}

void NamesAhead::begin()
{
    std::shared_ptr<PiecesAhead> ahead = m_painter.ahead();
    if (!ahead)
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_job.start([this, ahead, stop = m_stop] {
        while (!*stop && ahead->makeNext()) { }
        return [this, ahead]() mutable {
            m_painter.adopt(*ahead);
            m_job.discard(std::move(ahead));
        };
    });
}

} // namespace atlas
