// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fillpattern.h"

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

QRgb mix(QRgb ground, QRgb colour, double strength)
{
    const auto part = [strength](int a, int b) { return int(std::lround(a + (b - a) * strength)); };
    return qRgb(part(qRed(ground), qRed(colour)), part(qGreen(ground), qGreen(colour)),
                part(qBlue(ground), qBlue(colour)));
}

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

FillPattern::FillPattern(const FillKey &key, const Theme &theme, QSize device, double ratio)
    : m_flat(theme.fill(key.fill).rgb())
    , m_device(device)
    , m_ratio(ratio)
{
    if (key.contested) {
        const QRgb rival = theme.fill(key.rival).rgb();
        layBands(rival == m_flat ? theme.outside.rgb() : rival, theme.contested.rgb());
        return;
    }
    const Stripe command{commandPeriod, commandWidth, theme.command.rgb()};
    const Stripe sign{signPeriod, signWidth, theme.sign.rgb()};
    const Stripe added{addedPeriod, addedWidth, mix(m_flat, theme.joinedKey.rgb(), addedStrength)};
    if (key.fill == FillClass::NatoOutsideCommand)
        layStripes(command, Slant::Falling);
    else if (key.fill == FillClass::NatoSignatory || key.fill == FillClass::TreatyArea)
        layStripes(sign, Slant::Rising);
    else if (key.fill == FillClass::NatoTerritoryAdded)
        layStripes(added, Slant::Upright);
    else if (key.fill == FillClass::WarsawPact)
        layLines({pactPeriod, pactWidth, mix(m_flat, theme.warsawPactLine.rgb(), pactStrength)});
    else if (key.fill == FillClass::Ussr)
        layLines({ussrPeriod, pactWidth, mix(m_flat, theme.ussrLine.rgb(), pactStrength)});
    else if (key.fill == FillClass::Csto)
        layDots(theme.cstoDot.rgb());
}

const QRgb *FillPattern::row(int y) const
{
    if (!m_along.empty())
        return m_along.data() + (m_slant == Slant::Falling ? m_device.height() - y : int(m_slant) * y);
    return m_tileRows > 0 ? m_tile.data() + size_t(y % m_tileRows) * size_t(m_device.width()) : nullptr;
}

// Slanted stripes depend on x + y or x - y alone, so one line of colours serves all rows, each shifted by
// one.
void FillPattern::layStripes(const Stripe &stripe, Slant slant)
{
    m_slant = slant;
    const double stretch = slant == Slant::Upright ? 1 : std::numbers::sqrt2;
    m_along.resize(size_t(m_device.width() + m_device.height()) + 1);
    for (size_t i = 0; i < m_along.size(); ++i)
        m_along[i] = mix(
            m_flat, stripe.colour,
            stripeCover(double(i), stripe.period * m_ratio * stretch, stripe.width * m_ratio * stretch));
}

void FillPattern::layLines(const Stripe &stripe)
{
    m_rows.resize(size_t(m_device.height()));
    for (size_t y = 0; y < m_rows.size(); ++y)
        m_rows[y] = mix(m_flat, stripe.colour,
                        stripeCover(double(y), stripe.period * m_ratio, stripe.width * m_ratio));
}

void FillPattern::layDots(QRgb colour)
{
    m_tileRows = std::max(2, int(std::lround(dotPeriod * m_ratio)));
    const double period = m_tileRows;
    const double radius = dotRadius * m_ratio;
    m_tile.resize(size_t(m_tileRows) * size_t(m_device.width()));
    for (int y = 0; y < m_tileRows; ++y)
        for (int x = 0; x < m_device.width(); ++x) {
            const double px = std::fmod(x + 0.5, period), py = y + 0.5;
            const double near = std::min(std::hypot(px - period / 4, py - period / 4),
                                         std::hypot(px - period * 3 / 4, py - period * 3 / 4));
            m_tile[size_t(y) * size_t(m_device.width()) + size_t(x)]
                = mix(m_flat, colour, std::clamp(radius + 0.5 - near, 0.0, 1.0));
        }
}

// Bands of either party's colour, half the period each, with an ink line where they meet.
void FillPattern::layBands(QRgb rival, QRgb ink)
{
    m_slant = Slant::Rising;
    const double period = bandPeriod * m_ratio * std::numbers::sqrt2;
    const double line = bandInk * m_ratio * std::numbers::sqrt2;
    m_along.resize(size_t(m_device.width() + m_device.height()) + 1);
    for (size_t i = 0; i < m_along.size(); ++i) {
        const QRgb ground = mix(m_flat, rival, stripeCover(double(i), period, period / 2));
        m_along[i] = mix(ground, ink, bandInkStrength * stripeCover(double(i), period / 2, line));
    }
}

} // namespace atlas
