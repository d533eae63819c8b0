// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderlines.h"

#include "segmentindex.h"

#include <ogr_geometry.h>

#include <algorithm>

namespace atlas {

namespace {

struct DrawnLine {
    LineIndex line = noLine;
    SegmentIndex segments;
};

std::vector<DrawnLine> drawnLines(const BorderSet &borders, const Table &table)
{
    std::vector<DrawnLine> drawn;
    const int column = table.column(QLatin1String("line_wkt"));
    for (size_t i = 0; i < borders.lines.size() && i < table.rows.size(); ++i) {
        if (!borders.lines[i].own)
            continue;
        drawn.push_back({LineIndex(i), {}});
        drawn.back().segments.add(lineFromWkt(table.rows[i][column]));
    }
    return drawn;
}

LineIndex ownLineAlong(const std::vector<DrawnLine> &drawn, QPointF from, QPointF to)
{
    const auto found = std::find_if(drawn.begin(), drawn.end(),
                                    [&](const DrawnLine &line) { return line.segments.covers(from, to); });
    return found == drawn.end() ? noLine : found->line;
}

LineIndex lineBetween(const BorderSet &borders, const SourceArc &arc)
{
    for (size_t i = 0; i < borders.lines.size(); ++i) {
        for (const auto &[one, other] : borders.lines[i].between) {
            if ((one == arc.left && other == arc.right) || (one == arc.right && other == arc.left))
                return LineIndex(i);
        }
    }
    return noLine;
}

/// The arc in pieces, each wholly along one line of our own or wholly along none.
std::vector<SourceArc> cut(const SourceArc &arc, const std::vector<DrawnLine> &drawn, LineIndex otherwise)
{
    std::vector<SourceArc> pieces;
    for (size_t i = 1; i < arc.points.size(); ++i) {
        const LineIndex own = ownLineAlong(drawn, arc.points[i - 1], arc.points[i]);
        const LineIndex line = own == noLine ? otherwise : own;
        if (pieces.empty() || line != pieces.back().line)
            pieces.push_back({arc.left, arc.right, {arc.points[i - 1]}, line});
        pieces.back().points.push_back(arc.points[i]);
    }
    return pieces;
}

} // namespace

std::vector<QPointF> lineFromWkt(const QString &text)
{
    OGRGeometry *raw = nullptr;
    OGRGeometryFactory::createFromWkt(text.toUtf8().constData(), nullptr, &raw);
    const OGRGeometryUniquePtr geometry(raw);
    std::vector<QPointF> points;
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbLineString
        || geometry->toLineString()->getNumPoints() < 2)
        return points;
    for (const OGRPoint &point : *geometry->toLineString())
        points.emplace_back(point.getX(), point.getY());
    return points;
}

std::vector<SourceArc> withLines(const std::vector<SourceArc> &arcs, const BorderSet &borders,
                                 const Table &table, Issues &issues)
{
    const std::vector<DrawnLine> drawn = drawnLines(borders, table);
    std::vector<SourceArc> all;
    std::vector<char> used(borders.lines.size(), 0);
    for (const SourceArc &arc : arcs) {
        // Coasts are the source's: our lines run on over the sea.
        std::vector<SourceArc> pieces = arc.left < 0 || arc.right < 0
            ? std::vector<SourceArc>{arc}
            : cut(arc, drawn, lineBetween(borders, arc));
        for (SourceArc &piece : pieces) {
            if (piece.line != noLine)
                used[size_t(piece.line)] = 1;
            all.push_back(std::move(piece));
        }
    }
    for (size_t i = 0; i < used.size(); ++i) {
        if (!used[i] && borders.lines[i].approximate)
            issues.push_back({Issue::Severity::Error, table.file, borders.lines[i].id,
                              QStringLiteral("No border of the map runs along this line.")});
    }
    return all;
}

} // namespace atlas
