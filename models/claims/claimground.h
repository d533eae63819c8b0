// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "claims/claimfinding.h"
#include "measures/publishedfigures.h"
#include "measures/stateset.h"
#include "pack/pack.h"

#include <QStringList>

namespace atlas {

class LandMeasure;

/// What claims are tested on.
struct ClaimGround {
    const BorderTimeline &timeline;
    const LandMeasure &measure;
    const Pack &pack;
    const PublishedFigures &published;
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
};

// One function a check, with the values that claimkind.cpp names; each reads the fields that it lists.
ClaimFinding checkMemberCount(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkJoinedOn(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkFounding(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkAreaGrowth(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkAreaRank(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkBorderGrowth(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkBorderShare(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkNeighbours(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkHolder(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkInsideEvent(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkEventDates(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkDaysBetween(const ClaimGround &ground, const ClaimQuestion &question);
ClaimFinding checkStateEnd(const ClaimGround &ground, const ClaimQuestion &question);

// What several of them need.
ClaimFinding notTested(const QString &why);
std::vector<StateIndex> membersOn(const ClaimGround &ground, const QString &organisation, QDate day);
/// Indexes of the ids that the borders know.
std::vector<StateIndex> statesOf(const ClaimGround &ground, const QStringList &ids);
/// Brief names on the day with their article, by name, "none" for nobody: "Estonia, Latvia and Lithuania".
QString namesOf(const ClaimGround &ground, const std::vector<StateIndex> &states, QDate day);
QString nameOf(const ClaimGround &ground, StateIndex state, QDate day); ///< with its article
bool isAmong(const std::vector<StateIndex> &states, StateIndex state);
/// Of `all` those that are, or are not, in `others`.
std::vector<StateIndex> sharedWith(const std::vector<StateIndex> &all, const std::vector<StateIndex> &others);
std::vector<StateIndex> without(const std::vector<StateIndex> &all, const std::vector<StateIndex> &others);

} // namespace atlas
