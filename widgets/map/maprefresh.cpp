// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapwidget.h"

#include <QRegion>

#include <cmath>
#include <utility>

namespace atlas {

namespace {

/// Logical pixels that hold all of the device pixels.
QRegion logicalRegion(const std::vector<DirtyRow> &rows, double ratio)
{
    QRegion region;
    for (const DirtyRow &row : rows)
        for (const QRect &rect : row.rects)
            region += QRectF(QPointF(rect.topLeft()) / ratio, QSizeF(rect.size()) / ratio).toAlignedRect();
    return region;
}

} // namespace

/// To copy a whole frame to the screen costs more than to paint what a step in time changes of it.
void MapWidget::refresh()
{
    m_isBegun = false;
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    m_paintedMeanwhile = false;
    QMetaObject::invokeMethod(this, &MapWidget::repaintChanges, Qt::QueuedConnection);
}

bool MapWidget::isSettled() const
{
    return isReady() && isVisible() && !m_compare.isOn() && !m_frames.isCoarse()
        && m_scene.viewport == m_camera.viewport()
        && m_camera.isUpToDate(m_compare.viewSize(size()), devicePixelRatioF());
}

void MapWidget::beginFrame()
{
    if (m_isBegun || !isSettled())
        return;
    m_isBegun = true;
    m_scene.passage = passage();
    m_frames.begin(m_scene);
    m_touched += logicalRegion(m_painter.touched(), m_scene.viewport.ratio);
}

/// The frame that is asked to be shown is still being painted: the paint event finishes it, after the views
/// that were asked to be painted before.
void MapWidget::repaintChanges()
{
    m_isRefreshing = false;
    beginFrame();
    const QRegion touched = std::exchange(m_touched, {});
    if (m_isBegun && !m_paintedMeanwhile)
        update(touched);
    else
        update();
}

} // namespace atlas
