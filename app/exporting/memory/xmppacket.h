// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace atlas {

/// What a picture file tells of itself, in the words of XMP. Empty fields are left out.
struct PictureNotes {
    QString title; ///< dc:title
    QString brief; ///< dc:description and IPTC's AltTextAccessibility
    QString full; ///< IPTC's ExtDescrAccessibility
    QString creator; ///< dc:creator
    QString rights; ///< dc:rights
    QString source; ///< dc:source
    QString program; ///< xmp:CreatorTool, "Alliance Atlas 0.1.0"
    QByteArray state; ///< toBytes(PictureState), UTF-8: a field of our own
    bool operator==(const PictureNotes &) const = default;
};

/// A whole packet, UTF-8, between its two processing instructions; for PNG, JPEG, TIFF, WebP and PDF.
QByteArray xmpPacket(const PictureNotes &notes);
/// The same as an rdf:RDF element, for the `metadata` of an SVG.
void writeRdf(QXmlStreamWriter &writer, const PictureNotes &notes);

/// Reads the notes out of a packet, or out of any XML that holds them (an SVG). Fields may stand as elements
/// or as attributes, as other programs rewrite them. What is no XML gives what was read so far.
PictureNotes readNotes(const QByteArray &xml);

} // namespace atlas
