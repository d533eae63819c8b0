// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

#include <QImage>

class QPainter;

namespace atlas {

/// A frame made of the last exact one, moved and scaled, with the land about it at half the resolution where
/// it does not reach. The plates stay where they are.
class CoarseFrame {
public:
    bool isEmpty() const { return m_frame.isNull(); }
    void clear();
    /// `frame` is the exact one of the scene. Paints the land about it once.
    void begin(const QImage &frame, const MapScene &scene);
    /// Whether a view can be made of a frame of another.
    static bool reaches(const Viewport &from, const Viewport &to);
    void paint(QPainter &painter, const Viewport &view) const;

private:
    QImage m_frame;
    QImage m_around; // of m_aroundView
    Viewport m_view, m_aroundView;
    QColor m_sea;
    std::vector<QRectF> m_plates; // logical pixels
    QRectF m_scale; // the bar; true at the scale of the frame only
};

} // namespace atlas
