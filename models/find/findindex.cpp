// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/findindex.h"

#include "borders/wording.h"
#include "foldedtext.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr double samePlace = 30e3; // metres between two entries of one town

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

struct NamedPlace {
    FoundPlace place;
    QStringList others; ///< names of other times
    int events = 0;
};

using Places = std::vector<NamedPlace>;

NamedPlace *placeAt(Places &places, const QString &name, const QGeoCoordinate &at)
{
    const QString folded = FindIndex::folded(name);
    const auto found = std::find_if(places.begin(), places.end(), [&](const NamedPlace &each) {
        const bool named = FindIndex::folded(each.place.name) == folded || each.others.contains(name);
        return named && each.place.at.distanceTo(at) < samePlace;
    });
    return found == places.end() ? nullptr : &*found;
}

/// The names of one town follow one another, at the same coordinates; the last is today's.
void addCity(Places &places, const City &city)
{
    if (!places.empty() && places.back().place.at == city.at) {
        NamedPlace &town = places.back();
        if (town.place.name == city.name)
            return;
        town.others.append(town.place.name);
        town.others.removeAll(city.name);
        town.place.name = city.name;
        return;
    }
    places.push_back({{city.name, city.at, {}}, {}, 0});
}

void addEventPlace(Places &places, const Place &where, const Event &event)
{
    if (!where.at.isValid() || where.name.isEmpty())
        return;
    NamedPlace *place = placeAt(places, where.name, where.at);
    if (!place) {
        places.push_back({{where.name, where.at, {}}, {}, 0});
        place = &places.back();
    }
    if (place->events++ == 0)
        place->place.event = event.id;
}

Places placesOf(const Pack &pack)
{
    Places places;
    for (const City &city : pack.cities)
        addCity(places, city);
    for (const Event &event : pack.events) {
        addEventPlace(places, event.place, event);
        for (const Place &where : event.otherPlaces)
            addEventPlace(places, where, event);
    }
    return places;
}

QString detailOf(const NamedPlace &place)
{
    QStringList parts;
    if (!place.others.isEmpty())
        parts.append(QStringLiteral("once ") + place.others.join(QStringLiteral(", ")));
    if (place.events > 0)
        parts.append(place.events == 1 ? QStringLiteral("one event")
                                       : numberWord(place.events) + QStringLiteral(" events"));
    return parts.join(QStringLiteral("; "));
}

bool cites(const Excerpt &excerpt, const ReferenceId &work)
{
    const auto holds = [&work](const std::vector<ReferenceId> &ids) {
        return std::find(ids.begin(), ids.end(), work) != ids.end();
    };
    return holds(excerpt.paperReferences)
        || std::any_of(excerpt.literature.begin(), excerpt.literature.end(),
                       [&](const LiteratureUse &use) { return holds(use.references); });
}

/// Ends of sentences and paragraphs.
bool ends(const QString &text, int at)
{
    const QChar sign = text[at];
    if (sign == QLatin1Char('\f') || sign == QChar::ParagraphSeparator)
        return true;
    const bool spaceAfter = at + 1 >= text.size() || text[at + 1].isSpace();
    if (sign == QLatin1Char('\n'))
        return spaceAfter;
    const bool stops = sign == QLatin1Char('.') || sign == QLatin1Char('?') || sign == QLatin1Char('!');
    return stops && spaceAfter && at > 1 && !text[at - 2].isPunct() && !text[at - 2].isSpace(); // not "U.S. "
}

} // namespace

QString groupTitle(FindGroup group)
{
    static const std::array<const char *, findGroupCount> titles{"States",
                                                                 "Places",
                                                                 "Events",
                                                                 "Excerpts of the paper",
                                                                 "Sections",
                                                                 "Works cited",
                                                                 "Your copy of the paper"};
    return QLatin1String(titles[size_t(group)]);
}

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
        m_rows.add({state.id, title, others}, others + QLatin1Char(' ') + state.id.value);
    }
    addPlaces(pack);
    for (const Event &event : pack.events) {
        QStringList more{event.brief, event.place.name, event.actors.join(QLatin1Char(' ')), event.edtf};
        for (const NameUse &use : event.names)
            more.append(use.name);
        m_rows.add({event.id, event.title, dayText(event.start)}, more.join(QLatin1Char(' ')));
    }
    addPaper(pack);
}

