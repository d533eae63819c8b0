// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "viewstore.h"

namespace atlas {

Session::Session(ViewStore &store, const Scenery &scenery)
    : borders(scenery.borders ? scenery.borders : std::make_shared<const BorderSet>())
    , pack(scenery.pack ? scenery.pack : std::make_shared<const Pack>())
    , labels(scenery.labels)
    , timeline(borders)
    , navigator(store, timeline, pack)
    , tracker(store, timeline, pack)
    , clock(store)
    , player(clock)
    , measures(borders)
    , lectern(pack->id)
{
    player.setChangeFinder([this, &store](QDate day, bool forward) {
        const ViewState &now = store.state();
        return forward ? timeline.nextChange(day, now.viewpoint, now.convention)
                       : timeline.previousChange(day, now.viewpoint, now.convention);
    });
}

} // namespace atlas
