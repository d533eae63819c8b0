// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include "viewstate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array<std::pair<CompareMode, const char *>, 4> words{
    {{CompareMode::Off, "off"},
     {CompareMode::Swipe, "swipe"},
     {CompareMode::SideBySide, "side-by-side"},
     {CompareMode::Outline, "outline"}}};

void carryAlong(ViewState &view, const ViewState &before)
{
    const qint64 wanted = before.date.daysTo(view.date);
    const qint64 least = std::max(before.date.daysTo(firstDay()), before.compare.other.daysTo(firstDay()));
    const qint64 most = std::min(before.date.daysTo(lastDay()), before.compare.other.daysTo(lastDay()));
    const qint64 step = std::clamp(wanted, least, most);
    view.date = before.date.addDays(step);
    view.compare.other = before.compare.other.addDays(step);
}

} // namespace

QString compareWord(CompareMode mode)
{
    return QLatin1String(words[size_t(mode)].second);
}

std::optional<CompareMode> compareModeFrom(const QString &word)
{
    for (const auto &[mode, name] : words) {
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return mode;
    }
    return {};
}

QDate dateOf(const ViewState &view, CompareSide side)
{
    return side == view.compare.active || !view.compare.other.isValid() ? view.date : view.compare.other;
}

ViewState withDate(ViewState view, CompareSide side, QDate day)
{
    (side == view.compare.active ? view.date : view.compare.other) = day;
    return view;
}

ViewState withSwitchedKeys(ViewState view)
{
    std::swap(view.date, view.compare.other);
    view.compare.active = view.compare.active == CompareSide::A ? CompareSide::B : CompareSide::A;
    return view;
}

ViewState withSwappedDates(ViewState view)
{
    std::swap(view.date, view.compare.other);
    return view;
}

void settleCompare(ViewState &view, const ViewState &before)
{
    Compare &compare = view.compare;
    compare.divider = std::clamp(compare.divider, leastDivider, 1 - leastDivider);
    if (compare.isOn() && !compare.other.isValid())
        compare.other = view.date;
    if (compare.other.isValid())
        compare.other = std::clamp(compare.other, firstDay(), lastDay());
    const bool steps = view.date != before.date && compare == before.compare;
    if (steps && compare.isOn() && compare.scrubsBoth)
        carryAlong(view, before);
}

} // namespace atlas
