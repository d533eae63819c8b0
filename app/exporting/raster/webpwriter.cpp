// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/picturewriter.h"

#include "memory/picturefile.h"

#include <QIODevice>
#include <QImage>

#include <webp/encode.h>

#include <algorithm>
#include <cstring>

namespace atlas {

namespace {

constexpr int losslessEffort = 1; ///< of 0 to 9; more takes seconds and saves a few per cent
constexpr int lossyEffort = 4; ///< of 0 to 6

class WebPWriter : public PictureWriter {
public:
    explicit WebPWriter(QIODevice &device)
        : m_device(device)
    { }
    ~WebPWriter() override { WebPPictureFree(&m_picture); }
    Q_DISABLE_COPY_MOVE(WebPWriter)

    QString begin(const PictureHead &head) override;
    QString add(const QImage &band) override;
    QString finish() override;

private:
    QIODevice &m_device;
    PictureHead m_head;
    WebPConfig m_config{};
    WebPPicture m_picture{};
    int m_row = 0;
};

QString WebPWriter::begin(const PictureHead &head)
{
    if (std::max(head.size.width(), head.size.height()) > WEBP_MAX_DIMENSION)
        return QStringLiteral("a WebP has at most %1 pixels on a side; choose PNG or TIFF")
            .arg(WEBP_MAX_DIMENSION);
    m_head = head;
    const bool lossless = head.quality >= 100;
    if (!WebPPictureInit(&m_picture) || !WebPConfigInit(&m_config)
        || (lossless && !WebPConfigLosslessPreset(&m_config, losslessEffort)))
        return QStringLiteral("the library for WebP does not fit this program");
    if (!lossless) {
        m_config.quality = float(head.quality);
        m_config.method = lossyEffort;
        m_config.use_sharp_yuv = 1; // thin coloured lines stay sharp
    }
    m_config.thread_level = 1;
    m_picture.use_argb = 1;
    m_picture.width = head.size.width();
    m_picture.height = head.size.height();
    return WebPPictureAlloc(&m_picture)
        ? QString()
        : QStringLiteral("there is not enough memory for a WebP of this size; choose PNG or TIFF");
}

QString WebPWriter::add(const QImage &band)
{
    for (int y = 0; y < band.height(); ++y, ++m_row)
        std::memcpy(m_picture.argb + qsizetype(m_row) * m_picture.argb_stride, band.constScanLine(y),
                    size_t(band.width()) * sizeof(uint32_t));
    return {};
}

QString WebPWriter::finish()
{
    WebPMemoryWriter memory;
    WebPMemoryWriterInit(&memory);
    m_picture.writer = WebPMemoryWrite;
    m_picture.custom_ptr = &memory;
    const bool done = WebPEncode(&m_config, &m_picture) != 0;
    const QByteArray bytes(reinterpret_cast<const char *>(memory.mem), qsizetype(memory.size));
    WebPMemoryWriterClear(&memory);
    if (!done)
        return QStringLiteral("the picture cannot be made into a WebP (error %1)")
            .arg(int(m_picture.error_code));
    const QByteArray whole = webpWithPacket(bytes, xmpPacket(m_head.notes));
    return m_device.write(whole) == whole.size() ? QString() : m_device.errorString();
}

} // namespace

std::unique_ptr<PictureWriter> makeWebPWriter(QIODevice &device)
{
    return std::make_unique<WebPWriter>(device);
}

} // namespace atlas
