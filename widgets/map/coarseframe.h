// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"
#include "marks/edgemarkers.h"

#include <QImage>
#include <QRegion>

#include <array>
#include <vector>

class QPainter;

namespace atlas {

/// A frame made of an exact one, moved and scaled. Where that does not reach lies the land about it: near by
/// at half the resolution, as soon as that is there, and farther off, or until then, softer. The plates stay
/// where they are; where the view has another size than the frame, in their corners.
class CoarseFrame {
public:
    /// Land without names.
    struct Land {
        static constexpr double nearReach = 1.75, farReach = 4; ///< that much wider and higher than the view
        QImage image;
        Viewport view;
    };
    /// Wide enough until a frame nearer to the view is there. Takes as long to paint as that. Any thread.
    static Land nearLand(const MapScene &scene);
    /// Far wider, of few pixels. Any thread.
    static Land farLand(const MapScene &scene);
    /// Whether the far land of one view serves for another as well.
    static bool suits(const Land &far, const Viewport &view);

    bool isEmpty() const { return m_frame.isNull(); }
    void clear();
    /// `frame` is the exact one. The near land of the one before serves until there is another.
    void begin(const QImage &frame, const MapScene &scene, Land far);
    void swapNearLand(Land &near) { std::swap(m_near, near); }
    bool hasNearLand() const; ///< of this very frame
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
    /// Logical pixels; empty where there is none. The first is the plate with the date, above; the others
    /// stand below, the last of them, the scale bar, on the right. It is true at the frame's scale only.
    using Plates = std::array<QRectF, 5>;
    static Plates platesOf(const MapScene &scene);
    std::vector<Sheet>
    sheets(const Viewport &view) const; ///< of the land about, those that suit, finest first
    QRegion withoutPlates(const QRectF &place) const; ///< what of the frame is land
    static void paintSheet(QPainter &painter, const Sheet &sheet, const QRegion &part);
    void paintPlates(QPainter &painter, const Viewport &view, bool atScale) const;
    void keep(QPainter &painter, const QRectF &plate, QPointF way) const; ///< that far from where it was

    QImage m_frame;
    Viewport m_view; // of the frame
    QColor m_sea;
    Land m_near, m_far;
    Plates m_plates;
    std::vector<EdgeMarker> m_markers; // of what lies beyond the view
};

} // namespace atlas
