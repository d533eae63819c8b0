// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace atlas {

/// Some states under one name: the members of an organisation on a day, or a fixed list.
struct StateSet {
    QString id; ///< "nato", "the-ten", or the ids of states, "POL,CZE"
    QString name; ///< "NATO"
    QString text; ///< who is meant, for a reader
    std::vector<StateIndex> states; ///< in the order of the list or table
};

/// Ids of the named sets.
QStringList stateSetNames();

/// The organisation of a named set ("nato"); nothing for other names.
std::optional<Organisation> organisationFrom(const QString &id);

/// What a word means on a day: a named set, or one or more states by id or name, separated by commas. Case
/// does not count, a space is as good as a hyphen. Nothing when a part of it is unknown.
std::optional<StateSet> stateSetFrom(const BorderTimeline &timeline, const QString &word, QDate day,
                                     DateConvention convention = DateConvention::EntryIntoForce);
/// Part of `word` that is unknown, and what it may have meant, nearest first.
struct UnknownName {
    QString word;
    QStringList near;
};
UnknownName unknownName(const BorderTimeline &timeline, const QString &word);

/// The state by id or by any of its names; noState when there is none. Where several share a name, the first
/// of the table.
StateIndex stateFrom(const BorderSet &borders, const QString &word);

} // namespace atlas
