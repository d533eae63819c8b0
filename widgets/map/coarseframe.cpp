// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/coarseframe.h"

#include "furniture/furniture.h"
#include "mappainter.h"
#include "marks/eventlayout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace atlas {

namespace {

using Land = CoarseFrame::Land;
constexpr double nearPixels = 2.45e6, farPixels = 0.6e6; // at most, of the land about
constexpr double farMove = 1.41; // a view this much wider and higher holds all that are not far from it
constexpr double farZoom = 1.35; // in or out, beyond which a frame is wanted that is nearer
constexpr double mostZoom = 8; // for the few frames until that is made

/// The wide view has the same scale, but fewer device pixels: lines and patterns are as much smaller, so that
/// they have their size when it is shown larger.
Viewport wide(const Viewport &view, double reach)
{
    Viewport around = view;
    around.size = view.size * reach;
    return around;
}

CoarseFrame::Land landAbout(const MapScene &scene, double reach, double mostPixels)
{
    MapScene around = scene;
    Viewport &view = around.viewport;
    view = wide(view, reach);
    view.ratio = std::min(view.ratio / 2, std::sqrt(mostPixels / (view.size.width() * view.size.height())));
    around.furniture = false;
    around.labels = nullptr; // no names are placed for it
    around.layers &= ~Layers(Layer::Names | Layer::Capitals | Layer::Seas | Layer::Events);
    QImage image;
    {
        MapPainter painter;
        image = painter.paint(around);
    }
    image.setDevicePixelRatio(1); // of nobody else's any more: no copy is made
    return {std::move(image), view};
}

QRectF pixelsOf(const Viewport &part, const Viewport &view)
{
    return view.toPixels().mapRect(part.visibleMetres());
}

bool isSameScale(const Viewport &a, const Viewport &b)
{
    return std::abs(a.metresPerPixel / b.metresPerPixel - 1) < 1e-6;
}

} // namespace

CoarseFrame::Land CoarseFrame::nearLand(const MapScene &scene)
{
    return landAbout(scene, Land::nearReach, nearPixels);
}

CoarseFrame::Land CoarseFrame::farLand(const MapScene &scene)
{
    return landAbout(scene, Land::farReach, farPixels);
}

bool CoarseFrame::suits(const Land &far, const Viewport &view)
{
    constexpr double softest = 2; // as soft again as the far land of the view itself
    return !far.image.isNull() && far.view.metresPerPixel < view.metresPerPixel * softest
        && far.view.size == view.size * Land::farReach
        && far.view.visibleMetres().contains(wide(view, Land::nearReach).visibleMetres());
}

void CoarseFrame::clear()
{
    m_frame = {};
    m_near = m_far = {};
}

bool CoarseFrame::reaches(const Viewport &from, const Viewport &to)
{
    const double zoom = from.metresPerPixel / to.metresPerPixel;
    return from.ratio == to.ratio && zoom < mostZoom && zoom > 1 / mostZoom
        && wide(from, Land::farReach).visibleMetres().contains(to.visibleMetres());
}

bool CoarseFrame::isFar(const Viewport &from, const Viewport &to)
{
    const double zoom = from.metresPerPixel / to.metresPerPixel;
    return zoom > farZoom || zoom < 1 / farZoom
        || !wide(from, farMove).visibleMetres().contains(to.visibleMetres());
}

double CoarseFrame::distance(const Viewport &from, const Viewport &to)
{
    const QPointF way = (to.centre - from.centre) / std::max(from.metresPerPixel, to.metresPerPixel);
    return std::abs(std::log2(from.metresPerPixel / to.metresPerPixel))
        + std::max(std::abs(way.x()) / from.size.width(), std::abs(way.y()) / from.size.height());
}

void CoarseFrame::begin(const QImage &frame, const MapScene &scene, Land far)
{
    m_frame = frame;
    m_far = std::move(far);
    m_view = scene.viewport;
    m_sea = scene.theme.sea;
    m_plates = platesOf(scene);
    m_markers = linkedEventLayout(scene).edges;
}

bool CoarseFrame::hasNearLand() const
{
    const Viewport whole = wide(m_view, Land::nearReach);
    return !m_near.image.isNull() && m_near.view.centre == whole.centre && m_near.view.size == whole.size
        && m_near.view.metresPerPixel == whole.metresPerPixel;
}

CoarseFrame::Plates CoarseFrame::platesOf(const MapScene &scene)
{
    const Furniture furniture = furnitureOf(scene);
    return {furniture.datePlate, furniture.inset, furniture.outsideRect, furniture.viewpointPlate,
            furniture.scaleBar};
}

