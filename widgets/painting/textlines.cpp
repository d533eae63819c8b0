// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlines.h"

#include <QCache>
#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr qsizetype mostKept = 60'000; // characters, some 20 bytes each
constexpr qsizetype ownCost = 20; // of an entry, in characters
constexpr double endless = 0x01000000; // what QPainter takes as the width of a line that is not wrapped

struct Asked {
    QString text;
    QFont font;
    TextFit fit;
    double room;
    bool operator==(const Asked &) const = default;
};

size_t qHash(const Asked &asked, size_t seed = 0)
{
    return qHashMulti(seed, asked.text, asked.font.pixelSize(), int(asked.font.weight()), int(asked.fit),
                      asked.room);
}

/// Where QFixed puts it: text lays its glyphs on a grid of 1/64 of a pixel.
double onGrid(double place)
{
    return std::trunc(place * 64) / 64;
}

/// Of a text of that height.
double topIn(const QRectF &room, Qt::Alignment alignment, double height)
{
    if (alignment & Qt::AlignBottom)
        return room.top() + room.height() - height;
    return alignment & Qt::AlignVCenter ? room.top() + (room.height() - height) / 2 : room.top();
}

int &shaped()
{
    thread_local int count = 0;
    return count;
}

} // namespace

/// Sets lines as QPainter::drawText does: below each other on whole pixels.
class LineSetter {
public:
    static TextLines set(const Asked &asked)
    {
        ++shaped();
        const QFontMetrics metrics(asked.font);
        TextLines lines;
        lines.m_font = asked.font;
        const bool elides = asked.fit == TextFit::Elided;
        const bool wraps = asked.fit == TextFit::Wrapped;
        QString text = elides ? metrics.elidedText(asked.text, Qt::ElideRight, int(asked.room)) : asked.text;
        text.replace(QLatin1Char('\n'), wraps ? QChar(QChar::LineSeparator) : QChar(QChar::Space));
        QTextLayout layout(text, asked.font);
        layout.beginLayout();
        const double leading = QFontMetricsF(asked.font).leading();
        double height = -leading;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(wraps ? std::max(0.0, asked.room) : endless);
            height = std::ceil(height + leading);
            line.setPosition({0, height});
            height += line.ascent() + line.descent();
        }
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i)
            take(lines, layout, layout.lineAt(i));
        lines.m_height = std::max(0.0, height);
        return lines;
    }

private:
    static void take(TextLines &lines, const QTextLayout &layout, const QTextLine &line)
    {
        if (lines.m_lines.isEmpty())
            lines.m_ascent = line.y() + line.ascent();
        TextLines::Line taken;
        taken.text = layout.text().mid(line.textStart(), line.textLength());
        if (taken.text.isEmpty())
            return;
        taken.y = line.y() + line.ascent() - lines.m_ascent;
        taken.foot = line.y() + line.ascent() + line.descent(); // line.height() is rounded up
        taken.width = line.horizontalAdvance();
        lines.m_width = std::max(lines.m_width, taken.width);
        lines.m_reach = std::max(lines.m_reach, line.naturalTextWidth());
        for (QGlyphRun run : line.glyphRuns()) {
            QList<QPointF> places = run.positions();
            for (QPointF &place : places)
                place.ry() -= lines.m_ascent;
            run.setPositions(places);
            taken.glyphs.append(run);
        }
        lines.m_lines.append(taken);
    }
};

QString TextLines::text() const
{
    QString whole;
    for (const Line &line : m_lines)
        whole += line.text;
    return whole;
}

void TextLines::paintLine(QPainter &painter, const Line &line, QPointF base) const
{
    // Paper wants letters and not glyphs.
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        const QFont before = painter.font();
        if (before != m_font)
            painter.setFont(m_font);
        painter.drawText(base + QPointF(0, line.y), line.text);
        if (before != m_font)
            painter.setFont(before);
        return;
    }
    for (const QGlyphRun &run : line.glyphs)
        painter.drawGlyphRun(base, run);
}

void TextLines::paint(QPainter &painter, QPointF base) const
{
    for (const Line &line : m_lines)
        paintLine(painter, line, {onGrid(base.x()), base.y()});
}

/// With what its letters may reach over the line's box.
QRect TextLines::rowOf(qsizetype line, const QRectF &room, double top) const
{
    constexpr double reach = 2;
    const double from = line > 0 ? m_lines[line - 1].foot : 0;
    return QRectF(room.left(), top + from, room.width(), m_lines[line].foot - from)
        .adjusted(-reach, -reach, reach, reach)
        .toAlignedRect();
}

void TextLines::paintIn(QPainter &painter, const QRectF &room, Qt::Alignment alignment,
                        const QRegion &part) const
{
    double height = 0; // of the lines that begin in the room
    for (qsizetype i = 0; i < m_lines.size() && (i == 0 || height < room.height()); ++i)
        height = m_lines[i].foot;
    const double top = topIn(room, alignment, height);
    const bool cuts = m_reach > room.width() || height > room.height();
    if (cuts) {
        painter.save();
        painter.setClipRect(room, Qt::IntersectClip);
    }
    for (qsizetype i = 0; i < m_lines.size() && m_lines[i].foot <= height; ++i) {
        if (!part.isEmpty() && !part.intersects(rowOf(i, room, top)))
            continue;
        const Line &line = m_lines[i];
        const double spare = room.width() - line.width;
        const double left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
        paintLine(painter, line, {onGrid(room.left() + left), onGrid(top) + m_ascent});
    }
    if (cuts)
        painter.restore();
}

QRegion TextLines::differenceIn(const QRectF &room, Qt::Alignment alignment, const TextLines &other) const
{
    const QRect whole = room.toAlignedRect();
    if (m_lines.size() != other.m_lines.size() || m_height != other.m_height || m_ascent != other.m_ascent
        || m_height > room.height() || std::max(m_reach, other.m_reach) > room.width())
        return whole;
    QRegion rows;
    const double top = topIn(room, alignment, m_lines.isEmpty() ? 0 : m_lines.last().foot);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].foot != other.m_lines[i].foot)
            return whole;
        if (m_lines[i].text != other.m_lines[i].text)
            rows += rowOf(i, room, top);
    }
    return rows;
}

TextLines textLines(const QString &text, const QFont &font, TextFit fit, double room)
{
    if (text.isEmpty())
        return {};
    thread_local QCache<Asked, TextLines> kept(mostKept);
    const Asked asked{text, font, fit, fit == TextFit::Whole ? 0 : room};
    if (const TextLines *known = kept.object(asked))
        return *known;
    const TextLines lines = LineSetter::set(asked);
    kept.insert(asked, new TextLines(lines), ownCost + text.size());
    return lines;
}

void paintWords(QPainter &painter, QPointF base, const QString &text, const QFont &font)
{
    const double space = QFontMetricsF(font).horizontalAdvance(QLatin1Char(' '));
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const TextLines line = textLines(word, font);
        line.paint(painter, base);
        base.rx() += line.width() + space;
    }
}

int textsShaped()
{
    return shaped();
}

} // namespace atlas
