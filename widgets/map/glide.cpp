// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/glide.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double coastDecay = 5; // e-folds until rest: 0.7 % of the speed is left

} // namespace

double eased(Easing easing, double share)
{
    const double t = std::clamp(share, 0.0, 1.0);
    const double rest = 1 - t;
    switch (easing) {
    case Easing::InOut:
        return t < 0.5 ? 4 * t * t * t : 1 - 4 * rest * rest * rest;
    case Easing::Out:
        return 1 - rest * rest * rest;
    case Easing::Coast:
        return (1 - std::exp(-coastDecay * t)) / (1 - std::exp(-coastDecay));
    }
    return t;
}

double coastReach()
{
    return (1 - std::exp(-coastDecay)) / coastDecay;
}

Glide::Glide(const Viewport &from, const Viewport &to, double milliseconds, Easing easing)
    : m_from(from)
    , m_to(to)
    , m_length(milliseconds)
    , m_easing(easing)
{ }

Viewport Glide::viewport() const
{
    if (isOver())
        return m_to;
    const double way = eased(m_easing, m_elapsed / m_length);
    Viewport now = m_to;
    const double start = m_from.metresPerPixel, end = m_to.metresPerPixel;
    // Equal times change the scale by equal factors.
    now.metresPerPixel = start * std::pow(end / start, way);
    // The centre goes with the scale: that alone keeps a pixel's place for all of the zoom.
    const bool zooms = std::abs(std::log(end / start)) > 1e-3;
    const double share = zooms ? (now.metresPerPixel - start) / (end - start) : way;
    now.centre = m_from.centre + (m_to.centre - m_from.centre) * share;
    return now;
}

} // namespace atlas
