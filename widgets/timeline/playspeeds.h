// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time/player.h"

#include <QString>

#include <vector>

namespace atlas {

/// A speed that can be chosen by name.
struct PlaySpeed {
    QString text;
    double rate = 0; ///< days a second, or changes a second for PlayStep::Change
};

/// Those that make sense with the step, slow to fast.
const std::vector<PlaySpeed> &speedsOf(PlayStep step);
/// Position of the mode's speed among them, -1 for another one.
int speedOf(const PlayMode &mode);
PlayMode withSpeed(PlayMode mode, const PlaySpeed &speed);
/// The mode with another step; a speed slower than the slowest of the step's becomes that one.
PlayMode withStep(PlayMode mode, PlayStep step);
QString stepText(PlayStep step); ///< "By day"

} // namespace atlas
