// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "dayoptions.h"
#include "layers/atlaslayers.h"
#include "layers/datawriter.h"
#include "progress.h"

#include <QFileInfo>

#include <algorithm>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

QStringList layerNames()
{
    QStringList names;
    for (int i = 0; i < atlasLayerCount; ++i)
        names.append(layerName(AtlasLayer(i)));
    return names;
}

/// In the order that is asked for, each once; nothing after a complaint.
std::optional<std::vector<AtlasLayer>> layersFrom(const QString &text)
{
    std::vector<AtlasLayer> layers;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto layer = atlasLayerFrom(part.trimmed().toLower());
        if (!layer) {
            complain(QStringLiteral("--layers %1: there are %2, with commas between")
                         .arg(text, orList(layerNames())));
            return std::nullopt;
        }
        if (std::find(layers.begin(), layers.end(), *layer) == layers.end())
            layers.push_back(*layer);
    }
    if (!layers.empty())
        return layers;
    complain(key("export-data: --layers names none"));
    return std::nullopt;
}

bool isSoundTarget(const Arguments &arguments, const QString &path, size_t layers)
{
    const QStringList endings = DataWriter::endings();
    if (path.isEmpty()) {
        complain(key("export-data: --output is missing"));
        return false;
    }
    const bool known = std::any_of(endings.begin(), endings.end(), [&path](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
    if (!known) {
        complain(QStringLiteral("--output %1: this format cannot be written; the name must end in %2")
                     .arg(path, orList(endings)));
        return false;
    }
    if (layers > 1 && !DataWriter::holdsSeveral(path)) {
        complain(
            QStringLiteral("--output %1: a file of this kind holds one layer; name one with --layers, or "
                           "write .gpkg or .kml")
                .arg(path));
        return false;
    }
    return mayWrite(arguments, path);
}

void declare(Arguments &arguments)
{
    arguments.add(key("layers"), QStringLiteral("%1; several with commas.").arg(orList(layerNames())),
                  key("names"), key("borders"));
    arguments.add(key("date"), key("Only what holds on this day, yyyy-mm-dd."), key("day"));
    arguments.add(key("from"), key("First day, yyyy-mm-dd; all days of the atlas if neither is given."),
                  key("day"));
    arguments.add(key("to"), key("Last day, yyyy-mm-dd."), key("day"));
    arguments.add(key("output"), key("The file to write: .gpkg, .geojson, .kml or .csv."), key("file"));
    addForce(arguments);
    addViewOptions(arguments);
    arguments.addDataOptions();
}

} // namespace

int runExportData(const QStringList &given)
{
    Arguments arguments(key("export-data"), {});
    declare(arguments);
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const auto names = layersFrom(arguments.value(key("layers")));
    const std::optional<DateSpan> span = arguments.span();
    const std::optional<Viewpoint> viewpoint = arguments.viewpoint();
    const std::optional<DateConvention> convention = arguments.convention();
    const QString path = arguments.value(key("output"));
    if (!names || !span || !viewpoint || !convention || !isSoundTarget(arguments, path, names->size()))
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;

    const BorderTimeline timeline(scenery->borders);
    std::vector<DataLayer> layers;
    for (const AtlasLayer layer : *names)
        layers.push_back(makeLayer(layer, timeline, *scenery->pack, {*span, *viewpoint, *convention}));
    Progress progress;
    const Issues issues = DataWriter(*scenery->borders).write(layers, path, [&progress](int done, int all) {
        return progress.show(done, all);
    });
    progress.end();
    for (const Issue &issue : issues)
        complain(issue.text());
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
