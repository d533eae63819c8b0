// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechecks.h"

#include "land/fillpattern.h"
#include "visionfilter.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double visibleStep = 5; ///< of L*; less is not seen between areas that lie apart

/// Equal patterns tell nothing apart: kind of pattern and its distance.
std::pair<int, double> patternOf(const FillRecipe &recipe)
{
    if (recipe.dotPeriod > 0)
        return {1, recipe.dotPeriod};
    if (recipe.stripes.empty())
        return {0, 0};
    return {2 + int(recipe.stripes.front().slant), recipe.stripes.front().period};
}

QStringList alike(const MapContents &contents, const Theme &theme)
{
    struct Shown {
        QString label;
        FillRecipe recipe;
        bool keyline;
    };
    std::vector<Shown> fills;
    for (const LegendEntry &entry : contents.legend())
        if (entry.fill)
            fills.push_back({entry.label, FillRecipe::of({*entry.fill, false, FillClass::Land}, theme),
                             *entry.fill == FillClass::NatoJoined});
    QStringList pairs;
    for (size_t i = 0; i < fills.size(); ++i)
        for (size_t j = 0; j < i; ++j) {
            const Shown &a = fills[j], &b = fills[i];
            const double step = std::abs(lightness(a.recipe.ground) - lightness(b.recipe.ground));
            if (step < visibleStep && a.keyline == b.keyline && patternOf(a.recipe) == patternOf(b.recipe))
                pairs.append(QStringLiteral("%1 and %2").arg(a.label, b.label));
        }
    return pairs;
}

} // namespace

PageChecks checksOf(const Page &page, const ExportSettings &settings)
{
    return {settings.points(page.smallestText()), alike(page.contents, page.theme()), page.leftOut};
}

} // namespace atlas
