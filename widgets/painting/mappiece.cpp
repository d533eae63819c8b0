// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappiece.h"

#include "coverage/parallel.h"
#include "land/dirtytiles.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace atlas {

namespace {

constexpr int manyPieces = 8; // from here on another thread is worth waking
constexpr size_t keptBytes = 5 << 20; // images beyond this are forgotten unless they are shown

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
    std::vector<Image> images = imagesOf(pieces, ratio);
    QHash<std::pair<int, int>, size_t> places; // of what is shown, by its corner
    for (size_t i = 0; i < m_shown.size(); ++i)
        places.insert({m_shown[i].room.x(), m_shown[i].room.y()}, i);
    std::vector<char> kept(m_shown.size(), 0);
    size_t above = 0; // what is kept must be kept in its order: that decides what lies on top
    bool differs = false;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const MapPiece &piece = pieces[i];
        next.push_back({piece.room, std::move(images[i])});
        const auto same = places.constFind({piece.room.x(), piece.room.y()});
        if (same != places.constEnd() && *same >= above && m_shown[*same] == next.back()) {
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

/// Those that are not there yet are painted on all cores when there are many, as in a new view.
std::vector<PieceImages::Image> PieceImages::imagesOf(const std::vector<MapPiece> &pieces, double ratio)
{
    struct Missing {
        const MapPiece &piece;
        QByteArray key;
        Image image = {};
    };
    const Images passed = std::exchange(m_passing, {});
    std::vector<Missing> missing;
    std::vector<QByteArray> keys;
    keys.reserve(pieces.size());
    for (const MapPiece &piece : pieces) {
        keys.push_back(keyOf(piece, ratio));
        Images &known = piece.isPassing ? m_passing : m_images;
        if (known.contains(keys.back()))
            continue;
        const Image before = piece.isPassing ? passed.value(keys.back()) : nullptr;
        known.insert(keys.back(), before); // null is only asked for once
        if (!before)
            missing.push_back({piece, keys.back()});
    }
    const auto paint = [&](int i) { missing[size_t(i)].image = painted(missing[size_t(i)].piece, ratio); };
    const int count = int(missing.size());
    if (count >= manyPieces)
        inParallel(count, paint);
    else
        for (int i = 0; i < count; ++i)
            paint(i);
    for (const Missing &one : missing) {
        m_painted += !one.piece.room.isEmpty();
        (one.piece.isPassing ? m_passing : m_images)[one.key] = one.image;
        m_bytes += one.piece.isPassing ? 0 : one.image->bytes();
    }
    std::vector<Image> images;
    images.reserve(pieces.size());
    for (size_t i = 0; i < pieces.size(); ++i)
        images.push_back((pieces[i].isPassing ? m_passing : m_images).value(keys[i]));
    return images;
}

PieceImages::Image PieceImages::painted(const MapPiece &piece, double ratio)
{
    if (piece.room.isEmpty())
        return std::make_shared<const SparseImage>();
    QImage image(piece.room.size(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.translate(-QPointF(piece.room.topLeft()) / ratio);
    piece.paint(painter);
    painter.end();
    return std::make_shared<const SparseImage>(SparseImage::of(image));
}

bool PieceImages::prepare(const MapPiece &piece, double ratio, const PieceImages &others)
{
    const QByteArray key = keyOf(piece, ratio);
    if (piece.isPassing || m_images.contains(key))
        return false;
    Image image = others.m_images.value(key);
    const bool isNew = !image;
    if (isNew) {
        image = painted(piece, ratio);
        m_painted += !piece.room.isEmpty();
    }
    m_bytes += image->bytes();
    m_images.insert(key, std::move(image));
    return isNew;
}

void PieceImages::adopt(const PieceImages &prepared)
{
    for (auto image = prepared.m_images.begin(); image != prepared.m_images.end(); ++image)
        if (!m_images.contains(image.key())) { // else it has been shown meanwhile
            m_images.insert(image.key(), *image);
            m_bytes += (*image)->bytes();
        }
    m_painted += prepared.m_painted;
    if (m_bytes > keptBytes)
        forget(prepared.m_images);
}

/// Keeps what is shown or wanted.
void PieceImages::forget(const Images &wanted)
{
    m_bytes = 0;
    std::set<const SparseImage *> shown;
    for (const Shown &piece : m_shown)
        shown.insert(piece.image.get());
    for (auto image = m_images.begin(); image != m_images.end();) {
        if (!shown.contains(image->get()) && !wanted.contains(image.key())) {
            image = m_images.erase(image);
            continue;
        }
        m_bytes += (*image)->bytes();
        ++image;
    }
}

void PieceImages::paint(const Canvas &canvas, const QRect &clip) const
{
    const int left = clip.left(), right = clip.right(), top = clip.top(), bottom = clip.bottom();
    for (const Shown &piece : m_shown) {
        const int x = piece.room.x(), y = piece.room.y();
        if (x > right || y > bottom || piece.room.right() < left || piece.room.bottom() < top)
            continue;
        const int last = std::min(bottom, piece.room.bottom());
        for (int row = std::max(top, y); row <= last; ++row)
            piece.image->paintRow(canvas.row(row) + x, row - y, left - x, right - x);
    }
}

} // namespace atlas
