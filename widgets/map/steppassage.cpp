// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/steppassage.h"

#include <algorithm>

namespace atlas {

void StepPassage::begin(const Motion &motion)
{
    m_motion = motion;
    m_elapsed = 0;
    m_over = motion.fade <= 0 && motion.keyline <= 0;
    derive();
}

void StepPassage::advance(double milliseconds)
{
    m_elapsed += milliseconds;
    m_over = m_over || m_elapsed >= std::max(m_motion.fade, m_motion.keyline);
    derive();
}

void StepPassage::derive()
{
    const auto share = [this](double length) { return length > 0 ? std::min(1.0, m_elapsed / length) : 1.0; };
    m_now = {share(m_motion.fade), eased(Easing::Out, share(m_motion.keyline))};
}

} // namespace atlas
