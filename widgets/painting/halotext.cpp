// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "halotext.h"

#include "fonts.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

// Outlines are taken at one large size and scaled, so that they neither jump nor round between sizes.
constexpr double referencePixels = 64;
constexpr double lineHeight = 1.12; // em
constexpr qsizetype keptStamps = 800;

QFont referenceFont(const TextStyle &style)
{
    QFont font = style.serif ? serifFont(referencePixels, true) : sansFont(referencePixels, style.weight);
    if (style.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.spacing * referencePixels);
    return font;
}

void paintOutline(QPainter &painter, const QPainterPath &outline, const HaloLook &look)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.halo, look.haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.fillPath(outline, look.ink);
}

/// The numbers as they lie in memory, then the text: quicker than writing them out, and asked for at every
/// frame.
template <size_t count> QByteArray keyOf(const std::array<double, count> &numbers, const QString &text)
{
    QByteArray key(reinterpret_cast<const char *>(numbers.data()), count * sizeof(double));
    key.append(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    return key;
}

QByteArray stampKey(const HaloLook &look, double ratio)
{
    const TextStyle &style = look.style;
    return keyOf(std::array{style.pixels, double(style.weight), double(style.serif), style.spacing,
                            double(look.ink.rgba()), double(look.halo.rgba()), look.haloWidth, look.rotation,
                            ratio},
                 look.text);
}

} // namespace

QSizeF textSize(const TextStyle &style, const QString &text)
{
    const QFontMetricsF metrics(referenceFont(style));
    const double scale = style.pixels / referencePixels;
    double width = 0;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line) * scale);
    return {width, double(lines.size()) * style.pixels * lineHeight};
}

QPainterPath textOutline(const TextStyle &style, const QString &text)
{
    const QFont font = referenceFont(style);
    const QFontMetricsF metrics(font);
    const double scale = style.pixels / referencePixels;
    const QStringList lines = text.split(QLatin1Char('\n'));
    const double pitch = referencePixels * lineHeight;
    QPainterPath path;
    // Half the cap height below the middle of each line puts capitals in its centre.
    double y = -pitch * double(lines.size() - 1) / 2 + metrics.capHeight() / 2;
    for (const QString &line : lines) {
        const double width = metrics.horizontalAdvance(line) - style.spacing * referencePixels;
        path.addText(-width / 2, y, font, line);
        y += pitch;
    }
    return QTransform::fromScale(scale, scale).map(path);
}

QSizeF TextMeasure::size(const TextStyle &style, const QString &text)
{
    const QByteArray key = keyOf(std::array{double(style.weight), double(style.serif), style.spacing}, text);
    auto found = m_sizes.constFind(key);
    if (found == m_sizes.constEnd()) {
        TextStyle unit = style;
        unit.pixels = 1;
        found = m_sizes.insert(key, textSize(unit, text));
    }
    return *found * style.pixels;
}

void HaloText::paint(QPainter &painter, QPointF centre, const HaloLook &look)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.save();
        painter.translate(centre);
        painter.rotate(look.rotation);
        paintOutline(painter, textOutline(look.style, look.text), look);
        painter.restore();
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const QByteArray key = stampKey(look, ratio);
    auto found = m_stamps.find(key);
    if (found == m_stamps.end()) {
        if (m_stamps.size() >= keptStamps)
            m_stamps.clear();
        found = m_stamps.insert(key, stamp(look, ratio));
    }
    // Whole device pixels: a stamp between two pixels would blur.
    const QPointF corner = (centre + found->origin) * ratio;
    painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio, found->image);
}

HaloText::Stamp HaloText::stamp(const HaloLook &look, double ratio) const
{
    const QPainterPath outline = QTransform().rotate(look.rotation).map(textOutline(look.style, look.text));
    const double margin = look.haloWidth / 2 + 1;
    const QRectF bounds = outline.boundingRect().adjusted(-margin, -margin, margin, margin);
    const QPointF origin(std::floor(bounds.left() * ratio) / ratio, std::floor(bounds.top() * ratio) / ratio);
    const QSize size(int(std::ceil((bounds.right() - origin.x()) * ratio)),
                     int(std::ceil((bounds.bottom() - origin.y()) * ratio)));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-origin);
    paintOutline(painter, outline, look);
    return {image, origin};
}

} // namespace atlas
