// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "fonts.h"
#include "progress.h"
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

bool endsInOneOf(const QString &path, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

/// Nothing after a complaint.
std::optional<SeriesSettings> sheetFrom(const Arguments &arguments, const Scenery &scenery)
{
    SeriesSettings standard;
    standard.days.pick = SeriesPick::Joinings;
    std::optional<SeriesSettings> sheet = seriesFrom(arguments, standard, scenery);
    if (!sheet || !arguments.isSet(key("columns")))
        return sheet;
    const auto columns = numberFrom(arguments, "columns", {1, 40});
    if (!columns)
        return std::nullopt;
    sheet->columns = int(*columns);
    return sheet;
}

} // namespace

int runSheet(const QStringList &given)
{
    Arguments arguments(key("sheet"), {});
    addSeriesOptions(arguments);
    arguments.add(key("columns"), key("How many maps stand side by side; what suits the page if not given."),
                  key("number"));
    arguments.add(key("output"), QStringLiteral("The file to write: %1.").arg(orList(sheetEndings())),
                  key("file"));
    addForce(arguments);
    arguments.addDataOptions();
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const QString path = arguments.value(key("output"));
    if (path.isEmpty() || !endsInOneOf(path, sheetEndings())) {
        complain(
            path.isEmpty()
                ? key("sheet: --output is missing")
                : QStringLiteral("--output %1: the name must end in %2").arg(path, orList(sheetEndings())));
        return badUsage;
    }
    if (!mayWrite(arguments, path))
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;
    const std::optional<SeriesSettings> sheet = sheetFrom(arguments, *scenery);
    if (!sheet)
        return badUsage;
    if (!registerFonts())
        complain(key("warning: the bundled fonts are missing; names are set in a font of this system"));
    const BorderTimeline timeline(scenery->borders);
    Progress progress;
    const Issues issues
        = writeSheet({*scenery, sheet->page, daysOf(sheet->days, timeline, sheet->page.view),
                      SeriesKind::Sheet, sheet->columns},
                     path, [&progress](int done, int all) { return progress.show(done, all); });
    progress.end();
    for (const Issue &issue : issues)
        complain(issue.text());
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
