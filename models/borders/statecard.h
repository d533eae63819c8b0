// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "evidence.h"
#include "moment.h"

#include <QStringList>

#include <vector>

namespace atlas {

/// One coloured stretch of a band on the card's time axis.
struct BandStretch {
    enum class Kind { Member, OutsideCommand, Suspended, Signed, TreatyArea, Partner };
    DateSpan span; ///< inside the range of the atlas
    Kind kind = Kind::Member;
    QString text; ///< status as worded in the table
    bool operator==(const BandStretch &) const = default;
};

/// "NATO", "Integrated command", "Treaty area: Algeria", "European Communities, European Union".
struct Band {
    QString label;
    std::vector<BandStretch> stretches; ///< by date
    bool operator==(const Band &) const = default;
};

/// One row of who held what, with its grounds.
struct HoldingLine {
    DateSpan span;
    QString text; ///< "Soviet Union: annexed, not recognised"; on the card of a state "Estonia: …"
    QString basis; ///< act, treaty or resolution
    QString dateAlternatives;
    QString note;
    std::vector<SourceId> sources;
    bool confirmed = false; ///< the date was looked up
    HoldingView view = HoldingView::Both;
    bool current = false; ///< on the card's date
    Evidence evidence; ///< all of the above that speaks for it
    bool operator==(const HoldingLine &) const = default;
};

/// What the inspector tells of a state, or of a territory, at a moment. A value, without colours.
struct StateCard {
    QDate date;
    StateId state; ///< of a territory its holder; empty when nobody holds it
    TerritoryId territory; ///< empty for the card of a state
    QString title; ///< name of the day
    QString fullName;
    FillClass fill = FillClass::Land;
    DateSpan life; ///< of the state
    QDate since; ///< member of NATO since, by the convention; null for others
    QString sentence; ///< "NATO member since 24 August 1949 (founder). Outside …"
    QString contest; ///< "Contested: held by Russia"; empty when nobody disputes it
    QStringList dates; ///< of the memberships: which, by what act, what else is defensible; worded
    std::vector<Evidence> dateEvidence; ///< as `dates`
    Evidence nameEvidence; ///< of its name on the date
    Evidence membership; ///< of the sentence
    QString nameNow; ///< its name at the end of the atlas when that is another, or how it ended
    std::vector<Band> bands;
    std::vector<HoldingLine> holdings; ///< of a territory all; of a state those that ever changed
    std::vector<StateId> neighbours; ///< across land on the date
    std::vector<SourceId> sources; ///< of the memberships
    QString confidence; ///< least of the memberships' rows: "high", "medium", "low"; empty without
    std::vector<LineIndex> lines; ///< approximate ones among its borders of the day, in the order of the data
    QDate previousChange, nextChange; ///< that touch it; null at the ends
    bool operator==(const StateCard &) const = default;
};

/// The card of a state; an empty title when the id is unknown.
StateCard stateCard(const BorderTimeline &timeline, const Moment &moment, const StateId &id);
/// The card of a territory; an empty title when the id is unknown.
StateCard territoryCard(const BorderTimeline &timeline, const Moment &moment, const TerritoryId &id);

} // namespace atlas
