// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwriter.h"

#include "pagepainting.h"
#include "svg/svgdevice.h"
#include "svg/svgpath.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace atlas {

namespace {

constexpr int pdfResolution = 1200;

QString key(const char *text)
{
    return QLatin1String(text);
}

QString lengthOf(double length, SizeUnit unit)
{
    const QString number = QString::number(length, 'g', 8);
    return unit == SizeUnit::Pixels ? number
                                    : number + (unit == SizeUnit::Millimetres ? key("mm") : key("in"));
}

void writeHead(QXmlStreamWriter &xml, QSizeF size, const PaperTerms &terms)
{
    xml.writeAttribute(key("version"), key("1.1"));
    xml.writeAttribute(key("width"), lengthOf(terms.size.size.width(), terms.size.unit));
    xml.writeAttribute(key("height"), lengthOf(terms.size.size.height(), terms.size.unit));
    xml.writeAttribute(key("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(svgNumber(size.width()), svgNumber(size.height())));
    xml.writeAttribute(key("role"), key("img"));
    xml.writeAttribute(key("aria-labelledby"), key("title desc"));
    xml.writeAttribute(key("xml:lang"), key("en"));
    xml.writeStartElement(key("title"));
    xml.writeAttribute(key("id"), key("title"));
    xml.writeCharacters(terms.notes.title);
    xml.writeEndElement();
    xml.writeStartElement(key("desc"));
    xml.writeAttribute(key("id"), key("desc"));
    xml.writeCharacters(terms.notes.full.isEmpty() ? terms.notes.brief : terms.notes.full);
    xml.writeEndElement();
    xml.writeStartElement(key("metadata"));
    writeRdf(xml, terms.notes);
    xml.writeEndElement();
}

PaperPicture pictureOf(const Page &page)
{
    return {page.size, [&page](QPainter &painter) { paintPage(painter, page); }};
}

} // namespace

bool writeSvg(QIODevice &device, const Page &page, const PaperTerms &terms)
{
    return writeSvg(device, pictureOf(page), terms);
}

bool writePdf(QIODevice &device, const Page &page, const PaperTerms &terms)
{
    return writePdf(device, pictureOf(page), terms);
}

bool writeSvg(QIODevice &device, const PaperPicture &picture, const PaperTerms &terms)
{
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(key("svg"));
    xml.writeDefaultNamespace(key("http://www.w3.org/2000/svg"));
    xml.writeAttribute(key("xmlns:xlink"), key("http://www.w3.org/1999/xlink"));
    writeHead(xml, picture.size, terms);
    SvgDevice paper(xml, picture.size, terms.letters == LettersAs::Outlines);
    QPainter painter(&paper);
    picture.paint(painter);
    painter.end();
    xml.writeEndElement();
    xml.writeEndDocument();
    return !xml.hasError(); // of writing too
}

bool writePdf(QIODevice &device, const PaperPicture &picture, const PaperTerms &terms)
{
    QBuffer whole; // QPdfWriter does not tell when its device takes no more
    whole.open(QIODevice::WriteOnly);
    QPdfWriter writer(&whole);
    writer.setResolution(pdfResolution);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(terms.size.millimetres(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setTitle(terms.notes.title);
    writer.setCreator(terms.notes.program);
    writer.setDocumentXmpMetadata(xmpPacket(terms.notes));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double width = terms.size.millimetres().width() / 25.4 * pdfResolution; // of the page, device
    const double scale = width / picture.size.width();
    painter.scale(scale, scale);
    picture.paint(painter);
    return painter.end() && device.write(whole.data()) == whole.size();
}

} // namespace atlas
