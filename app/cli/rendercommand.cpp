// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "exporter.h"
#include "fonts.h"
#include "interruption.h"
#include "progress.h"
#include "renderoptions.h"
#include "settingsjson.h"

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
    arguments.add(
        key("output"),
        key("The file to write, .png, .jpg, .webp, .tif, .svg or .pdf; its ending tells the format."),
        key("file"));
    arguments.add(key("format"), key("The format, where the ending does not tell it: geotiff, png …"),
                  key("format"));
    addForce(arguments);
    arguments.addDataOptions();
}

/// What --format names, else what the ending of --output tells; nothing after a complaint.
std::optional<ExportFormat> formatFor(const Arguments &arguments)
{
    const QString output = arguments.value(key("output"));
    QStringList words, endings;
    for (const auto &[format, word] : formatWords()) {
        words.append(key(word));
        endings.append(endingOf(format));
        if (arguments.value(key("format")).toLower() == key(word))
            return format;
    }
    if (arguments.isSet(key("format"))) {
        complain(
            QStringLiteral("--format %1: there are %2").arg(arguments.value(key("format")), orList(words)));
        return std::nullopt;
    }
    const std::optional<ExportFormat> format = formatOfFile(output);
    endings.removeDuplicates();
    if (!format)
        complain(QStringLiteral("--output %1: the name must end in %2").arg(output, orList(endings)));
    return format;
}

/// False after a complaint.
bool isOutputSound(const Arguments &arguments)
{
    const QString output = arguments.value(key("output"));
    if (!output.isEmpty())
        return mayWrite(arguments, output);
    complain(key("render: --output is missing"));
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
    const std::optional<ExportFormat> format = formatFor(arguments);
    if (!format)
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
    Progress progress;
    const ExportWatch watch{[&progress](double share) { progress.show(int(share * 100), 100); },
                            &interruption()};
    const Issues issues = exporter.write(*settings, *format, arguments.value(key("output")), watch);
    progress.end();
    if (watch.isCancelled())
        return interrupted;
    for (const Issue &issue : issues)
        complain(issue.text());
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
