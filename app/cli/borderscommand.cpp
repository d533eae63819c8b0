// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "borders/statefeatures.h"
#include "dayoptions.h"
#include "progress.h"

#include <algorithm>

namespace atlas::cli {

int runBorders(const QStringList &given)
{
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    const QString output = key("output");
    Arguments arguments(key("borders"), {});
    arguments.add(key("date"), key("Day, yyyy-mm-dd."), key("day"));
    arguments.add(output, key("The file to write: .gpkg, .geojson, .kml or .csv."), key("file"));
    addForce(arguments);
    addViewOptions(arguments);
    arguments.addDataOptions();
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const std::optional<QDate> date = neededDay(arguments, key("borders"), key("date"));
    const std::optional<Viewpoint> viewpoint = arguments.viewpoint();
    const std::optional<DateConvention> convention = arguments.convention();
    if (!date || !viewpoint || !convention)
        return badUsage;
    const QString path = arguments.value(output);
    const QStringList endings = BorderWriter::endings();
    const bool known = std::any_of(endings.begin(), endings.end(), [&path](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
    if (!known) {
        complain(path.isEmpty()
                     ? key("borders: --output is missing")
                     : QStringLiteral("--output %1: this format cannot be written; the name must end in %2")
                           .arg(path, orList(endings)));
        return badUsage;
    }
    if (!mayWrite(arguments, path))
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;

    const BorderTimeline timeline(scenery->borders);
    const Issues issues = BorderWriter(*scenery->borders)
                              .write(stateFeatures(timeline, *date, *viewpoint, *convention), path);
    for (const Issue &issue : issues)
        complain(issue.text());
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
