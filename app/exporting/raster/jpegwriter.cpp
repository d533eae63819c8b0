// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/picturewriter.h"

#include <QIODevice>
#include <QImage>

#include <csetjmp>
#include <cstdio> // before the library's header, which needs it

#include <jpeglib.h>

#include <array>
#include <cmath>
#include <cstring>

namespace atlas {

namespace {

constexpr int largestJpeg = 65500;
constexpr qsizetype largestSegment = 65533;
constexpr char xmpSpace[] = "http://ns.adobe.com/xap/1.0/"; ///< with its closing zero

/// The library reports by a jump, over which no object with a destructor may lie: each call of it stands in a
/// function of its own that has none.
struct Errors {
    jpeg_error_mgr base{};
    std::jmp_buf back{};
    std::array<char, JMSG_LENGTH_MAX> text{};
};

void leave(j_common_ptr info)
{
    auto *errors = reinterpret_cast<Errors *>(info->err);
    info->err->format_message(info, errors->text.data());
    std::longjmp(errors->back, 1);
}

void keepQuiet(j_common_ptr, int) { }

/// Hands what is compressed to the device.
struct Target {
    jpeg_destination_mgr base{};
    QIODevice *device = nullptr;
    std::array<JOCTET, 1 << 16> buffer{};
    bool failed = false;
};

void beginBuffer(j_compress_ptr info)
{
    auto *target = reinterpret_cast<Target *>(info->dest);
    target->base.next_output_byte = target->buffer.data();
    target->base.free_in_buffer = target->buffer.size();
}

boolean emptyBuffer(j_compress_ptr info)
{
    auto *target = reinterpret_cast<Target *>(info->dest);
    const auto size = qint64(target->buffer.size());
    target->failed = target->failed
        || target->device->write(reinterpret_cast<const char *>(target->buffer.data()), size) != size;
    beginBuffer(info);
    return TRUE;
}

void endBuffer(j_compress_ptr info)
{
    auto *target = reinterpret_cast<Target *>(info->dest);
    const auto size = qint64(target->buffer.size() - target->base.free_in_buffer);
    target->failed = target->failed
        || target->device->write(reinterpret_cast<const char *>(target->buffer.data()), size) != size;
}

class JpegWriter : public PictureWriter {
public:
    explicit JpegWriter(QIODevice &device)
    {
        m_target.device = &device;
        m_target.base.init_destination = beginBuffer;
        m_target.base.empty_output_buffer = emptyBuffer;
        m_target.base.term_destination = endBuffer;
    }
    ~JpegWriter() override
    {
        if (m_created)
            jpeg_destroy_compress(&m_info);
    }
    Q_DISABLE_COPY_MOVE(JpegWriter)

    QString begin(const PictureHead &head) override;
    QString add(const QImage &band) override;
    QString finish() override;

private:
    bool start(const PictureHead &head, const JOCTET *segment, unsigned int size);
    bool addRow(const QRgb *row);
    bool end();
    QString error() const
    {
        return m_target.failed ? m_target.device->errorString() : QString::fromLatin1(m_errors.text.data());
    }

    jpeg_compress_struct m_info{};
    Errors m_errors;
    Target m_target;
    std::vector<JSAMPLE> m_row;
    bool m_created = false;
};

QString JpegWriter::begin(const PictureHead &head)
{
    if (std::max(head.size.width(), head.size.height()) > largestJpeg)
        return QStringLiteral("a JPEG has at most %1 pixels on a side").arg(largestJpeg);
    m_row.resize(size_t(head.size.width()) * 3);
    QByteArray segment(xmpSpace, sizeof(xmpSpace));
    segment += xmpPacket(head.notes);
    if (segment.size() > largestSegment)
        segment.clear();
    const bool done
        = start(head, reinterpret_cast<const JOCTET *>(segment.constData()), uint(segment.size()));
    return done && !m_target.failed ? QString() : error();
}

bool JpegWriter::start(const PictureHead &head, const JOCTET *segment, unsigned int size)
{
    m_info.err = jpeg_std_error(&m_errors.base);
    m_errors.base.error_exit = leave;
    m_errors.base.emit_message = keepQuiet;
    if (setjmp(m_errors.back))
        return false;
    jpeg_create_compress(&m_info);
    m_created = true;
    m_info.dest = &m_target.base;
    m_info.image_width = JDIMENSION(head.size.width());
    m_info.image_height = JDIMENSION(head.size.height());
    m_info.input_components = 3;
    m_info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&m_info);
    jpeg_set_quality(&m_info, head.quality, TRUE);
    m_info.comp_info[0].h_samp_factor = m_info.comp_info[0].v_samp_factor
        = 1; // thin coloured lines stay sharp
    m_info.optimize_coding = FALSE; // or the library would hold all of the picture
    m_info.density_unit = 1;
    m_info.X_density = m_info.Y_density = UINT16(std::lround(head.dpi));
    jpeg_start_compress(&m_info, TRUE);
    if (size > 0)
        jpeg_write_marker(&m_info, JPEG_APP0 + 1, segment, size);
    return true;
}

bool JpegWriter::addRow(const QRgb *row)
{
    if (setjmp(m_errors.back))
        return false;
    JSAMPLE *out = m_row.data();
    for (JDIMENSION x = 0; x < m_info.image_width; ++x) {
        *out++ = JSAMPLE(qRed(row[x]));
        *out++ = JSAMPLE(qGreen(row[x]));
        *out++ = JSAMPLE(qBlue(row[x]));
    }
    JSAMPROW rows[] = {m_row.data()};
    jpeg_write_scanlines(&m_info, rows, 1);
    return true;
}

QString JpegWriter::add(const QImage &band)
{
    for (int y = 0; y < band.height(); ++y)
        if (!addRow(reinterpret_cast<const QRgb *>(band.constScanLine(y))) || m_target.failed)
            return error();
    return {};
}

bool JpegWriter::end()
{
    if (setjmp(m_errors.back))
        return false;
    jpeg_finish_compress(&m_info);
    return true;
}

QString JpegWriter::finish()
{
    return end() && !m_target.failed ? QString() : error();
}

} // namespace

std::unique_ptr<PictureWriter> makeJpegWriter(QIODevice &device)
{
    return std::make_unique<JpegWriter>(device);
}

} // namespace atlas
