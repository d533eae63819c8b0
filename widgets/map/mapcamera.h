// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewport.h"

#include <QObject>
#include <QTimer>

namespace atlas {

class Navigator;
class ViewStore;

/// Gestures of the camera, each written to the store as one change. A run of them (a drag, a turn of the
/// wheel) becomes one stop of the history once it has rested.
class MapCamera : public QObject {
    Q_OBJECT

public:
    MapCamera(ViewStore &store, Navigator &navigator, QObject *parent = nullptr);

    const Viewport &viewport() const { return m_viewport; }
    /// The widget's size or the store's camera has changed; true when the viewport has too.
    bool update(QSizeF size, double ratio);

    void panBy(QPointF pixels); ///< content moves with the pixels
    void zoomAbout(QPointF pixel, double factor); ///< factor > 1 zooms in
    void zoomBy(double factor); ///< about the centre
    void show(QRectF metres); ///< with a margin; recorded at once
    void fit(); ///< the whole of Europe
    void rest(); ///< the gesture has ended: record it now

private:
    void apply(const Viewport &viewport);

    ViewStore &m_store;
    Navigator &m_navigator;
    Viewport m_viewport;
    QTimer m_settle;
};

} // namespace atlas
