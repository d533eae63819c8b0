// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/viewjson.h"

#include "document/viewwords.h"
#include "edtf.h"
#include "pack/jsonitem.h"

#include <QJsonArray>

#include <cmath>

namespace atlas {

namespace {

constexpr QStringView dateKey(u"date"), viewpointKey(u"viewpoint"), datesKey(u"dates"), extentKey(u"extent"),
    layersKey(u"layers"), statesKey(u"states"), territoryKey(u"territory"), eventKey(u"event"),
    excerptKey(u"excerpt"), compareKey(u"compare"), modeKey(u"mode"), otherKey(u"other"),
    activeKey(u"active"), dividerKey(u"divider"), marksKey(u"marks"), bothKey(u"both");
constexpr double farthest = 2e7; ///< metres from the map's origin

QString key(QStringView name)
{
    return name.toString();
}

QDate readDate(JsonItem &item, QDate otherwise)
{
    if (!item.has(dateKey)) {
        item.fault(dateKey, QStringLiteral("is missing; the date stays as it was"));
        return otherwise;
    }
    const DayParsing parsing = parseAtlasDay(item.text(dateKey));
    if (parsing.error.isEmpty())
        return parsing.day;
    item.fault(dateKey, parsing.error);
    return otherwise;
}

/// `otherwise` where the field is missing, and with a fault where the word is unknown.
template <class Value>
Value readWord(JsonItem &item, QStringView name, std::optional<Value> (*from)(QStringView), Value otherwise)
{
    const QString word = item.text(name, {});
    if (word.isEmpty())
        return otherwise;
    const std::optional<Value> value = from(word);
    if (!value)
        item.fault(name, QStringLiteral("\"%1\" is not known").arg(word));
    return value.value_or(otherwise);
}

Layers readLayers(JsonItem &item, Layers otherwise)
{
    if (!item.has(layersKey))
        return otherwise;
    Layers layers;
    const QStringList words = item.texts(layersKey);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<Layer> layer = layerFrom(words[i]);
        if (layer)
            layers |= *layer;
        else
            item.mention(layersKey, i, QStringLiteral("there is no layer \"%1\"").arg(words[i]));
    }
    return layers;
}

QRectF readExtent(JsonItem &item, const QRectF &otherwise)
{
    const QJsonValue value = item.json().value(extentKey);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const QJsonArray numbers = value.toArray();
    bool sound = numbers.size() == 4;
    for (const QJsonValue &number : numbers)
        sound = sound && number.isDouble() && std::abs(number.toDouble()) <= farthest;
    const QRectF extent(numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(),
                        numbers.at(3).toDouble());
    if (sound && extent.isValid())
        return extent;
    item.fault(extentKey, QStringLiteral("should be x, y, width and height in metres"));
    return otherwise;
}

std::set<StateId> readStateIds(JsonItem &item, const KnownContent &known)
{
    std::set<StateId> ids;
    const QStringList texts = item.texts(statesKey);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!known.borders || known.borders->state({texts[i]}) != noState)
            ids.insert({texts[i]});
        else
            item.mention(statesKey, i, QStringLiteral("there is no state \"%1\"").arg(texts[i]));
    }
    return ids;
}

TerritoryId readTerritory(JsonItem &item, const KnownContent &known)
{
    const TerritoryId id{item.text(territoryKey, {})};
    if (id.isEmpty() || !known.borders || known.borders->territory(id) != noTerritory)
        return id;
    item.fault(territoryKey, QStringLiteral("there is no territory \"%1\"").arg(id.value));
    return {};
}

ExcerptId readExcerpt(JsonItem &item, const KnownContent &known)
{
    const ExcerptId id{item.text(excerptKey, {})};
    if (id.isEmpty() || !known.pack || known.pack->excerpt(id))
        return id;
    item.fault(excerptKey, QStringLiteral("there is no excerpt \"%1\"").arg(id.value));
    return {};
}

