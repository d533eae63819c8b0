// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/xmppacket.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <array>
#include <utility>

namespace atlas {

namespace {

QString rdf()
{
    return QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
}
QString dublinCore()
{
    return QStringLiteral("http://purl.org/dc/elements/1.1/");
}
QString xmp()
{
    return QStringLiteral("http://ns.adobe.com/xap/1.0/");
}
QString iptc()
{
    return QStringLiteral("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/");
}
QString ours()
{
    return QStringLiteral("urn:alliance-atlas:view");
}
QString stateName()
{
    return QStringLiteral("state");
}

/// How a value stands in RDF: as it is, or as the one item of a list.
enum class Shape { Plain, Alternatives, Sequence };

struct Field {
    QString (*space)();
    const char *name;
    Shape shape;
    QString PictureNotes::*value;
};
constexpr std::array fields{
    Field{&dublinCore, "title", Shape::Alternatives, &PictureNotes::title},
    Field{&dublinCore, "description", Shape::Alternatives, &PictureNotes::brief},
    Field{&dublinCore, "creator", Shape::Sequence, &PictureNotes::creator},
    Field{&dublinCore, "rights", Shape::Alternatives, &PictureNotes::rights},
    Field{&dublinCore, "source", Shape::Plain, &PictureNotes::source},
    Field{&xmp, "CreatorTool", Shape::Plain, &PictureNotes::program},
    Field{&iptc, "AltTextAccessibility", Shape::Alternatives, &PictureNotes::brief},
    Field{&iptc, "ExtDescrAccessibility", Shape::Alternatives, &PictureNotes::full},
};

/// XML 1.0 knows no control characters besides these three.
QString printable(QString text)
{
    text.removeIf([](QChar sign) {
        return sign.unicode() < 0x20 && sign != QLatin1Char('\n') && sign != QLatin1Char('\t');
    });
    return text;
}

void writeList(QXmlStreamWriter &writer, Shape shape, const QString &text)
{
    const bool alternatives = shape == Shape::Alternatives;
    writer.writeStartElement(rdf(), alternatives ? QStringLiteral("Alt") : QStringLiteral("Seq"));
    writer.writeStartElement(rdf(), QStringLiteral("li"));
    if (alternatives)
        writer.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    writer.writeCharacters(text);
    writer.writeEndElement();
    writer.writeEndElement();
}

void writeField(QXmlStreamWriter &writer, const Field &field, const QString &text)
{
    if (text.isEmpty())
        return;
    writer.writeStartElement(field.space(), QLatin1String(field.name));
    if (field.shape == Shape::Plain)
        writer.writeCharacters(text);
    else
        writeList(writer, field.shape, text);
    writer.writeEndElement();
}

/// Puts the text into the field of that name; false for a name that is none of ours.
bool take(PictureNotes &notes, QStringView space, QStringView name, const QString &text)
{
    if (space == ours() && name == stateName()) {
        notes.state = text.toUtf8();
        return true;
    }
    for (const Field &field : fields) {
        if (space != field.space() || name != QLatin1String(field.name))
            continue;
        if ((notes.*field.value).isEmpty())
            notes.*field.value = text;
        return true;
    }
    return false;
}

bool isOurs(const QXmlStreamReader &reader)
{
    PictureNotes unused;
    return take(unused, reader.namespaceUri(), reader.name(), {});
}

} // namespace

void writeRdf(QXmlStreamWriter &writer, const PictureNotes &notes)
{
    writer.writeNamespace(rdf(), QStringLiteral("rdf"));
    writer.writeStartElement(rdf(), QStringLiteral("RDF"));
    writer.writeNamespace(dublinCore(), QStringLiteral("dc"));
    writer.writeNamespace(xmp(), QStringLiteral("xmp"));
    writer.writeNamespace(iptc(), QStringLiteral("Iptc4xmpCore"));
    writer.writeNamespace(ours(), QStringLiteral("atlas"));
    writer.writeStartElement(rdf(), QStringLiteral("Description"));
    writer.writeAttribute(rdf(), QStringLiteral("about"), QString());
    for (const Field &field : fields)
        writeField(writer, field, printable(notes.*field.value));
    if (!notes.state.isEmpty())
        writer.writeTextElement(ours(), stateName(), QString::fromUtf8(notes.state));
    writer.writeEndElement();
    writer.writeEndElement();
}

QByteArray xmpPacket(const PictureNotes &notes)
{
    QByteArray packet("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    {
        QXmlStreamWriter writer(&packet);
        const QString meta = QStringLiteral("adobe:ns:meta/");
        writer.writeNamespace(meta, QStringLiteral("x"));
        writer.writeStartElement(meta, QStringLiteral("xmpmeta"));
        writeRdf(writer, notes);
        writer.writeEndElement();
    }
    return packet + "\n<?xpacket end=\"r\"?>";
}

PictureNotes readNotes(const QByteArray &xml)
{
    PictureNotes notes;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            take(notes, attribute.namespaceUri(), attribute.name(), attribute.value().toString());
        if (!isOurs(reader))
            continue;
        const QString space = reader.namespaceUri().toString();
        const QString name = reader.name().toString();
        take(notes, space, name, reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return notes;
}

} // namespace atlas
