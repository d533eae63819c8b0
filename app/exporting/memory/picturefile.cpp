// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/picturefile.h"

#include <QIODevice>
#include <QtEndian>

#include <webp/mux.h>
#include <zlib.h>

#include <memory>

namespace atlas {

namespace {

constexpr char pngHead[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype pngHeadSize = 8;
constexpr char packetKeyword[] = "XML:com.adobe.xmp";
constexpr char jpegKeyword[] = "http://ns.adobe.com/xap/1.0/"; // its closing null belongs to it
constexpr qint64 largestPacket = 16 * 1024 * 1024;
constexpr qint64 largestText = 256 * 1024 * 1024; ///< of an SVG or PDF that is searched

template <class Number> QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    const QByteArray body = name + content;
    const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size())));
    return bigEndian(quint32(content.size())) + body + bigEndian(sum);
}

/// Content of an iTXt chunk if it is the packet; nothing for other texts.
QByteArray packetIn(const QByteArray &text)
{
    const QByteArray head = QByteArray(packetKeyword) + '\0';
    if (!text.startsWith(head) || text.size() < head.size() + 4)
        return {};
    const bool compressed = text[head.size()] == 1;
    qsizetype at = head.size() + 2;
    for (int skipped = 0; skipped < 2; ++skipped) { // language and translated keyword
        at = text.indexOf('\0', at) + 1;
        if (at == 0)
            return {};
    }
    const QByteArray content = text.mid(at);
    // qUncompress expects the size in front; what is said there is only a first guess.
    return compressed ? qUncompress(bigEndian(quint32(content.size() * 4)) + content) : content;
}

QByteArray pngPacket(QIODevice &file)
{
    file.seek(pngHeadSize);
    for (;;) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return {};
        const qint64 size = qFromBigEndian<quint32>(head.constData());
        const QByteArray name = head.mid(4);
        if (name == "IEND")
            return {};
        if (name == "iTXt" && size <= largestPacket) {
            const QByteArray packet = packetIn(file.read(size));
            if (!packet.isEmpty())
                return packet;
            file.skip(4);
        } else if (file.skip(size + 4) != size + 4)
            return {};
    }
}

QByteArray webpPacket(QIODevice &file)
{
    file.seek(12);
    for (;;) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return {};
        const qint64 size = qFromLittleEndian<quint32>(head.constData() + 4);
        if (head.startsWith("XMP ") && size <= largestPacket)
            return file.read(size);
        const qint64 padded = size + (size & 1);
        if (file.skip(padded) != padded)
            return {};
    }
}

/// Walks the segments up to the picture's data.
QByteArray jpegPacket(QIODevice &file)
{
    const QByteArray keyword(jpegKeyword, sizeof(jpegKeyword));
    file.seek(2);
    for (;;) {
        const QByteArray head = file.read(4);
        if (head.size() < 4 || head[0] != '\xff' || head[1] == '\xda')
            return {};
        const qint64 size = qFromBigEndian<quint16>(head.constData() + 2) - 2;
        if (size < 0)
            return {};
        const QByteArray content = file.read(size);
        if (head[1] == '\xe1' && content.startsWith(keyword))
            return content.mid(keyword.size());
    }
}

/// Of a PDF or TIFF: XMP is meant to be found by searching, and is never compressed by us.
QByteArray searchedPacket(const QByteArray &bytes)
{
    const qsizetype from = bytes.lastIndexOf("<x:xmpmeta");
    const QByteArray close("</x:xmpmeta>");
    const qsizetype to = from < 0 ? -1 : bytes.indexOf(close, from);
    return to < 0 ? QByteArray() : bytes.mid(from, to + close.size() - from);
}

using Mux = std::unique_ptr<WebPMux, void (*)(WebPMux *)>;

WebPData dataOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())};
}

QByteArray headOf(QIODevice &file)
{
    file.seek(0);
    return file.peek(1024);
}

} // namespace

QByteArray pngPacketChunk(const QByteArray &packet)
{
    // Keyword, null, not compressed, method, no language, no translation.
    return pngChunk("iTXt", QByteArray(packetKeyword) + QByteArray(5, '\0') + packet);
}

QByteArray pngWithPacket(const QByteArray &png, const QByteArray &packet)
{
    if (kindOfPicture(png) != PictureKind::Png)
        return png;
    QByteArray out = png.left(pngHeadSize);
    for (qsizetype at = pngHeadSize; at + 12 <= png.size();) {
        const qsizetype size = qsizetype(qFromBigEndian<quint32>(png.constData() + at)) + 12;
        if (size > png.size() - at)
            return png;
        const QByteArrayView name = QByteArrayView(png).sliced(at + 4, 4);
        const bool replaced = name == "iTXt" && !packetIn(png.mid(at + 8, size - 12)).isEmpty();
        if (!replaced)
            out += png.mid(at, size);
        if (name == "IHDR")
            out += pngPacketChunk(packet);
        at += size;
    }
    return out;
}

QByteArray webpWithPacket(const QByteArray &webp, const QByteArray &packet)
{
    const WebPData file = dataOf(webp);
    const WebPData chunk = dataOf(packet);
    const Mux mux(WebPMuxCreate(&file, 0), &WebPMuxDelete);
    if (!mux || WebPMuxSetChunk(mux.get(), "XMP ", &chunk, 0) != WEBP_MUX_OK)
        return webp;
    WebPData assembled;
    WebPDataInit(&assembled);
    if (WebPMuxAssemble(mux.get(), &assembled) != WEBP_MUX_OK)
        return webp;
    const QByteArray out(reinterpret_cast<const char *>(assembled.bytes), qsizetype(assembled.size));
    WebPDataClear(&assembled);
    return out;
}

QByteArray jpegWithPacket(const QByteArray &jpeg, const QByteArray &packet)
{
    const QByteArray content = QByteArray(jpegKeyword, sizeof(jpegKeyword)) + packet;
    if (kindOfPicture(jpeg) != PictureKind::Jpeg || content.size() + 2 > 0xffff)
        return jpeg;
    // JFIF wants its own segment, APP0, to be the first.
    qsizetype at = 2;
    if (jpeg.mid(at, 2) == "\xff\xe0")
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    return jpeg.left(at) + "\xff\xe1" + bigEndian(quint16(content.size() + 2)) + content + jpeg.mid(at);
}

PictureKind kindOfPicture(const QByteArray &head)
{
    if (head.startsWith(QByteArray(pngHead, pngHeadSize)))
        return PictureKind::Png;
    if (head.startsWith("\xff\xd8\xff"))
        return PictureKind::Jpeg;
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return PictureKind::WebP;
    if (head.startsWith(QByteArray("II*\0", 4)) || head.startsWith(QByteArray("MM\0*", 4)))
        return PictureKind::Tiff;
    if (head.startsWith("%PDF-"))
        return PictureKind::Pdf;
    if (head.contains("<svg") || head.contains("<!DOCTYPE svg"))
        return PictureKind::Svg;
    return PictureKind::Unknown;
}

QByteArray packetOf(QIODevice &file)
{
    const PictureKind kind = kindOfPicture(headOf(file));
    switch (kind) {
    case PictureKind::Png:
        return pngPacket(file);
    case PictureKind::WebP:
        return webpPacket(file);
    case PictureKind::Jpeg:
        return jpegPacket(file);
    case PictureKind::Unknown:
        return {};
    default:
        break;
    }
    const QByteArray bytes = file.size() <= largestText ? file.readAll() : QByteArray();
    return kind == PictureKind::Svg ? bytes : searchedPacket(bytes);
}

} // namespace atlas
