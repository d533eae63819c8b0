// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "pack/pack.h"
#include "paper/papertext.h"

#include <QGeoCoordinate>

#include <variant>
#include <vector>

namespace atlas {

/// A place of the map, under any of its names.
struct FoundPlace {
    QString name;
    QGeoCoordinate at;
    EventId event; ///< the first that took place there; may be empty
    bool operator==(const FoundPlace &other) const { return name == other.name && at == other.at; }
};

/// A section of the paper that has excerpts.
struct FoundSection {
    QString id;
    bool operator==(const FoundSection &) const = default;
};

/// What can be found, in the order in which it is listed.
enum class FindGroup { State, Place, Event, Excerpt, Section, Reference, PaperText };
inline constexpr size_t findGroupCount = size_t(FindGroup::PaperText) + 1;
QString groupTitle(FindGroup group); ///< "States", "Works cited"

/// One thing that can be gone to by its name; the alternatives stand in the order of FindGroup.
struct FindEntry {
    std::variant<StateId, FoundPlace, EventId, ExcerptId, FoundSection, ReferenceId, TextRange> target;
    QString title;
    QString detail; ///< dates, other names, or whose view
    FindGroup group() const { return FindGroup(target.index()); }
};

/// Texts that are searched by folded words: case, accents and ligatures do not matter.
class FindRows {
public:
    void add(FindEntry entry, const QString &more); ///< `more`: searched, not shown
    /// Entries that hold every word of the text, each at the start of a word; by group, in each at most
    /// `limit`, best first: the very title, a title that starts with it, a title that holds its first word.
    std::vector<FindEntry> matches(const QString &text, int limit) const;
    size_t size() const { return m_rows.size(); }

private:
    struct Row {
        FindEntry entry;
        QString title; ///< folded, with a space before each word
        QString all; ///< the same of everything that is searched
    };

    std::vector<Row> m_rows;
};

/// Everything in the atlas that has a name: states and places by all their names, events, excerpts, sections
/// and works cited. Immutable; safe on any thread.
class FindIndex {
public:
    FindIndex(const BorderSet &borders, const Pack &pack);

    std::vector<FindEntry> matches(const QString &text, int limit) const
    {
        return m_rows.matches(text, limit);
    }
    size_t size() const { return m_rows.size(); }

    static QString folded(const QString &text); ///< letters and digits only, a space before each word

private:
    void addPlaces(const Pack &pack);
    void addPaper(const Pack &pack);

    FindRows m_rows;
};

/// The reader's copy, sentence by sentence. Immutable; safe on any thread.
class PaperIndex {
public:
    explicit PaperIndex(const PaperText &paper);

    std::vector<FindEntry> matches(const QString &text, int limit) const
    {
        return m_rows.matches(text, limit);
    }

private:
    FindRows m_rows;
};

/// The excerpts that cite the work, in the paper's order.
std::vector<ExcerptId> excerptsCiting(const Pack &pack, const ReferenceId &work);
/// The excerpts of the section, in the paper's order.
std::vector<ExcerptId> excerptsIn(const Pack &pack, const QString &section);

} // namespace atlas
