// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "borders/classification.h"

#include <vector>

namespace atlas {

/// Two neighbouring intervals of one viewpoint and convention, and what is needed to tell them apart.
struct Step {
    const BorderSet &borders;
    const Classification &classification;
    const Snapshot &before;
    const Snapshot &after;

    QDate day() const { return after.span.from; } ///< on which the new state of things begins
    QDate eve() const { return day().addDays(-1); }
    QString nameBefore(StateIndex state) const;
    QString nameAfter(StateIndex state) const;
};

/// What the reader is told of the step, by kind. Empty when only a highlight of one day ends.
std::vector<Change> changesBetween(const BorderSet &borders, const Classification &classification,
                                   const Snapshot &before, const Snapshot &after);

/// Name of a territory without what only tells the pieces of one country apart: "(rest)", ", occupied part".
QString briefName(const Territory &territory);
/// "Crimea and Sevastopol", "five territories".
QString territoryNames(const BorderSet &borders, const std::vector<TerritoryIndex> &territories);

/// Parts of changesBetween(), one a file.
std::vector<Change> membershipChanges(const Step &step); ///< Joined, Left
std::vector<Change> borderChanges(const Step &step); ///< Border: holders and constituent units
std::vector<Change> statusChanges(const Step &step); ///< Status of members, treaty area, zones, kinds
std::vector<Change> contestedChanges(const Step &step);
std::vector<Change> nameChanges(const Step &step);

} // namespace atlas
