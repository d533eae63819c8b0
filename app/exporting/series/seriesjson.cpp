// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriesjson.h"

#include "pack/jsonitem.h"
#include "settingsjson.h"
#include "wholefile.h"

#include <QDir>
#include <QJsonDocument>

namespace atlas {

namespace {

constexpr QStringView schemaKey(u"schema"), kindKey(u"kind"), pageKey(u"page"), daysKey(u"days"),
    timingKey(u"timing"), columnsKey(u"columns"), pickKey(u"pick"), chosenKey(u"chosen"), yearsKey(u"years"),
    fromKey(u"from"), toKey(u"to"), paceKey(u"pace"), secondsKey(u"seconds"), perYearKey(u"seconds-a-year"),
    lastKey(u"last-seconds");
constexpr qint64 largestBytes = 4 * 1024 * 1024;

constexpr std::pair<const char *, SeriesKind> kinds[]
    = {{"sheet", SeriesKind::Sheet}, {"film", SeriesKind::Film}};
constexpr std::pair<const char *, SeriesPick> picks[] = {{"chosen", SeriesPick::Chosen},
                                                         {"joinings", SeriesPick::Joinings},
                                                         {"changes", SeriesPick::Changes},
                                                         {"years", SeriesPick::Years}};
constexpr std::pair<const char *, FilmPace> paces[]
    = {{"change", FilmPace::ByChange}, {"time", FilmPace::ByTime}};

QString key(QStringView name)
{
    return name.toString();
}

template <class Table, class Value> QString wordOf(const Table &table, Value value)
{
    for (const auto &[word, each] : table)
        if (each == value)
            return QLatin1String(word);
    return {};
}

/// The standard value, with a fault, for an unknown word.
template <class Table, class Value>
void readWord(JsonItem &item, QStringView name, const Table &table, Value &value)
{
    const QString given = item.text(name, {});
    for (const auto &[word, each] : table) {
        if (given == QLatin1String(word)) {
            value = each;
            return;
        }
    }
    if (!given.isEmpty())
        item.fault(name, QStringLiteral("\"%1\" is not known").arg(given));
}

QJsonObject toJson(const SeriesDays &days)
{
    QJsonArray chosen;
    for (const QDate day : days.chosen)
        chosen.append(day.toString(Qt::ISODate));
    QJsonObject json{
        {key(pickKey), wordOf(picks, days.pick)}, {key(yearsKey), days.years}, {key(chosenKey), chosen}};
    if (days.from.isValid())
        json.insert(key(fromKey), days.from.toString(Qt::ISODate));
    if (days.to.isValid())
        json.insert(key(toKey), days.to.toString(Qt::ISODate));
    return json;
}

QJsonObject toJson(const FilmTiming &timing)
{
    return {{key(paceKey), wordOf(paces, timing.pace)},
            {key(secondsKey), timing.seconds},
            {key(perYearKey), timing.secondsAYear},
            {key(lastKey), timing.lastSeconds}};
}

QDate dayOf(JsonItem &item, QStringView name, const QString &text)
{
    const DayParsing parsing = parseAtlasDay(text);
    if (!parsing.day.isValid())
        item.fault(name, parsing.error);
    return parsing.day;
}

SeriesDays readDays(JsonItem &item)
{
    SeriesDays days;
    readWord(item, pickKey, picks, days.pick);
    if (item.has(yearsKey))
        days.years = item.integer(yearsKey, 1, 75);
    for (const QString &text : item.texts(chosenKey))
        if (const QDate day = dayOf(item, chosenKey, text); day.isValid())
            days.chosen.push_back(day);
    if (item.has(fromKey))
        days.from = dayOf(item, fromKey, item.text(fromKey));
    if (item.has(toKey))
        days.to = dayOf(item, toKey, item.text(toKey));
    return days;
}

FilmTiming readTiming(JsonItem &item)
{
    FilmTiming timing;
    readWord(item, paceKey, paces, timing.pace);
    const auto read = [&item](QStringView name, double &value) {
        if (item.has(name))
            value = item.number(name, 0.04, 60);
    };
    read(secondsKey, timing.seconds);
    read(perYearKey, timing.secondsAYear);
    read(lastKey, timing.lastSeconds);
    return timing;
}

SeriesSettingsReading failed(const QString &name, const QString &reason)
{
    return {std::nullopt, {{Issue::Severity::Error, name, {}, reason}}};
}

/// The version of the schema; 0 when it is no series.
int versionOf(const QString &schema)
{
    const QString head = QStringLiteral("alliance-atlas.series/");
    return schema.startsWith(head) ? schema.mid(head.size()).toInt() : 0;
}

} // namespace

QByteArray toBytes(const SeriesSettings &settings)
{
    const QJsonObject json{
        {key(schemaKey), QStringLiteral("alliance-atlas.series/%1").arg(seriesSettingsVersion)},
        {key(kindKey), wordOf(kinds, settings.kind)},
        {key(pageKey), atlas::toJson(settings.page)},
        {key(daysKey), toJson(settings.days)},
        {key(timingKey), toJson(settings.timing)},
        {key(columnsKey), settings.columns}};
    return QJsonDocument(json).toJson();
}

SeriesSettingsReading readSeriesSettings(const QByteArray &bytes, const QString &name,
                                         const KnownContent &known)
{
    SeriesSettingsReading reading;
    JsonFile file({}, name, QStringLiteral("series"), reading.issues);
    if (!file.parse(bytes))
        return reading;
    JsonItem root(file, file.root(), QStringLiteral("$"));
    const int version = versionOf(root.text(schemaKey, {}));
    if (version == 0)
        return failed(name, QStringLiteral("holds no settings of a sheet or film"));
    if (version > seriesSettingsVersion)
        return failed(name,
                      QStringLiteral("was made by a newer Alliance Atlas (format %1, this one reads %2)")
                          .arg(version)
                          .arg(seriesSettingsVersion));
    SeriesSettings settings;
    readWord(root, kindKey, kinds, settings.kind);
    JsonItem days = root.item(daysKey);
    settings.days = readDays(days);
    if (root.has(timingKey)) {
        JsonItem timing = root.item(timingKey);
        settings.timing = readTiming(timing);
    }
    if (root.has(columnsKey))
        settings.columns = root.integer(columnsKey, 0, 40);
    const ExportSettingsReading page
        = readExportSettings(QJsonDocument(file.root().value(key(pageKey)).toObject()).toJson(), name, known);
    settings.page = page.settings;
    reading.issues.insert(reading.issues.end(), page.issues.begin(), page.issues.end());
    reading.settings = settings;
    return reading;
}

SeriesSettingsReading readSeriesSettingsFile(const QString &path, const KnownContent &known)
{
    const QString name = QDir::toNativeSeparators(path);
    const WholeFile file = readWholeFile(path, {largestBytes, QStringLiteral("settings")});
    return file.bytes ? readSeriesSettings(*file.bytes, name, known) : failed(name, file.fault);
}

} // namespace atlas
