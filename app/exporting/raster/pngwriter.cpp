// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/picturewriter.h"

#include "coverage/parallel.h"
#include "memory/picturefile.h"

#include <QIODevice>
#include <QImage>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace atlas {

namespace {

constexpr int blockRows = 64; ///< compressed apart from each other, on all cores; part of the file's form
constexpr int level = 3; ///< of zlib: 5 takes half as long again and saves 6 %
constexpr int bytesAPixel = 3;

void appendNumber(QByteArray &bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof(big));
}

QByteArray chunk(const char *kind, const QByteArray &content)
{
    QByteArray bytes;
    bytes.reserve(content.size() + 12);
    appendNumber(bytes, quint32(content.size()));
    bytes.append(kind, 4);
    bytes.append(content);
    const auto checked = reinterpret_cast<const Bytef *>(bytes.constData() + 4);
    appendNumber(bytes, quint32(crc32(0, checked, uInt(content.size() + 4))));
    return bytes;
}

/// Latin 1 as tEXt, which all programs read, everything else as iTXt.
QByteArray textChunk(const char *keyword, const QString &text)
{
    const QString simple = text.simplified();
    if (simple.isEmpty())
        return {};
    const bool latin
        = std::all_of(simple.begin(), simple.end(), [](QChar letter) { return letter.unicode() < 0x100; });
    QByteArray content(keyword);
    content.append('\0');
    if (latin)
        return chunk("tEXt", content + simple.toLatin1());
    content.append(4, '\0'); // not compressed, in no stated language, keyword not translated
    return chunk("iTXt", content + simple.toUtf8());
}

struct Block {
    std::vector<Bytef> plain; ///< rows, each after the number of its filter
    QByteArray packed;
    uLong check = 1;
    bool sound = true;
};

/// Rows as they are: the filters of PNG make patterns and flat colours harder to compress, not easier.
void take(Block &block, const QImage &band, int from, int rows)
{
    const auto width = size_t(band.width());
    block.plain.resize(size_t(rows) * (width * bytesAPixel + 1));
    Bytef *out = block.plain.data();
    for (int y = from; y < from + rows; ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(band.constScanLine(y));
        *out++ = 0; // no filter
        for (size_t x = 0; x < width; ++x) {
            *out++ = Bytef(qRed(row[x]));
            *out++ = Bytef(qGreen(row[x]));
            *out++ = Bytef(qBlue(row[x]));
        }
    }
}

/// A piece of one stream: it ends on a byte and refers to nothing before it.
void pack(Block &block, bool last)
{
    block.check = adler32(1, block.plain.data(), uInt(block.plain.size()));
    z_stream stream{};
    block.sound = deflateInit2(&stream, level, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) == Z_OK;
    if (!block.sound)
        return;
    block.packed.resize(qsizetype(deflateBound(&stream, uLong(block.plain.size()))) + 16);
    stream.next_in = block.plain.data();
    stream.avail_in = uInt(block.plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(block.packed.data());
    stream.avail_out = uInt(block.packed.size());
    const int done = deflate(&stream, last ? Z_FINISH : Z_SYNC_FLUSH);
    block.sound = last ? done == Z_STREAM_END : done == Z_OK && stream.avail_in == 0;
    block.packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
}

class PngWriter : public PictureWriter {
public:
    explicit PngWriter(QIODevice &device)
        : m_device(device)
    { }
    QString begin(const PictureHead &head) override;
    QString add(const QImage &band) override;
    QString finish() override;

private:
    QString write(const QByteArray &bytes);

    QIODevice &m_device;
    QSize m_size;
    int m_row = 0;
    uLong m_check = 1;
};

QString PngWriter::write(const QByteArray &bytes)
{
    return m_device.write(bytes) == bytes.size() ? QString() : m_device.errorString();
}

QString PngWriter::begin(const PictureHead &head)
{
    m_size = head.size;
    QByteArray form;
    appendNumber(form, quint32(m_size.width()));
    appendNumber(form, quint32(m_size.height()));
    form.append("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, not interlaced
    QByteArray density;
    const auto perMetre = quint32(std::lround(head.dpi / 0.0254));
    appendNumber(density, perMetre);
    appendNumber(density, perMetre);
    density.append('\x01');
    QByteArray bytes("\x89PNG\r\n\x1a\n", 8);
    bytes += chunk("IHDR", form) + pngPacketChunk(xmpPacket(head.notes)) + chunk("pHYs", density);
    bytes += textChunk("Title", head.notes.title) + textChunk("Description", head.notes.brief)
        + textChunk("Author", head.notes.creator) + textChunk("Copyright", head.notes.rights)
        + textChunk("Source", head.notes.source) + textChunk("Software", head.notes.program);
    bytes += chunk("IDAT", QByteArray("\x78\x9c", 2)); // head of the stream
    return write(bytes);
}

QString PngWriter::add(const QImage &band)
{
    std::vector<Block> blocks(size_t((band.height() + blockRows - 1) / blockRows));
    const bool ends = m_row + band.height() >= m_size.height();
    inParallel(int(blocks.size()), [&](int i) {
        const int from = i * blockRows, rows = std::min(blockRows, band.height() - from);
        Block &block = blocks[size_t(i)];
        take(block, band, from, rows);
        pack(block, ends && i + 1 == int(blocks.size()));
    });
    m_row += band.height();
    for (Block &block : blocks) {
        if (!block.sound)
            return QStringLiteral("there is not enough memory to compress the picture");
        m_check = adler32_combine(m_check, block.check, z_off_t(block.plain.size()));
        const QString error = write(chunk("IDAT", block.packed));
        if (!error.isEmpty())
            return error;
    }
    return {};
}

QString PngWriter::finish()
{
    QByteArray check;
    appendNumber(check, quint32(m_check));
    return write(chunk("IDAT", check) + chunk("IEND", {}));
}

} // namespace

std::unique_ptr<PictureWriter> makePngWriter(QIODevice &device)
{
    return std::make_unique<PngWriter>(device);
}

} // namespace atlas
