// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptcalendar.h"

#include "events/eventfilter.h"

#include <algorithm>
#include <set>

namespace atlas {

namespace {

bool isShort(const DateSpan &span)
{
    return span.from.isValid() && span.to.isValid() && span.from.daysTo(span.to) <= longestOwnRangeDays;
}

} // namespace

ExcerptCalendar::ExcerptCalendar(std::shared_ptr<const Pack> pack)
    : m_pack(std::move(pack))
{
    if (!m_pack)
        return;
    std::set<QDate> starts;
    for (const Excerpt &excerpt : m_pack->excerpts) {
        Entry entry;
        if (isShort(excerpt.span)) // half open
            entry.own = {excerpt.span.from.toJulianDay(), excerpt.span.to.toJulianDay() - 1};
        for (const EventId &id : excerpt.events) {
            const Event *event = m_pack->event(id);
            if (!event || !event->start.isValid() || !event->end.isValid())
                continue;
            entry.events.push_back({event->start.toJulianDay(), event->end.toJulianDay()});
            starts.insert(dayOf(*event));
        }
        m_entries.push_back(std::move(entry));
    }
    m_starts.assign(starts.begin(), starts.end());
}

Nearness ExcerptCalendar::nearness(int row, QDate date) const
{
    const Entry &entry = m_entries[size_t(row)];
    const qint64 day = date.toJulianDay();
    if (entry.own.from <= day && day <= entry.own.to)
        return Nearness::Linked;
    Nearness best = Nearness::None;
    for (const Days &event : entry.events) {
        const qint64 away = std::max({event.from - day, day - event.to, qint64(0)});
        if (away == 0)
            return Nearness::Linked;
        if (away <= nearbyDays)
            best = Nearness::Nearby;
    }
    return best;
}

std::vector<ExcerptId> ExcerptCalendar::current(QDate date) const
{
    std::vector<ExcerptId> ids;
    for (size_t row = 0; row < m_entries.size(); ++row)
        if (nearness(int(row), date) != Nearness::None)
            ids.push_back(m_pack->excerpts[row].id);
    return ids;
}

int ExcerptCalendar::linkedOn(QDate date) const
{
    int count = 0;
    for (size_t row = 0; row < m_entries.size(); ++row)
        count += nearness(int(row), date) == Nearness::Linked;
    return count;
}

NearestExcerpts ExcerptCalendar::nearest(QDate date) const
{
    NearestExcerpts nearest;
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), date);
    if (after != m_starts.end()) {
        nearest.after = *after;
        nearest.countAfter = linkedOn(*after);
    }
    const auto notBefore = std::lower_bound(m_starts.begin(), m_starts.end(), date);
    if (notBefore != m_starts.begin()) {
        nearest.before = *std::prev(notBefore);
        nearest.countBefore = linkedOn(nearest.before);
    }
    return nearest;
}

} // namespace atlas
