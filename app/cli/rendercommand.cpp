// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "exporter.h"
#include "fonts.h"
#include "renderoptions.h"
#include "settingsjson.h"

#include <QFileInfo>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QLatin1String(text);
}

void declare(Arguments &arguments)
{
    addRenderOptions(arguments);
    arguments.add(key("settings"), key("Repeats an export: its settings as JSON. Options go before them."),
                  key("file.json"));
    arguments.add(key("output"), key("The file to write; its ending tells the format."), key("file"));
    arguments.add(key("force"), key("Writes over a file that is there."), QString());
    arguments.addDataOptions();
}

/// False after a complaint.
bool isOutputSound(const Arguments &arguments)
{
    const QString output = arguments.value(key("output"));
    if (output.isEmpty())
        complain(key("render: --output is missing"));
    else if (!formatOfFile(output))
        complain(QStringLiteral("--output %1: the name must end in .png").arg(output));
    else if (QFileInfo(output).isFile() && !arguments.isSet(key("force")))
        complain(QStringLiteral("--output %1: there is such a file; --force writes over it").arg(output));
    else
        return true;
    return false;
}

/// Nothing after a complaint.
std::optional<ExportSettings> settingsFor(const Arguments &arguments, const Scenery *scenery)
{
    ExportSettings settings;
    if (scenery) {
        const ExportSettingsReading reading = readExportSettingsFile(
            arguments.value(key("settings")), {scenery->pack.get(), scenery->borders.get()});
        for (const Issue &issue : reading.issues)
            complain(issue.text());
        if (hasErrors(reading.issues))
            return std::nullopt;
        settings = reading.settings;
    }
    if (!applyRenderOptions(arguments, settings))
        return std::nullopt;
    return settings;
}

void tellLeftOut(const Page &page)
{
    QStringList words;
    for (const auto &[part, word] : partWords())
        if (page.leftOut.testFlag(part))
            words.append(key(word));
    if (!words.isEmpty())
        complain(QStringLiteral("warning: there is no room for %1").arg(words.join(key(", "))));
}

} // namespace

int runRender(const QStringList &given)
{
    Arguments arguments(key("render"), {});
    declare(arguments);
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const bool repeats = arguments.isSet(key("settings"));
    if (!repeats && !arguments.isSet(key("date"))) {
        complain(key("render: --date is missing"));
        return badUsage;
    }
    std::optional<ExportSettings> settings = repeats ? std::nullopt : settingsFor(arguments, nullptr);
    if ((!repeats && !settings) || !isOutputSound(arguments))
        return badUsage;
    std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;
    if (repeats)
        settings = settingsFor(arguments, &*scenery);
    if (!settings || !checkSelection(settings->view.selection, *scenery->pack))
        return badUsage;
    if (!registerFonts())
        complain(key("warning: the bundled fonts are missing; names are set in a font of this system"));
    const Exporter exporter(std::move(*scenery));
    tellLeftOut(exporter.page(*settings));
    const Issues issues = exporter.write(*settings, arguments.value(key("output")));
    for (const Issue &issue : issues)
        complain(issue.text());
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
