// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"
#include "moment.h"

#include <QDate>
#include <QString>

namespace atlas {

/// What the words about the map are made from; a bundle of references for one call.
struct MapFacts {
    const BorderSet &borders;
    const Snapshot &snapshot;
    QDate date;
};

/// "Estonia: NATO member since 29 March 2004", or for a contested territory both positions: "Crimea,
/// contested. Ukraine's under UNGA 68/262 of 27 March 2014; held by Russia". Empty for the sea.
QString territoryText(const MapFacts &facts, TerritoryIndex territory);
/// The same words for a state's own soil: "Estonia: NATO member since 29 March 2004".
QString stateText(const MapFacts &facts, StateIndex state);
/// What a screen reader says of a state: "Estonia, NATO member, joined today, borders Russia".
QString spokenState(const MapFacts &facts, StateIndex state);
/// "NATO member since 29 March 2004", "in no alliance"; what a class of fill says of a state.
QString statusText(const MapFacts &facts, StateIndex state, FillClass fill);
/// Title and dates, no more exact than they are known.
QString eventLine(const Event &event);
/// What a reader pastes into a text: title, dates, place and the sources.
QString eventCitation(const Event &event, const Pack &pack);
/// Spoken name of the whole map: "Map of Europe, 29 March 2004, 26 members, viewpoint …, 49 states".
/// While two dates are compared it tells of both. The moment must have its snapshots.
QString mapText(const Moment &moment);

} // namespace atlas
