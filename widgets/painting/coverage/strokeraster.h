// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/strokes.h"

#include <QRect>

namespace atlas {

/// The pixels of an ArcStroke as they are found.
struct StrokeLists {
    int top = 0;
    int left = 0, right = -1;
    std::vector<uint32_t> starts;
    std::vector<StrokePixel> pixels;
    std::vector<float> along;
};

/// Finds the pixels within a reach of one arc, each once, with the nearest place of the line.
class StrokeRaster {
public:
    StrokeRaster(QSize view, double reach, bool along); ///< device pixels; `along` fills ArcStroke::along

    StrokeLists of(const ProjectedArc &arc);

private:
    struct Segment {
        QPointF from, to;
        double along; // of `from`
        QRect pixels; // that it may reach
        bool continues = false; // begins where the one before ends
    };
    std::vector<Segment> segmentsInView(const ProjectedArc &arc) const;
    QRect pixelsOf(QPointF from, QPointF to) const;
    void addChunk(const std::vector<Segment> &segments, const QRect &chunk, StrokeLists &stroke);
    void addSegment(const Segment &segment, const QRect &chunk);

    QRectF m_near; // the view and a reach around it
    QRect m_view;
    double m_reach;
    bool m_keepsAlong;
    std::vector<uint32_t> m_index; // by pixel of the chunk: its place in m_found, counted from 1
    struct Found {
        uint32_t row, cell;
        float square; // of the distance
        float along;
    };
    void addPixel(const Found &pixel);
    std::vector<Found> m_found;
};

} // namespace atlas
