// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"
#include "moment.h"

namespace atlas {

inline constexpr int mostListedEvents = 4; ///< beside the map of a step

/// What is seen now as a step without id, notes and ink: the view, a title of what it is about, and the
/// events that are linked to it, in the order of time.
Step captureStep(const ViewState &view, const Moment &moment, const Pack &pack);

/// The step with what is seen now. Title, notes and time stay; so do the events that were chosen for it, as
/// long as it is still about the same thing on the same day.
Step updatedStep(const Step &step, const Step &captured);

} // namespace atlas
