// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packdraft.h"

#include <algorithm>
#include <set>

namespace atlas {

namespace {

constexpr QStringView namesKey(u"names"), nameKey(u"name"), capitalKey(u"capital_of"), stateKey(u"state"),
    farthestKey(u"max_metres_per_pixel");

struct Named {
    QString name; ///< of the city, or the id of the state that it is the capital of
    DateSpan span;
};

/// Dated entries of a city; in one list no two may hold on the same day.
std::vector<Named> readDated(JsonItem &city, QStringView listKey, QStringView key)
{
    std::vector<Named> entries;
    for (JsonItem &item : city.items(listKey)) {
        const Named entry{item.text(key), item.daySpan()};
        for (const Named &other : entries) {
            if (item.isSound() && other.span.overlaps(entry.span))
                item.fault(
                    QStringLiteral("\"%1\" and \"%2\" hold on the same days").arg(other.name, entry.name));
        }
        city.accept(item);
        entries.push_back(entry);
    }
    return entries;
}

const Named *on(const std::vector<Named> &entries, const QDate &day)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Named &entry) { return entry.span.contains(day); });
    return found == entries.end() ? nullptr : &*found;
}

/// First days of the stretches in which neither name nor rank changes; earlier than any date at the front.
std::vector<QDate> turns(const std::vector<Named> &names, const std::vector<Named> &capitals)
{
    std::set<QDate> days{QDate(1, 1, 1)};
    for (const auto *list : {&names, &capitals}) {
        for (const Named &entry : *list) {
            if (entry.span.from.isValid())
                days.insert(entry.span.from);
            if (entry.span.to.isValid())
                days.insert(entry.span.to);
        }
    }
    return {days.begin(), days.end()};
}

/// Cuts the names at the days on which the rank changes, so that on each day one entry tells all.
std::vector<City> stretches(const City &city, const std::vector<Named> &names,
                            const std::vector<Named> &capitals)
{
    std::vector<City> cities;
    const std::vector<QDate> days = turns(names, capitals);
    for (size_t i = 0; i < days.size(); ++i) {
        const Named *name = on(names, days[i]);
        if (!name)
            continue;
        City part = city;
        part.name = name->name;
        part.span.from = i == 0 ? QDate() : days[i];
        part.span.to = i + 1 < days.size() ? days[i + 1] : QDate();
        if (const Named *capital = on(capitals, days[i])) {
            part.capitalOf = {capital->name};
            part.capitalSpan = capital->span;
        }
        cities.push_back(part);
    }
    return cities;
}

} // namespace

void readCities(JsonItem &root, PackDraft &draft)
{
    for (JsonItem &item : root.items(u"cities")) {
        City city;
        city.at = readCoordinate(item);
        city.maxMetresPerPixel = item.number(farthestKey, 0);
        const std::vector<Named> names = readDated(item, namesKey, nameKey);
        const std::vector<Named> capitals = readDated(item, capitalKey, stateKey);
        if (names.empty())
            item.fault(namesKey, QStringLiteral("a city needs a name"));
        if (!item.isSound())
            continue;
        const std::vector<City> parts = stretches(city, names, capitals);
        draft.pack.cities.insert(draft.pack.cities.end(), parts.begin(), parts.end());
    }
}

} // namespace atlas
