// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

/// Makes TimelineWidget speak: a slider whose value is the date in words, with the events in view as a list
/// of items that can be pressed. Idempotent.
void installTimelineAccess();

} // namespace atlas
