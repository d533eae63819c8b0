// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "exporter.h"
#include "fonts.h"
#include "mapprojection.h"

#include <QRegularExpression>

#include <cmath>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QLatin1String(text);
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(key("^(\\d{1,6})x(\\d{1,6})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (match.hasMatch() && fits(size.width()) && fits(size.height()))
        return size;
    complain(QStringLiteral("--size %1: it is WIDTHxHEIGHT in pixels, each from %2 to %3")
                 .arg(text)
                 .arg(smallestSide)
                 .arg(largestSide));
    return std::nullopt;
}

std::optional<Camera> cameraFrom(const QString &text)
{
    std::vector<double> sides;
    for (const QString &part : text.split(QLatin1Char(','))) {
        bool number = false;
        const double value = part.trimmed().toDouble(&number);
        if (!number || !std::isfinite(value))
            break;
        sides.push_back(value);
    }
    const bool right = sides.size() == 4 && text.count(QLatin1Char(',')) == 3 && sides[0] < sides[2]
        && sides[1] < sides[3] && sides[0] >= -180 && sides[2] <= 180 && sides[1] >= -90 && sides[3] <= 90;
    if (right)
        return Camera{MapProjection().extentOf(sides[0], sides[1], sides[2], sides[3])};
    complain(
        QStringLiteral("--view %1: it is west,south,east,north in degrees, west < east and south < north")
            .arg(text));
    return std::nullopt;
}

std::optional<double> scaleFrom(const QString &text)
{
    bool number = false;
    const double scale = text.toDouble(&number);
    if (number && scale >= 1 && scale <= 4)
        return scale;
    complain(QStringLiteral("--scale %1: it is a number from 1 to 4").arg(text));
    return std::nullopt;
}

/// The layers of a new reader and the overlays that are asked for.
std::optional<Layers> layersFrom(const QString &text)
{
    Layers layers(defaultLayers);
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString word = part.trimmed().toLower();
        if (word == key("eu"))
            layers |= Layer::EuropeanUnion;
        else if (word == key("pfp"))
            layers |= Layer::Partnership;
        else {
            complain(QStringLiteral("--overlay %1: there are eu and pfp, or both with a comma").arg(text));
            return std::nullopt;
        }
    }
    return layers;
}

/// Of the options about a second day; nothing after a complaint.
std::optional<Compare> compareFrom(const Arguments &arguments)
{
    Compare compare;
    const std::optional<CompareMode> mode = compareModeFrom(arguments.value(key("compare-mode")));
    bool number = false;
    const double divider = arguments.value(key("divider")).toDouble(&number);
    if (!mode || *mode == CompareMode::Off) {
        complain(QStringLiteral("--compare-mode %1: there are swipe, side-by-side and outline")
                     .arg(arguments.value(key("compare-mode"))));
        return std::nullopt;
    }
    if (!number || !(divider >= leastDivider && divider <= 1 - leastDivider)) {
        complain(QStringLiteral("--divider %1: it is a share of the width, from 0.02 to 0.98")
                     .arg(arguments.value(key("divider"))));
        return std::nullopt;
    }
    if (!arguments.isSet(key("compare"))) {
        for (const char *alone : {"compare-mode", "divider", "plain"}) {
            if (arguments.isSet(key(alone))) {
                complain(QStringLiteral("--%1 needs --compare with a second day").arg(key(alone)));
                return std::nullopt;
            }
        }
        return compare;
    }
    const std::optional<QDate> day = arguments.day(key("compare"));
    if (!day)
        return std::nullopt;
    compare.mode = *mode;
    compare.other = *day;
    compare.divider = divider;
    compare.marksDifferences = !arguments.isSet(key("plain"));
    return compare;
}

void declare(Arguments &arguments)
{
    arguments.add(key("date"), key("Day, yyyy-mm-dd."), key("day"));
    arguments.add(key("size"), key("Size of the picture, 1920x1080 if not given."), key("WxH"),
                  key("1920x1080"));
    arguments.add(key("view"), key("What to show: west,south,east,north in degrees; Europe if not given."),
                  key("box"));
    arguments.add(key("theme"), key("light (if not given), dark, print or contrast."), key("theme"),
                  key("light"));
    arguments.add(key("scale"), key("Enlarges type and lines, 1 to 4."), key("factor"), key("1"));
    arguments.add(key("viewpoint"), key("documents (if not given) or control."), key("view"),
                  key("documents"));
    arguments.add(key("dates-by"), key("force (if not given) or signature."), key("convention"),
                  key("force"));
    arguments.add(key("overlay"),
                  key("eu (European Communities, Union), pfp (Partnership for Peace), or both."),
                  key("names"));
    arguments.add(key("compare"), key("A second day, drawn as A beside the date as B."), key("day"));
    arguments.add(key("compare-mode"), key("swipe (if not given), side-by-side or outline."), key("mode"),
                  key("swipe"));
    arguments.add(key("divider"), key("Share of the width that A takes in a swipe, 0.02 to 0.98."),
                  key("share"), key("0.5"));
    arguments.add(key("plain"), key("Without marks on what differs."), QString());
    arguments.add(key("output"), key("The PNG file to write."), key("file.png"));
    arguments.addDataOptions();
}

/// Nothing after a complaint.
std::optional<ExportJob> jobFrom(const Arguments &arguments)
{
    for (const char *needed : {"date", "output"}) {
        if (!arguments.isSet(key(needed))) {
            complain(QStringLiteral("render: --%1 is missing").arg(key(needed)));
            return std::nullopt;
        }
    }
    const std::optional<QDate> date = arguments.day(key("date"));
    const std::optional<QSize> size = sizeFrom(arguments.value(key("size")));
    const std::optional<double> scale = scaleFrom(arguments.value(key("scale")));
    const std::optional<ThemeName> theme = arguments.theme();
    const std::optional<Viewpoint> viewpoint = arguments.viewpoint();
    const std::optional<DateConvention> convention = arguments.convention();
    const std::optional<Layers> layers = layersFrom(arguments.value(key("overlay")));
    const std::optional<Compare> compare = compareFrom(arguments);
    if (!compare || !date || !size || !scale || !theme || !viewpoint || !convention || !layers)
        return std::nullopt;

    ExportJob job;
    if (arguments.isSet(key("view"))) {
        const std::optional<Camera> camera = cameraFrom(arguments.value(key("view")));
        if (!camera)
            return std::nullopt;
        job.view.camera = *camera;
    }
    job.output = arguments.value(key("output"));
    if (!job.output.endsWith(key(".png"), Qt::CaseInsensitive)) {
        complain(QStringLiteral("--output %1: the name must end in .png").arg(job.output));
        return std::nullopt;
    }
    job.view.date = *date;
    job.view.viewpoint = *viewpoint;
    job.view.convention = *convention;
    job.view.layers = *layers;
    job.view.compare = *compare;
    job.theme = *theme;
    job.pixels = *size;
    job.scale = *scale;
    return job;
}

} // namespace

int runRender(const QStringList &given)
{
    Arguments arguments(key("render"), {});
    declare(arguments);
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const std::optional<ExportJob> job = jobFrom(arguments);
    if (!job)
        return badUsage;
    std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;
    if (!registerFonts())
        complain(key("warning: the bundled fonts are missing; names are set in a font of this system"));
    const Issues issues = Exporter(std::move(*scenery)).write(*job);
    for (const Issue &issue : issues)
        complain(issue.text());
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
