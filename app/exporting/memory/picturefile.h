// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QIODevice;

namespace atlas {

/// The same file with the XMP packet in the place where its format has it; one that was there is replaced.
/// What is not a file of the format comes back as it was.
QByteArray pngWithPacket(const QByteArray &png, const QByteArray &packet); ///< an iTXt chunk after the head
QByteArray webpWithPacket(const QByteArray &webp, const QByteArray &packet); ///< a chunk "XMP "
/// A segment APP1; a packet beyond its 64 KB is left out.
QByteArray jpegWithPacket(const QByteArray &jpeg, const QByteArray &packet);
/// The chunk alone, for a writer that makes the file in pieces: it stands right after the chunk IHDR.
QByteArray pngPacketChunk(const QByteArray &packet);

enum class PictureKind { Unknown, Png, Jpeg, WebP, Tiff, Svg, Pdf };
/// By the first bytes, whatever the name.
PictureKind kindOfPicture(const QByteArray &head);

/// The packet of a picture that is open for reading, or of an SVG all of its XML; empty when it has none or
/// the file is damaged before it. Reads chunk by chunk: a large picture is never in memory.
QByteArray packetOf(QIODevice &file);

} // namespace atlas
