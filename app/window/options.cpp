// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "datespan.h"

namespace atlas {

namespace {

const char helpText[] = R"(Usage: alliance-atlas [options]

Opens the atlas: NATO and Russia in Europe, 1949 to 2024, on a dated map.

Options:
  --date YYYY-MM-DD   open on this day (1949-01-01 to 2024-12-31)
  --theme NAME        light, dark, contrast or system
  --borders FILE      compiled borders (GeoPackage) instead of the shipped ones
  --pack DIR          content pack instead of the shipped one
  --paper FILE        open your own copy of the paper (PDF or text) beside the map
  --lecture NAME      open a lecture: its id (alliance-atlas-cli list lectures) or its file
  --picture FILE      restore the view of a picture that the atlas has saved
  --settings FILE     remember the window in this file instead of the user's own
  --measure-startup   print the time to the first painted map as JSON on standard error, then quit
  --version           print the version
  --help              print this text

Maps and tables without a window: alliance-atlas-cli --help
)";

ParsedOptions leave(int code, const QString &output, const QString &error)
{
    ParsedOptions parsed;
    parsed.exitCode = code;
    parsed.output = output;
    parsed.error = error;
    return parsed;
}

ParsedOptions wrong(const QString &reason)
{
    return leave(2, {}, QStringLiteral("alliance-atlas: %1\nTry 'alliance-atlas --help'.\n").arg(reason));
}

bool isOfQt(const QString &argument)
{
    static const QStringList taken{QStringLiteral("-platform"),      QStringLiteral("-style"),
                                   QStringLiteral("-stylesheet"),    QStringLiteral("-display"),
                                   QStringLiteral("-geometry"),      QStringLiteral("-qwindowgeometry"),
                                   QStringLiteral("-platformtheme"), QStringLiteral("-platformpluginpath")};
    return taken.contains(argument);
}

/// Empty when the value was understood, else what is wrong with it.
QString take(Options &options, const QString &name, const QString &value)
{
    if (name == QLatin1String("--borders")) {
        options.borders = value;
    } else if (name == QLatin1String("--pack")) {
        options.pack = value;
    } else if (name == QLatin1String("--paper")) {
        options.paper = value;
    } else if (name == QLatin1String("--lecture")) {
        options.lecture = value;
    } else if (name == QLatin1String("--picture")) {
        options.picture = value;
    } else if (name == QLatin1String("--settings")) {
        options.settings = value;
    } else if (name == QLatin1String("--theme")) {
        options.theme = themeChoiceFrom(value);
        if (!options.theme)
            return QStringLiteral("unknown theme '%1': light, dark, contrast or system").arg(value);
    } else {
        options.date = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
        if (!options.date.isValid())
            return QStringLiteral("'%1' is not a day; write YYYY-MM-DD").arg(value);
        if (options.date < firstDay() || options.date > lastDay())
            return QStringLiteral("%1 is outside the atlas, which runs from %2 to %3")
                .arg(value, firstDay().toString(Qt::ISODate), lastDay().toString(Qt::ISODate));
    }
    return {};
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    static const QStringList valued{QStringLiteral("--borders"), QStringLiteral("--pack"),
                                    QStringLiteral("--paper"),   QStringLiteral("--settings"),
                                    QStringLiteral("--lecture"), QStringLiteral("--theme"),
                                    QStringLiteral("--picture"), QStringLiteral("--date")};
    ParsedOptions parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(QLatin1Char('='), 0, 0);
        if (isOfQt(arguments[i])) {
            ++i;
        } else if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            return leave(0, QLatin1String(helpText), {});
        } else if (name == QLatin1String("--version")) {
            return leave(0, QStringLiteral("alliance-atlas %1\n").arg(QLatin1String(ATLAS_VERSION)), {});
        } else if (name == QLatin1String("--measure-startup")) {
            parsed.options.measuresStartup = true;
        } else if (valued.contains(name)) {
            const bool joined = arguments[i].contains(QLatin1Char('='));
            if (!joined && i + 1 >= arguments.size())
                return wrong(QStringLiteral("%1 needs a value").arg(name));
            const QString value = joined ? arguments[i].section(QLatin1Char('='), 1) : arguments[++i];
            const QString fault = take(parsed.options, name, value);
            if (!fault.isEmpty())
                return wrong(fault);
        } else {
            return wrong(QStringLiteral("unknown option '%1'").arg(arguments[i]));
        }
    }
    return parsed;
}

} // namespace atlas
