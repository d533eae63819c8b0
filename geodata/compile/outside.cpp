// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"

#include "segmentindex.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr double near = SegmentIndex::near;

/// The arc in pieces, each wholly along the backdrop or wholly not.
std::vector<SourceArc> cut(const SourceArc &arc, const SegmentIndex &backdrop, int outside)
{
    if (arc.left >= 0 && arc.right >= 0)
        return {arc};
    std::vector<SourceArc> pieces;
    bool wasAlong = false;
    for (size_t i = 1; i < arc.points.size(); ++i) {
        const bool along = backdrop.covers(arc.points[i - 1], arc.points[i]);
        if (i == 1 || along != wasAlong) {
            SourceArc piece{arc.left, arc.right, {arc.points[i - 1]}, arc.line};
            if (along)
                (piece.left < 0 ? piece.left : piece.right) = outside;
            pieces.push_back(piece);
        }
        wasAlong = along;
        pieces.back().points.push_back(arc.points[i]);
    }
    return pieces;
}

/// Vertices of the backdrop that mean the same as one of the atlas become equal to it, or rings would not
/// close.
void snapEnds(std::vector<SourceArc> &coasts, const std::vector<SourceArc> &arcs)
{
    QHash<std::pair<int, int>, std::vector<QPointF>> ends;
    const auto key = [](QPointF point) {
        return std::pair(int(std::floor(point.x() * 1e4)), int(std::floor(point.y() * 1e4)));
    };
    for (const SourceArc &arc : arcs) {
        for (const QPointF &end : {arc.points.front(), arc.points.back()})
            ends[key(end)].push_back(end);
    }
    const auto snap = [&](QPointF &point) {
        for (const double dx : {-near, near}) {
            for (const double dy : {-near, near}) {
                for (const QPointF &end : ends.value(key(point + QPointF(dx, dy)))) {
                    if (std::hypot(end.x() - point.x(), end.y() - point.y()) < near)
                        point = end;
                }
            }
        }
    };
    for (SourceArc &coast : coasts) {
        snap(coast.points.front());
        snap(coast.points.back());
    }
}

} // namespace

std::vector<SourceArc> withOutside(const std::vector<SourceArc> &arcs, const Topology &backdrop, int outside)
{
    SegmentIndex ofBackdrop;
    for (const auto &line : backdrop.arcs)
        ofBackdrop.add(line);
    SegmentIndex ofAtlas;
    for (const SourceArc &arc : arcs) {
        if (arc.left < 0 || arc.right < 0)
            ofAtlas.add(arc.points);
    }
    std::vector<SourceArc> all;
    for (const SourceArc &arc : arcs) {
        for (SourceArc &piece : cut(arc, ofBackdrop, outside))
            all.push_back(std::move(piece));
    }
    std::vector<SourceArc> coasts;
    Issues unused;
    const std::vector<int> indexOf(backdrop.shapes.size(), outside);
    for (const SourceArc &arc : sidesOf(backdrop, indexOf, unused)) {
        for (SourceArc &piece : cut(arc, ofAtlas, -2)) {
            const bool shared = piece.left == -2 || piece.right == -2;
            if (!shared)
                coasts.push_back(std::move(piece));
        }
    }
    snapEnds(coasts, all);
    all.insert(all.end(), coasts.begin(), coasts.end());
    return all;
}

} // namespace atlas
