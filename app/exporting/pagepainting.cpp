// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepainting.h"

#include "comparepainting.h"
#include "furniture/plates.h"
#include "pagebands.h"
#include "paperdevice.h"
#include "vectormap.h"

#include <QPainter>

#include <cstring>

namespace atlas {

namespace {

void paintFrame(QPainter &painter, const Page &page)
{
    painter.setPen(QPen(page.theme().ink2, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(page.map.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

void paintPageParts(QPainter &painter, const Page &page)
{
    if (!page.framed)
        return;
    const Theme &theme = page.theme();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.translate(page.map.topLeft());
    if (!page.inset.inset.isEmpty()) {
        const PaperScope locator(painter, {QStringLiteral("locator"), QStringLiteral("locator"), {}});
        paintInset(painter, page.inset, page.scene);
    }
    if (!page.scale.scaleBar.isEmpty()) {
        const PaperScope scale(painter, {QStringLiteral("scale-bar"), QStringLiteral("scale-bar"), {}});
        paintScaleBar(painter, page.scale, theme);
    }
    painter.restore();
    paintFrame(painter, page);
    {
        const PaperScope legend(painter, {QStringLiteral("legend"), QStringLiteral("legend"), {}});
        page.legend.paint(painter, theme);
    }
    const PaperScope words(painter, {QStringLiteral("words"), QStringLiteral("words"), {}});
    for (const TextBlock &block : page.texts)
        block.paint(painter, theme);
    painter.restore();
}

void paintPage(QPainter &painter, const Page &page)
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), page.size), page.theme().panel);
    painter.save();
    painter.setClipRect(page.map, Qt::IntersectClip);
    painter.translate(page.map.topLeft());
    if (page.comparison)
        paintComparison(painter, *page.comparison);
    else
        paintVectorMap(painter, page.scene);
    painter.restore();
    paintPageParts(painter, page);
    painter.restore();
}

QImage pageImage(const Page &page)
{
    PageBands bands(page);
    QImage image(page.pixels, QImage::Format_RGB32);
    if (image.isNull() || !bands.isSound())
        return {};
    while (!bands.atEnd()) {
        const int top = bands.top();
        const QImage &band = bands.next();
        if (band.isNull())
            return {};
        std::memcpy(image.scanLine(top), band.constBits(), size_t(band.sizeInBytes()));
    }
    image.setDevicePixelRatio(page.ratio);
    return image;
}

} // namespace atlas
