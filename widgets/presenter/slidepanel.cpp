// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/slidepanel.h"

#include "borders/legendmodel.h"
#include "fonts.h"
#include "furniture/datetext.h"
#include "furniture/swatch.h"
#include "marks/eventglyph.h"
#include "presenter/flowtext.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double margin = 52; // of the panel, left and right
constexpr double dateBase = 98; // base line
constexpr double datePixels = 60;
constexpr double titleTop = 118;
constexpr double bottom = 60; // from the page's lower edge to the middle of the bar
constexpr double rowHeight = 40; // of the legend
constexpr double eventRow = 54;
constexpr double gap = 26;

struct Column {
    double left, width;
};

Column columnOf(const Slide &slide)
{
    const QRectF panel = SlideLayout::of(slide.aspect).panel;
    return {panel.left() + margin, panel.width() - 2 * margin};
}

double titleIn(QPainter &painter, const Slide &slide, const Column &column)
{
    if (slide.text.title.isEmpty())
        return titleTop + 44;
    const FlowText title(slide.text.title, {displayFont(38, 600), 46, column.width, 3 * 46});
    painter.setPen(slide.map.theme.ink2);
    title.paint(painter, {column.left, titleTop});
    return titleTop + title.height();
}

double quotationIn(QPainter &painter, const Slide &slide, QRectF room)
{
    const Theme &theme = slide.map.theme;
    constexpr double indent = 32;
    const FlowText source(slide.text.citation, {sansFont(26), 34, room.width() - indent, 2 * 34});
    const FlowText view(slide.text.view, {sansFont(26, 500), 34, room.width() - indent - 40, 2 * 34});
    const double sourceRoom = 20 + source.height() + view.height();
    FlowText quote;
    for (const double pixels : {43.0, 38.0, 34.0, 30.0, 27.0, smallestType + 1}) {
        quote
            = FlowText(slide.text.quotation,
                       {serifFont(pixels), pixels * 1.3, room.width() - indent, room.height() - sourceRoom});
        if (!quote.isCut())
            break;
    }
    painter.fillRect(QRectF(room.left(), room.top() + 4, 5, quote.height() - 4), theme.quoteRule);
    painter.setPen(theme.ink);
    quote.paint(painter, room.topLeft() + QPointF(indent, 0));
    double y = room.top() + quote.height() + 12;
    painter.setPen(theme.ink2);
    source.paint(painter, {room.left() + indent, y});
    y += source.height() + 4;
    const QPointF head(room.left() + indent + 12, y + 11);
    painter.setPen(QPen(theme.ink2, 2.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(head, 6, 6);
    painter.drawArc(QRectF(head.x() - 11, head.y() + 9, 22, 20), 0, 180 * 16);
    painter.setPen(theme.ink);
    view.paint(painter, {room.left() + indent + 40, y});
    return y + view.height();
}

double dateColumn(const Slide &slide)
{
    double width = 0;
    const QFontMetricsF metrics(sansFont(26, 600));
    for (const StepText::Line &line : slide.text.events)
        width = std::max(width, metrics.horizontalAdvance(line.date));
    return width;
}

void eventsIn(QPainter &painter, const Slide &slide, QRectF room)
{
    const Theme &theme = slide.map.theme;
    const double dates = dateColumn(slide);
    const double middle = room.left() + 16;
    const double last = room.top() + (double(slide.text.events.size()) - 0.5) * eventRow;
    painter.setPen(QPen(theme.line, 4));
    if (slide.text.events.size() > 1)
        painter.drawLine(QPointF(middle, room.top() + eventRow / 2), QPointF(middle, last));
    double y = room.top();
    for (const StepText::Line &line : slide.text.events) {
        const QPointF centre(middle, y + eventRow / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.panel);
        painter.drawEllipse(centre, 18, 18);
        paintEventGlyph(painter, eventGlyph(line.category, centre, 25), theme.eventColour(line.category),
                        line.inPaper, theme.panel);
        painter.setPen(theme.ink);
        painter.setFont(sansFont(26, 600));
        painter.drawText(QRectF(room.left() + 52, y, dates + 4, eventRow), Qt::AlignVCenter, line.date);
        const double left = room.left() + 52 + dates + 28;
        const FlowText title(line.title, {sansFont(26), 32, room.right() - left, 32});
        title.paint(painter, {left, y + (eventRow - 32) / 2});
        y += eventRow;
    }
}

QString legendLabel(const LegendEntry &entry, const Slide &slide)
{
    return entry.fill == FillClass::NatoJoined && slide.joinedBefore
        ? QStringLiteral("Joined since the last step")
        : entry.label;
}

/// From below; returns its upper edge.
double legendIn(QPainter &painter, const Slide &slide, const Column &column)
{
    const Theme &theme = slide.map.theme;
    const double rows = double(slide.legend.size()) + (slide.viewpoint.isEmpty() ? 0 : 1);
    const double top = slideLines - bottom - 34 - rows * rowHeight;
    double y = top;
    for (const int row : slide.legend) {
        const LegendEntry &entry = legendEntries()[size_t(row)];
        painter.save(); // swatches are made for 26 px: the page's are twice that
        painter.translate(column.left, y + 8);
        painter.scale(1.7, 1.7);
        paintLegendSwatch(painter, {0, 0, 26, 15}, entry, theme);
        painter.restore();
        painter.setPen(theme.ink);
        FlowText(legendLabel(entry, slide), {sansFont(27), 34, column.width - 66, 34})
            .paint(painter, {column.left + 66, y + 3});
        y += rowHeight;
    }
    if (!slide.viewpoint.isEmpty()) {
        painter.setPen(theme.ink2);
        FlowText(QStringLiteral("Viewpoint: ") + slide.viewpoint, {sansFont(25), 34, column.width, 34})
            .paint(painter, {column.left, y + 3});
    }
    return top;
}

void progressIn(QPainter &painter, const Slide &slide, const Column &column)
{
    if (slide.steps < 1)
        return;
    const double space = slide.steps > 40 ? 1 : 7;
    const double width = (column.width - space * (slide.steps - 1)) / slide.steps;
    for (int i = 0; i < slide.steps; ++i)
        painter.fillRect(QRectF(column.left + i * (width + space), slideLines - bottom + 24, width, 8),
                         i < slide.step ? slide.map.theme.ink : slide.map.theme.line);
}

void questionIn(QPainter &painter, const Slide &slide, QRectF room)
{
    painter.setPen(slide.map.theme.ink3);
    painter.setFont(displayFont(150, 600));
    painter.drawText(room, Qt::AlignCenter, QStringLiteral("?"));
}

} // namespace

void paintSlidePanel(QPainter &painter, const Slide &slide)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF panel = SlideLayout::of(slide.aspect).panel;
    const Theme &theme = slide.map.theme;
    painter.fillRect(panel, theme.panel);
    painter.fillRect(QRectF(panel.left(), 0, 2, panel.height()), theme.line);
    const Column column = columnOf(slide);
    const double below = legendIn(painter, slide, column) - gap;
    const double head = titleIn(painter, slide, column) + gap;
    const double events = double(slide.text.events.size()) * eventRow;
    double y = head;
    if (!slide.text.quotation.isEmpty()) {
        const double room = below - y - (events > 0 ? events + gap : 0);
        y = quotationIn(painter, slide, {column.left, y, column.width, room}) + gap;
    }
    if (events > 0)
        eventsIn(painter, slide, {column.left, y, column.width, events});
    else if (slide.asks && slide.text.quotation.isEmpty())
        questionIn(painter, slide, {column.left, head, column.width, below - head});
    progressIn(painter, slide, column);
}

void paintSlideDate(QPainter &painter, const Slide &slide)
{
    const QFont font = displayFont(datePixels, 700);
    painter.setFont(font);
    painter.setPen(slide.map.theme.ink);
    const Column column = columnOf(slide);
    const QString words = longDate(slide.map.date);
    const double width = steadyWidth(font, words);
    painter.save();
    painter.translate(column.left, dateBase);
    if (width > column.width)
        painter.scale(column.width / width, column.width / width);
    paintSteady(painter, {0, 0}, words);
    painter.restore();
}

QRectF slideDateRect(const Slide &slide)
{
    const Column column = columnOf(slide);
    return {column.left - 4, dateBase - datePixels, column.width + 8, datePixels + 18};
}

bool samePanel(const Slide &a, const Slide &b)
{
    return a.aspect == b.aspect && a.map.theme == b.map.theme && a.text == b.text && a.legend == b.legend
        && a.joinedBefore == b.joinedBefore && a.viewpoint == b.viewpoint && a.asks == b.asks
        && a.step == b.step && a.steps == b.steps;
}

} // namespace atlas
