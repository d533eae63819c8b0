// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QPointF>

#include <vector>

namespace atlas {

/// A polygon or several, as references to arcs: `i` is arc i forward, `~i` the same backward.
struct Shape {
    QString id;
    QString name; ///< the property "name"
    std::vector<std::vector<std::vector<int>>> polygons; ///< polygon, ring (the first is the outer one), arc
};

/// A TopoJSON file with its arcs kept as they are shared. Degrees, x = longitude from -190 to 190.
struct Topology {
    QString file;
    std::vector<std::vector<QPointF>> arcs;
    std::vector<Shape> shapes;
};

/// All objects of the file, or only the named one.
Topology readTopology(const QString &path, Issues &issues, const QString &object = {});

/// A line between two pieces of land, or land and sea, in degrees; going along it `left` lies on the left.
struct SourceArc {
    int left = -1;
    int right = -1;
    std::vector<QPointF> points;
    int line = -1; ///< of lines.csv, once laid out along them
};

/// The arcs with what lies on their sides. `indexOf[i]` is the territory of shape i. Tells of arcs that two
/// shapes use on the same side, or none, and of rings that do not close.
std::vector<SourceArc> sidesOf(const Topology &topology, const std::vector<int> &indexOf, Issues &issues);

} // namespace atlas
