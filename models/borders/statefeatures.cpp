// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/statefeatures.h"

#include "borders/fillwords.h"

#include <algorithm>

namespace atlas {

namespace {

bool looksAlike(const Snapshot &a, const Snapshot &b, StateIndex state)
{
    const StateStatus &one = a.states[size_t(state)];
    const StateStatus &other = b.states[size_t(state)];
    if (one.exists != other.exists || one.name != other.name
        || steadyFill(one.fill) != steadyFill(other.fill))
        return false;
    for (size_t i = 0; i < a.territories.size(); ++i) {
        if ((a.territories[i].holder == state) != (b.territories[i].holder == state))
            return false;
    }
    return true;
}

DateSpan spanOf(const BorderTimeline &timeline, const Snapshot &snapshot, StateIndex state)
{
    const auto at
        = [&](QDate day) { return timeline.snapshotAt(day, snapshot.viewpoint, snapshot.convention); };
    DateSpan span = snapshot.span;
    while (span.from > firstDay()) {
        const auto before = at(span.from.addDays(-1));
        if (!looksAlike(*before, snapshot, state))
            break;
        span.from = before->span.from;
    }
    while (span.to <= lastDay()) {
        const auto after = at(span.to);
        if (!looksAlike(*after, snapshot, state))
            break;
        span.to = after->span.to;
    }
    if (span.to > lastDay())
        span.to = {};
    return span;
}

void addSources(const std::vector<SourceId> &more, std::vector<SourceId> &sources)
{
    for (const SourceId &source : more) {
        if (std::find(sources.begin(), sources.end(), source) == sources.end())
            sources.push_back(source);
    }
}

void addMemberships(const BorderSet &borders, StateIndex state, QDate day, std::vector<SourceId> &sources)
{
    for (const Membership &row : borders.memberships) {
        const bool drawn = row.organisation == Organisation::Nato
            || row.organisation == Organisation::WarsawPact || row.organisation == Organisation::Csto;
        if (drawn && row.state == state && row.span.contains(day))
            addSources(row.sources, sources);
    }
}

BorderFeature featureOf(const BorderTimeline &timeline, const Snapshot &snapshot, StateIndex index, QDate day)
{
    const BorderSet &borders = *timeline.borders();
    const State &state = borders.states[size_t(index)];
    BorderFeature feature;
    feature.id = state.id.value;
    feature.name = state.nameOn(lastDay()).brief;
    feature.nameThen = state.nameOn(day).brief;
    feature.valid = spanOf(timeline, snapshot, index);
    feature.viewpoint = viewpointText(snapshot.viewpoint);
    feature.status = fillText(snapshot.states[size_t(index)].fill);
    for (size_t t = 0; t < snapshot.territories.size(); ++t) {
        const TerritoryState &territory = snapshot.territories[t];
        if (territory.holder != index)
            continue;
        feature.land.push_back(TerritoryIndex(t));
        if (territory.holding >= 0)
            addSources(borders.holdings[size_t(territory.holding)].sources, feature.sources);
    }
    addMemberships(borders, index, day, feature.sources);
    return feature;
}

} // namespace

std::vector<BorderFeature> stateFeatures(const BorderTimeline &timeline, QDate day, Viewpoint viewpoint,
                                         DateConvention convention)
{
    const auto snapshot = timeline.snapshotAt(day, viewpoint, convention);
    std::vector<BorderFeature> features;
    for (size_t i = 0; i < snapshot->states.size(); ++i) {
        if (snapshot->states[i].exists)
            features.push_back(featureOf(timeline, *snapshot, StateIndex(i), day));
    }
    return features;
}

std::vector<BorderFeature> datedFeatures(const BorderTimeline &timeline, const DateSpan &span,
                                         Viewpoint viewpoint, DateConvention convention)
{
    const QDate from = span.from.isValid() ? std::max(span.from, firstDay()) : firstDay();
    std::vector<BorderFeature> features;
    for (size_t i = 0; i < timeline.borders()->states.size(); ++i) {
        for (QDate day = from; day.isValid() && day <= lastDay() && (!span.to.isValid() || day < span.to);) {
            const auto snapshot = timeline.snapshotAt(day, viewpoint, convention);
            if (!snapshot->states[i].exists) {
                day = snapshot->span.to;
                continue;
            }
            features.push_back(featureOf(timeline, *snapshot, StateIndex(i), day));
            day = features.back().valid.to; // null at the end of the atlas
        }
    }
    return features;
}

QString viewpointText(Viewpoint viewpoint)
{
    return viewpoint == Viewpoint::Documents ? QStringLiteral("International documents")
                                             : QStringLiteral("Actual control");
}

} // namespace atlas
