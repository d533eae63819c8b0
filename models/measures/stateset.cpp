// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/stateset.h"

#include "foldedtext.h"
#include "nearwords.h"

#include <algorithm>

namespace atlas {

namespace {

struct OrganisationSet {
    const char *id;
    Organisation organisation;
    const char *name;
};
constexpr OrganisationSet organisationSets[] = {
    {"nato", Organisation::Nato, "NATO"},
    {"warsaw-pact", Organisation::WarsawPact, "Warsaw Pact"},
    {"csto", Organisation::Csto, "Collective Security Treaty Organisation"},
    {"eu", Organisation::Eu, "European Communities, European Union"},
    {"partnership-for-peace", Organisation::PartnershipForPeace, "Partnership for Peace"},
};

struct FixedSet {
    const char *id;
    const char *name;
    const char *text;
    const char *states;
};
#define FOUNDERS "BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA"
#define SIXTEEN FOUNDERS " GRC TUR DEU ESP"
#define TEN "CZE HUN POL BGR EST LVA LTU ROU SVK SVN"
constexpr FixedSet fixedSets[] = {
    {"the-twelve", "The twelve founders of NATO", "Signatories of 4 April 1949.", FOUNDERS},
    {"the-sixteen", "The sixteen", "Members of NATO from 30 May 1982 to 11 March 1999: before \"16 to 26\".",
     SIXTEEN},
    {"the-ten", "The ten",
     "Joined NATO on 12 March 1999 and 29 March 2004. Frydrych (2008), quoted by the paper: they added 30 "
     "per cent "
     "to the area in Europe. That holds when all of Turkey counts as Europe.",
     TEN},
    {"the-twenty-six", "The twenty-six", "The sixteen and the ten: NATO from 29 March 2004 to 31 March 2009.",
     SIXTEEN " " TEN},
    {"the-six", "The Six", "Founders of the European Communities.", "BEL DEU FRA ITA LUX NLD"},
    {"russia", "Soviet Union, then Russia",
     "The state that Moscow governs: the Soviet Union to 25 December 1991.", "SUN RUS"},
    {"soviet-union", "Soviet Union and its successors",
     "The Soviet Union, and the fifteen states that it became.",
     "SUN RUS EST LVA LTU UKR BLR MDA GEO ARM AZE KAZ UZB TKM KGZ TJK"},
    {"yugoslavia", "Yugoslavia and its successors", "Yugoslavia, and the states that it became.",
     "YUG SCG SRB MNE SVN HRV BIH MKD XKX"},
    {"czechoslovakia", "Czechoslovakia and its successors", "Czechoslovakia, then Czechia and Slovakia.",
     "CSK CZE SVK"},
    {"germany", "Germany", "The Federal Republic, the GDR and the zones of occupation; the Saar apart.",
     "DEU DDR ALW ALS"},
    {"baltic-states", "Baltic states", "Estonia, Latvia and Lithuania.", "EST LVA LTU"},
    {"benelux", "Benelux", "Belgium, the Netherlands and Luxembourg.", "BEL NLD LUX"},
    {"nordic-states", "Nordic states", "Denmark, Finland, Iceland, Norway and Sweden.",
     "DNK FIN ISL NOR SWE"},
    {"visegrad", "Visegrad group", "Poland, Hungary, and Czechoslovakia or its successors.",
     "POL HUN CSK CZE SVK"},
    {"caucasus", "South Caucasus", "Georgia, Armenia and Azerbaijan.", "GEO ARM AZE"},
};
#undef FOUNDERS
#undef SIXTEEN
#undef TEN

QString keyOf(const QString &word)
{
    return foldedText(word.trimmed()).replace(QLatin1Char(' '), QLatin1Char('-'));
}

template <class Set, size_t size> const Set *find(const Set (&sets)[size], const QString &key)
{
    const auto found = std::find_if(std::begin(sets), std::end(sets),
                                    [&key](const Set &set) { return key == QLatin1String(set.id); });
    return found == std::end(sets) ? nullptr : found;
}

std::vector<StateIndex> membersOf(const BorderTimeline &timeline, Organisation organisation, QDate day,
                                  DateConvention convention)
{
    std::vector<StateIndex> states;
    for (const BorderTimeline::Member &member : timeline.members(day, organisation, convention))
        states.push_back(member.state);
    return states;
}

QStringList partsOf(const QString &word)
{
    return word.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

void add(StateIndex state, std::vector<StateIndex> &states)
{
    if (state != noState && std::find(states.begin(), states.end(), state) == states.end())
        states.push_back(state);
}

std::optional<StateSet> namedSet(const BorderTimeline &timeline, const QString &key, QDate day,
                                 DateConvention convention)
{
    if (const OrganisationSet *set = find(organisationSets, key)) {
        return StateSet{key, QString::fromUtf8(set->name), QStringLiteral("Its members on that day."),
                        membersOf(timeline, set->organisation, day, convention)};
    }
    const FixedSet *set = find(fixedSets, key);
    if (!set)
        return std::nullopt;
    StateSet made{key, QString::fromUtf8(set->name), QString::fromUtf8(set->text), {}};
    for (const QString &id : QString::fromLatin1(set->states).split(QLatin1Char(' ')))
        add(timeline.borders()->state(StateId{id}), made.states);
    return made;
}

} // namespace

QStringList stateSetNames()
{
    QStringList names;
    for (const OrganisationSet &set : organisationSets)
        names.append(QLatin1String(set.id));
    for (const FixedSet &set : fixedSets)
        names.append(QLatin1String(set.id));
    return names;
}

std::optional<Organisation> organisationFrom(const QString &id)
{
    const OrganisationSet *set = find(organisationSets, keyOf(id));
    return set ? std::optional(set->organisation) : std::nullopt;
}

StateIndex stateFrom(const BorderSet &borders, const QString &word)
{
    const QString key = keyOf(word);
    for (size_t i = 0; i < borders.states.size(); ++i) {
        if (keyOf(borders.states[i].id.value) == key)
            return StateIndex(i);
    }
    for (size_t i = 0; i < borders.states.size(); ++i) {
        for (const StateName &name : borders.states[i].names) {
            if (keyOf(name.brief) == key || keyOf(name.full) == key)
                return StateIndex(i);
        }
    }
    return noState;
}

std::optional<StateSet> stateSetFrom(const BorderTimeline &timeline, const QString &word, QDate day,
                                     DateConvention convention)
{
    if (const auto named = namedSet(timeline, keyOf(word), day, convention))
        return named;
    const BorderSet &borders = *timeline.borders();
    StateSet made;
    QStringList ids, names;
    for (const QString &part : partsOf(word)) {
        const auto named = namedSet(timeline, keyOf(part), day, convention);
        const StateIndex state = named ? noState : stateFrom(borders, part);
        if (!named && state == noState)
            return std::nullopt;
        for (const StateIndex member : named ? named->states : std::vector{state})
            add(member, made.states);
        ids.append(named ? named->id : borders.states[size_t(state)].id.value);
        names.append(named ? named->name : borders.states[size_t(state)].nameOn(day).brief);
    }
    if (ids.isEmpty())
        return std::nullopt;
    made.id = ids.join(QLatin1Char(','));
    made.name = names.join(QStringLiteral(", "));
    made.text = QStringLiteral("As asked for.");
    return made;
}

UnknownName unknownName(const BorderTimeline &timeline, const QString &word)
{
    QStringList known = stateSetNames();
    for (const State &state : timeline.borders()->states) {
        known.append(state.id.value);
        for (const StateName &name : state.names)
            known.append(name.brief);
    }
    for (const QString &part : partsOf(word)) {
        if (!stateSetFrom(timeline, part, lastDay()))
            return {part.trimmed(), nearWords(keyOf(part), known)};
    }
    return {word.trimmed(), {}};
}

} // namespace atlas
