// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapwidget.h"

#include <QRegion>

#include <cmath>

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
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    m_paintedMeanwhile = false;
    QMetaObject::invokeMethod(this, &MapWidget::repaintChanges, Qt::QueuedConnection);
}

void MapWidget::repaintChanges()
{
    m_isRefreshing = false;
    const bool resized = m_camera.update(m_compare.viewSize(size()), devicePixelRatioF());
    const bool moves = m_frames.isCoarse() || m_scene.viewport != m_camera.viewport() || m_compare.isOn();
    if (!isReady() || !isVisible() || resized || moves || m_paintedMeanwhile) {
        update();
        return;
    }
    m_scene.passage = passage();
    m_frames.exact(m_scene);
    update(logicalRegion(m_painter.touched(), m_scene.viewport.ratio));
}

} // namespace atlas
