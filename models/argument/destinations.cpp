// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "argument/destinations.h"

#include <algorithm>

namespace atlas {

Destination destinationOf(const ArgumentStep &step)
{
    Destination place{step.date, {}, step.degrees};
    if (!step.excerpts.empty())
        place.selection.excerpt = step.excerpts.front();
    // A part groups steps: it shows where they lead, and opens nothing but a passage.
    if (!step.events.empty() && !step.excerpts.empty())
        place.selection.event = step.events.front();
    return place;
}

Destination destinationOf(const Argument &argument)
{
    return argument.steps.empty() ? Destination() : destinationOf(argument.steps.front());
}

Destination destinationOf(const Claim &claim, QDate day)
{
    const QDate shown
        = day.isValid() ? std::clamp(day, firstDay(), lastDay()) : QDate(); // null: the day stays
    return {shown, {{}, {}, {}, claim.excerpt}, {}};
}

} // namespace atlas
