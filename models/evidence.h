// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "pack/pack.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace atlas {

/// What one fact of the atlas rests on, for the reader who asks "who says so, and how do we know?".
struct Evidence {
    QString fact; ///< the sentence in question
    QStringList grounds; ///< acts and resolutions, other defensible dates, notes; a sentence each
    std::vector<SourceId> sources; ///< may be empty: then nothing is recorded
    QString check; ///< how it was checked, a sentence
    std::optional<Confidence> confidence; ///< nothing where the table does not grade the row

    bool isEmpty() const { return fact.isEmpty(); }
    /// The grounds, sources and checks of another row for the same fact; of two grades the lower stands.
    void add(const Evidence &more);
    bool operator==(const Evidence &) const = default;
};

Evidence evidenceOf(const QString &fact, const Holding &row);
Evidence evidenceOf(const QString &fact, const Membership &row);
Evidence evidenceOf(const QString &fact, const AllianceTerritory &row);
Evidence evidenceOf(const Event &event);
Evidence evidenceOf(const Excerpt &excerpt, const Pack &pack);
/// Of a change of the map: the rows of the tables that begin or end with it, in the viewpoint.
Evidence evidenceOf(const BorderTimeline &timeline, const Change &change, Viewpoint viewpoint,
                    DateConvention convention);
/// Of a state's name on a day: the sources of its row in state_names.csv, none of which was looked up.
Evidence nameEvidence(const BorderSet &borders, StateIndex state, QDate day);

/// "high", "medium", "low" as in the tables; nothing for another word.
std::optional<Confidence> confidenceFrom(const QString &word);
/// "Looked up in a named source", "Written from knowledge, not looked up", "Computed from the borders".
QString checkText(CheckedBy check);

} // namespace atlas
