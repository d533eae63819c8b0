// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/fillpattern.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

// Widths and distances of the interface specification, logical pixels.
constexpr double commandPeriod = 7, commandWidth = 1.7;
constexpr double signPeriod = 7, signWidth = 2.6;
constexpr double addedPeriod = 7, addedWidth = 2.2;
constexpr double pactPeriod = 9, ussrPeriod = 6, pactWidth = 1;
constexpr double pactStrength = 0.62, addedStrength = 0.55;
constexpr double dotPeriod = 14, dotRadius = 0.9;
constexpr double bandPeriod = 10, bandInk = 0.9, bandInkStrength = 0.9;

// How much of [from, from + 1) the stripes [n * period, n * period + width) take.
double stripeCover(double from, double period, double width)
{
    const auto upTo = [=](double x) {
        const double whole = std::floor(x / period);
        return whole * width + std::min(width, x - whole * period);
    };
    return std::clamp(upTo(from + 1) - upTo(from), 0.0, 1.0);
}

} // namespace

QRgb mixedColour(QRgb ground, QRgb colour, double strength)
{
    const auto part = [strength](int a, int b) { return int(std::lround(a + (b - a) * strength)); };
    return qRgb(part(qRed(ground), qRed(colour)), part(qGreen(ground), qGreen(colour)),
                part(qBlue(ground), qBlue(colour)));
}

FillRecipe FillRecipe::of(const FillKey &key, const Theme &theme)
{
    using enum Slant;
    FillRecipe recipe;
    recipe.ground = theme.fill(key.fill).rgb();
    if (key.contested) { // bands of either party's colour, with an ink line where they meet
        QRgb rival = theme.fill(key.rival).rgb();
        if (rival == recipe.ground)
            rival = theme.outside.rgb();
        recipe.stripes = {{bandPeriod, bandPeriod / 2, rival, 1, Rising},
                          {bandPeriod / 2, bandInk, theme.contested.rgb(), bandInkStrength, Rising}};
        return recipe;
    }
    switch (key.fill) {
    case FillClass::NatoOutsideCommand:
        recipe.stripes = {{commandPeriod, commandWidth, theme.command.rgb(), 1, Falling}};
        break;
    case FillClass::NatoSignatory:
    case FillClass::TreatyArea:
        recipe.stripes = {{signPeriod, signWidth, theme.sign.rgb(), 1, Rising}};
        break;
    case FillClass::NatoTerritoryAdded:
        recipe.stripes = {{addedPeriod, addedWidth, theme.joinedKey.rgb(), addedStrength, Upright}};
        break;
    case FillClass::WarsawPact:
        recipe.stripes = {{pactPeriod, pactWidth, theme.warsawPactLine.rgb(), pactStrength, Level}};
        break;
    case FillClass::Ussr:
        recipe.stripes = {{ussrPeriod, pactWidth, theme.ussrLine.rgb(), pactStrength, Level}};
        break;
    case FillClass::Csto:
        recipe.dotPeriod = ::atlas::dotPeriod;
        recipe.dotRadius = ::atlas::dotRadius;
        recipe.dotColour = theme.cstoDot.rgb();
        break;
    default:
        break;
    }
    return recipe;
}

FillPattern::FillPattern(const FillKey &key, const Theme &theme, QSize device, double ratio)
    : m_device(device)
    , m_ratio(ratio)
{
    const FillRecipe recipe = FillRecipe::of(key, theme);
    m_flat = recipe.ground;
    if (recipe.dotPeriod > 0)
        layDots(recipe);
    else if (!recipe.stripes.empty() && recipe.stripes.front().slant == FillRecipe::Slant::Level)
        layLines(recipe.stripes.front());
    else if (!recipe.stripes.empty())
        layStripes(recipe);
}

const QRgb *FillPattern::row(int y) const
{
    if (!m_along.empty())
        return m_along.data() + (m_slant < 0 ? m_device.height() - y : m_slant * y);
    return m_tileRows > 0 ? m_tile.data() + size_t(y % m_tileRows) * size_t(m_device.width()) : nullptr;
}

// Slanted stripes depend on x + y or x - y alone, so one line of colours serves all rows, each shifted by
// one.
void FillPattern::layStripes(const FillRecipe &recipe)
{
    const FillRecipe::Slant slant = recipe.stripes.front().slant;
    m_slant = slant == FillRecipe::Slant::Falling ? -1 : slant == FillRecipe::Slant::Rising ? 1 : 0;
    const double stretch = m_slant == 0 ? m_ratio : m_ratio * std::numbers::sqrt2;
    m_along.assign(size_t(m_device.width() + m_device.height()) + 1, m_flat);
    for (const FillRecipe::Stripes &stripes : recipe.stripes)
        for (size_t i = 0; i < m_along.size(); ++i) {
            const double cover = stripeCover(double(i), stripes.period * stretch, stripes.width * stretch);
            m_along[i] = mixedColour(m_along[i], stripes.colour, stripes.strength * cover);
        }
}

void FillPattern::layLines(const FillRecipe::Stripes &stripes)
{
    m_rows.resize(size_t(m_device.height()));
    const QRgb colour = mixedColour(m_flat, stripes.colour, stripes.strength);
    for (size_t y = 0; y < m_rows.size(); ++y)
        m_rows[y] = mixedColour(m_flat, colour,
                                stripeCover(double(y), stripes.period * m_ratio, stripes.width * m_ratio));
}

void FillPattern::layDots(const FillRecipe &recipe)
{
    m_tileRows = std::max(2, int(std::lround(recipe.dotPeriod * m_ratio)));
    const double period = m_tileRows;
    const double radius = recipe.dotRadius * m_ratio;
    m_tile.resize(size_t(m_tileRows) * size_t(m_device.width()));
    for (int y = 0; y < m_tileRows; ++y) {
        QRgb *row = m_tile.data() + size_t(y) * size_t(m_device.width());
        for (int x = 0; x < std::min(m_tileRows, m_device.width()); ++x) {
            const double px = x + 0.5, py = y + 0.5;
            const double near = std::min(std::hypot(px - period / 4, py - period / 4),
                                         std::hypot(px - period * 3 / 4, py - period * 3 / 4));
            row[x] = mixedColour(m_flat, recipe.dotColour, std::clamp(radius + 0.5 - near, 0.0, 1.0));
        }
        for (int x = m_tileRows; x < m_device.width(); ++x)
            row[x] = row[x - m_tileRows];
    }
}

} // namespace atlas
