// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

class TimelineWidget;

/// Makes TimelineWidget speak: a slider whose value is the date in words, with the events in view as a list
/// of items that can be pressed. Idempotent.
void installTimelineAccess();

/// Tells screen readers that the keyboard is on the event (position in the pack).
void tellFocus(TimelineWidget &timeline, int event);

} // namespace atlas
