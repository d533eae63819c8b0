// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/projectedarcs.h"

#include "coverage/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace atlas {

namespace {

constexpr double visibleTolerance = 0.5; // device pixels that a simplified line may be off
constexpr double tooNear = 0.25; // device pixels; points nearer to the last one tell nothing more
constexpr double farthest = 1e9; // device pixels; keeps the fixed-point sums in range at any zoom

struct Projection {
    double scale, x, y; // device = metres * scale + offset, y turned

    QPointF exact(QPointF metres) const { return {metres.x() * scale + x, y - metres.y() * scale}; }
    QPointF operator()(QPointF metres) const
    {
        // By a cast: std::round is a call into the library on plain x86-64. What is no number goes far away.
        const auto snapped = [](double value) {
            const double near = value > -farthest ? std::min(value, farthest) : -farthest;
            return double(int64_t(near * subpixels + (near < 0 ? -0.5 : 0.5))) / subpixels;
        };
        const QPointF at = exact(metres);
        return {snapped(at.x()), snapped(at.y())};
    }
};

const Polyline &pointsFor(const Arc &arc, double tolerance)
{
    for (size_t level = arcLevels; level-- > 1;)
        if (levelTolerance[level] <= tolerance && arc.levels[level].size() >= 2)
            return arc.levels[level];
    return arc.levels[0];
}

bool isUsable(const Viewport &view)
{
    const QSize size = view.deviceSize();
    return !size.isEmpty() && view.metresPerPixel > 0 && std::isfinite(view.metresPerPixel)
        && std::isfinite(view.centre.x()) && std::isfinite(view.centre.y());
}

void project(const Arc &arc, const Projection &projection, const ProjectedArcs &view, ProjectedArc &out)
{
    out.left = arc.left;
    out.right = arc.right;
    out.bounds = QRectF(projection.exact(arc.bounds.bottomLeft()), projection.exact(arc.bounds.topRight()));
    const double reach = widestReach * view.ratio + 1;
    // What lies above, below or to the right bears on no pixel. What lies to the left decides which
    // territory a row begins with, by its two ends alone.
    if (out.bounds.bottom() < -reach || out.bounds.top() > view.size.height() + reach
        || out.bounds.left() > view.size.width() + reach)
        return;
    out.visible = out.bounds.right() >= -reach;
    const Polyline &points = pointsFor(arc, visibleTolerance / projection.scale);
    if (points.size() < 2)
        return;
    if (!out.visible) {
        out.points = {projection(points.front()), projection(points.back())};
        return;
    }
    out.points.reserve(points.size());
    out.points.push_back(projection(points.front()));
    for (size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF at = projection(points[i]);
        const QPointF step = at - out.points.back();
        if (QPointF::dotProduct(step, step) >= tooNear * tooNear)
            out.points.push_back(at);
    }
    out.points.push_back(projection(points.back()));
}

} // namespace

ProjectedArcs ProjectedArcs::of(std::shared_ptr<const BorderSet> borders, const Viewport &view)
{
    ProjectedArcs result;
    result.size = view.deviceSize();
    result.ratio = view.ratio;
    if (borders && isUsable(view)) {
        const double scale = view.ratio / view.metresPerPixel;
        const Projection projection{scale, view.size.width() * view.ratio / 2 - view.centre.x() * scale,
                                    view.size.height() * view.ratio / 2 + view.centre.y() * scale};
        result.arcs.resize(borders->arcs.size());
        constexpr int share = 64;
        const int count = int(borders->arcs.size());
        inParallel((count + share - 1) / share, [&](int part) {
            for (int i = part * share; i < std::min(count, (part + 1) * share); ++i)
                project(borders->arcs[size_t(i)], projection, result, result.arcs[size_t(i)]);
        });
    }
    result.borders = std::move(borders);
    return result;
}

} // namespace atlas
