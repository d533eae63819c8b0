// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "document/viewwords.h"
#include "handoutmemory.h"

#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <array>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr std::array<std::pair<ThemeChoice, const char *>, 4> themeWords{
    {{ThemeChoice::System, "system"},
     {ThemeChoice::Light, "light"},
     {ThemeChoice::Dark, "dark"},
     {ThemeChoice::Contrast, "contrast"}}};

QString key(const char *name)
{
    return QLatin1String(name);
}

QRectF extentFrom(const QStringList &numbers)
{
    if (numbers.size() != 4)
        return {};
    std::array<double, 4> values{};
    for (int i = 0; i < 4; ++i) {
        bool ok = false;
        values[size_t(i)] = numbers[i].toDouble(&ok);
        if (!ok || !std::isfinite(values[size_t(i)]))
            return {};
    }
    const QRectF extent(values[0], values[1], values[2], values[3]);
    return extent.isValid() ? extent : QRectF();
}

QStringList toNumbers(const QRectF &extent)
{
    QStringList numbers;
    for (const double value : {extent.x(), extent.y(), extent.width(), extent.height()})
        numbers.append(QString::number(value, 'f', 1));
    return extent.isEmpty() ? QStringList() : numbers;
}

Selection selectionFrom(const QSettings &ini)
{
    Selection selection;
    for (const QString &state : ini.value(key("view/states")).toStringList())
        selection.states.insert(StateId{state});
    selection.territory.value = ini.value(key("view/territory")).toString();
    selection.event.value = ini.value(key("view/event")).toString();
    selection.excerpt.value = ini.value(key("view/excerpt")).toString();
    return selection;
}

/// The file says which layers its writer knew: those that came later are as for a new reader. Files before
/// that knew the first fifteen.
Layers layersFrom(const QSettings &ini)
{
    constexpr int firstKnown = (1 << 15) - 1;
    bool ok = false;
    const int stored = ini.value(key("view/layers")).toInt(&ok);
    if (!ok)
        return Layers(defaultLayers);
    const int known = ini.value(key("view/knownLayers"), firstKnown).toInt() & allLayers;
    return Layers((stored & known) | (defaultLayers & ~known));
}

Compare compareFrom(const QSettings &ini)
{
    Compare compare;
    compare.mode = compareModeFrom(ini.value(key("compare/mode")).toString()).value_or(compare.mode);
    compare.other = QDate::fromString(ini.value(key("compare/other")).toString(), Qt::ISODate);
    if (ini.value(key("compare/active")).toString() == key("a"))
        compare.active = CompareSide::A;
    bool ok = false;
    const double divider = ini.value(key("compare/divider")).toDouble(&ok);
    if (ok && divider >= leastDivider && divider <= 1 - leastDivider)
        compare.divider = divider;
    compare.marksDifferences = ini.value(key("compare/marks"), compare.marksDifferences).toBool();
    compare.scrubsBoth = ini.value(key("compare/both"), compare.scrubsBoth).toBool();
    return compare;
}

void save(QSettings &ini, const Compare &compare)
{
    ini.setValue(key("compare/mode"), compareWord(compare.mode));
    ini.setValue(key("compare/other"), compare.other.toString(Qt::ISODate));
    ini.setValue(key("compare/active"), key(compare.active == CompareSide::A ? "a" : "b"));
    ini.setValue(key("compare/divider"), compare.divider);
    ini.setValue(key("compare/marks"), compare.marksDifferences);
    ini.setValue(key("compare/both"), compare.scrubsBoth);
}

ViewState viewFrom(const QSettings &ini)
{
    ViewState view;
    const QDate date = QDate::fromString(ini.value(key("view/date")).toString(), Qt::ISODate);
    if (date.isValid())
        view.date = std::clamp(date, firstDay(), lastDay());
    view.viewpoint = viewpointFrom(ini.value(key("view/viewpoint")).toString()).value_or(view.viewpoint);
    view.convention = conventionFrom(ini.value(key("view/convention")).toString()).value_or(view.convention);
    view.camera.extent = extentFrom(ini.value(key("view/extent")).toStringList());
    view.layers = layersFrom(ini);
    view.selection = selectionFrom(ini);
    view.compare = compareFrom(ini);
    return view;
}

void save(QSettings &ini, const ViewState &view)
{
    QStringList states;
    for (const StateId &state : view.selection.states)
        states.append(state.value);
    ini.setValue(key("view/date"), view.date.toString(Qt::ISODate));
    ini.setValue(key("view/viewpoint"), viewpointWord(view.viewpoint));
    ini.setValue(key("view/convention"), conventionWord(view.convention));
    ini.setValue(key("view/extent"), toNumbers(view.camera.extent));
    ini.setValue(key("view/layers"), int(view.layers));
    ini.setValue(key("view/knownLayers"), allLayers);
    ini.setValue(key("view/states"), states);
    ini.setValue(key("view/territory"), view.selection.territory.value);
    ini.setValue(key("view/event"), view.selection.event.value);
    ini.setValue(key("view/excerpt"), view.selection.excerpt.value);
    save(ini, view.compare);
}

constexpr const char *readingWords[readingModeCount] = {"date", "order", "argument", "claims"};

