// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "fonts.h"
#include "progress.h"
#include "series/filmwriter.h"
#include "series/seriesjob.h"
#include "seriesoptions.h"

#include <QFileInfo>

#include <algorithm>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

bool isFrames(const QString &path)
{
    return path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
}

void declare(Arguments &arguments)
{
    addSeriesOptions(arguments);
    arguments.add(key("pace"),
                  key("change (if not given): every day stands equally long; time: as long as it was true."),
                  key("kind"), key("change"));
    arguments.add(key("seconds"), key("How long a day stands, 0.04 to 60."), key("number"), key("1.2"));
    arguments.add(key("seconds-per-year"), key("How long a year lasts with --pace time, 0.04 to 60."),
                  key("number"), key("0.6"));
    arguments.add(key("last-seconds"), key("How long the last day stands, 0.04 to 60."), key("number"),
                  key("3.6"));
    arguments.add(
        key("output"),
        key("The film, .gif, .webp, .mp4 or .webm (the last two by ffmpeg); .png: numbered pictures."),
        key("file"));
    addForce(arguments);
    arguments.addDataOptions();
}

/// False after a complaint.
bool applyTiming(const Arguments &arguments, FilmTiming &timing)
{
    if (arguments.isSet(key("pace"))) {
        const QString pace = arguments.value(key("pace")).toLower();
        if (pace != key("change") && pace != key("time")) {
            complain(QStringLiteral("--pace %1: there are change and time").arg(pace));
            return false;
        }
        timing.pace = pace == key("time") ? FilmPace::ByTime : FilmPace::ByChange;
    }
    const auto apply = [&](const char *name, double &value) {
        if (!arguments.isSet(key(name)))
            return true;
        const auto number = numberFrom(arguments, name, {0.04, 60});
        value = number.value_or(value);
        return number.has_value();
    };
    return apply("seconds", timing.seconds) && apply("seconds-per-year", timing.secondsAYear)
        && apply("last-seconds", timing.lastSeconds);
}

/// Nothing after a complaint.
std::optional<SeriesSettings> filmFrom(const Arguments &arguments, const Scenery &scenery)
{
    SeriesSettings standard;
    standard.kind = SeriesKind::Film;
    standard.days.pick = SeriesPick::Changes;
    std::optional<SeriesSettings> film = seriesFrom(arguments, standard, scenery);
    return film && applyTiming(arguments, film->timing) ? film : std::nullopt;
}

bool isSoundTarget(const Arguments &arguments, const QString &path)
{
    const QStringList endings = filmEndings() + QStringList{QStringLiteral(".png")};
    const bool known = std::any_of(endings.begin(), endings.end(), [&path](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
    if (path.isEmpty())
        complain(key("animate: --output is missing"));
    else if (!known)
        complain(QStringLiteral("--output %1: the name must end in %2").arg(path, orList(endings)));
    else if (const QString fault = filmFault(path); !fault.isEmpty())
        complain(QStringLiteral("--output %1: %2").arg(path, fault));
    else
        return isFrames(path) || mayWrite(arguments, path);
    return false;
}

} // namespace

int runAnimate(const QStringList &given)
{
    Arguments arguments(key("animate"), {});
    declare(arguments);
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const QString path = arguments.value(key("output"));
    if (!isSoundTarget(arguments, path))
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;
    const std::optional<SeriesSettings> film = filmFrom(arguments, *scenery);
    if (!film)
        return badUsage;
    if (!registerFonts())
        complain(key("warning: the bundled fonts are missing; names are set in a font of this system"));
    const BorderTimeline timeline(scenery->borders);
    const FilmJob job{{*scenery, film->page, daysOf(film->days, timeline, film->page.view), SeriesKind::Film},
                      film->timing};
    if (isFrames(path))
        for (const QString &file : frameFiles(path, job.subject.days))
            if (!mayWrite(arguments, file))
                return badUsage;
    Progress progress;
    const auto show = [&progress](int done, int all) { return progress.show(done, all); };
    const FilmReport report = isFrames(path) ? writeFrames(job, path, show) : writeFilm(job, path, show);
    progress.end();
    for (const Issue &issue : report.issues)
        complain(issue.text());
    return hasErrors(report.issues) ? failed : done;
}

} // namespace atlas::cli
