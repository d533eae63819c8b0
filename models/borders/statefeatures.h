// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "borderwriter.h"

namespace atlas {

/// The states of one day for `BorderWriter`: one a state that holds land, in the order of the table. Each is
/// valid for as long as its land, its name and its status stay the same, not only as long as the whole map
/// does. Land without a holder (Vienna to 1955) is in none.
std::vector<BorderFeature> stateFeatures(const BorderTimeline &timeline, QDate day, Viewpoint viewpoint,
                                         DateConvention convention = DateConvention::EntryIntoForce);

/// The same of a span of days: a feature for each stretch of time that reaches into it, by state, then date.
/// An unbounded span is all days of the atlas.
std::vector<BorderFeature> datedFeatures(const BorderTimeline &timeline, const DateSpan &span,
                                         Viewpoint viewpoint,
                                         DateConvention convention = DateConvention::EntryIntoForce);

/// "International documents", "Actual control".
QString viewpointText(Viewpoint viewpoint);

} // namespace atlas
