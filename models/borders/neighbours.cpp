// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/neighbours.h"

namespace atlas {

std::set<StateIndex> neighboursOf(const BorderSet &borders, const Snapshot &snapshot, StateIndex state)
{
    std::set<StateIndex> found;
    for (const Arc &arc : borders.arcs) {
        if (arc.left == noTerritory || arc.right == noTerritory)
            continue;
        const StateIndex left = snapshot.territories[size_t(arc.left)].holder;
        const StateIndex right = snapshot.territories[size_t(arc.right)].holder;
        if (left == state && right != state && right != noState)
            found.insert(right);
        if (right == state && left != state && left != noState)
            found.insert(left);
    }
    return found;
}

StateIndex sovietUnionOrRussia(const BorderSet &borders, const Snapshot &snapshot)
{
    for (const char *id : {"SUN", "RUS"}) {
        const StateIndex state = borders.state(StateId{QString::fromLatin1(id)});
        if (state != noState && snapshot.states[size_t(state)].exists)
            return state;
    }
    return noState;
}

} // namespace atlas
