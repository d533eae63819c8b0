// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "claims/claimfinding.h"

#include <memory>

namespace atlas {

struct Pack;

/// Tests claims on the borders. `timeline` and `pack` must outlive it. The first question about areas
/// measures all land (about 15 ms), later ones are cheap; not thread-safe.
class ClaimChecker {
public:
    ClaimChecker(const BorderTimeline &timeline, const Pack &pack);
    ~ClaimChecker();

    /// The sentence is the pack's for the verdict, or a plain one where the pack has none.
    ClaimFinding check(const Claim &claim, Viewpoint viewpoint, DateConvention convention) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
