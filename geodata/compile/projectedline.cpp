// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectedline.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double longestSegment = 0.25; // degrees

}

std::vector<QPointF> projectedLine(const std::vector<QPointF> &degrees, const MapProjection &projection)
{
    std::vector<QPointF> line{degrees.front()};
    for (size_t i = 1; i < degrees.size(); ++i) {
        const QPointF step = degrees[i] - degrees[i - 1];
        const int parts = int(std::ceil(std::hypot(step.x(), step.y()) / longestSegment));
        for (int part = 1; part < parts; ++part)
            line.push_back(degrees[i - 1] + step * part / parts);
        line.push_back(degrees[i]);
    }
    projection.toMetres(line);
    return line;
}

} // namespace atlas
