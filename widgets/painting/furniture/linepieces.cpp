// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/linepieces.h"

#include <algorithm>

namespace atlas {

void LinePieces::add(const Polyline &points)
{
    if (points.size() >= 2)
        m_lines.push_back(points);
}

LinePieces::Piece LinePieces::pieceOf(const Polyline &points, uint32_t first)
{
    const QPointF begin = points[first];
    Piece piece{0, first, float(begin.y()), float(begin.y()), float(begin.x()), float(begin.x())};
    const auto last = std::min<size_t>(points.size() - 1, first + linesPerPiece);
    for (size_t i = first + 1; i <= last; ++i) {
        const QPointF point = points[i];
        piece.south = std::min(piece.south, float(point.y()));
        piece.north = std::max(piece.north, float(point.y()));
        piece.west = std::min(piece.west, float(point.x()));
        piece.east = std::max(piece.east, float(point.x()));
    }
    return piece;
}

void LinePieces::finish()
{
    if (m_lines.empty())
        return;
    m_lines.shrink_to_fit();
    size_t count = 0;
    for (const Polyline &points : m_lines)
        count += (points.size() - 2) / linesPerPiece + 1;
    m_pieces.reserve(count);
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const Polyline &points = m_lines[line];
        for (size_t first = 0; first + 1 < points.size(); first += linesPerPiece) {
            m_pieces.push_back(pieceOf(points, uint32_t(first)));
            m_pieces.back().line = uint32_t(line);
        }
    }
    Piece box = m_pieces.front();
    for (const Piece &piece : m_pieces) {
        box.south = std::min(box.south, piece.south);
        box.north = std::max(box.north, piece.north);
        box.west = std::min(box.west, piece.west);
        box.east = std::max(box.east, piece.east);
    }
    m_bounds = QRectF(QPointF(box.west, box.south), QPointF(box.east, box.north));
    layBands();
}

void LinePieces::layBands()
{
    m_starts.assign(std::clamp<size_t>(m_pieces.size() / 2, 1, 256) + 1, 0);
    const auto bandsOf = [this](const Piece &piece) {
        return std::pair(bandOf(double(piece.south)), bandOf(double(piece.north)));
    };
    for (const Piece &piece : m_pieces) {
        const auto [first, last] = bandsOf(piece);
        for (size_t band = first; band <= last; ++band)
            ++m_starts[band + 1];
    }
    for (size_t band = 1; band < m_starts.size(); ++band)
        m_starts[band] += m_starts[band - 1];
    m_crossing.resize(m_starts.back());
    std::vector<uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const auto [first, last] = bandsOf(m_pieces[i]);
        for (size_t band = first; band <= last; ++band)
            m_crossing[next[band]++] = uint32_t(i);
    }
}

size_t LinePieces::bandOf(double y) const
{
    if (!(m_bounds.height() > 0))
        return 0;
    const double share = (y - m_bounds.top()) / m_bounds.height() * double(bandCount());
    return size_t(std::clamp(share, 0.0, double(bandCount() - 1)));
}

size_t LinePieces::bytes() const
{
    return m_lines.capacity() * sizeof(Polyline) + m_pieces.capacity() * sizeof(Piece)
        + (m_crossing.capacity() + m_starts.capacity()) * sizeof(uint32_t);
}

} // namespace atlas
