// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsjson.h"

#include "pack/jsonitem.h"
#include "wholefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace atlas {

namespace {

constexpr QStringView schemaKey(u"schema"), viewKey(u"view"), themeKey(u"theme"), pageKey(u"page"),
    widthKey(u"width"), heightKey(u"height"), unitKey(u"unit"), dpiKey(u"dpi"), scaleKey(u"scale"),
    styleKey(u"layout"), partsKey(u"parts"), titleKey(u"title"), subtitleKey(u"subtitle"),
    altKey(u"alt_text"), longKey(u"long_text"), formatsKey(u"formats"), lettersKey(u"letters"),
    qualityKey(u"quality"), worldKey(u"world_file"), stateKey(u"keeps_state"), nameKey(u"name");
constexpr qint64 largestBytes = 1024 * 1024;

QString key(QStringView name)
{
    return name.toString();
}

QString unitWord(SizeUnit unit)
{
    return unit == SizeUnit::Pixels     ? QStringLiteral("px")
        : unit == SizeUnit::Millimetres ? QStringLiteral("mm")
                                        : QStringLiteral("in");
}

QJsonObject toJson(const PageSize &page)
{
    return {{key(widthKey), page.size.width()},
            {key(heightKey), page.size.height()},
            {key(unitKey), unitWord(page.unit)},
            {key(dpiKey), page.dpi}};
}

/// Words of the flags that are set, in the order of the table.
template <class Flags, class Table> QJsonArray wordsOf(Flags flags, const Table &table)
{
    QJsonArray words;
    for (const auto &[flag, word] : table)
        if (flags.testFlag(flag))
            words.append(QLatin1String(word));
    return words;
}

template <class Flags, class Table>
Flags readFlags(JsonItem &item, QStringView name, const Table &table, Flags otherwise)
{
    if (!item.has(name))
        return otherwise;
    Flags flags;
    const QStringList words = item.texts(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto found = std::find_if(table.begin(), table.end(), [&](const auto &each) {
            return words[i] == QLatin1String(each.second);
        });
        if (found == table.end())
            item.fault(name, i, QStringLiteral("\"%1\" is not known").arg(words[i]));
        else
            flags |= found->first;
    }
    return flags;
}

template <class Value>
Value readWord(JsonItem &item, QStringView name, std::initializer_list<std::pair<const char *, Value>> words,
               Value otherwise)
{
    return item.has(name) ? item.word(name, words) : otherwise;
}

double readNumber(JsonItem &item, QStringView name, std::pair<double, double> range, double otherwise)
{
    return item.has(name) ? item.number(name, range.first, range.second) : otherwise;
}

PageSize readPage(JsonItem &item, const PageSize &base)
{
    PageSize page = base;
    page.size = {readNumber(item, widthKey, {0, 1e6}, base.size.width()),
                 readNumber(item, heightKey, {0, 1e6}, base.size.height())};
    page.unit = readWord<SizeUnit>(
        item, unitKey, {{"px", SizeUnit::Pixels}, {"mm", SizeUnit::Millimetres}, {"in", SizeUnit::Inches}},
        base.unit);
    page.dpi = readNumber(item, dpiKey, {leastDpi, mostDpi}, base.dpi);
    return page;
}

bool readHead(JsonItem &root)
{
    static const QRegularExpression pattern(QStringLiteral("^alliance-atlas\\.export/([1-9]\\d{0,4})$"));
    const QRegularExpressionMatch match = pattern.match(root.text(schemaKey, {}));
    if (!match.hasMatch()) {
        root.fault(
            schemaKey,
            QStringLiteral("these are no settings of an export: it should be \"alliance-atlas.export/%1\"")
                .arg(exportSettingsVersion));
        return false;
    }
    if (match.captured(1).toInt() <= exportSettingsVersion)
        return true;
    root.fault(schemaKey,
               QStringLiteral("was written by a newer Alliance Atlas (format %1, this one reads %2)")
                   .arg(match.captured(1))
                   .arg(exportSettingsVersion));
    return false;
}

void readLook(JsonItem &root, ExportSettings &settings)
{
    settings.theme = readWord<ThemeName>(root, themeKey,
                                         {{"light", ThemeName::Light},
                                          {"dark", ThemeName::Dark},
                                          {"print", ThemeName::Print},
                                          {"contrast", ThemeName::Contrast}},
                                         settings.theme);
    if (root.has(pageKey)) {
        JsonItem page = root.item(pageKey);
        settings.page = readPage(page, settings.page);
    }
    settings.scale = readNumber(root, scaleKey, {1, 4}, settings.scale);
    settings.style = readWord<PageStyle>(root, styleKey, {{"page", PageStyle::Page}, {"map", PageStyle::Map}},
                                         settings.style);
    settings.parts = readFlags(root, partsKey, partWords(), settings.parts);
    settings.letters = readWord<LettersAs>(
        root, lettersKey, {{"text", LettersAs::Text}, {"outlines", LettersAs::Outlines}}, settings.letters);
}

void readWords(JsonItem &root, ExportSettings &settings)
{
    settings.title = root.text(titleKey, settings.title);
    settings.subtitle = root.text(subtitleKey, settings.subtitle);
    settings.altText = root.text(altKey, settings.altText);
    settings.longText = root.text(longKey, settings.longText);
    settings.name = root.text(nameKey, settings.name);
    settings.formats = readFlags(root, formatsKey, formatWords(), settings.formats);
    if (root.has(qualityKey))
        settings.quality = root.integer(qualityKey, 1, 100);
    settings.worldFile = root.flag(worldKey, settings.worldFile);
    settings.keepsState = root.flag(stateKey, settings.keepsState);
}

ExportSettingsReading failed(const QString &name, const QString &reason, const ExportSettings &base)
{
    return {base, {{Issue::Severity::Error, name, {}, reason}}};
}

} // namespace

