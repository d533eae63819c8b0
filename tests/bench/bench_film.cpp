// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Films and sheets: how long they take and how much memory. 148 half-years, as the peers were measured.
#include "figures.h"
#include "fonts.h"
#include "series/filmwriter.h"
#include "series/seriesjob.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace atlas;

namespace {

const QSize frameSize(1920, 1080);

/// `count` days, evenly from 1949 on.
std::vector<QDate> evenDays(int count, QDate last)
{
    std::vector<QDate> days;
    const QDate first(1949, 1, 1);
    for (int i = 0; i < count; ++i)
        days.push_back(first.addDays(first.daysTo(last) * i / count));
    return days;
}

FilmJob jobOf(const Scenery &scenery, std::vector<QDate> days)
{
    FilmJob job;
    job.subject.scenery = scenery;
    job.subject.settings.page.size = frameSize;
    job.subject.days = std::move(days);
    job.subject.kind = SeriesKind::Film;
    return job;
}

QJsonObject rendering(const FilmJob &job)
{
    const Spent spent = timed([&] {
        const SeriesComposer composer(job.subject);
        FilmPainter painter(composer.page());
        for (size_t i = 0; i < job.subject.days.size(); ++i)
            painter.frame(composer.panel(i));
    });
    return figures({spent});
}

QJsonObject film(const FilmJob &job, const QString &path)
{
    FilmReport report;
    QJsonObject row = figures({timed([&] { report = writeFilm(job, path); })});
    row.insert(QStringLiteral("days"), report.days);
    row.insert(QStringLiteral("frames"), report.frames);
    row.insert(QStringLiteral("megabytes"), double(QFileInfo(path).size()) / 1e6);
    row.insert(QStringLiteral("peakMegabytes"), peakMegabytes());
    return row;
}

QJsonObject sheet(const Scenery &scenery, const QString &path)
{
    SeriesSubject subject;
    subject.scenery = scenery;
    const PagePreset *preset = presetOf(QStringLiteral("a3-landscape"));
    subject.settings.page = preset->page;
    subject.settings.scale = preset->scale;
    subject.settings.theme = ThemeName::Print;
    subject.days = {{1949, 8, 24}, {1955, 6, 5},  {1982, 5, 30}, {1990, 10, 3},
                    {1999, 3, 12}, {2004, 3, 29}, {2009, 4, 1},  {2022, 2, 24}};
    QJsonObject row = figures({timed([&] { writeSheet(subject, path); })});
    row.insert(QStringLiteral("megabytes"), double(QFileInfo(path).size()) / 1e6);
    return row;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    registerFonts();
    const Scenery scenery = loadScenery(QStringLiteral(ATLAS_BORDERS), QStringLiteral(":/pack"));
    const QTemporaryDir folder;
    if (!scenery.isComplete() || !folder.isValid()) {
        std::fprintf(stderr, "atlas-bench-film: borders or pack cannot be read\n");
        return 1;
    }
    const FilmJob job = jobOf(scenery, evenDays(148, {2022, 12, 31}));
    rendering(job); // loads what is loaded once
    QJsonObject report{{QStringLiteral("render"), rendering(job)}};
    // First, for the peak of memory is that of the process so far.
    report.insert(
        QStringLiteral("thousandFrames"),
        film(jobOf(scenery, evenDays(1000, lastDay())), folder.filePath(QStringLiteral("long.gif"))));
    for (const QString &ending : filmEndings())
        if (filmFault(ending).isEmpty())
            report.insert(ending.mid(1), film(job, folder.filePath(QStringLiteral("film") + ending)));
    for (const QString &ending : sheetEndings())
        report.insert(QStringLiteral("sheet") + ending,
                      sheet(scenery, folder.filePath(QStringLiteral("sheet") + ending)));
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
