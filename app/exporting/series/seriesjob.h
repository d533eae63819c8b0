// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "series/seriesdays.h"
#include "series/seriespainting.h"

namespace atlas {

/// A series on its way into files. Each of these needs registered fonts, runs on any thread, and tells of
/// progress; called off, it leaves nothing behind and returns no issue.

struct FilmJob {
    SeriesSubject subject; ///< of the kind Film
    FilmTiming timing;
};

struct FilmReport {
    Issues issues;
    int days = 0; ///< that were drawn
    int frames = 0; ///< that were written: equal neighbours are one
};

/// GIF, animated WebP, MP4 or WebM, by the ending.
FilmReport writeFilm(const FilmJob &job, const QString &path, const SeriesProgress &progress = {});

/// The frames of a film as PNG files of their own: "europe-001-1949-08-24.png" beside `path` ("europe.png").
/// All of them appear at the end, or none.
FilmReport writeFrames(const FilmJob &job, const QString &path, const SeriesProgress &progress = {});
/// The names that writeFrames() would write to.
QStringList frameFiles(const QString &path, const std::vector<QDate> &days);

/// A sheet as PNG, JPEG or WebP, or as paths in SVG and PDF; with the words for it, and the view of its last
/// day.
Issues writeSheet(const SeriesSubject &subject, const QString &path, const SeriesProgress &progress = {});
QStringList sheetEndings();

} // namespace atlas
