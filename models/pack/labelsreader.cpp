// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packdraft.h"

namespace atlas {

namespace {

constexpr QStringView stateKey(u"state"), textKey(u"text"), rankKey(u"rank"), rotationKey(u"rotation"),
    sizeKey(u"size"), farthestKey(u"max_metres_per_pixel"), latKey(u"lat"), lonKey(u"lon");

constexpr double leastSize = 4;
constexpr double mostSize = 96;

double readRotation(JsonItem &item)
{
    return item.has(rotationKey) ? item.number(rotationKey, -180, 180) : 0;
}

LabelAnchor readAnchor(JsonItem &item)
{
    LabelAnchor label;
    label.state = {item.text(stateKey)};
    label.span = item.daySpan();
    label.text = item.text(textKey, {});
    label.at = readCoordinate(item);
    label.rank = item.integer(rankKey, 1, 4);
    label.maxMetresPerPixel = item.number(farthestKey, 0);
    label.rotation = readRotation(item);
    return label;
}

} // namespace

QGeoCoordinate readCoordinate(JsonItem &item)
{
    const double latitude = item.number(latKey, -90, 90);
    const double longitude = item.number(lonKey, -180, 180);
    return {latitude, longitude};
}

std::vector<StateId> readStates(JsonItem &item, QStringView key)
{
    std::vector<StateId> states;
    for (const QString &id : item.texts(key))
        states.push_back({id});
    return states;
}

void readLabels(JsonItem &root, PackDraft &draft)
{
    for (JsonItem &item : root.items(u"labels")) {
        const LabelAnchor label = readAnchor(item);
        if (item.isSound())
            draft.pack.labels.push_back(label);
    }
    for (JsonItem &item : root.items(u"seas")) {
        SeaName sea;
        sea.text = item.text(textKey);
        sea.at = readCoordinate(item);
        sea.size = item.number(sizeKey, leastSize, mostSize);
        sea.rotation = readRotation(item);
        sea.maxMetresPerPixel = item.number(farthestKey, 0);
        if (item.isSound())
            draft.pack.seas.push_back(sea);
    }
}

} // namespace atlas
