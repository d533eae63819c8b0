// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace atlas {

/// Ways of testing a claim on the borders, the memberships or the events. Each reads some fields of
/// ClaimQuestion; see resources/pack/README.md.
enum class ClaimCheck {
    MemberCount, ///< members of an organisation on two days
    AreaGrowth, ///< land that a set of states adds to another, by every definition of Europe
    BorderGrowth, ///< land border of an organisation with some state on two days
    Neighbours, ///< states across the land border, and which of them are members
    BorderShare, ///< part of a state's land border that is with members
    JoinedOn, ///< who joined on a day, against who is said to have
    InsideEvent, ///< whether a day lies inside the span of an event
    Founding, ///< signatories and members on the day that is claimed
    StateEnd, ///< last day of a state
    EventDates, ///< whether events lie in the time that is claimed
    DaysBetween, ///< from one event to another
    Holder, ///< who holds a territory, in both viewpoints
    AreaRank ///< place of a state among those of Europe by its land
};

/// What the check reads; which fields are needed depends on it.
struct ClaimQuestion {
    QString organisation; ///< named set: "nato"
    QString state;
    QString base, added; ///< sets of states
    QString with; ///< set of states
    QString territory;
    QStringList named; ///< ids of states that the paper names
    std::vector<EventId> events;
    QDate date, before;
    QString time; ///< EDTF of the time that is claimed
    std::vector<double> numbers; ///< that the paper gives
};

/// How a claim stands against the figures. By its definition means: under one of several that were tried.
enum class Verdict { Holds, ByDefinition, InPart, Fails };
inline constexpr int verdictCount = 4;

/// A statement of the paper that the atlas can test, and how.
struct Claim {
    ClaimId id;
    QString title; ///< what is asked, at most 80 characters
    ExcerptId excerpt;
    ClaimCheck check = ClaimCheck::MemberCount;
    ClaimQuestion question;
    std::map<Verdict, QString> sentences; ///< what follows; {names} stand for computed values
    QString caution; ///< what the figure does not say; may be empty
    std::vector<SourceId> sources;
};

} // namespace atlas
