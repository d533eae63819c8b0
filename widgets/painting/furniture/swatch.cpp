// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/swatch.h"

#include "fonts.h"
#include "land/fillpattern.h"
#include "land/linestyle.h"
#include "land/sparsemarks.h"
#include "marks/eventglyph.h"
#include "paperdevice.h"
#include "recipepainting.h"

#include <QImage>
#include <QPainter>

namespace atlas {

namespace {

/// Device pixels of the pattern, drawn one to one so that its lines stay as sharp as on the map.
void paintPattern(QPainter &painter, const QRectF &rect, const FillKey &key, const Theme &theme)
{
    if (isPaper(painter)) {
        QPainterPath area;
        area.addRect(rect);
        paintRecipe(painter, area, FillRecipe::of(key, theme), rect);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (rect.size() * ratio).toSize();
    const FillPattern pattern(key, theme, size, ratio);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, pattern.at(x, y));
    image.setDevicePixelRatio(ratio);
    painter.drawImage(rect.topLeft(), image);
}

void paintOutline(QPainter &painter, const QRectF &rect, const QColor &colour, Qt::PenStyle style)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1, style));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QColor outlineOf(FillClass fill, const Theme &theme)
{
    switch (fill) {
    case FillClass::Nato:
    case FillClass::NatoJoined:
    case FillClass::NatoTerritoryAdded:
    case FillClass::NatoOutsideCommand:
        return theme.natoCoast;
    case FillClass::NatoSignatory:
    case FillClass::TreatyArea:
        return theme.sign;
    case FillClass::WarsawPact:
        return theme.warsawPactLine;
    case FillClass::Ussr:
        return theme.ussrLine;
    case FillClass::Csto:
        return theme.cstoOuter;
    default:
        return theme.landLine;
    }
}

QPen penOf(const LineStroke &stroke, const Theme &theme)
{
    QColor colour = theme.*stroke.colour;
    colour.setAlphaF(float(stroke.opacity));
    QPen pen(colour, stroke.width, Qt::SolidLine, stroke.dash.round ? Qt::RoundCap : Qt::FlatCap,
             Qt::MiterJoin);
    if (!stroke.dash.isEmpty()) {
        QList<qreal> lengths; // of a pen, in multiples of its width
        for (double length : stroke.dash.lengths)
            lengths.append(length / stroke.width);
        pen.setDashPattern(lengths);
    }
    return pen;
}

void paintLine(QPainter &painter, const QPolygonF &line, LineKind kind, const Theme &theme)
{
    for (const LineStroke &stroke : lineStrokes()) {
        if (stroke.kind != kind)
            continue;
        painter.setPen(penOf(stroke, theme));
        painter.drawPolyline(line);
    }
}

QPolygonF straight(const QRectF &rect)
{
    const double middle = rect.center().y();
    return {{{rect.left(), middle}, {rect.right(), middle}}};
}

QPolygonF jagged(const QRectF &rect)
{
    const double height = rect.height() / 4;
    const double middle = rect.center().y();
    return {{{rect.left() + 1, middle + height},
             {rect.left() + rect.width() * 0.35, middle - height},
             {rect.left() + rect.width() * 0.65, middle + height * 0.6},
             {rect.right() - 1, middle - height}}};
}

void paintEvents(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    constexpr double height = 8;
    const double middle = rect.center().y();
    const auto mark = [&](double x, EventCategory category, InPaper inPaper) {
        paintEventGlyph(painter, eventGlyph(category, {rect.left() + x, middle}, height),
                        theme.eventColour(category), inPaper, theme.panel);
    };
    mark(4, EventCategory::Alliance, InPaper::Yes);
    mark(13, EventCategory::Treaty, InPaper::No);
    mark(22, EventCategory::Conflict, InPaper::Yes);
}

void paintWord(QPainter &painter, const QRectF &rect, const QString &word, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, word);
}