void FindIndex::addPlaces(const Pack &pack)
{
    for (const NamedPlace &place : placesOf(pack))
        m_rows.add({place.place, place.place.name, detailOf(place)}, place.others.join(QLatin1Char(' ')));
}

void FindIndex::addPaper(const Pack &pack)
{
    for (const Excerpt &excerpt : pack.excerpts)
        m_rows.add({excerpt.id, QStringLiteral("\u201c%1\u201d").arg(excerpt.quote), excerpt.viewName},
                   excerpt.annotation + QLatin1Char(' ') + pack.sectionTitle(excerpt.section));
    for (const Section &section : pack.sections) {
        const auto count = int(excerptsIn(pack, section.id).size());
        if (count > 0)
            m_rows.add({FoundSection{section.id}, section.title,
                        count == 1 ? QStringLiteral("one excerpt")
                                   : numberWord(count) + QStringLiteral(" excerpts")},
                       {});
    }
    for (const Reference &work : pack.references) {
        const QString title = work.csl.value(QLatin1String("title")).toString();
        m_rows.add({work.id, title.isEmpty() ? work.authorDate() : title, work.authorDate()},
                   work.formatted());
    }
}

void FindRows::add(FindEntry entry, const QString &more)
{
    const QString title = FindIndex::folded(entry.title);
    const QString all = title + FindIndex::folded(entry.detail) + FindIndex::folded(more);
    m_rows.push_back({std::move(entry), title, all});
}

std::vector<FindEntry> FindRows::matches(const QString &text, int limit) const
{
    QStringList words = FindIndex::folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QStringList asked = words;
    for (QString &word : words)
        word.prepend(QLatin1Char(' '));
    std::vector<std::pair<int, const Row *>> found;
    for (const Row &row : m_rows) {
        const bool all = std::all_of(words.begin(), words.end(),
                                     [&row](const QString &word) { return row.all.contains(word); });
        if (all)
            found.emplace_back(row.title == words.join(QString()) ? 0 : 1 + rankOf(row.title, asked), &row);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        const auto kind = [](const auto &each) { return each.second->entry.target.index(); };
        return kind(a) != kind(b) ? kind(a) < kind(b) : a.first < b.first;
    });
    std::vector<FindEntry> entries;
    std::array<int, findGroupCount> counts{};
    for (const auto &[rank, row] : found) {
        if (counts[row->entry.target.index()]++ < limit)
            entries.push_back(row->entry);
    }
    return entries;
}

PaperIndex::PaperIndex(const PaperText &paper)
{
    constexpr int longest = 600; // characters; a table without full stops is cut
    int from = 0;
    for (int at = 0; at < paper.text.size(); ++at) {
        if (!ends(paper.text, at) && at + 1 < paper.text.size() && at - from < longest)
            continue;
        QString sentence = paper.text.mid(from, at + 1 - from);
        if (!sentence.simplified().isEmpty())
            m_rows.add({TextRange{from, at + 1}, sentence.simplified(),
                        QStringLiteral("page %1").arg(paper.pageAt(from) + 1)},
                       sentence.remove(QStringLiteral("-\n"))); // words that a line end parts
        from = at + 1;
        while (from < paper.text.size() && paper.text[from].isSpace() && from + 1 < paper.text.size())
            at = from++;
    }
}

std::vector<ExcerptId> excerptsCiting(const Pack &pack, const ReferenceId &work)
{
    std::vector<ExcerptId> ids;
    for (const Excerpt &excerpt : pack.excerpts) {
        if (cites(excerpt, work))
            ids.push_back(excerpt.id);
    }
    return ids;
}

std::vector<ExcerptId> excerptsIn(const Pack &pack, const QString &section)
{
    std::vector<ExcerptId> ids;
    for (const Excerpt &excerpt : pack.excerpts) {
        if (excerpt.section == section)
            ids.push_back(excerpt.id);
    }
    return ids;
}

} // namespace atlas
