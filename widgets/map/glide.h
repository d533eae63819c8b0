// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewport.h"

namespace atlas {

/// How long the map's own movements take, milliseconds. With all of them 0 nothing moves by itself.
struct Motion {
    double travel = 0; ///< of the camera to another place
    double answer = 0; ///< of the camera to a key, a button or a notch of the wheel
    double coast = 0; ///< until a thrown map lies still
    double fade = 0; ///< of fills on a step
    double keyline = 0; ///< until the line inside a new member has grown

    static Motion none() { return {}; }
    static Motion full() { return {450, 160, 900, 120, 240}; }
    bool operator==(const Motion &) const = default;
};

enum class Easing {
    InOut, ///< starts and ends at rest
    Out, ///< starts at speed
    Coast ///< slows as a thing slides to rest: by equal shares in equal times
};

/// Share of the way, 0 to 1, after a share of the time, 0 to 1.
double eased(Easing easing, double share);
/// How far a thrown map goes, as a multiple of its speed (a second's way) and of Motion::coast in seconds:
/// the way that makes Easing::Coast start at that speed.
double coastReach();

/// One movement of the camera from a view to another; whoever holds it moves it on. The place that both views
/// show at the same pixel stays there all the way, so that a zoom about the pointer is one.
class Glide {
public:
    Glide() = default;
    /// Of no length, it is over at once.
    Glide(const Viewport &from, const Viewport &to, double milliseconds, Easing easing);

    bool isOver() const { return m_elapsed >= m_length; }
    void advance(double milliseconds) { m_elapsed += milliseconds; }
    Viewport viewport() const;

private:
    Viewport m_from, m_to;
    double m_length = 0;
    double m_elapsed = 0;
    Easing m_easing = Easing::InOut;
};

} // namespace atlas
