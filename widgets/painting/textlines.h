// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QRectF>
#include <QRegion>
#include <QString>

class QPainter;

namespace atlas {

/// What is done with a text that is wider than its room.
enum class TextFit {
    Whole, ///< nothing; the room does not matter
    Wrapped, ///< it is broken between words
    Elided ///< it ends in an ellipsis
};

/// A text whose glyphs have found their places: painting it again shapes nothing, and gives the pixels that
/// QPainter::drawText gives. A value; its thread is the one that shaped it. All sizes in logical pixels.
class TextLines {
public:
    /// Of the widest line: its advance, with spaces at the end of a text that is not broken.
    double width() const { return m_width; }
    double height() const { return m_height; }
    int count() const { return int(m_lines.size()); } ///< of lines; 0 for an empty text
    QString text() const; ///< as shown: an elided one with its ellipsis

    /// In the painter's pen; `base` is the left end of the first base line. The painter's font does not
    /// matter and is left as it is.
    void paint(QPainter &painter, QPointF base) const;
    /// Where QPainter::drawText would put it in that room, left aligned or as told, and as it cuts it off.
    /// Lines outside `part`, where that is not empty, are left out.
    void paintIn(QPainter &painter, const QRectF &room, Qt::Alignment alignment,
                 const QRegion &part = {}) const;
    /// Where in the room `other`, of the same font, is painted otherwise: the rows of lines that differ, or
    /// all of it where one is higher or cut.
    QRegion differenceIn(const QRectF &room, Qt::Alignment alignment, const TextLines &other) const;

private:
    struct Line {
        QString text;
        double y = 0; ///< of its base line, from the first one
        double foot = 0; ///< its lower end, from the top of the text
        double width = 0; ///< with spaces at its end
        QList<QGlyphRun> glyphs; ///< placed from the first base line
    };
    friend class LineSetter;

    void paintLine(QPainter &painter, const Line &line, QPointF base) const;
    QRect rowOf(qsizetype line, const QRectF &room, double top) const;

    QFont m_font;
    QList<Line> m_lines;
    double m_width = 0, m_height = 0, m_ascent = 0;
    double m_reach = 0; ///< of the widest line, with what its last letter leans over its advance
};

/// The lines of a text in a room of that width. Kept for the thread: a text that comes again in the same font
/// and room is not shaped again. Some 1,000 sentences are kept (about 1 MB), those that were wanted last.
TextLines textLines(const QString &text, const QFont &font, TextFit fit = TextFit::Whole, double room = 0);

/// Paints a line whose words come again in other orders: a date has some 120 of them, while there are 28,000
/// dates. As QPainter::drawText does, in a font that kerns no spaces; `base` as in TextLines::paint().
void paintWords(QPainter &painter, QPointF base, const QString &text, const QFont &font);

/// How many texts this thread has shaped since it began; tests gate on what a step adds.
int textsShaped();

} // namespace atlas
