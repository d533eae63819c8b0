// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/neighbours.h"
#include "borders/wording.h"
#include "claims/claimground.h"
#include "claims/claimwords.h"
#include "measure.h"
#include "measures/mapmeasures.h"

#include <algorithm>

namespace atlas {

namespace {

// Shares of a frontier from which one can speak of all of it, and of the greater part of it.
constexpr double nearlyAll = 0.9;
constexpr double mostOfIt = 0.5;

QString lengthMethod()
{
    return QStringLiteral(
        "Lengths along the borders of this map, of 1:10 million at full detail. A line that "
        "winds is longer on the ground: compare them with each other, not with the published ones.");
}

/// Sum of what is published for the borders; nothing when one of them has no figure.
std::optional<std::pair<double, double>> publishedSum(const ClaimGround &ground,
                                                      const std::vector<BorderLength> &borders,
                                                      std::vector<SourceId> &sources)
{
    std::pair<double, double> sum{0, 0};
    const std::vector<State> &states = ground.timeline.borders()->states;
    for (const BorderLength &border : borders) {
        const PublishedFigure *figure = ground.published.border(states[size_t(border.state)].id.value,
                                                                states[size_t(border.neighbour)].id.value);
        if (!figure)
            return std::nullopt;
        sum.first += figure->least * 1e3;
        sum.second += figure->most * 1e3;
        for (const SourceId &source : figure->sources) {
            if (std::find(sources.begin(), sources.end(), source) == sources.end())
                sources.push_back(source);
        }
    }
    return borders.empty() ? std::nullopt : std::optional(sum);
}

ClaimFigure lengthFigure(const ClaimGround &ground, const QString &label, double metres,
                         const std::vector<BorderLength> &borders)
{
    ClaimFigure figure{label, kilometres(metres)};
    std::vector<SourceId> sources;
    if (const auto sum = publishedSum(ground, borders, sources)) {
        const QString least = kilometres(sum->first).chopped(3); // without the unit
        figure.published = sum->first == sum->second ? kilometres(sum->first)
                                                     : least + QChar(0x2013) + kilometres(sum->second);
        figure.sources = sources;
    }
    return figure;
}

std::vector<StateIndex> ownSide(const MapMeasures &measures)
{
    std::vector<StateIndex> states;
    for (const BorderLength &border : measures.borders) {
        if (!isAmong(states, border.state))
            states.push_back(border.state);
    }
    return states;
}

} // namespace

ClaimFinding checkBorderGrowth(const ClaimGround &ground, const ClaimQuestion &question)
{
    const auto measured = [&](QDate day) -> std::optional<MapMeasures> {
        const auto members = stateSetFrom(ground.timeline, question.organisation, day, ground.convention);
        const auto with = stateSetFrom(ground.timeline, question.with, day, ground.convention);
        if (!members || !with)
            return std::nullopt;
        return measureMap(ground.measure, ground.timeline,
                          {day, ground.viewpoint, ground.convention, *members, with});
    };
    const auto before = measured(question.before);
    const auto after = measured(question.date);
    if (!before || !after)
        return notTested(QStringLiteral("The borders do not know the states that are compared."));
    ClaimFinding finding;
    finding.verdict = after->borderMetres > before->borderMetres ? Verdict::Holds : Verdict::Fails;
    finding.figures
        = {lengthFigure(ground, QStringLiteral("On %1, on this map").arg(dayText(question.before)),
                        before->borderMetres, before->borders),
           lengthFigure(ground, QStringLiteral("On %1, on this map").arg(dayText(question.date)),
                        after->borderMetres, after->borders)};
    const auto with = stateSetFrom(ground.timeline, question.with, question.date, ground.convention);
    finding.values = {
        {QStringLiteral("before"), kilometres(before->borderMetres)},
        {QStringLiteral("after"), kilometres(after->borderMetres)},
        {QStringLiteral("times"),
         before->borderMetres > 0 ? timesText(after->borderMetres / before->borderMetres)
                                  : QStringLiteral("from nothing")},
        {QStringLiteral("new"), namesOf(ground, without(ownSide(*after), ownSide(*before)), question.date)},
        {QStringLiteral("with"), with->name}};
    finding.method = lengthMethod();
    finding.dates = {question.before, question.date};
    return finding;
}

ClaimFinding checkBorderShare(const ClaimGround &ground, const ClaimQuestion &question)
{
    const auto set = stateSetFrom(ground.timeline, question.state, question.date, ground.convention);
    if (!set || !organisationFrom(question.organisation))
        return notTested(QStringLiteral("The borders do not know the state or the organisation."));
    const MapMeasures measures = measureMap(ground.measure, ground.timeline,
                                            {question.date, ground.viewpoint, ground.convention, *set, {}});
    const std::vector<StateIndex> members = membersOn(ground, question.organisation, question.date);
    std::vector<BorderLength> borders = measures.borders;
    std::sort(borders.begin(), borders.end(),
              [](const BorderLength &a, const BorderLength &b) { return a.metres > b.metres; });
    ClaimFinding finding;
    double shared = 0;
    std::vector<StateIndex> inside, outside;
    for (const BorderLength &border : borders) {
        const bool member = isAmong(members, border.neighbour);
        shared += member ? border.metres : 0;
        (member ? inside : outside).push_back(border.neighbour);
        finding.figures.push_back(
            lengthFigure(ground,
                         sentenceCase(nameOf(ground, border.neighbour, question.date))
                             + (member ? QStringLiteral(", a member") : QStringLiteral(", no member")),
                         border.metres, {border}));
    }
    if (measures.borderMetres <= 0)
        return notTested(QStringLiteral("It has no land border on that day."));
    const double share = shared / measures.borderMetres;
    finding.figures.insert(
        finding.figures.begin(),
        {QStringLiteral("Share of the land border that is with members"), percentText(share)});
    finding.verdict = share >= nearlyAll ? Verdict::Holds
        : share >= mostOfIt              ? Verdict::InPart
                                         : Verdict::Fails;
    finding.values = {{QStringLiteral("state"), set->name},
                      {QStringLiteral("share"), percentText(share)},
                      {QStringLiteral("rest"), percentText(1 - share)},
                      {QStringLiteral("members"), namesOf(ground, inside, question.date)},
                      {QStringLiteral("others"), namesOf(ground, outside, question.date)},
                      {QStringLiteral("longest"), nameOf(ground, borders.front().neighbour, question.date)}};
    finding.method = lengthMethod();
    finding.dates = {question.date};
    return finding;
}

ClaimFinding checkNeighbours(const ClaimGround &ground, const ClaimQuestion &question)
{
    const BorderSet &borders = *ground.timeline.borders();
    const StateIndex state = borders.state(StateId{question.state});
    if (state == noState || !organisationFrom(question.organisation))
        return notTested(QStringLiteral("The borders do not know the state or the organisation."));
    const auto snapshot = ground.timeline.snapshotAt(question.date, ground.viewpoint, ground.convention);
    const std::set<StateIndex> found = neighboursOf(borders, *snapshot, state);
    const std::vector<StateIndex> neighbours(found.begin(), found.end());
    const std::vector<StateIndex> inside
        = sharedWith(neighbours, membersOn(ground, question.organisation, question.date));
    const std::vector<StateIndex> named = statesOf(ground, question.named);
    const std::vector<StateIndex> missing = without(inside, named);
    const std::vector<StateIndex> wrong = without(named, inside);
    ClaimFinding finding;
    finding.verdict = missing.empty() && wrong.empty() ? Verdict::Holds
        : wrong.size() < named.size()                  ? Verdict::InPart
                                                       : Verdict::Fails;
    const auto names
        = [&](const std::vector<StateIndex> &states) { return namesOf(ground, states, question.date); };
    finding.figures = {{QStringLiteral("Neighbours that are members"), names(inside)},
                       {QStringLiteral("Neighbours that are not"), names(without(neighbours, inside))},
                       {QStringLiteral("Named by the paper"), names(named)},
                       {QStringLiteral("Members across the border that it does not name"), names(missing)}};
    finding.values = {{QStringLiteral("state"), nameOf(ground, state, question.date)},
                      {QStringLiteral("neighbours"), names(neighbours)},
                      {QStringLiteral("members"), names(inside)},
                      {QStringLiteral("others"), names(without(neighbours, inside))},
                      {QStringLiteral("named"), names(named)},
                      {QStringLiteral("missing"), names(missing)},
                      {QStringLiteral("wrong"), names(wrong)}};
    finding.method
        = QStringLiteral("States that share a line of the map with it on %1. Viewpoint: %2.")
              .arg(dayText(question.date),
                   ground.viewpoint == Viewpoint::Documents ? QStringLiteral("international documents")
                                                            : QStringLiteral("actual control"));
    finding.dates = {question.date};
    return finding;
}

ClaimFinding checkHolder(const ClaimGround &ground, const ClaimQuestion &question)
{
    const BorderSet &borders = *ground.timeline.borders();
    const TerritoryIndex territory = borders.territory(TerritoryId{question.territory});
    if (territory == noTerritory || !organisationFrom(question.organisation))
        return notTested(QStringLiteral("The borders do not know the territory or the organisation."));
    const QDate eve = question.date.addDays(-1);
    const auto holder = [&](QDate day, Viewpoint viewpoint) {
        return ground.timeline.snapshotAt(day, viewpoint, ground.convention)
            ->territories[size_t(territory)]
            .holder;
    };
    const StateIndex before = holder(eve, Viewpoint::Control);
    const StateIndex documents = holder(question.date, Viewpoint::Documents);
    const StateIndex control = holder(question.date, Viewpoint::Control);
    if (before == noState || documents == noState || control == noState)
        return notTested(QStringLiteral("Nobody holds it on that day."));
    const std::vector<StateIndex> members = membersOn(ground, question.organisation, question.date);
    const std::vector<StateIndex> inside = sharedWith({before, documents, control}, members);
    const auto name = [&](StateIndex state) { return nameOf(ground, state, question.date); };
    ClaimFinding finding;
    finding.verdict = inside.empty() ? Verdict::Holds : Verdict::Fails;
    finding.figures = {
        {QStringLiteral("Held on ") + dayText(eve), name(before)},
        {QStringLiteral("From %1, by international documents").arg(dayText(question.date)), name(documents)},
        {QStringLiteral("From %1, by actual control").arg(dayText(question.date)), name(control)},
        {QStringLiteral("Members among them"), namesOf(ground, inside, question.date)}};
    finding.values = {{QStringLiteral("territory"), borders.territories[size_t(territory)].name},
                      {QStringLiteral("date"), dayText(question.date)},
                      {QStringLiteral("before"), name(before)},
                      {QStringLiteral("documents"), name(documents)},
                      {QStringLiteral("control"), name(control)},
                      {QStringLiteral("members"), namesOf(ground, inside, question.date)}};
    finding.method = QStringLiteral("Holders of the territory in the table of holdings, in both viewpoints.");
    finding.dates = {eve, question.date};
    return finding;
}

} // namespace atlas
