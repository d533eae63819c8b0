// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderoptions.h"

#include "document/viewwords.h"
#include "mapprojection.h"
#include "nearwords.h"

#include <QRegularExpression>

#include <cmath>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QLatin1String(text);
}

bool isSet(const Arguments &arguments, const char *name)
{
    return arguments.isSet(key(name));
}

/// One step of applying: nothing where the option is not set, false after a complaint.
using Apply = bool (*)(const Arguments &, ExportSettings &);

std::optional<double> numberOf(const Arguments &arguments, const char *name, std::pair<double, double> range)
{
    bool number = false;
    const QString text = arguments.value(key(name));
    const double value = text.toDouble(&number);
    if (number && value >= range.first && value <= range.second)
        return value;
    complain(QStringLiteral("--%1 %2: it is a number from %3 to %4")
                 .arg(key(name), text)
                 .arg(range.first)
                 .arg(range.second));
    return std::nullopt;
}

/// Words of a list with commas, each of the table; "+word" and "-word" change what was there.
template <class Flags, class Table>
bool applyWords(const Arguments &arguments, const char *name, const Table &table, Flags &flags)
{
    const QStringList words = arguments.value(key(name)).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const bool changes = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.trimmed().startsWith(QLatin1Char('+')) || word.trimmed().startsWith(QLatin1Char('-'));
    });
    Flags result = changes ? flags : Flags();
    QStringList known;
    for (const auto &[flag, word] : table)
        known.append(QLatin1String(word));
    for (const QString &given : words) {
        QString word = given.trimmed().toLower();
        const bool removes = word.startsWith(QLatin1Char('-'));
        if (changes)
            word.remove(0, 1);
        const auto at = known.indexOf(word);
        if (at < 0) {
            complain(QStringLiteral("--%1: unknown word \"%2\"; there are %3")
                         .arg(key(name), word, orList(known)));
            return false;
        }
        result.setFlag(table[size_t(at)].first, !removes);
    }
    flags = result;
    return true;
}

bool applyDate(const Arguments &arguments, ExportSettings &settings)
{
    if (!isSet(arguments, "date"))
        return true;
    const std::optional<QDate> date = arguments.day(key("date"));
    settings.view.date = date.value_or(settings.view.date);
    return date.has_value();
}

bool applyPage(const Arguments &arguments, ExportSettings &settings)
{
    if (!isSet(arguments, "page"))
        return true;
    const QString word = arguments.value(key("page")).toLower();
    if (const PagePreset *preset = presetOf(word)) {
        settings.page = preset->page;
        settings.scale = preset->scale;
        return true;
    }
    QStringList words;
    for (const PagePreset &preset : pagePresets())
        words.append(key(preset.word));
    complain(QStringLiteral("--page %1: there are %2").arg(word, orList(words)));
    return false;
}

