// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "svg/svgpath.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double steps = 100; ///< a unit

struct Place {
    qint64 x = 0, y = 0;
    bool operator==(const Place &) const = default;
};

qint64 snapped(double value)
{
    return std::isfinite(value) ? qint64(std::llround(std::clamp(value, -1e9, 1e9) * steps)) : 0;
}

Place placeOf(QPointF point)
{
    return {snapped(point.x()), snapped(point.y())};
}

void appendNumber(QByteArray &text, qint64 hundredths, bool separated)
{
    char digits[24];
    int count = 0;
    quint64 rest = quint64(hundredths < 0 ? -hundredths : hundredths);
    const auto whole = rest / 100, part = rest % 100;
    if (hundredths < 0)
        text.append('-');
    else if (separated)
        text.append(' ');
    if (whole > 0 || part == 0)
        for (quint64 value = whole; count == 0 || value > 0; value /= 10)
            digits[count++] = char('0' + value % 10);
    while (count > 0)
        text.append(digits[--count]);
    if (part == 0)
        return;
    text.append('.');
    text.append(char('0' + part / 10));
    if (part % 10)
        text.append(char('0' + part % 10));
}

/// Writes commands one after the other, and a letter only where it changes.
class PathData {
public:
    void moveTo(QPointF point)
    {
        closeIfBack();
        m_start = m_at = placeOf(point);
        m_text.append('M');
        appendNumber(m_text, m_at.x, false);
        appendNumber(m_text, m_at.y, true);
        m_letter = 'l';
        m_first = true;
        m_open = true;
        m_count = 0;
    }
    void lineTo(QPointF point)
    {
        const Place to = placeOf(point);
        if (to == m_at && m_count > 0)
            return;
        step('l', {to});
    }
    void curveTo(QPointF a, QPointF b, QPointF end) { step('c', {placeOf(a), placeOf(b), placeOf(end)}); }
    QString text()
    {
        closeIfBack();
        return QString::fromLatin1(m_text);
    }

private:
    void step(char letter, std::initializer_list<Place> places)
    {
        if (m_first || letter != m_letter) {
            m_text.append(letter);
            m_letter = letter;
        }
        bool separated = m_text.back() != letter;
        for (const Place &place : places) {
            appendNumber(m_text, place.x - m_at.x, separated);
            appendNumber(m_text, place.y - m_at.y, true);
            separated = true;
        }
        m_at = *(places.end() - 1);
        m_first = false;
        ++m_count;
    }
    void closeIfBack()
    {
        if (m_open && m_count > 1 && m_at == m_start)
            m_text.append('z');
        m_open = false;
    }

    QByteArray m_text;
    Place m_start, m_at;
    char m_letter = 'l';
    bool m_first = true, m_open = false;
    int m_count = 0; // of the steps of this piece
};

} // namespace

QString svgNumber(double value)
{
    QByteArray text;
    appendNumber(text, snapped(value), false);
    return QString::fromLatin1(text);
}

QString svgColour(const QColor &colour)
{
    return colour.name(QColor::HexRgb);
}

double svgScale(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

QString svgPathData(const QPainterPath &path)
{
    PathData data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data.moveTo(element);
            break;
        case QPainterPath::LineToElement:
            data.lineTo(element);
            break;
        case QPainterPath::CurveToElement:
            if (i + 2 < path.elementCount())
                data.curveTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return data.text();
}

} // namespace atlas