/// Missing, or not to be read: nothing is compared.
Compare readCompare(JsonItem &item)
{
    Compare compare;
    const QJsonObject json = item.json().value(compareKey).toObject();
    if (json.isEmpty())
        return compare;
    const std::optional<CompareMode> mode = compareModeFrom(json.value(modeKey).toString());
    const QDate other = QDate::fromString(json.value(otherKey).toString(), Qt::ISODate);
    const double divider = json.value(dividerKey).toDouble(compare.divider);
    if (!mode || !other.isValid() || !(divider >= leastDivider && divider <= 1 - leastDivider)) {
        item.fault(compareKey,
                   QStringLiteral("should be a mode, a second date and a divider from 0.02 to 0.98"));
        return compare;
    }
    compare.mode = *mode;
    compare.other = other;
    compare.divider = divider;
    compare.active = json.value(activeKey).toString() == QLatin1String("a") ? CompareSide::A : CompareSide::B;
    compare.marksDifferences = json.value(marksKey).toBool(compare.marksDifferences);
    compare.scrubsBoth = json.value(bothKey).toBool(compare.scrubsBoth);
    return compare;
}

QJsonObject toJson(const Compare &compare)
{
    return {{key(modeKey), compareWord(compare.mode)},
            {key(otherKey), compare.other.toString(Qt::ISODate)},
            {key(activeKey), compare.active == CompareSide::A ? QStringLiteral("a") : QStringLiteral("b")},
            {key(dividerKey), compare.divider},
            {key(marksKey), compare.marksDifferences},
            {key(bothKey), compare.scrubsBoth}};
}

QJsonArray toJson(const QRectF &extent)
{
    // Decimetres are far below what a map shows and keep the file readable.
    QJsonArray numbers;
    for (const double value : {extent.x(), extent.y(), extent.width(), extent.height()})
        numbers.append(std::round(value * 10) / 10);
    return numbers;
}

void addSelection(QJsonObject &json, const Selection &selection)
{
    QJsonArray states;
    for (const StateId &state : selection.states)
        states.append(state.value);
    if (!states.isEmpty())
        json.insert(key(statesKey), states);
    if (!selection.territory.isEmpty())
        json.insert(key(territoryKey), selection.territory.value);
    if (!selection.event.isEmpty())
        json.insert(key(eventKey), selection.event.value);
    if (!selection.excerpt.isEmpty())
        json.insert(key(excerptKey), selection.excerpt.value);
}

} // namespace

QJsonObject toJson(const ViewState &view)
{
    QJsonObject json{{key(dateKey), view.date.toString(Qt::ISODate)},
                     {key(viewpointKey), viewpointWord(view.viewpoint)},
                     {key(datesKey), conventionWord(view.convention)},
                     {key(layersKey), QJsonArray::fromStringList(layerWords(view.layers))}};
    if (view.camera.extent.isValid())
        json.insert(key(extentKey), toJson(view.camera.extent));
    addSelection(json, view.selection);
    if (view.compare.isOn())
        json.insert(key(compareKey), toJson(view.compare));
    return json;
}

ViewState readView(JsonItem &item, const KnownContent &known, const ViewState &base)
{
    ViewState view = base;
    view.date = readDate(item, base.date);
    view.viewpoint = readWord(item, viewpointKey, &viewpointFrom, base.viewpoint);
    view.convention = readWord(item, datesKey, &conventionFrom, base.convention);
    view.camera.extent = readExtent(item, base.camera.extent);
    view.layers = readLayers(item, base.layers);
    view.compare = readCompare(item);
    view.selection = {readStateIds(item, known), readTerritory(item, known), readEvent(item, eventKey, known),
                      readExcerpt(item, known)};
    return view;
}

EventId readEvent(JsonItem &item, QStringView name, const KnownContent &known)
{
    const EventId id{item.text(name, {})};
    if (id.isEmpty() || !known.pack || known.pack->event(id))
        return id;
    item.fault(name, QStringLiteral("there is no event \"%1\"").arg(id.value));
    return {};
}

std::vector<EventId> readEvents(JsonItem &item, QStringView name, const KnownContent &known)
{
    std::vector<EventId> ids;
    const QStringList texts = item.texts(name);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!known.pack || known.pack->event({texts[i]}))
            ids.push_back({texts[i]});
        else
            item.mention(name, i, QStringLiteral("there is no event \"%1\"").arg(texts[i]));
    }
    return ids;
}

} // namespace atlas
