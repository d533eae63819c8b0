// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <memory>

namespace atlas {

/// What all frames of a film have in common.
struct FilmHead {
    QSize size; ///< of each frame, pixels
    QString title; ///< for the file's own notes
    QByteArray packet; ///< XMP; kept by WebP
    int quality = 90; ///< of video, 1 to 100
    int step = 40; ///< milliseconds of which all times are multiples, nearly: the beat of a video
};

/// Takes frames in order and makes a file of them, never holding more than a few. The file appears with
/// finish(), complete, or not at all. Errors are sentences; an empty one means that all is well.
class FilmWriter {
public:
    virtual ~FilmWriter() = default;
    /// Shown for `milliseconds`, above 0. Format_RGB32, of the head's size.
    virtual QString add(const QImage &frame, int milliseconds) = 0;
    virtual QString finish() = 0;
};

/// Endings of films: ".gif", ".webp", and ".mp4", ".webm" through ffmpeg.
QStringList filmEndings();
/// What keeps a film of this name from being written here (ffmpeg is missing), a sentence; or nothing.
QString filmFault(const QString &path);

struct FilmOpening {
    std::unique_ptr<FilmWriter> writer; ///< null when the file cannot be written
    QString error;
};
/// By the ending of the path.
FilmOpening openFilm(const QString &path, const FilmHead &head);

/// Makers of the single kinds.
FilmOpening openGif(const QString &path, const FilmHead &head);
FilmOpening openWebp(const QString &path, const FilmHead &head);
/// `ffmpeg` is the program.
FilmOpening openVideo(const QString &path, const FilmHead &head, const QString &ffmpeg);

} // namespace atlas
