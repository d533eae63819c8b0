// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findindex.h"

#include "datetext.h"
#include "foldedtext.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

int rankOf(const QString &title, const QStringList &words)
{
    const QString first = QLatin1Char(' ') + words.first();
    if (title.startsWith(first))
        return title == first ? 0 : 1;
    return title.contains(first) ? 2 : 3;
}

QString otherNames(const State &state, const QString &title)
{
    QStringList names;
    for (const StateName &name : state.names) {
        for (const QString &each : {name.brief, name.full}) {
            if (each != title && !names.contains(each) && !each.isEmpty())
                names.append(each);
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString FindIndex::folded(const QString &text)
{
    QString words;
    bool inWord = false;
    for (const QChar c : foldedText(text)) {
        const bool isPart = c.isLetterOrNumber();
        if (isPart && !inWord)
            words += QLatin1Char(' ');
        if (isPart)
            words += c;
        inWord = isPart || (inWord && c == QLatin1Char('\''));
    }
    return words;
}

FindIndex::FindIndex(const BorderSet &borders, const Pack &pack)
{
    for (const State &state : borders.states) {
        const QString title = state.nameOn(lastDay()).brief;
        const QString others = otherNames(state, title);
        add({state.id, title, others}, others + QLatin1Char(' ') + state.id.value);
    }
    for (const Event &event : pack.events) {
        QStringList more{event.brief, event.place.name, event.actors.join(QLatin1Char(' ')), event.edtf};
        for (const NameUse &use : event.names)
            more.append(use.name);
        add({event.id, event.title, shortDate(event.start)}, more.join(QLatin1Char(' ')));
    }
    for (const Excerpt &excerpt : pack.excerpts)
        add({excerpt.id, QStringLiteral("\u201c%1\u201d").arg(excerpt.quote), excerpt.viewName},
            excerpt.annotation + QLatin1Char(' ') + pack.sectionTitle(excerpt.section));
}

void FindIndex::add(FindEntry entry, const QString &more)
{
    const QString title = folded(entry.title);
    const QString all = title + folded(entry.detail) + folded(more);
    m_rows.push_back({std::move(entry), title, all});
}

std::vector<FindEntry> FindIndex::matches(const QString &text, int limit) const
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, const Row *>> found;
    for (const Row &row : m_rows) {
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return row.all.contains(QLatin1Char(' ') + word);
        });
        if (all)
            found.emplace_back(rankOf(row.title, words), &row);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        const auto kind = [](const auto &each) { return each.second->entry.target.index(); };
        return kind(a) != kind(b) ? kind(a) < kind(b) : a.first < b.first;
    });
    std::vector<FindEntry> entries;
    std::array<int, 3> counts{};
    for (const auto &[rank, row] : found) {
        if (counts[row->entry.target.index()]++ < limit)
            entries.push_back(row->entry);
    }
    return entries;
}

} // namespace atlas
