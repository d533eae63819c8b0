// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/coarseframe.h"

#include "furniture.h"
#include "mappainter.h"

#include <QMutex>
#include <QPainter>
#include <QThreadPool>

#include <cmath>

namespace atlas {

namespace {

constexpr double aroundFactor = 2; // the land about is that much wider and higher than the view
constexpr double mostPixels = 3.2e6; // of it
constexpr double fewPixels = 480; // across what stands in for it, so that it costs no frame
constexpr double farZoom = 1.35; // in or out, beyond which a frame is wanted that is nearer
constexpr double mostZoom = 4; // for the few frames until that is made

/// The wide view has the same scale and as many device pixels, or fewer on a very large screen: lines and
/// patterns are as much smaller, so that they have their size when it is shown larger.
Viewport wide(const Viewport &view)
{
    Viewport around = view;
    around.size = view.size * aroundFactor;
    const double most = std::sqrt(mostPixels / (around.size.width() * around.size.height()));
    around.ratio = std::min(view.ratio / aroundFactor, most);
    return around;
}

MapScene landAbout(const MapScene &scene)
{
    MapScene around = scene;
    around.viewport = wide(scene.viewport);
    around.furniture = false;
    around.labels = nullptr; // no names are placed for it
    around.layers &= ~Layers(Layer::Names | Layer::Capitals | Layer::Seas | Layer::Events);
    return around;
}

QImage painted(const MapScene &scene)
{
    MapPainter painter;
    QImage image = painter.paint(scene);
    image.setDevicePixelRatio(1);
    return image;
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

/// Land that another thread paints; forgotten by its asker, it is painted in vain.
class CoarseFrame::Surroundings {
public:
    static std::shared_ptr<Surroundings> start(const MapScene &scene)
    {
        auto land = std::make_shared<Surroundings>();
        QThreadPool::globalInstance()->start([land, scene] {
            if (land.use_count() == 1)
                return;
            QImage image = painted(scene);
            const QMutexLocker lock(&land->m_mutex);
            land->m_image = std::move(image);
        });
        return land;
    }
    QImage image() const ///< null until it is there
    {
        const QMutexLocker lock(&m_mutex);
        return m_image;
    }

private:
    mutable QMutex m_mutex;
    QImage m_image;
};

void CoarseFrame::clear()
{
    m_frame = m_around = {};
    m_sharper.reset();
}

bool CoarseFrame::reaches(const Viewport &from, const Viewport &to)
{
    const double zoom = from.metresPerPixel / to.metresPerPixel;
    return from.size == to.size && from.ratio == to.ratio && zoom < mostZoom && zoom > 1 / mostZoom
        && wide(from).visibleMetres().contains(to.visibleMetres());
}

bool CoarseFrame::isFar(const Viewport &from, const Viewport &to)
{
    const double zoom = from.metresPerPixel / to.metresPerPixel;
    Viewport near = from;
    near.size = from.size * std::sqrt(aroundFactor);
    return zoom > farZoom || zoom < 1 / farZoom || !near.visibleMetres().contains(to.visibleMetres());
}

void CoarseFrame::take(const QImage &frame, const MapScene &scene)
{
    m_frame = frame;
    m_view = scene.viewport;
    m_sea = scene.theme.sea;
    const Furniture furniture = furnitureOf(scene);
    m_scale = furniture.scaleBar;
    m_plates.clear();
    for (const QRectF &plate :
         {furniture.datePlate, furniture.inset, furniture.outsideRect, furniture.viewpointPlate})
        if (!plate.isEmpty())
            m_plates.push_back(plate.adjusted(-1, -1, 1, 1));
}

void CoarseFrame::begin(const QImage &frame, const MapScene &scene)
{
    take(frame, scene);
    const MapScene around = landAbout(scene);
    m_aroundView = around.viewport;
    MapScene blurred = around;
    blurred.viewport.ratio *= std::min(1.0, fewPixels / around.viewport.deviceSize().width());
    m_around = painted(blurred);
    m_sharper = Surroundings::start(around);
}

void CoarseFrame::goOn(const QImage &frame, const MapScene &scene)
{
    const Viewport around = wide(scene.viewport);
    QImage seen(around.deviceSize(), QImage::Format_RGB32);
    seen.fill(m_sea);
    QPainter painter(&seen);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(around.ratio, around.ratio);
    painter.drawImage(pixelsOf(m_aroundView, around), m_around);
    painter.drawImage(pixelsOf(m_view, around), m_frame);
    painter.end();
    m_sharper.reset(); // of the view that was
    m_around = seen;
    m_aroundView = around;
    take(frame, scene);
}

void CoarseFrame::sharpen()
{
    if (!m_sharper)
        return;
    if (const QImage sharper = m_sharper->image(); !sharper.isNull()) {
        m_around = sharper;
        m_sharper.reset();
    }
}

void CoarseFrame::paint(QPainter &painter, const Viewport &view)
{
    sharpen();
    const QRect whole(QPoint(), view.size.toSize());
    QRectF place = pixelsOf(m_view, view);
    const bool moved = isSameScale(view, m_view);
    if (moved) // whole device pixels: nothing is resampled, and text stays sharp
        place.moveTo(QPointF(QPointF(place.topLeft() * view.ratio).toPoint()) / view.ratio);
    const QTransform along
        = QTransform::fromScale(place.width() / whole.width(), place.height() / whole.height())
        * QTransform::fromTranslate(place.left(), place.top());
    QRegion kept(place.toAlignedRect());
    for (const QRectF &plate : m_plates)
        kept -= along.mapRect(plate).toAlignedRect();
    kept -= along.mapRect(m_scale).toAlignedRect();

    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRegion(QRegion(whole) - kept, Qt::IntersectClip);
    painter.fillRect(whole, m_sea);
    painter.drawImage(pixelsOf(m_aroundView, view), m_around);
    painter.restore();

    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !moved);
    painter.setClipRegion(kept, Qt::IntersectClip);
    if (moved)
        painter.drawImage(place.topLeft(), m_frame);
    else
        painter.drawImage(place, m_frame, QRectF(m_frame.rect()));
    painter.restore();

    for (const QRectF &plate : m_plates)
        keep(painter, plate, view.ratio);
    if (moved && !m_scale.isEmpty())
        keep(painter, m_scale, view.ratio);
}

/// A part of the frame that does not move with the land.
void CoarseFrame::keep(QPainter &painter, const QRectF &plate, double ratio) const
{
    painter.drawImage(plate, m_frame, QRectF(plate.topLeft() * ratio, plate.size() * ratio));
}

} // namespace atlas
