// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "viewport.h"

#include <QPainterPath>
#include <QPolygonF>

#include <memory>
#include <vector>

namespace atlas {

/// The partition of the land as paths on a view, for paper: areas are closed and cut a little beyond the
/// view, lines are left out where they do not come near it. Logical pixels.
class LandPaths {
public:
    /// Exact to half a device pixel of the view, and to a quarter of a logical one at least.
    LandPaths(std::shared_ptr<const BorderSet> borders, const Viewport &view);

    /// What those territories (by index) cover, without lines between them; odd-even.
    QPainterPath area(const std::vector<char> &territories) const;
    QPainterPath lines(const std::vector<int> &arcs) const;
    /// In view, with one of the territories on one side only.
    std::vector<int> boundary(const std::vector<char> &territories) const;
    bool isVisible(int arc) const { return m_visible[size_t(arc)] != 0; }
    /// The closed outline of an island so small that a line would hide it.
    bool isSpeck(int arc) const;
    int arcCount() const { return int(m_arcs.size()); }

private:
    QRectF m_room; ///< the view and a rim
    std::shared_ptr<const BorderSet> m_borders;
    std::vector<QPolygonF> m_arcs; ///< on the view
    std::vector<char> m_visible;
};

} // namespace atlas