QJsonObject toJson(const ExportSettings &settings)
{
    return {
        {key(schemaKey), QStringLiteral("alliance-atlas.export/%1").arg(exportSettingsVersion)},
        {key(viewKey), toJson(settings.view)},
        {key(themeKey), themeWord(settings.theme)},
        {key(pageKey), toJson(settings.page)},
        {key(scaleKey), settings.scale},
        {key(styleKey), settings.style == PageStyle::Page ? QStringLiteral("page") : QStringLiteral("map")},
        {key(partsKey), wordsOf(settings.parts, partWords())},
        {key(titleKey), settings.title},
        {key(subtitleKey), settings.subtitle},
        {key(altKey), settings.altText},
        {key(longKey), settings.longText},
        {key(formatsKey), wordsOf(settings.formats, formatWords())},
        {key(lettersKey),
         settings.letters == LettersAs::Text ? QStringLiteral("text") : QStringLiteral("outlines")},
        {key(qualityKey), settings.quality},
        {key(worldKey), settings.worldFile},
        {key(stateKey), settings.keepsState},
        {key(nameKey), settings.name}};
}

QByteArray toBytes(const ExportSettings &settings)
{
    return QJsonDocument(toJson(settings)).toJson();
}

ExportSettingsReading readExportSettings(const QByteArray &bytes, const QString &name,
                                         const KnownContent &known, const ExportSettings &base)
{
    ExportSettingsReading reading{base, {}};
    JsonFile file({}, name, QStringLiteral("export"), reading.issues);
    if (!file.parse(bytes))
        return reading;
    JsonItem root(file, file.root(), QStringLiteral("$"));
    if (!readHead(root))
        return reading;
    if (root.has(viewKey)) {
        JsonItem view = root.item(viewKey);
        reading.settings.view = readView(view, known, base.view);
    }
    readLook(root, reading.settings);
    readWords(root, reading.settings);
    for (Issue &issue : reading.issues) // who repeats an export wants that one or none
        issue.severity = Issue::Severity::Error;
    return reading;
}

ExportSettingsReading readExportSettingsFile(const QString &path, const KnownContent &known,
                                             const ExportSettings &base)
{
    const QString name = QDir::toNativeSeparators(path);
    const WholeFile file = readWholeFile(path, {largestBytes, QStringLiteral("settings")});
    return file.bytes ? readExportSettings(*file.bytes, name, known, base) : failed(name, file.fault, base);
}

} // namespace atlas