void paintCapital(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.setPen(QPen(theme.ink, 1.2));
    painter.setBrush(theme.panel);
    painter.drawEllipse(rect.center(), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawEllipse(rect.center(), 1.1, 1.1);
}

void paintGraticule(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.setPen(QPen(theme.isDark() ? theme.ink3 : theme.coast, 0.8));
    for (double part : {0.25, 0.75}) {
        const double x = rect.left() + rect.width() * part;
        const double y = rect.top() + rect.height() * part;
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
}

/// Land with the European Union's dashes along its inner side.
void paintEuropean(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.fillRect(rect, theme.land);
    paintOutline(painter, rect, theme.coast, Qt::SolidLine);
    LineStroke stroke;
    stroke.width = europeanDepth;
    stroke.colour = &Theme::european;
    stroke.dash = europeanDash;
    painter.setPen(penOf(stroke, theme));
    const double inside = europeanDepth / 2;
    painter.drawRect(rect.adjusted(inside, inside, -inside, -inside));
}

/// Land with the crosses of the Partnership for Peace, drawn one to one as on the map.
void paintPartner(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    if (isPaper(painter)) {
        QPainterPath area;
        area.addRect(rect);
        painter.fillRect(rect, theme.land);
        paintCrosses(painter, area, theme.partner, rect);
        paintOutline(painter, rect, theme.landLine, Qt::SolidLine);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const SparseMarks marks(theme.partner.rgb(), ratio);
    QImage image((rect.size() * ratio).toSize(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, blended(theme.land.rgb(), theme.partner.rgb(), marks.weight(x, y)));
    image.setDevicePixelRatio(ratio);
    painter.drawImage(rect.topLeft(), image);
    paintOutline(painter, rect, theme.landLine, Qt::SolidLine);
}

void paintLake(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.fillRect(rect, theme.land);
    painter.setPen(QPen(theme.coast, 1));
    painter.setBrush(theme.sea);
    painter.drawEllipse(rect.adjusted(4, 3, -4, -3));
}

void paintRiver(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.setPen(QPen(theme.river, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(jagged(rect));
}

void paintMarks(QPainter &painter, const QRectF &rect, Layer layer, const Theme &theme)
{
    switch (layer) {
    case Layer::AllianceBorder:
        return paintLine(painter, jagged(rect), LineKind::AllianceBorder, theme);
    case Layer::RussianBorder:
        return paintLine(painter, straight(rect), LineKind::RussianBorder, theme);
    case Layer::InnerBorders:
        return paintLine(painter, straight(rect), LineKind::Inner, theme);
    case Layer::Zones:
        return paintLine(painter, straight(rect), LineKind::Zone, theme);
    case Layer::Approximate:
        return paintLine(painter, jagged(rect), LineKind::Approximate, theme);
    case Layer::EuropeanUnion:
        return paintEuropean(painter, rect, theme);
    case Layer::Partnership:
        return paintPartner(painter, rect, theme);
    case Layer::Lakes:
        return paintLake(painter, rect, theme);
    case Layer::Rivers:
        return paintRiver(painter, rect, theme);
    case Layer::Contested:
        return paintContestedSwatch(painter, rect, theme);
    case Layer::Events:
        return paintEvents(painter, rect, theme);
    case Layer::Names:
        painter.setFont(sansFont(11.5, 600));
        return paintWord(painter, rect, QStringLiteral("Abc"), theme.ink);
    case Layer::Seas:
        painter.setFont(serifFont(12.5, true));
        return paintWord(painter, rect, QStringLiteral("Sea"), theme.seaLabel);
    case Layer::Capitals:
        return paintCapital(painter, rect, theme);
    case Layer::Graticule:
        return paintGraticule(painter, rect, theme);
    default:
        return;
    }
}

} // namespace

void paintFillSwatch(QPainter &painter, const QRectF &rect, FillClass fill, const Theme &theme)
{
    paintPattern(painter, rect, {fill, false, FillClass::Land}, theme);
    const bool open = fill == FillClass::NatoSignatory || fill == FillClass::TreatyArea;
    paintOutline(painter, rect, outlineOf(fill, theme), open ? Qt::DashLine : Qt::SolidLine);
    if (fill == FillClass::NatoJoined) {
        painter.setPen(QPen(theme.joinedKey, 1.2));
        painter.drawRect(rect.adjusted(2, 2, -2, -2));
    }
}

void paintContestedSwatch(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    paintPattern(painter, rect, {FillClass::Land, true, FillClass::Csto}, theme);
    paintOutline(painter, rect, theme.contested, Qt::DotLine);
}

void paintLegendSwatch(QPainter &painter, const QRectF &rect, const LegendEntry &entry, const Theme &theme)
{
    painter.save();
    if (entry.fill) {
        paintFillSwatch(painter, rect, *entry.fill, theme);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        paintMarks(painter, rect, entry.layer, theme);
    }
    painter.restore();
}

} // namespace atlas
