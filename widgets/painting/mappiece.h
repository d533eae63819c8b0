// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include "land/sparseimage.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace atlas {

class DirtyTiles;

/// One thing that stands on the map: a name, a mark, a plate. Painted by itself, so that a change of one
/// costs nothing of the others, and so that paper may take it as text and lines.
struct MapPiece {
    QRect room; ///< device pixels of the view that paint() stays within
    QByteArray look; ///< pieces of equal look paint equal pixels in rooms of equal size, wherever these lie
    /// Logical pixels of the view; valid while its scene is. Any thread, several pieces at a time.
    std::function<void(QPainter &)> paint;
    bool isPassing = false; ///< looks like that for a day: not worth keeping once it is out of sight
};

/// Smallest device rectangle around logical ones.
QRect deviceRoom(const QRectF &logical, double ratio);
/// The nearest corner of device pixels, in logical ones: what is snapped looks the same wherever it stands.
QPointF snapped(QPointF logical, double ratio);

/// Images of the pieces of one layer on a view. Those that were shown once are kept for a while, as far as
/// they do not pass: they come back as the reader goes to and fro in time.
class PieceImages {
public:
    /// Shows these, lowest first. What looks different from before becomes dirty. True when anything does.
    bool show(const std::vector<MapPiece> &pieces, double ratio, DirtyTiles &dirty);
    void paint(const Canvas &canvas, const QRect &clip) const;
    /// Has the image of a piece that is not shown yet: the one that `others` have, or a new one. True when it
    /// had to be made. What passes is not made ahead.
    bool prepare(const MapPiece &piece, double ratio, const PieceImages &others);
    /// Keeps what was prepared elsewhere, if need be instead of what was seen long ago.
    void adopt(const PieceImages &prepared);
    int painted() const { return m_painted; } ///< images that had to be made
    size_t bytes() const { return m_bytes; }

private:
    using Image = std::shared_ptr<const SparseImage>;
    using Images = QHash<QByteArray, Image>; // by ratio, size and look

    struct Shown {
        QRect room;
        Image image;
        bool operator==(const Shown &) const = default;
    };
    std::vector<Image> imagesOf(const std::vector<MapPiece> &pieces, double ratio);
    static Image painted(const MapPiece &piece, double ratio); // any thread
    void forget(const Images &wanted = {});

    std::vector<Shown> m_shown;
    Images m_images;
    Images m_passing; // what is shown and passes
    size_t m_bytes = 0; // of m_images
    int m_painted = 0;
};

} // namespace atlas
