// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <memory>
#include <set>

namespace atlas {

/// The snapshot with its alliances taken away: the land of all states, but for those in `shown`, is drawn as
/// that of states in no pact, and overlays of status are left out. The borders stay.
std::shared_ptr<const Snapshot> withoutMembership(const std::shared_ptr<const Snapshot> &snapshot,
                                                  const std::set<StateIndex> &shown);

/// The snapshot with states that joined NATO after `before` drawn as just joined: "since the step before".
/// The same object when there are none.
std::shared_ptr<const Snapshot> joinedSince(const std::shared_ptr<const Snapshot> &snapshot,
                                            const Snapshot &before);

/// Keeps what was made of one snapshot for as long as it is asked for the same.
class Veil {
public:
    std::shared_ptr<const Snapshot> over(const std::shared_ptr<const Snapshot> &snapshot,
                                         const std::set<StateIndex> &shown);

private:
    std::shared_ptr<const Snapshot> m_from, m_made;
    std::set<StateIndex> m_shown;
};

/// The same for what has joined since another snapshot.
class JoinedSince {
public:
    std::shared_ptr<const Snapshot> over(const std::shared_ptr<const Snapshot> &snapshot,
                                         const std::shared_ptr<const Snapshot> &before);

private:
    std::shared_ptr<const Snapshot> m_from, m_before, m_made;
};

} // namespace atlas
