// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/picturefile.h"
#include "series/committed.h"
#include "series/filmwriter.h"

#include <QSaveFile>

#include <webp/encode.h>
#include <webp/mux.h>

namespace atlas {

namespace {

constexpr int largestSide = WEBP_MAX_DIMENSION;

/// The encoder keeps what is encoded and the last frames, so memory grows with the file and not with the
/// frames.
class WebpFilm : public FilmWriter {
public:
    WebpFilm(const QString &path, const FilmHead &head)
        : m_file(path)
        , m_head(head)
    { }
    ~WebpFilm() override { WebPAnimEncoderDelete(m_encoder); }
    Q_DISABLE_COPY_MOVE(WebpFilm)

    QString open();
    QString add(const QImage &frame, int milliseconds) override;
    QString finish() override;

private:
    QString fault() const
    {
        return QStringLiteral("cannot be encoded: %1")
            .arg(QString::fromUtf8(WebPAnimEncoderGetError(m_encoder)));
    }

    QSaveFile m_file;
    FilmHead m_head;
    WebPConfig m_config{};
    WebPAnimEncoder *m_encoder = nullptr;
    int m_time = 0; ///< milliseconds
};

QString WebpFilm::open()
{
    if (m_head.size.width() > largestSide || m_head.size.height() > largestSide)
        return QStringLiteral("a WebP has at most %1 pixels to a side").arg(largestSide);
    if (!m_file.open(QIODevice::WriteOnly))
        return QStringLiteral("cannot be written: %1").arg(m_file.errorString());
    WebPAnimEncoderOptions options;
    WebPConfigInit(&m_config);
    // A map of flat colours is smaller without loss than with it.
    m_config.lossless = 1;
    m_config.quality = 20; // of the search, not of the picture
    m_config.method = 1;
    m_config.exact = 0;
    if (!WebPAnimEncoderOptionsInit(&options))
        return QStringLiteral("the WebP library of this machine is of another version");
    options.anim_params.loop_count = 0; // for ever
    options.kmax = 0; // a film is played from its start: no frames that repeat the whole picture
    m_encoder = WebPAnimEncoderNew(m_head.size.width(), m_head.size.height(), &options);
    return m_encoder ? QString() : QStringLiteral("there is not enough memory");
}

QString WebpFilm::add(const QImage &frame, int milliseconds)
{
    WebPPicture picture;
    if (!WebPPictureInit(&picture))
        return QStringLiteral("the WebP library of this machine is of another version");
    picture.use_argb = 1;
    picture.width = frame.width();
    picture.height = frame.height();
    const bool taken = WebPPictureImportBGRX(&picture, frame.constBits(), int(frame.bytesPerLine()))
        && WebPAnimEncoderAdd(m_encoder, &picture, m_time, &m_config);
    WebPPictureFree(&picture);
    m_time += milliseconds;
    return taken ? QString() : fault();
}

QString WebpFilm::finish()
{
    WebPData data;
    WebPDataInit(&data);
    if (!WebPAnimEncoderAdd(m_encoder, nullptr, m_time, nullptr)
        || !WebPAnimEncoderAssemble(m_encoder, &data))
        return fault();
    QByteArray bytes(reinterpret_cast<const char *>(data.bytes), qsizetype(data.size));
    WebPDataClear(&data);
    if (!m_head.packet.isEmpty())
        bytes = webpWithPacket(bytes, m_head.packet);
    if (m_file.write(bytes) == bytes.size())
        return committed(m_file);
    return QStringLiteral("cannot be written: %1") // a short write is no error yet
        .arg(m_file.error() == QFileDevice::NoError ? QStringLiteral("no space is left")
                                                    : m_file.errorString());
}

} // namespace

FilmOpening openWebp(const QString &path, const FilmHead &head)
{
    auto film = std::make_unique<WebpFilm>(path, head);
    const QString error = film->open();
    if (!error.isEmpty())
        return {nullptr, error};
    return {std::move(film), {}};
}

} // namespace atlas
