// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/fillwords.h"

namespace atlas {

FillClass steadyFill(FillClass fill)
{
    return fill == FillClass::NatoJoined || fill == FillClass::NatoTerritoryAdded ? FillClass::Nato : fill;
}

QString fillText(FillClass fill)
{
    switch (fill) {
    case FillClass::Nato:
    case FillClass::NatoJoined:
    case FillClass::NatoTerritoryAdded:
        return QStringLiteral("NATO member");
    case FillClass::NatoOutsideCommand:
        return QStringLiteral("NATO member, outside the integrated command");
    case FillClass::NatoSignatory:
        return QStringLiteral("signatory of the North Atlantic Treaty");
    case FillClass::TreatyArea:
        return QStringLiteral("treaty area of NATO");
    case FillClass::WarsawPact:
        return QStringLiteral("Warsaw Pact member");
    case FillClass::Ussr:
        return QStringLiteral("Soviet Union");
    case FillClass::Csto:
        return QStringLiteral("CSTO member");
    case FillClass::Land:
    case FillClass::Russia:
        return QStringLiteral("in no pact");
    case FillClass::Outside:
        break;
    }
    return QStringLiteral("beyond the atlas");
}

} // namespace atlas
