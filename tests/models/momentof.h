// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "momenttracker.h"
#include "viewstore.h"

#include <memory>

namespace small {

/// The moment of a view state, derived as the program does.
inline atlas::Moment momentOf(const atlas::BorderTimeline &timeline,
                              const std::shared_ptr<const atlas::Pack> &pack, const atlas::ViewState &state)
{
    atlas::ViewStore store;
    store.apply(state);
    return atlas::MomentTracker(store, timeline, pack).moment();
}

inline atlas::Moment momentOn(const atlas::BorderTimeline &timeline, QDate day,
                              const std::shared_ptr<const atlas::Pack> &pack = nullptr)
{
    atlas::ViewState state;
    state.date = day;
    return momentOf(timeline, pack, state);
}

} // namespace small
