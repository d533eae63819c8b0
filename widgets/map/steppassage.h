// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/glide.h"
#include "mapscene.h"

namespace atlas {

/// Runs the passage of one step in time. A step that comes while another is under way ends it: who steps
/// fast sees each day at once.
class StepPassage {
public:
    bool isOver() const { return m_over; }
    Passage passage() const { return m_over ? Passage{} : m_now; }
    void begin(const Motion &motion); ///< over at once without motion
    void end() { m_over = true; }
    void advance(double milliseconds);

private:
    void derive();

    Motion m_motion;
    double m_elapsed = 0;
    Passage m_now;
    bool m_over = true;
};

} // namespace atlas
