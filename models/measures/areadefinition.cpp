// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/areadefinition.h"

#include <algorithm>

namespace atlas {

namespace {

template <size_t size> bool isAmong(const Territory &territory, const char *const (&ids)[size])
{
    return std::any_of(std::begin(ids), std::end(ids),
                       [&territory](const char *id) { return territory.id.value == QLatin1String(id); });
}

constexpr const char *cyprus[] = {"CY-S", "CY-N", "CY-BZ", "SBA-A", "SBA-D"};
constexpr const char *spanishAfrica[] = {"ES-CE", "ES-ML"};

bool isAnything(const Territory &territory)
{
    return territory.scope != Scope::Outside;
}

bool isEurope(const Territory &territory)
{
    static constexpr const char *beyond[] = {"GL", "TR"};
    return territory.scope == Scope::Focus && !isAmong(territory, cyprus)
        && !isAmong(territory, spanishAfrica) && !isAmong(territory, beyond);
}

bool isEuropeWithTurkey(const Territory &territory)
{
    static constexpr const char *anatolia[] = {"TR"};
    return isEurope(territory) || isAmong(territory, anatolia);
}

/// Without the Algerian departments after 1962-07-03 nothing of a member's soil in Africa is in it; then they
/// have another holder, so no date is needed here.
bool isTreatyArea(const Territory &territory)
{
    static constexpr const char *hawaii[] = {"US-HI"};
    static constexpr const char *algeria[] = {"DZ-N"};
    const bool area
        = territory.scope == Scope::Focus || territory.scope == Scope::Total || isAmong(territory, algeria);
    return area && !isAmong(territory, cyprus) && !isAmong(territory, spanishAfrica)
        && !isAmong(territory, hawaii);
}

} // namespace

const std::vector<AreaDefinition> &areaDefinitions()
{
    static const std::vector<AreaDefinition> all{
        {"all", "All land in the atlas",
         "Everything held on that day within the mapped area, dependencies and administered land included; "
         "land overseas that the atlas does not map is not counted.",
         isAnything},
        {"europe", "Europe",
         "Land in Europe with Iceland, Svalbard, Jan Mayen, the Faroes, the Azores, Madeira, the Canaries "
         "and "
         "Eastern Thrace; without Greenland, Anatolia, Cyprus, Ceuta and Melilla. The Caucasus counts; "
         "Russia is not "
         "divided at the Urals and counts whole.",
         isEurope},
        {"europe-with-turkey", "Europe with all of Turkey",
         "As Europe, and Anatolia: \"NATO Europe\" as usually counted.", isEuropeWithTurkey},
        {"article-6", "Area of Article 6",
         "Article 6 of the North Atlantic Treaty: the land of members in Europe and North America, Turkey, "
         "islands "
         "north of the Tropic of Cancer, the Algerian departments while they were French (to 1962); without "
         "Hawaii, "
         "Ceuta and Melilla, and without Cyprus, of which the treaty does not tell. Meant for members of "
         "NATO.",
         isTreatyArea},
    };
    return all;
}

bool isWithinEurope(const Territory &territory)
{
    static constexpr const char *undivided[] = {"RU"};
    return isEurope(territory) && !isAmong(territory, undivided);
}

} // namespace atlas