bool applySize(const Arguments &arguments, ExportSettings &settings)
{
    if (!isSet(arguments, "size"))
        return true;
    static const QRegularExpression pattern(
        key("^(\\d{1,6}(?:\\.\\d{1,3})?)x(\\d{1,6}(?:\\.\\d{1,3})?)(px|mm|in)?$"));
    const QString text = arguments.value(key("size"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        complain(QStringLiteral(
                     "--size %1: it is WIDTHxHEIGHT in pixels, each from %2 to %3, or followed by mm or in")
                     .arg(text)
                     .arg(smallestSide)
                     .arg(largestSide));
        return false;
    }
    PageSize &page = settings.page;
    const bool wasPaper = page.unit != SizeUnit::Pixels;
    page.size = {match.captured(1).toDouble(), match.captured(2).toDouble()};
    page.unit = match.captured(3) == key("mm") ? SizeUnit::Millimetres
        : match.captured(3) == key("in")       ? SizeUnit::Inches
                                               : SizeUnit::Pixels;
    if (page.unit != SizeUnit::Pixels && !wasPaper && !isSet(arguments, "dpi"))
        page.dpi = 300;
    return true;
}

bool applyDpi(const Arguments &arguments, ExportSettings &settings)
{
    if (!isSet(arguments, "dpi"))
        return true;
    const std::optional<double> dpi = numberOf(arguments, "dpi", {leastDpi, mostDpi});
    settings.page.dpi = dpi.value_or(settings.page.dpi);
    return dpi.has_value();
}

bool applyScale(const Arguments &arguments, ExportSettings &settings)
{
    if (!isSet(arguments, "scale"))
        return true;
    const std::optional<double> scale = numberOf(arguments, "scale", {1, 4});
    settings.scale = scale.value_or(settings.scale);
    return scale.has_value();
}

bool applyQuality(const Arguments &arguments, ExportSettings &settings)
{
    if (!isSet(arguments, "quality"))
        return true;
    const std::optional<double> quality = numberOf(arguments, "quality", {1, 100});
    settings.quality = int(quality.value_or(settings.quality));
    return quality.has_value();
}

bool applyCamera(const Arguments &arguments, ExportSettings &settings)
{
    if (!isSet(arguments, "view"))
        return true;
    const QString text = arguments.value(key("view"));
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
        settings.view.camera = {MapProjection().extentOf(sides[0], sides[1], sides[2], sides[3])};
    else
        complain(
            QStringLiteral("--view %1: it is west,south,east,north in degrees, west < east and south < north")
                .arg(text));
    return right;
}

bool applyChoices(const Arguments &arguments, ExportSettings &settings)
{
    const std::optional<ThemeName> theme = arguments.theme();
    const std::optional<Viewpoint> viewpoint = arguments.viewpoint();
    const std::optional<DateConvention> convention = arguments.convention();
    if (!theme || !viewpoint || !convention)
        return false;
    if (isSet(arguments, "theme"))
        settings.theme = *theme;
    if (isSet(arguments, "viewpoint"))
        settings.view.viewpoint = *viewpoint;
    if (isSet(arguments, "dates-by"))
        settings.view.convention = *convention;
    return true;
}

bool applyLayers(const Arguments &arguments, ExportSettings &settings)
{
    std::vector<std::pair<Layer, const char *>> overlays{{Layer::EuropeanUnion, "eu"},
                                                         {Layer::Partnership, "pfp"}};
    if (isSet(arguments, "layers")) {
        std::vector<std::pair<Layer, const char *>> table;
        std::vector<QByteArray> words;
        words.reserve(32);
        for (const QString &word : layerWords(Layers(allLayers))) {
            words.push_back(word.toLatin1());
            table.emplace_back(*layerFrom(word), words.back().constData());
        }
        if (!applyWords(arguments, "layers", table, settings.view.layers))
            return false;
    }
    if (!isSet(arguments, "overlay"))
        return true;
    for (const QString &part : arguments.value(key("overlay")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto found = std::find_if(overlays.begin(), overlays.end(), [&part](const auto &overlay) {
            return part.trimmed().toLower() == QLatin1String(overlay.second);
        });
        if (found == overlays.end()) {
            complain(QStringLiteral("--overlay %1: there are eu and pfp, or both with a comma")
                         .arg(part.trimmed()));
            return false;
        }
        settings.view.layers |= found->first;
    }
    return true;
}

bool applyCompare(const Arguments &arguments, ExportSettings &settings)
{
    Compare compare = settings.view.compare;
    const std::optional<CompareMode> mode = compareModeFrom(arguments.value(key("compare-mode")));
    if (!mode || *mode == CompareMode::Off) {
        complain(QStringLiteral("--compare-mode %1: there are swipe, side-by-side and outline")
                     .arg(arguments.value(key("compare-mode"))));
        return false;
    }
    const std::optional<double> divider = numberOf(arguments, "divider", {leastDivider, 1 - leastDivider});
    if (!divider)
        return false;
    if (!isSet(arguments, "compare") && !compare.isOn()) {
        for (const char *alone : {"compare-mode", "divider", "plain"}) {
            if (isSet(arguments, alone)) {
                complain(QStringLiteral("--%1 needs --compare with a second day").arg(key(alone)));
                return false;
            }
        }
        return true;
    }
    if (isSet(arguments, "compare")) {
        const std::optional<QDate> day = arguments.day(key("compare"));
        if (!day)
            return false;
        compare.other = *day;
    }
    if (isSet(arguments, "compare-mode") || !compare.isOn())
        compare.mode = *mode;
    if (isSet(arguments, "divider"))
        compare.divider = *divider;
    if (isSet(arguments, "plain"))
        compare.marksDifferences = false;
    settings.view.compare = compare;
    return true;
}

bool applyPageParts(const Arguments &arguments, ExportSettings &settings)
{
    if (isSet(arguments, "layout")) {
        const QString word = arguments.value(key("layout")).toLower();
        if (word != key("page") && word != key("map")) {
            complain(QStringLiteral("--layout %1: there are page and map").arg(word));
            return false;
        }
        settings.style = word == key("page") ? PageStyle::Page : PageStyle::Map;
    }
    if (isSet(arguments, "letters")) {
        const QString word = arguments.value(key("letters")).toLower();
        if (word != key("text") && word != key("outlines")) {
            complain(QStringLiteral("--letters %1: there are text and outlines").arg(word));
            return false;
        }
        settings.letters = word == key("text") ? LettersAs::Text : LettersAs::Outlines;
    }
    return !isSet(arguments, "parts") || applyWords(arguments, "parts", partWords(), settings.parts);
}

bool applyWritten(const Arguments &arguments, ExportSettings &settings)
{
    const auto take = [&](const char *name, QString &field) {
        if (isSet(arguments, name))
            field = arguments.value(key(name));
    };
    take("title", settings.title);
    take("subtitle", settings.subtitle);
    take("alt-text", settings.altText);
    if (isSet(arguments, "event"))
        settings.view.selection.event = {arguments.value(key("event"))};
    if (isSet(arguments, "excerpt")) {
        settings.view.selection.excerpt = {arguments.value(key("excerpt"))};
        settings.parts |= PagePart::Excerpt;
    }
    settings.worldFile = settings.worldFile || isSet(arguments, "world-file");
    settings.keepsState = settings.keepsState && !isSet(arguments, "without-state");
    return true;
}

bool isKnown(const char *option, const QString &id, bool known, const QStringList &ids)
{
    if (id.isEmpty() || known)
        return true;
    const QStringList near = nearWords(id, ids);
    complain(near.isEmpty() ? QStringLiteral("--%1: there is no \"%2\"").arg(key(option), id)
                            : QStringLiteral("--%1: there is no \"%2\"; did you mean %3?")
                                  .arg(key(option), id, orList(near)));
    return false;
}

} // namespace

void addRenderOptions(Arguments &arguments)
{
    const auto add = [&](const char *name, const char *text, const char *value, const char *standard = "") {
        arguments.add(key(name), key(text), key(value), key(standard));
    };
    add("date", "Day, yyyy-mm-dd.", "day");
    add("page",
        "slide, slide-4k, a4-landscape, a4-portrait, a3-landscape, a3-portrait, column, a0-portrait or "
        "a0-landscape.",
        "name");
    add("size", "Size of the picture, 1920x1080 if not given; also 297x210mm, 11x8.5in.", "WxH");
    add("dpi", "Pixels an inch, 72 to 1200; 96 if not given, 300 for a size in mm or in.", "number", "96");
    add("scale", "Enlarges type and lines, 1 to 4.", "factor", "1");
    add("view", "What to show: west,south,east,north in degrees; Europe if not given.", "box");
    add("theme", "light (if not given), dark, print or contrast.", "theme", "light");
    add("viewpoint", "documents (if not given) or control.", "view", "documents");
    add("dates-by", "force (if not given) or signature.", "convention", "force");
    add("overlay", "eu (European Communities, Union), pfp (Partnership for Peace), or both.", "names");
    add("layers", "All layers to show, with commas; +name and -name change the usual ones.", "names");
    add("layout", "page (if not given): the map among its words; map: the map alone, with plates.", "layout");
    add("parts", "What stands on the page, with commas; +name and -name change the usual ones.", "names");
    add("title", "Title in place of the automatic one.", "text");
    add("subtitle", "Line below it in place of the automatic one.", "text");
    add("alt-text", "Text for screen readers in place of the automatic one.", "text");
    add("event", "Event that is selected on the map.", "id");
    add("excerpt", "Passage that is linked to the map and quoted below it.", "id");
    add("compare", "A second day, drawn as A beside the date as B.", "day");
    add("compare-mode", "swipe (if not given), side-by-side or outline.", "mode", "swipe");
    add("divider", "Share of the width that A takes in a swipe, 0.02 to 0.98.", "share", "0.5");
    add("plain", "Without marks on what differs.", "");
    add("letters", "Of SVG and PDF: text (if not given) or outlines.", "kind");
    add("quality", "Of JPEG and WebP, 1 to 100 (lossless WebP); 90 if not given.", "number", "90");
    add("world-file", "Also write where the picture lies, for programs of geodata.", "");
    add("without-state", "Do not keep in the file what is needed to open it again.", "");
}

bool applyRenderOptions(const Arguments &arguments, ExportSettings &settings)
{
    for (const Apply apply :
         {&applyDate, &applyPage, &applySize, &applyDpi, &applyScale, &applyQuality, &applyCamera,
          &applyChoices, &applyLayers, &applyCompare, &applyPageParts, &applyWritten})
        if (!apply(arguments, settings))
            return false;
    const QString fault = faultOf(settings);
    if (fault.isEmpty())
        return true;
    complain(isSet(arguments, "size")
                 ? QStringLiteral("--size %1: %2").arg(arguments.value(key("size")), fault)
                 : fault);
    return false;
}

bool checkSelection(const Selection &selection, const Pack &pack)
{
    QStringList events, excerpts;
    for (const Event &event : pack.events)
        events.append(event.id.value);
    for (const Excerpt &excerpt : pack.excerpts)
        excerpts.append(excerpt.id.value);
    return isKnown("event", selection.event.value, pack.event(selection.event), events)
        && isKnown("excerpt", selection.excerpt.value, pack.excerpt(selection.excerpt), excerpts);
}

} // namespace atlas::cli
