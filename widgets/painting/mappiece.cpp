// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappiece.h"

#include "dirtytiles.h"
#include "plainimage.h"

#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

constexpr size_t keptBytes = 12 << 20; // images beyond this are forgotten unless they are shown

QByteArray keyOf(const MapPiece &piece, double ratio)
{
    const double numbers[] = {ratio, double(piece.room.width()), double(piece.room.height())};
    return QByteArray(reinterpret_cast<const char *>(numbers), sizeof(numbers)) + piece.look;
}

} // namespace

QRect deviceRoom(const QRectF &logical, double ratio)
{
    return QRectF(logical.topLeft() * ratio, logical.size() * ratio).toAlignedRect();
}

QPointF snapped(QPointF logical, double ratio)
{
    return {std::round(logical.x() * ratio) / ratio, std::round(logical.y() * ratio) / ratio};
}

bool PieceImages::show(const std::vector<MapPiece> &pieces, double ratio, DirtyTiles &dirty)
{
    std::vector<Shown> next;
    next.reserve(pieces.size());
    QHash<std::pair<int, int>, size_t> places; // of what is shown, by its corner
    for (size_t i = 0; i < m_shown.size(); ++i)
        places.insert({m_shown[i].room.x(), m_shown[i].room.y()}, i);
    std::vector<char> kept(m_shown.size(), 0);
    size_t above = 0; // what is kept must be kept in its order: that decides what lies on top
    bool differs = false;
    for (const MapPiece &piece : pieces) {
        next.push_back({piece.room, imageOf(piece, ratio)});
        const auto same = places.constFind({piece.room.x(), piece.room.y()});
        if (same != places.constEnd() && *same >= above && m_shown[*same].isSame(next.back())) {
            above = *same + 1;
            kept[*same] = 1;
            continue;
        }
        dirty.add(piece.room);
        differs = true;
    }
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (!kept[i]) {
            dirty.add(m_shown[i].room);
            differs = true;
        }
    m_shown = std::move(next);
    if (m_bytes > keptBytes)
        forget();
    return differs;
}

const QImage &PieceImages::imageOf(const MapPiece &piece, double ratio)
{
    QImage &image = m_images[keyOf(piece, ratio)];
    if (!image.isNull() || piece.room.isEmpty())
        return image;
    QImage painted(piece.room.size(), QImage::Format_ARGB32_Premultiplied);
    painted.setDevicePixelRatio(ratio);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.translate(-QPointF(piece.room.topLeft()) / ratio);
    piece.paint(painter);
    painter.end();
    image = plainImage(painted);
    m_bytes += size_t(image.sizeInBytes());
    ++m_painted;
    return image;
}

/// Keeps what is shown.
void PieceImages::forget()
{
    QHash<qint64, bool> shown;
    m_bytes = 0;
    for (const Shown &piece : m_shown)
        shown.insert(piece.image.cacheKey(), true);
    for (auto image = m_images.begin(); image != m_images.end();) {
        if (!shown.contains(image->cacheKey())) {
            image = m_images.erase(image);
            continue;
        }
        m_bytes += size_t(image->sizeInBytes());
        ++image;
    }
}

void PieceImages::paint(const Canvas &canvas, const QRect &clip) const
{
    for (const Shown &piece : m_shown) {
        const QRect part = piece.room & clip;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(piece.image.constScanLine(y - piece.room.top()));
            layOver(canvas.row(y) + part.left(), row + (part.left() - piece.room.left()), part.width());
        }
    }
}

} // namespace atlas
