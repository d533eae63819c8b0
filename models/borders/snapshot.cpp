// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/snapshot.h"

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

} // namespace atlas
