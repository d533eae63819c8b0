// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentindex.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double square = 0.05; // degrees

}

void SegmentIndex::add(const std::vector<QPointF> &line)
{
    for (size_t i = 1; i < line.size(); ++i) {
        const int index = int(m_segments.size());
        m_segments.push_back({line[i - 1], line[i]});
        const QRectF box = QRectF(line[i - 1], line[i]).normalized().adjusted(-near, -near, near, near);
        for (int x = number(box.left()); x <= number(box.right()); ++x) {
            for (int y = number(box.top()); y <= number(box.bottom()); ++y)
                m_squares[{x, y}].push_back(index);
        }
    }
}

bool SegmentIndex::covers(QPointF from, QPointF to) const
{
    return holds(from) && holds(to) && holds((from + to) / 2);
}

bool SegmentIndex::liesOn(QPointF point, const Segment &segment)
{
    const QPointF along = segment.to - segment.from;
    const double length = QPointF::dotProduct(along, along);
    const double share
        = length > 0 ? std::clamp(QPointF::dotProduct(point - segment.from, along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - segment.from - share * along;
    return std::hypot(away.x(), away.y()) < near;
}

int SegmentIndex::number(double value)
{
    return int(std::floor(value / square));
}

bool SegmentIndex::holds(QPointF point) const
{
    const auto found = m_squares.constFind({number(point.x()), number(point.y())});
    return found != m_squares.constEnd() && std::any_of(found->begin(), found->end(), [&](int index) {
               return liesOn(point, m_segments[size_t(index)]);
           });
}

} // namespace atlas
