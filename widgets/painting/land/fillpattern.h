// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRgb>
#include <QSize>

#include <vector>

namespace atlas {

/// What decides how a territory is filled.
struct FillKey {
    FillClass fill = FillClass::Outside;
    bool contested = false;
    FillClass rival = FillClass::Land; ///< where contested
    auto operator<=>(const FillKey &) const = default;
};

/// Lines or dots over a flat colour, anchored to the view's upper left corner (falling stripes to its lower
/// left one). Logical pixels.
struct FillRecipe {
    enum class Slant { Falling, Upright, Rising, Level };
    struct Stripes {
        double period; ///< across the stripes
        double width; ///< the first one begins where x or y is 0, or the corner that is anchored
        QRgb colour;
        double strength; ///< of the colour over what lies below
        Slant slant;
    };
    QRgb ground = 0;
    std::vector<Stripes> stripes; ///< lowest first
    double dotPeriod = 0; ///< two dots in each square of it, at a quarter and three quarters; 0 = none
    double dotRadius = 0;
    QRgb dotColour = 0;

    static FillRecipe of(const FillKey &key, const Theme &theme);
};

/// A colour laid over another with a strength of 0 to 1.
QRgb mixedColour(QRgb ground, QRgb colour, double strength);

/// A fill anchored to the screen: the colour of each device pixel, whichever territory asks.
class FillPattern {
public:
    /// Patterns keep their logical size at any device pixel ratio.
    FillPattern(const FillKey &key, const Theme &theme, QSize device, double ratio);

    /// A row's colours from x = 0 on; null when the row has but one colour, rowColour().
    const QRgb *row(int y) const;
    QRgb rowColour(int y) const { return m_rows.empty() ? m_flat : m_rows[size_t(y)]; }
    QRgb at(int x, int y) const
    {
        const QRgb *pixels = row(y);
        return pixels ? pixels[x] : rowColour(y);
    }

private:
    void layStripes(const FillRecipe &recipe);
    void layLines(const FillRecipe::Stripes &stripes);
    void layDots(const FillRecipe &recipe);

    QRgb m_flat;
    QSize m_device;
    double m_ratio;
    int m_slant = 0; // -1 falling, 0 upright, 1 rising
    std::vector<QRgb> m_rows; // level lines: colour by row
    std::vector<QRgb> m_along; // stripes: colour by x + slant * y
    std::vector<QRgb> m_tile; // dots: m_tileRows rows of the view's width
    int m_tileRows = 0;
};

} // namespace atlas
