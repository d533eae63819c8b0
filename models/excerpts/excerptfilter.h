// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QDate>

#include <vector>

namespace atlas {

/// Excerpts that name the event, or the state, in the pack's order.
std::vector<ExcerptId> excerptsOf(const EventId &event, const Pack &pack);
std::vector<ExcerptId> excerptsOf(const StateId &state, const Pack &pack);

/// The day that the clock goes to for an excerpt: its first event's, else the start of its date range,
/// inside the range of the atlas. Null when the excerpt is about no time (method).
QDate dayOf(const Excerpt &excerpt, const Pack &pack);

} // namespace atlas
