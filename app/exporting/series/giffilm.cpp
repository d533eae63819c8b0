// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/committed.h"
#include "series/filmwriter.h"
#include "series/framepalette.h"

#include <QSaveFile>

#include <gif_lib.h>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int asBefore = 255; ///< index of the pixels that stay

int writeTo(GifFileType *gif, const GifByteType *bytes, int count)
{
    return int(static_cast<QSaveFile *>(gif->UserData)->write(reinterpret_cast<const char *>(bytes), count));
}

/// Each frame paints what has changed since the one before, in colours of its own.
class GifFilm : public FilmWriter {
public:
    GifFilm(const QString &path, const FilmHead &head)
        : m_file(path)
        , m_head(head)
    { }
    ~GifFilm() override
    {
        if (m_gif)
            EGifCloseFile(m_gif, nullptr);
    }
    Q_DISABLE_COPY_MOVE(GifFilm)

    QString open();
    QString add(const QImage &frame, int milliseconds) override;
    QString finish() override;

private:
    QString fault()
    {
        m_file.flush(); // says why the write before it failed
        return QStringLiteral("cannot be written: %1")
            .arg(m_file.error() != QFileDevice::NoError
                     ? m_file.errorString()
                     : QString::fromLatin1(m_gif ? GifErrorString(m_gif->Error) : "no memory"));
    }
    bool writeLoop();
    bool writeTime(int milliseconds);
    bool writePixels(const QImage &frame, const QRect &part);

    QSaveFile m_file;
    FilmHead m_head;
    GifFileType *m_gif = nullptr;
    QImage m_before;
    double m_late = 0; ///< milliseconds that rounding to hundredths has taken
};

QString GifFilm::open()
{
    if (m_head.size.width() > 0xffff || m_head.size.height() > 0xffff)
        return QStringLiteral("a GIF has at most 65,535 pixels to a side");
    if (!m_file.open(QIODevice::WriteOnly))
        return QStringLiteral("cannot be written: %1").arg(m_file.errorString());
    int error = 0;
    m_gif = EGifOpen(&m_file, &writeTo, &error);
    if (!m_gif)
        return fault();
    EGifSetGifVersion(m_gif, true);
    const bool written
        = EGifPutScreenDesc(m_gif, m_head.size.width(), m_head.size.height(), 8, 0, nullptr) == GIF_OK
        && writeLoop() && EGifPutComment(m_gif, m_head.title.toUtf8().constData()) == GIF_OK;
    return written ? QString() : fault();
}

/// For ever, by the extension that Netscape has brought up.
bool GifFilm::writeLoop()
{
    constexpr GifByteType forEver[] = {1, 0, 0};
    return EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK
        && EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK
        && EGifPutExtensionBlock(m_gif, sizeof(forEver), forEver) == GIF_OK
        && EGifPutExtensionTrailer(m_gif) == GIF_OK;
}

bool GifFilm::writeTime(int milliseconds)
{
    const double wanted = milliseconds + m_late;
    const int hundredths = std::clamp(int(std::lround(wanted / 10)), 2, 0xffff);
    m_late = wanted - hundredths * 10;
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, hundredths, asBefore};
    GifByteType bytes[4];
    const size_t size = EGifGCBToExtension(&control, bytes);
    return EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, int(size), bytes) == GIF_OK;
}

bool GifFilm::writePixels(const QImage &frame, const QRect &part)
{
    std::vector<QRgb> changed;
    changed.reserve(size_t(part.width()) * size_t(part.height()));
    const auto stays = [&](int x, int y) {
        return !m_before.isNull()
            && reinterpret_cast<const QRgb *>(m_before.constScanLine(y))[x]
            == reinterpret_cast<const QRgb *>(frame.constScanLine(y))[x];
    };
    const auto pixel = [&](int x, int y) {
        return reinterpret_cast<const QRgb *>(frame.constScanLine(y))[x] | 0xff000000;
    };
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (!stays(x, y))
                changed.push_back(pixel(x, y));
    FramePalette palette(changed);
    std::vector<GifColorType> colours(256, GifColorType{0, 0, 0});
    for (size_t i = 0; i < palette.colours().size(); ++i) {
        const QRgb colour = palette.colours()[i];
        colours[i] = {GifByteType(qRed(colour)), GifByteType(qGreen(colour)), GifByteType(qBlue(colour))};
    }
    ColorMapObject *map = GifMakeMapObject(256, colours.data());
    bool written = map
        && EGifPutImageDesc(m_gif, part.left(), part.top(), part.width(), part.height(), false, map)
            == GIF_OK;
    GifFreeMapObject(map);
    std::vector<GifPixelType> line(size_t(part.width()));
    for (int y = part.top(); written && y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            line[size_t(x - part.left())]
                = GifPixelType(stays(x, y) ? asBefore : palette.indexOf(pixel(x, y)));
        written = EGifPutLine(m_gif, line.data(), part.width()) == GIF_OK;
    }
    return written;
}

QString GifFilm::add(const QImage &frame, int milliseconds)
{
    QRect part = m_before.isNull() ? frame.rect() : changedRect(m_before, frame);
    if (part.isEmpty())
        part = QRect(0, 0, 1, 1); // nothing changes but the time
    const bool same
        = !m_before.isNull() && part.size() == QSize(1, 1) && changedRect(m_before, frame).isEmpty();
    if (same)
        m_before = {}; // one pixel is written anew
    if (!writeTime(milliseconds) || !writePixels(frame, part))
        return fault();
    m_before = frame;
    return m_file.error() == QFileDevice::NoError ? QString() : fault();
}

QString GifFilm::finish()
{
    const bool closed = EGifCloseFile(m_gif, nullptr) == GIF_OK;
    m_gif = nullptr;
    return closed ? committed(m_file) : fault();
}

} // namespace

FilmOpening openGif(const QString &path, const FilmHead &head)
{
    auto film = std::make_unique<GifFilm>(path, head);
    const QString error = film->open();
    if (!error.isEmpty())
        return {nullptr, error};
    return {std::move(film), {}};
}

} // namespace atlas
