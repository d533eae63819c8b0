// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QDate>

#include <vector>

namespace atlas {

/// Whether the event's span holds the date. An event known to the month or year only holds all of it.
bool isCurrent(const Event &event, QDate date);
/// Days from the date to the nearest day of the event; 0 when it is current.
qint64 daysFrom(const Event &event, QDate date);

/// In the pack's order, which is by start.
std::vector<EventId> currentEvents(const Pack &pack, QDate date);

/// The events by start, then by title; ids that the pack does not hold are left out.
std::vector<const Event *> inDateOrder(const Pack &pack, const std::vector<EventId> &ids);

/// The event after (or before) the date; null at the ends. Where several start on the date, `present` is the
/// one to go on from, if it is among them. Days outside the atlas count as its first or last day.
const Event *nextEvent(const Pack &pack, QDate date, const EventId &present = {});
const Event *previousEvent(const Pack &pack, QDate date, const EventId &present = {});

/// The day that the clock goes to for an event: its start, inside the range of the atlas.
QDate dayOf(const Event &event);

/// Lanes of the timeline.
enum class EventLane { Alliance, Conflict, Diplomacy, Words };
inline constexpr int eventLaneCount = 4;
EventLane laneOf(EventCategory category);

} // namespace atlas