ReadingMode readingFrom(const QString &word)
{
    for (int i = 0; i < readingModeCount; ++i) {
        if (word == QLatin1String(readingWords[i]))
            return ReadingMode(i);
    }
    return ReadingMode::ThisDate;
}

double numberFrom(const QSettings &ini, const char *name, double otherwise)
{
    bool ok = false;
    const double value = ini.value(key(name)).toDouble(&ok);
    return ok && std::isfinite(value) ? value : otherwise;
}

constexpr std::array<const char *, 4> stepWords{"day", "month", "year", "change"};

PlayMode playFrom(const QSettings &ini)
{
    const PlayMode usual = Settings().play;
    PlayMode mode = usual;
    const QString step = ini.value(key("player/step")).toString();
    for (size_t i = 0; i < stepWords.size(); ++i) {
        if (step == key(stepWords[i]))
            mode.step = PlayStep(i);
    }
    const double speed = numberFrom(ini, "player/speed", usual.speed); // once below zero for backwards
    mode.speed = speed != 0 ? std::abs(speed) : usual.speed;
    const double changes = numberFrom(ini, "player/changes", usual.changes);
    mode.changes = changes > 0 ? changes : usual.changes;
    mode.backward = ini.value(key("player/backward"), speed < 0).toBool();
    mode.loops = ini.value(key("player/loops"), usual.loops).toBool();
    mode.pausesAtChanges = ini.value(key("player/pauses"), usual.pausesAtChanges).toBool();
    return mode;
}

void save(QSettings &ini, const PlayMode &mode)
{
    ini.setValue(key("player/step"), key(stepWords[size_t(mode.step)]));
    ini.setValue(key("player/speed"), mode.speed);
    ini.setValue(key("player/changes"), mode.changes);
    ini.setValue(key("player/backward"), mode.backward);
    ini.setValue(key("player/loops"), mode.loops);
    ini.setValue(key("player/pauses"), mode.pausesAtChanges);
}

} // namespace

std::optional<ThemeChoice> themeChoiceFrom(const QString &text)
{
    for (const auto &[choice, word] : themeWords) {
        if (text == QLatin1String(word))
            return choice;
    }
    return {};
}

QString themeName(ThemeChoice choice)
{
    return QLatin1String(themeWords[size_t(choice)].second);
}

SettingsStore::SettingsStore(const QString &file)
    : m_file(file)
{
    if (m_file.isEmpty())
        m_file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/alliance-atlas/alliance-atlas.ini");
}

Settings SettingsStore::load() const
{
    const QSettings ini(m_file, QSettings::IniFormat);
    const Settings usual;
    Settings settings;
    settings.geometry = ini.value(key("window/geometry")).toByteArray();
    settings.docks = ini.value(key("window/docks")).toByteArray();
    settings.theme = themeChoiceFrom(ini.value(key("window/theme")).toString()).value_or(usual.theme);
    settings.reducesMotion = ini.value(key("window/reducesMotion"), usual.reducesMotion).toBool();
    settings.view = viewFrom(ini);
    settings.timeFrom = numberFrom(ini, "timeline/from", 0);
    settings.timeTo = numberFrom(ini, "timeline/to", 0);
    settings.play = playFrom(ini);
    settings.showsMeasures = ini.value(key("timeline/measures"), usual.showsMeasures).toBool();
    settings.countsTurkey = ini.value(key("measures/turkey"), usual.countsTurkey).toBool();
    settings.paper = ini.value(key("reading/paper")).toString();
    settings.show = readShow(ini);
    settings.handout = readHandout(ini);
    settings.exporting = ini.value(key("export/settings")).toByteArray();
    settings.exportFolder = ini.value(key("export/folder")).toString();
    settings.lectures = ini.value(key("lectures/recent")).toStringList();
    settings.searches = ini.value(key("reading/searches")).toStringList();
    settings.reading = readingFrom(ini.value(key("reading/mode")).toString());
    settings.showsStartCard = ini.value(key("window/startCard"), usual.showsStartCard).toBool();
    return settings;
}

bool SettingsStore::save(const Settings &settings) const
{
    QSettings ini(m_file, QSettings::IniFormat);
    ini.setValue(key("window/geometry"), settings.geometry);
    ini.setValue(key("window/docks"), settings.docks);
    ini.setValue(key("window/theme"), themeName(settings.theme));
    ini.setValue(key("window/reducesMotion"), settings.reducesMotion);
    ini.setValue(key("window/startCard"), settings.showsStartCard);
    ini.setValue(key("reading/mode"), key(readingWords[int(settings.reading)]));
    atlas::save(ini, settings.view);
    ini.setValue(key("timeline/from"), settings.timeFrom);
    ini.setValue(key("timeline/to"), settings.timeTo);
    ini.setValue(key("timeline/measures"), settings.showsMeasures);
    ini.setValue(key("measures/turkey"), settings.countsTurkey);
    atlas::save(ini, settings.play);
    ini.setValue(key("reading/paper"), settings.paper);
    writeShow(ini, settings.show);
    writeHandout(ini, settings.handout);
    ini.setValue(key("export/settings"), settings.exporting);
    ini.setValue(key("export/folder"), settings.exportFolder);
    ini.setValue(key("lectures/recent"), settings.lectures);
    ini.setValue(key("reading/searches"), settings.searches);
    ini.sync();
    return ini.status() == QSettings::NoError;
}

} // namespace atlas
