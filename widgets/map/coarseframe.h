// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

#include <QImage>
#include <QRegion>

#include <vector>

class QPainter;

namespace atlas {

/// A frame made of an exact one, moved and scaled. Where that does not reach lies the land about it: near by
/// at half the resolution, as soon as that is there, and farther off, or until then, softer. The plates stay
/// where they are.
class CoarseFrame {
public:
    /// Land without names.
    struct Land {
        QImage image;
        Viewport view;
    };
    /// Twice as wide and high as the scene's view. Takes as long to paint as a frame. Any thread.
    static Land nearLand(const MapScene &scene);
    /// Four times as wide and high, of few pixels. Any thread.
    static Land farLand(const MapScene &scene);
    /// Whether the far land of one view serves for another as well.
    static bool suits(const Land &far, const Viewport &view);

    bool isEmpty() const { return m_frame.isNull(); }
    void clear();
    void begin(const QImage &frame, const MapScene &scene, Land far); ///< `frame` is the exact one
    void setNearLand(Land near) { m_near = std::move(near); }
    bool hasNearLand() const { return !m_near.image.isNull(); }
    /// Whether a view can be made of a frame of another.
    static bool reaches(const Viewport &from, const Viewport &to);
    /// How much a frame of one view must be moved and scaled for another; 0 = not at all.
    static double distance(const Viewport &from, const Viewport &to);
    /// Whether it is worth while to make such a frame anew nearer to the view.
    static bool isFar(const Viewport &from, const Viewport &to);
    void paint(QPainter &painter, const Viewport &view) const;

private:
    struct Sheet { ///< an image on the screen
        QImage image;
        QRectF place; ///< logical pixels
        double fineness = 1; ///< pixels of the image for one of the screen's, along a line
        bool isTooFine() const;
    };
    std::vector<Sheet>
    sheets(const Viewport &view) const; ///< of the land about, those that suit, finest first
    QRegion withoutPlates(const QRectF &place) const; ///< what of the frame is land
    static void paintSheet(QPainter &painter, const Sheet &sheet, const QRegion &part);
    void keep(QPainter &painter, const QRectF &plate, double ratio) const;

    QImage m_frame;
    Viewport m_view;
    Land m_near, m_far;
    QColor m_sea;
    std::vector<QRectF> m_plates; // logical pixels
    QRectF m_scale; // the bar; true at the scale of the frame only
};

} // namespace atlas
