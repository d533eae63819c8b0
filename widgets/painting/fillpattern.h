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
    enum class Slant { Falling = -1, Upright = 0, Rising = 1 };
    struct Stripe {
        double period; ///< logical pixels across the stripes
        double width;
        QRgb colour;
    };
    void layStripes(const Stripe &stripe, Slant slant);
    void layLines(const Stripe &stripe);
    void layDots(QRgb colour);
    void layBands(QRgb rival, QRgb ink);

    QRgb m_flat;
    QSize m_device;
    double m_ratio;
    Slant m_slant = Slant::Upright;
    std::vector<QRgb> m_rows; // level lines: colour by row
    std::vector<QRgb> m_along; // stripes: colour by x + slant * y
    std::vector<QRgb> m_tile; // dots: m_tileRows rows of the view's width
    int m_tileRows = 0;
};

} // namespace atlas
