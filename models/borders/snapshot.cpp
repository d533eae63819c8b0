// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/snapshot.h"

#include <tuple>

namespace atlas {

bool isNato(FillClass fill)
{
    return fill == FillClass::Nato || fill == FillClass::NatoJoined || fill == FillClass::NatoTerritoryAdded
        || fill == FillClass::NatoOutsideCommand;
}

bool isEastern(FillClass fill)
{
    return fill == FillClass::WarsawPact || fill == FillClass::Ussr;
}

bool isDivided(const TerritoryState &a, const TerritoryState &b)
{
    const auto key = [](const TerritoryState &land) {
        return std::tuple(land.holder, land.fill, land.zonePower, land.part, land.contested, land.rival);
    };
    return key(a) != key(b);
}

} // namespace atlas
