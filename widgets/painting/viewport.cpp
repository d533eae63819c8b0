// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewport.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double finest = 20; // metres per logical pixel; the lines are good to about a kilometre
constexpr double coarsest = 15000;
// Where the centre may go: Greenland and Morocco to the Urals and the Gulf.
const QRectF mappedArea(QPointF(500e3, 300e3), QPointF(8700e3, 7300e3));

} // namespace

Viewport Viewport::fitting(const Camera &camera, QSizeF size, double ratio)
{
    Viewport view;
    view.size = size;
    view.ratio = ratio;
    view.centre = camera.extent.center();
    if (size.isEmpty() || camera.extent.isEmpty())
        return view;
    view.metresPerPixel
        = std::max(camera.extent.width() / size.width(), camera.extent.height() / size.height());
    return view;
}

Camera Viewport::camera() const
{
    return {visibleMetres()};
}

QRectF Viewport::visibleMetres() const
{
    const QSizeF metres = size * metresPerPixel;
    return {centre - QPointF(metres.width(), metres.height()) / 2, metres};
}

QTransform Viewport::toPixels() const
{
    const double scale = 1 / metresPerPixel;
    return {
        scale, 0, 0, -scale, size.width() / 2 - centre.x() * scale, size.height() / 2 + centre.y() * scale};
}

QPointF Viewport::toPixels(QPointF metres) const
{
    return {size.width() / 2 + (metres.x() - centre.x()) / metresPerPixel,
            size.height() / 2 - (metres.y() - centre.y()) / metresPerPixel};
}

QPointF Viewport::toMetres(QPointF pixel) const
{
    return {centre.x() + (pixel.x() - size.width() / 2) * metresPerPixel,
            centre.y() - (pixel.y() - size.height() / 2) * metresPerPixel};
}

Viewport Viewport::zoomedAbout(QPointF pixel, double factor) const
{
    if (!(factor > 0))
        return *this;
    Viewport next = *this;
    // Limited before the centre is moved, or the place under the pointer would drift at the limits.
    next.metresPerPixel = std::clamp(metresPerPixel / factor, finest, coarsest);
    next.centre += toMetres(pixel) - next.toMetres(pixel);
    return next.clamped();
}

Viewport Viewport::panned(QPointF pixels) const
{
    Viewport next = *this;
    next.centre += QPointF(-pixels.x(), pixels.y()) * metresPerPixel;
    return next.clamped();
}

Viewport Viewport::clamped() const
{
    Viewport next = *this;
    next.metresPerPixel
        = std::isfinite(metresPerPixel) ? std::clamp(metresPerPixel, finest, coarsest) : coarsest;
    if (!std::isfinite(centre.x()) || !std::isfinite(centre.y()))
        next.centre = mappedArea.center();
    next.centre.setX(std::clamp(next.centre.x(), mappedArea.left(), mappedArea.right()));
    next.centre.setY(std::clamp(next.centre.y(), mappedArea.top(), mappedArea.bottom()));
    return next;
}

QSize Viewport::deviceSize() const
{
    return {int(std::lround(size.width() * ratio)), int(std::lround(size.height() * ratio))};
}

QRectF europeExtent()
{
    return {QPointF(1950e3, 1380e3), QPointF(6850e3, 5470e3)};
}

} // namespace atlas
