// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/filmwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace atlas {

namespace {

constexpr int patience = 60'000; ///< ms without a byte taken

/// Frames go through a pipe into ffmpeg, at a constant rate: one that stands longer goes there several times.
class VideoFilm : public FilmWriter {
public:
    VideoFilm(const QString &path, const FilmHead &head)
        : m_path(path)
        , m_head(head)
        , m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.alliance-atlas-XXXXXX"))
    { }
    ~VideoFilm() override
    {
        m_process.kill(); // called off; does nothing after finish()
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(VideoFilm)

    QString open(const QString &ffmpeg);
    QString add(const QImage &frame, int milliseconds) override;
    QString finish() override;

private:
    QString draft() const
    {
        return m_folder.filePath(QStringLiteral("film.") + QFileInfo(m_path).suffix().toLower());
    }
    QStringList arguments() const;
    QString fault()
    {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
        return QStringLiteral("ffmpeg could not make it: %1")
            .arg(said.isEmpty() ? m_process.errorString() : said.section(QLatin1Char('\n'), -1));
    }

    QString m_path;
    FilmHead m_head;
    QTemporaryDir m_folder;
    QProcess m_process;
    double m_time = 0; ///< ms wanted so far
    qint64 m_frames = 0; ///< written so far
};

QStringList VideoFilm::arguments() const
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    // Both codecs halve the colours, so the sides must be even.
    QStringList line{s("-nostdin"),
                     s("-loglevel"),
                     s("error"),
                     s("-f"),
                     s("rawvideo"),
                     s("-pix_fmt"),
                     s("bgr0"),
                     s("-video_size"),
                     QStringLiteral("%1x%2").arg(m_head.size.width()).arg(m_head.size.height()),
                     s("-framerate"),
                     QStringLiteral("1000/%1").arg(m_head.step),
                     s("-i"),
                     s("-"),
                     s("-vf"),
                     s("pad=ceil(iw/2)*2:ceil(ih/2)*2"),
                     s("-pix_fmt"),
                     s("yuv420p"),
                     s("-metadata"),
                     QStringLiteral("title=") + m_head.title};
    const int loss = 100 - std::clamp(m_head.quality, 1, 100);
    if (m_path.endsWith(QLatin1String(".webm"), Qt::CaseInsensitive))
        line += {s("-c:v"),      s("libvpx-vp9"), s("-b:v"),
                 s("0"),         s("-crf"),       QString::number(18 + loss * 40 / 100),
                 s("-deadline"), s("realtime"),   s("-cpu-used"),
                 s("6"),         s("-row-mt"),    s("1")};
    else
        line += {s("-c:v"),      s("libx264"),   s("-preset"), s("veryfast"),
                 s("-tune"),     s("animation"), s("-crf"),    QString::number(14 + loss * 30 / 100),
                 s("-movflags"), s("+faststart")};
    return line << draft();
}

QString VideoFilm::open(const QString &ffmpeg)
{
    if (!m_folder.isValid())
        return QStringLiteral("cannot be written: %1").arg(m_folder.errorString());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(ffmpeg, arguments());
    return m_process.waitForStarted() ? QString() : fault();
}

QString VideoFilm::add(const QImage &frame, int milliseconds)
{
    m_time += milliseconds;
    const qint64 due = std::max(m_frames + 1, qint64(m_time / m_head.step + 0.5));
    const QImage packed = frame.bytesPerLine() == frame.width() * 4 ? frame : frame.copy();
    for (; m_frames < due; ++m_frames) {
        m_process.write(reinterpret_cast<const char *>(packed.constBits()), packed.sizeInBytes());
        while (m_process.bytesToWrite() > 0) { // never more than one frame in memory
            if (!m_process.waitForBytesWritten(patience))
                return fault();
        }
    }
    return {};
}

QString VideoFilm::finish()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(-1) || m_process.exitStatus() != QProcess::NormalExit
        || m_process.exitCode() != 0)
        return fault();
    const QByteArray from = QFile::encodeName(draft());
    if (std::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0)
        return QStringLiteral("cannot be written under this name");
    return {};
}

} // namespace

FilmOpening openVideo(const QString &path, const FilmHead &head, const QString &ffmpeg)
{
    auto film = std::make_unique<VideoFilm>(path, head);
    const QString error = film->open(ffmpeg);
    if (!error.isEmpty())
        return {nullptr, error};
    return {std::move(film), {}};
}

} // namespace atlas