/// Whether an image shown there has so many pixels for each of the screen's that patterns would flicker.
bool CoarseFrame::Sheet::isTooFine() const
{
    return fineness > 1.6;
}

std::vector<CoarseFrame::Sheet> CoarseFrame::sheets(const Viewport &view) const
{
    std::vector<Sheet> all;
    for (const Land *land : {&m_near, &m_far})
        if (!land->image.isNull()) {
            const QRectF place = pixelsOf(land->view, view);
            all.push_back({land->image, place, land->image.width() / (place.width() * view.ratio)});
        }
    std::ranges::sort(all, std::ranges::greater(), &Sheet::fineness);
    for (size_t i = 0; i + 1 < all.size();)
        if (all[i].isTooFine() && all[i + 1].fineness > 0.7)
            all.erase(all.begin() + std::ptrdiff_t(i)); // the next one is made for that
        else
            ++i;
    return all;
}

QRegion CoarseFrame::withoutPlates(const QRectF &place) const
{
    const QSizeF size = m_view.size;
    const QTransform along
        = QTransform::fromScale(place.width() / size.width(), place.height() / size.height())
        * QTransform::fromTranslate(place.left(), place.top());
    QRegion kept(place.toAlignedRect());
    for (const QRectF &plate : m_plates)
        if (!plate.isEmpty())
            kept -= along.mapRect(plate.adjusted(-1, -1, 1, 1)).toAlignedRect();
    for (const EdgeMarker &marker : m_markers)
        kept -= along.mapRect(marker.whole().adjusted(-1, -1, 1, 1)).toAlignedRect();
    return kept;
}

void CoarseFrame::paint(QPainter &painter, const Viewport &view) const
{
    const bool moved = isSameScale(view, m_view);
    Sheet frame{m_frame, pixelsOf(m_view, view), moved ? 1 : view.metresPerPixel / m_view.metresPerPixel};
    if (moved) // whole device pixels: nothing is resampled, and text stays sharp
        frame.place.moveTo(QPointF(QPointF(frame.place.topLeft() * view.ratio).toPoint()) / view.ratio);
    const std::vector<Sheet> about = sheets(view);
    const bool isFrameShown = !frame.isTooFine() || about.empty() || about.front().fineness < 0.7;
    const QRegion kept = isFrameShown ? withoutPlates(frame.place) : QRegion();
    QRegion room = QRegion(QRect(QPoint(), view.size.toSize())) - kept;
    for (const Sheet &sheet : about) {
        const QRegion part = room & sheet.place.toAlignedRect();
        paintSheet(painter, sheet, part);
        room -= part;
    }
    for (const QRect &rect : room) // beyond all that was painted
        painter.fillRect(rect, m_sea);
    paintSheet(painter, frame, kept);
    paintPlates(painter, view, moved);
}

void CoarseFrame::paintSheet(QPainter &painter, const Sheet &sheet, const QRegion &part)
{
    if (part.isEmpty())
        return;
    painter.save();
    painter.setClipRegion(part, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, sheet.fineness != 1);
    if (sheet.fineness == 1) // pixel by pixel
        painter.drawImage(sheet.place.topLeft(), sheet.image);
    else
        painter.drawImage(sheet.place, sheet.image, QRectF(sheet.image.rect()));
    painter.restore();
}

/// The parts of the frame that do not move with the land. In a view of another size they keep to their
/// corners as they are, though they may soon take another form. Arrows point well from the frame's own view
/// only.
void CoarseFrame::paintPlates(QPainter &painter, const Viewport &view, bool atScale) const
{
    const QSizeF grown = view.size - m_view.size;
    const size_t scale = m_plates.size() - 1;
    for (size_t i = 0; i < (atScale ? m_plates.size() : scale); ++i)
        keep(painter, m_plates[i], {i == scale ? grown.width() : 0, i == 0 ? 0 : grown.height()});
    if (grown.isNull())
        for (const EdgeMarker &marker : m_markers)
            keep(painter, marker.plate, {});
}

void CoarseFrame::keep(QPainter &painter, const QRectF &plate, QPointF way) const
{
    const QRectF room = plate.toAlignedRect();
    if (!room.isEmpty())
        painter.drawImage(room.translated(way), m_frame,
                          QRectF(room.topLeft() * m_view.ratio, room.size() * m_view.ratio));
}

} // namespace atlas
