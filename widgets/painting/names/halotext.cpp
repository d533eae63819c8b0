// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/halotext.h"

#include "fonts.h"
#include "paperdevice.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

// Outlines are taken at one large size and scaled, so that they neither jump nor round between sizes.
constexpr double referencePixels = 64;
constexpr double lineHeight = 1.12; // em

QFont referenceFont(const TextStyle &style)
{
    QFont font = style.serif ? serifFont(referencePixels, true) : sansFont(referencePixels, style.weight);
    if (style.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.spacing * referencePixels);
    return font;
}

/// Qt leaves the fraction of a pixel by which the glyph drawn last was moved in the face that all sizes
/// share, and moves outlines by it, too: they would depend on what was painted before. The first glyph of a
/// size that has not loaded any puts it back.
void forgetLastGlyph(const QFont &font)
{
    QRawFont fresh = QRawFont::fromFont(font);
    fresh.setPixelSize(referencePixels - 1);
    fresh.advancesForGlyphIndexes({0});
}

void paintOutline(QPainter &painter, const QPainterPath &outline, const HaloLook &look)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.halo, look.haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.fillPath(outline, look.ink);
}

/// Letter by letter where there is space between them: a PDF would scale it twice.
void drawSpaced(QPainter &painter, QPointF at, const QString &line, QFont font)
{
    const double spacing = font.letterSpacing();
    if (spacing == 0) {
        painter.setFont(font);
        painter.drawText(at, line);
        return;
    }
    // The painter's own font would widen the spacing by the resolution of its device.
    const QFontMetricsF metrics(font);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    painter.setFont(font);
    for (qsizetype i = 0; i < line.size(); ++i)
        painter.drawText(at + QPointF(metrics.horizontalAdvance(line.left(i)), 0), line.mid(i, 1));
}

/// Letters that can be found and copied, over the outlines of their halo.
void paintLetters(QPainter &painter, const QPainterPath &outline, const HaloLook &look)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.halo, look.haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    const double scale = nameFontScale(look.style);
    painter.scale(scale, scale);
    painter.setPen(look.ink);
    for (const SetLine &line : setLines(look.style, look.text))
        drawSpaced(painter, line.start / scale, line.text, nameFont(look.style));
}

/// The numbers as they lie in memory, then the text: quicker than writing them out, and asked for at every
/// step.
template <size_t count> QByteArray keyOf(const std::array<double, count> &numbers, const QString &text)
{
    QByteArray key(reinterpret_cast<const char *>(numbers.data()), count * sizeof(double));
    key.append(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    return key;
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

std::vector<SetLine> setLines(const TextStyle &style, const QString &text)
{
    const QFontMetricsF metrics(referenceFont(style));
    const double scale = nameFontScale(style);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const double pitch = referencePixels * lineHeight;
    std::vector<SetLine> set;
    // Half the cap height below the middle of each line puts capitals in its centre.
    double y = -pitch * double(lines.size() - 1) / 2 + metrics.capHeight() / 2;
    for (const QString &line : lines) {
        const double width = metrics.horizontalAdvance(line) - style.spacing * referencePixels;
        set.push_back({QPointF(-width / 2, y) * scale, line, width * scale});
        y += pitch;
    }
    return set;
}

QFont nameFont(const TextStyle &style)
{
    return referenceFont(style);
}

double nameFontScale(const TextStyle &style)
{
    return style.pixels / referencePixels;
}

QPainterPath textOutline(const TextStyle &style, const QString &text)
{
    const QFont font = referenceFont(style);
    const double scale = nameFontScale(style);
    QPainterPath path;
    forgetLastGlyph(font);
    for (const SetLine &line : setLines(style, text))
        path.addText(line.start / scale, font, line.text);
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

QByteArray HaloLook::key() const
{
    return keyOf(std::array{style.pixels, double(style.weight), double(style.serif), style.spacing,
                            double(ink.rgba()), double(halo.rgba()), haloWidth, rotation},
                 text);
}

void paintHaloText(QPainter &painter, QPointF centre, const HaloLook &look)
{
    PaperDevice *paper = PaperDevice::of(painter);
    if (paper && paper->takeName(painter, centre, look))
        return;
    painter.save();
    painter.translate(centre);
    painter.rotate(look.rotation);
    const QPainterPath outline = textOutline(look.style, look.text);
    if (painter.paintEngine()->type() == QPaintEngine::Pdf)
        paintLetters(painter, outline, look);
    else
        paintOutline(painter, outline, look);
    painter.restore();
}

QRectF haloRoom(const HaloLook &look, QSizeF size)
{
    // Accents, descenders and slanted letters stand out of the box of the lines.
    const double margin = look.haloWidth / 2 + 0.35 * look.style.pixels + 1;
    const QRectF box(-size.width() / 2 - margin, -size.height() / 2 - margin, size.width() + 2 * margin,
                     size.height() + 2 * margin);
    return QTransform().rotate(look.rotation).mapRect(box);
}

} // namespace atlas
