// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atlas::test {

/// Ways of seeing colour. Full dichromacy after Machado, Oliveira and Fernandes 2009, table 1, severity 1.
enum class Vision { Full, Protanopia, Deuteranopia, Tritanopia };
inline constexpr Vision allVisions[]
    = {Vision::Full, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};

using Triple = std::array<double, 3>;

inline Triple linear(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

inline Triple seen(const Triple &rgb, Vision vision)
{
    using Matrix = std::array<Triple, 3>;
    static constexpr std::array<Matrix, 4> matrices{
        {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
         {{{0.152286, 1.052583, -0.204868},
           {0.114503, 0.786281, 0.099216},
           {-0.003882, -0.048116, 1.051998}}},
         {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
         {{{1.255528, -0.076749, -0.178779},
           {-0.078411, 0.930809, 0.147602},
           {0.004733, 0.691367, 0.303900}}}}};
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t i = 0; i < 3; ++i)
            result[row] += matrices[size_t(vision)][row][i] * rgb[i];
        result[row] = std::clamp(result[row], 0.0, 1.0);
    }
    return result;
}

/// CIE L*a*b* under D65.
inline Triple lab(const Triple &rgb)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000, after Sharma, Wu and Dalal 2005.
inline double difference(Triple first, Triple second)
{
    constexpr double degree = std::numbers::pi / 180;
    const auto seventh
        = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25, 7))); };
    const double mean = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double g = 0.5 * (1 - seventh(mean));
    first[1] *= 1 + g;
    second[1] *= 1 + g;
    const double c1 = std::hypot(first[1], first[2]), c2 = std::hypot(second[1], second[2]);
    const auto hue = [](const Triple &colour) {
        const double angle = std::atan2(colour[2], colour[1]) / degree;
        return angle < 0 ? angle + 360 : angle;
    };
    const double h1 = hue(first), h2 = hue(second);
    double turn = h2 - h1, h = (h1 + h2) / 2;
    if (c1 * c2 == 0) {
        turn = 0;
        h = h1 + h2;
    } else if (std::abs(turn) > 180) {
        h += h1 + h2 < 360 ? 180 : -180;
        turn += turn > 0 ? -360 : 360;
    }
    const double l = (first[0] + second[0]) / 2, c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos((h - 30) * degree) + 0.24 * std::cos(2 * h * degree)
        + 0.32 * std::cos((3 * h + 6) * degree) - 0.2 * std::cos((4 * h - 63) * degree);
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double dl = (second[0] - first[0]) / sl, dc = (c2 - c1) / (1 + 0.045 * c);
    const double dh = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * degree) / (1 + 0.015 * c * t);
    const double rotation
        = -2 * seventh(c) * std::sin(60 * degree * std::exp(-((h - 275) / 25) * ((h - 275) / 25)));
    return std::sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

inline double difference(const QColor &first, const QColor &second, Vision vision)
{
    return difference(lab(seen(linear(first), vision)), lab(seen(linear(second), vision)));
}

} // namespace atlas::test
