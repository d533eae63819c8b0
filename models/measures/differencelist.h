// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "measures/mapdifference.h"

namespace atlas {

enum class DifferenceKind {
    Joined,
    Left,
    PactEnded,
    Ended,
    United,
    Founded,
    Land,
    Contested,
    Settled,
    Status,
    Renamed
};

/// One line of what tells two days apart.
struct DifferenceLine {
    QDate date; ///< since when it is as on the second day
    QString text; ///< "Czechia, Hungary and Poland", "Saarland: from France to West Germany"
    std::vector<StateIndex> states;
    std::vector<TerritoryIndex> territories; ///< whose difference this line tells
    Evidence evidence;
};

struct DifferenceGroup {
    DifferenceKind kind = DifferenceKind::Land;
    QString title; ///< "Joined NATO", "States that ended"
    std::optional<Organisation> organisation;
    int count = 0; ///< states or territories, not lines
    std::vector<DifferenceLine> lines; ///< by date
};

/// Two days of a viewpoint to be told apart; `from` is not after `to`.
struct DifferenceQuestion {
    QDate from, to;
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
};

/// The set difference of two snapshots and of the memberships of the two days, in words. What changed and
/// changed back in between is no difference. Each territory, state and membership that differs is in a line,
/// and nothing else; a change of a name alone is in the group Renamed and in no other.
struct DifferenceList {
    DifferenceQuestion asked;
    MapDifference difference;
    std::vector<DifferenceGroup> groups; ///< those that hold a line, alliances first

    bool isEmpty() const { return groups.empty(); }
};

DifferenceList differenceList(const BorderTimeline &timeline, const DifferenceQuestion &question);
/// "Between 9 November 1989 and 24 February 2022 fourteen states joined NATO and none left. …"
QString summaryOf(const DifferenceList &list, const BorderTimeline &timeline);
/// All of it as plain text, the summary first, for the clipboard or a file.
QString plainText(const DifferenceList &list, const BorderTimeline &timeline);
/// The lines as a table: date,group,text,sources. Fields quoted as RFC 4180 has it.
QString csvText(const DifferenceList &list);

} // namespace atlas
