// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/glide.h"

#include <QObject>
#include <QTimer>

namespace atlas {

class Navigator;
class ViewStore;

/// Gestures of the camera, each written to the store as one change. A run of them (a drag, a turn of the
/// wheel) becomes one stop of the history once it has rested. The store holds where the camera goes; what is
/// shown follows it, at once or gliding. A gesture takes over from what is shown.
class MapCamera : public QObject {
    Q_OBJECT

public:
    MapCamera(ViewStore &store, Navigator &navigator, QObject *parent = nullptr);

    const Viewport &viewport() const { return m_shown; } ///< what is shown now
    const Viewport &target() const { return m_target; } ///< where it is going
    bool isGliding() const { return !m_glide.isOver(); }
    void setMotion(const Motion &motion);
    /// Whether update() would find nothing to do.
    bool isUpToDate(QSizeF size, double ratio) const { return wanted(size, ratio) == m_target; }
    /// The widget's size or the store's camera has changed; true when the viewport has too, or is about to.
    bool update(QSizeF size, double ratio);
    bool advance(double milliseconds); ///< of a glide; false when there is none

    void panBy(QPointF pixels); ///< content moves with the pixels
    void nudgeBy(QPointF pixels); ///< the same for a key: gliding, and one after the other adds up
    void throwBy(QPointF pixelsPerSecond); ///< goes on as the hand has let go, and is recorded
    void zoomAbout(QPointF pixel, double factor); ///< factor > 1 zooms in
    void stepAbout(QPointF pixel, double factor); ///< the same, gliding: a notch, a double click
    void stepBy(double factor); ///< about the centre
    void show(QRectF metres); ///< with a margin; recorded at once
    void showExactly(QRectF metres); ///< without one
    void fit(); ///< the whole of Europe
    void halt(); ///< stays where a glide has come to
    void rest(); ///< the gesture has ended: record it now

private:
    Viewport wanted(QSizeF size,
                    double ratio) const; ///< by the store; of an empty widget the one that is there
    struct Pace {
        double milliseconds = 0;
        Easing easing = Easing::InOut;
    };
    void apply(const Viewport &viewport, Pace pace);
    static Viewport zoomed(const Viewport &from, QPointF pixel, double factor);

    ViewStore &m_store;
    Navigator &m_navigator;
    Motion m_motion;
    Viewport m_shown, m_target;
    Glide m_glide;
    Pace m_pace; ///< of the next change of the store's camera
    QTimer m_settle;
};

} // namespace atlas
