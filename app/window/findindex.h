// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "pack/pack.h"

#include <variant>
#include <vector>

namespace atlas {

/// One thing that can be gone to by its name.
struct FindEntry {
    std::variant<StateId, EventId, ExcerptId> target;
    QString title;
    QString detail; ///< dates, other names, or whose view
};

/// Everything that has a name, searched by folded words: case, accents and ligatures do not matter.
class FindIndex {
public:
    FindIndex(const BorderSet &borders, const Pack &pack);

    /// Entries that hold every word of the text, each at the start of a word; states first, then events,
    /// then excerpts, at most `limit` of a kind, best first.
    std::vector<FindEntry> matches(const QString &text, int limit) const;

    static QString folded(const QString &text);

private:
    struct Row {
        FindEntry entry;
        QString title; ///< folded, with a space before each word
        QString all; ///< the same of everything that is searched
    };
    void add(FindEntry entry, const QString &more);

    std::vector<Row> m_rows;
};

} // namespace atlas
