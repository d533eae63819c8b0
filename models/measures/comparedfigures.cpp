// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/comparedfigures.h"

#include "measures/areadefinition.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace atlas {

AllianceFigures allianceFigures(const LandMeasure &measure, const BorderTimeline &timeline, QDate day,
                                Viewpoint viewpoint, DateConvention convention)
{
    AllianceFigures figures;
    const auto nato = stateSetFrom(timeline, QStringLiteral("nato"), day, convention);
    const auto russia = stateSetFrom(timeline, QStringLiteral("russia"), day, convention);
    if (!nato || !russia)
        return figures;
    const MapMeasures found = measureMap(measure, timeline, {day, viewpoint, convention, *nato, russia});
    figures.members = int(nato->states.size());
    figures.borderWithRussia = found.borderMetres;
    const auto &definitions = areaDefinitions();
    const auto europe
        = std::find_if(definitions.begin(), definitions.end(), [](const AreaDefinition &definition) {
              return std::strcmp(definition.id, "europe-with-turkey") == 0;
          });
    if (europe != definitions.end())
        figures.landInEurope = found.areas[size_t(europe - definitions.begin())];
    return figures;
}

QString areaText(double squareMetres)
{
    const double km2 = squareMetres / 1e6;
    if (km2 >= 1e6)
        return QStringLiteral("%1 M km²").arg(km2 / 1e6, 0, 'f', 2);
    const double step = km2 >= 10'000 ? 100 : km2 >= 1000 ? 10 : 1;
    return QLocale(QLocale::English).toString(qint64(std::round(km2 / step) * step)) + QStringLiteral(" km²");
}

QString lengthText(double metres)
{
    return QLocale(QLocale::English).toString(qint64(std::round(metres / 1000))) + QStringLiteral(" km");
}

} // namespace atlas
