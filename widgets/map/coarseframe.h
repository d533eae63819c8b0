// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

#include <QImage>

#include <memory>

class QPainter;

namespace atlas {

/// A frame made of the last exact one, moved and scaled, with the land about it at half the resolution where
/// it does not reach. That land is painted behind the gesture's back; for the first frames, until it is
/// there, a blurred one stands in for it. The plates stay where they are.
class CoarseFrame {
public:
    bool isEmpty() const { return m_frame.isNull(); }
    void clear();
    /// `frame` is the exact one of the scene. Asks for the land about it once.
    void begin(const QImage &frame, const MapScene &scene);
    /// Goes on from another exact frame, with the land about it as it was seen so far.
    void goOn(const QImage &frame, const MapScene &scene);
    /// Whether a view can be made of a frame of another.
    static bool reaches(const Viewport &from, const Viewport &to);
    /// Whether it is worth while to make such a frame anew nearer to the view.
    static bool isFar(const Viewport &from, const Viewport &to);
    void paint(QPainter &painter, const Viewport &view);

private:
    class Surroundings;
    void take(const QImage &frame, const MapScene &scene);
    void sharpen(); ///< when the land about it is there
    void keep(QPainter &painter, const QRectF &plate, double ratio) const;

    QImage m_frame;
    QImage m_around; // of m_aroundView
    std::shared_ptr<Surroundings> m_sharper; // being painted; null when it is m_around
    Viewport m_view, m_aroundView;
    QColor m_sea;
    std::vector<QRectF> m_plates; // logical pixels
    QRectF m_scale; // the bar; true at the scale of the frame only
};

} // namespace atlas
