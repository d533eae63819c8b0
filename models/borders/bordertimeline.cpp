// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"

#include "borders/changelist.h"
#include "borders/classification.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr size_t combinations = 4; // viewpoints times conventions

size_t combinationOf(Viewpoint viewpoint, DateConvention convention)
{
    return size_t(viewpoint) * 2 + size_t(convention);
}

bool isBefore(const Change &change, QDate day)
{
    return change.date < day;
}

} // namespace

struct BorderTimeline::Private {
    std::shared_ptr<const BorderSet> borders;
    Classification classification{*borders};
    std::vector<QDate> begins; ///< first day of every interval, in order
    std::array<std::vector<std::shared_ptr<const Snapshot>>, combinations> snapshots;
    std::array<std::optional<std::vector<Change>>, combinations> changes;

    explicit Private(std::shared_ptr<const BorderSet> set)
        : borders(std::move(set))
        , begins{firstDay()}
    {
        const std::vector<QDate> boundaries = classification.boundaries();
        begins.insert(begins.end(), boundaries.begin(), boundaries.end());
        for (auto &list : snapshots)
            list.resize(begins.size());
    }

    const std::shared_ptr<const Snapshot> &snapshot(size_t interval, Viewpoint viewpoint,
                                                    DateConvention convention)
    {
        std::shared_ptr<const Snapshot> &kept = snapshots[combinationOf(viewpoint, convention)][interval];
        if (!kept) {
            Snapshot made = classification.snapshotOn(begins[interval], viewpoint, convention);
            const bool last = interval + 1 == begins.size();
            made.span = {begins[interval], last ? lastDay().addDays(1) : begins[interval + 1]};
            kept = std::make_shared<const Snapshot>(std::move(made));
        }
        return kept;
    }

    const std::vector<Change> &changeList(Viewpoint viewpoint, DateConvention convention)
    {
        std::optional<std::vector<Change>> &kept = changes[combinationOf(viewpoint, convention)];
        if (!kept) {
            kept.emplace();
            for (size_t i = 1; i < begins.size(); ++i) {
                const std::vector<Change> found
                    = changesBetween(*borders, classification, *snapshot(i - 1, viewpoint, convention),
                                     *snapshot(i, viewpoint, convention));
                kept->insert(kept->end(), found.begin(), found.end());
            }
        }
        return *kept;
    }

    std::vector<Member> list(QDate day, Organisation organisation, DateConvention convention, bool signed_)
    {
        std::vector<Member> found;
        for (const Membership &row : borders->memberships) {
            if (row.organisation != organisation || row.state == noState)
                continue;
            const Membership *match = signed_
                ? classification.signatoryOn(row.state, organisation, day)
                : classification.membershipOn(row.state, organisation, day, convention);
            if (match != &row)
                continue;
            const Membership *status
                = signed_ ? nullptr : classification.statusOn(row.state, organisation, day);
            found.push_back({row.state, borders->states[size_t(row.state)].nameOn(day).brief,
                             signed_ ? row.signature : Classification::beginOf(row, convention),
                             signed_      ? QStringLiteral("signatory")
                                 : status ? status->status
                                          : row.status});
        }
        return found;
    }
};

BorderTimeline::BorderTimeline(std::shared_ptr<const BorderSet> borders)
    : d(std::make_unique<Private>(std::move(borders)))
{ }

BorderTimeline::~BorderTimeline() = default;

const std::shared_ptr<const BorderSet> &BorderTimeline::borders() const
{
    return d->borders;
}

std::shared_ptr<const Snapshot> BorderTimeline::snapshotAt(QDate day, Viewpoint viewpoint,
                                                           DateConvention convention) const
{
    const QDate clamped = std::clamp(day, firstDay(), lastDay());
    const auto after = std::upper_bound(d->begins.begin(), d->begins.end(), clamped);
    return d->snapshot(size_t(after - d->begins.begin()) - 1, viewpoint, convention);
}

const std::vector<Change> &BorderTimeline::changes(Viewpoint viewpoint, DateConvention convention) const
{
    return d->changeList(viewpoint, convention);
}

std::vector<Change> BorderTimeline::changesOn(QDate day, Viewpoint viewpoint, DateConvention convention) const
{
    const std::vector<Change> &all = changes(viewpoint, convention);
    const auto first = std::lower_bound(all.begin(), all.end(), day, isBefore);
    const auto last = std::lower_bound(first, all.end(), day.addDays(1), isBefore);
    return {first, last};
}

QDate BorderTimeline::nextChange(QDate day, Viewpoint viewpoint, DateConvention convention) const
{
    const std::vector<Change> &all = changes(viewpoint, convention);
    const auto later = std::lower_bound(all.begin(), all.end(), day.addDays(1), isBefore);
    const auto found = std::find_if(later, all.end(),
                                    [](const Change &change) { return change.kind != ChangeKind::Name; });
    return found == all.end() ? QDate() : found->date;
}

QDate BorderTimeline::previousChange(QDate day, Viewpoint viewpoint, DateConvention convention) const
{
    const std::vector<Change> &all = changes(viewpoint, convention);
    const auto end = std::make_reverse_iterator(std::lower_bound(all.begin(), all.end(), day, isBefore));
    const auto found
        = std::find_if(end, all.rend(), [](const Change &change) { return change.kind != ChangeKind::Name; });
    return found == all.rend() ? QDate() : found->date;
}

std::vector<BorderTimeline::Member> BorderTimeline::members(QDate day, Organisation organisation,
                                                            DateConvention convention) const
{
    return d->list(day, organisation, convention, false);
}

std::vector<BorderTimeline::Member> BorderTimeline::signatories(QDate day, Organisation organisation) const
{
    return d->list(day, organisation, DateConvention::EntryIntoForce, true);
}

} // namespace atlas
