// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "table.h"
#include "topology.h"

namespace atlas {

/// The line of a WKT "LINESTRING(...)", in degrees; empty when it is none of two points or more.
std::vector<QPointF> lineFromWkt(const QString &text);

/// Sets `SourceArc::line`, an index of `borders.lines`; an arc that runs along a line of our own for a part
/// only is cut there. `table` is lines.csv, from which `borders.lines` was read. Tells of approximate lines
/// along which nothing runs.
std::vector<SourceArc> withLines(const std::vector<SourceArc> &arcs, const BorderSet &borders,
                                 const Table &table, Issues &issues);

} // namespace atlas
