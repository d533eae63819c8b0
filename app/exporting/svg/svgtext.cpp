// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How SvgEngine writes letters.
#include "svg/svgengine.h"
#include "svg/svgpath.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace atlas {

namespace {

constexpr double screen = 96; ///< dots an inch, of fonts that are given in points

QString key(const char *text)
{
    return QLatin1String(text);
}

bool isMoveOnly(const QTransform &transform)
{
    return transform.type() <= QTransform::TxTranslate;
}

QString matrixOf(const QTransform &transform)
{
    const auto number = [](double value) { return QString::number(value, 'g', 6); };
    return QStringLiteral("matrix(%1 %2 %3 %4 %5 %6)")
        .arg(number(transform.m11()), number(transform.m12()), number(transform.m21()),
             number(transform.m22()), number(transform.dx()), number(transform.dy()));
}

/// The face, then what stands in for it.
QString familiesOf(const QFont &font)
{
    const QString family = font.family();
    if (family == key("Vollkorn"))
        return key("Vollkorn, Georgia, 'Times New Roman', serif");
    const QString sans = key("Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif");
    return family == key("Inter") ? sans : QStringLiteral("'%1', ").arg(family) + sans;
}

} // namespace

void SvgEngine::writeFont(const QFont &font, double pixels)
{
    m_xml.writeAttribute(key("font-family"), familiesOf(font));
    m_xml.writeAttribute(key("font-size"), svgNumber(pixels));
    if (font.weight() != QFont::Normal)
        m_xml.writeAttribute(key("font-weight"), QString::number(int(font.weight())));
    if (font.italic())
        m_xml.writeAttribute(key("font-style"), key("italic"));
}

void SvgEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    if (m_asOutlines) {
        QPaintEngine::drawTextItem(at, item);
        return;
    }
    const QString text = item.text();
    if (text.trimmed().isEmpty())
        return;
    openClips();
    const QFont font = item.font();
    const bool moved = isMoveOnly(m_transform);
    const QPointF place = moved ? m_transform.map(at) : at;
    const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * screen / 72;
    m_xml.writeStartElement(key("text"));
    m_xml.writeAttribute(key("x"), svgNumber(place.x()));
    m_xml.writeAttribute(key("y"), svgNumber(place.y()));
    if (!moved)
        m_xml.writeAttribute(key("transform"), matrixOf(m_transform));
    writeFont(font, pixels);
    m_xml.writeAttribute(key("fill"), svgColour(m_pen.color()));
    if (text.size() > 1) { // where another face stands in, the line keeps its length
        m_xml.writeAttribute(key("textLength"), svgNumber(item.width()));
        m_xml.writeAttribute(key("lengthAdjust"), key("spacingAndGlyphs"));
    }
    if (text.front().isSpace() || text.back().isSpace())
        m_xml.writeAttribute(key("xml:space"), key("preserve"));
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

bool SvgEngine::takeName(const QTransform &transform, QPointF centre, const HaloLook &look)
{
    if (m_asOutlines)
        return false;
    openClips();
    const QPointF at = transform.map(centre);
    const double scale = svgScale(transform);
    m_xml.writeStartElement(key("text"));
    writeFont(nameFont(look.style), look.style.pixels * scale);
    if (look.style.spacing != 0)
        m_xml.writeAttribute(key("letter-spacing"),
                             svgNumber(look.style.spacing * look.style.pixels * scale));
    m_xml.writeAttribute(key("text-anchor"), key("middle"));
    m_xml.writeAttribute(key("fill"), svgColour(look.ink));
    m_xml.writeAttribute(key("stroke"), svgColour(look.halo));
    m_xml.writeAttribute(key("stroke-width"), svgNumber(look.haloWidth * scale));
    m_xml.writeAttribute(key("stroke-linejoin"), key("round"));
    m_xml.writeAttribute(key("paint-order"), key("stroke"));
    if (look.rotation != 0)
        m_xml.writeAttribute(key("transform"),
                             QStringLiteral("rotate(%1 %2 %3)")
                                 .arg(svgNumber(look.rotation), svgNumber(at.x()), svgNumber(at.y())));
    writeLines(setLines(look.style, look.text), at, scale);
    m_xml.writeEndElement();
    return true;
}

/// White space between the lines would be part of the text.
void SvgEngine::writeLines(const std::vector<SetLine> &lines, QPointF middle, double scale)
{
    const auto place = [&](const SetLine &line) {
        m_xml.writeAttribute(key("x"), svgNumber(middle.x()));
        m_xml.writeAttribute(key("y"), svgNumber(middle.y() + line.start.y() * scale));
    };
    if (lines.size() == 1) {
        place(lines.front());
        m_xml.writeCharacters(lines.front().text);
        return;
    }
    const bool formats = m_xml.autoFormatting();
    m_xml.setAutoFormatting(false);
    for (const SetLine &line : lines) {
        m_xml.writeStartElement(key("tspan"));
        place(line);
        m_xml.writeCharacters(line.text);
        m_xml.writeEndElement();
    }
    m_xml.setAutoFormatting(formats);
}

} // namespace atlas
