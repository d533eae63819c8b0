// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/wording.h"
#include "claims/claimground.h"
#include "claims/claimwords.h"
#include "measures/areadefinition.h"
#include "measures/mapmeasures.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double roundedTo = 0.5; // per cent: a claim in whole per cents bears that much

QString areaMethod(Viewpoint viewpoint)
{
    return QStringLiteral("Areas of the territories on the ellipsoid, inland waters included, from shapes of "
                          "1:10 million at full detail. Viewpoint: %1.")
        .arg(viewpoint == Viewpoint::Documents ? QStringLiteral("international documents")
                                               : QStringLiteral("actual control"));
}

size_t definitionAt(const char *id)
{
    const auto &all = areaDefinitions();
    return size_t(
        std::find_if(all.begin(), all.end(),
                     [id](const AreaDefinition &each) { return QLatin1String(each.id) == QLatin1String(id); })
        - all.begin());
}

struct Rank {
    int place = 0; ///< 0: holds no such land
    double area = 0; ///< m2
    std::vector<StateIndex> larger;
};

/// Place of the state among all that hold land on the day.
Rank rankOf(const ClaimGround &ground, StateIndex state, const AreaDefinition &definition, QDate day,
            Viewpoint viewpoint)
{
    const BorderSet &borders = *ground.timeline.borders();
    const auto snapshot = ground.timeline.snapshotAt(day, viewpoint, ground.convention);
    std::vector<double> areas(borders.states.size(), 0);
    for (size_t i = 0; i < borders.territories.size(); ++i) {
        const StateIndex holder = snapshot->territories[i].holder;
        if (holder != noState && definition.includes(borders.territories[i]))
            areas[size_t(holder)] += ground.measure.area(TerritoryIndex(i));
    }
    Rank rank;
    rank.area = areas[size_t(state)];
    if (rank.area <= 0)
        return rank;
    for (size_t i = 0; i < areas.size(); ++i) {
        if (areas[i] > rank.area)
            rank.larger.push_back(StateIndex(i));
    }
    rank.place = int(rank.larger.size()) + 1;
    return rank;
}

/// Beside the last figure.
void addPublished(ClaimFinding &finding, const PublishedFigure *figure)
{
    if (!figure)
        return;
    finding.figures.back().published = squareKilometres(figure->least * 1e6);
    finding.figures.back().note = figure->note;
    finding.figures.back().sources = figure->sources;
}

} // namespace

ClaimFinding checkAreaGrowth(const ClaimGround &ground, const ClaimQuestion &question)
{
    const auto base = stateSetFrom(ground.timeline, question.base, question.date, ground.convention);
    const auto added = stateSetFrom(ground.timeline, question.added, question.date, ground.convention);
    if (!base || !added)
        return notTested(QStringLiteral("The borders do not know the states that are compared."));
    const MeasureQuestion about{question.date, ground.viewpoint, ground.convention, *base, {}};
    const MeasureQuestion more{question.date, ground.viewpoint, ground.convention, *added, {}};
    const MapMeasures was = measureMap(ground.measure, ground.timeline, about);
    const MapMeasures grew = measureMap(ground.measure, ground.timeline, more);
    const double claimed = question.numbers[0];
    ClaimFinding finding;
    size_t hits = 0;
    double nearest = 0;
    for (size_t i = 0; i < areaDefinitions().size(); ++i) {
        const AreaDefinition &definition = areaDefinitions()[i];
        const double share = was.areas[i] > 0 ? grew.areas[i] / was.areas[i] : 0;
        const double off = std::abs(share * 100 - claimed);
        hits += off < roundedTo ? 1 : 0;
        if (i == 0 || off < nearest) {
            nearest = off;
            finding.values[QStringLiteral("nearest")] = QString::fromUtf8(definition.name);
        }
        finding.values[QString::fromUtf8(definition.id)] = percentText(share);
        finding.figures.push_back({QString::fromUtf8(definition.name), growthText(share)});
    }
    const size_t europe = definitionAt("europe");
    finding.figures.push_back(
        {added->name + QStringLiteral(", land in Europe"), squareKilometres(grew.areas[europe])});
    addPublished(finding, ground.published.area(added->id));
    finding.verdict = hits == areaDefinitions().size() ? Verdict::Holds
        : hits > 0                                     ? Verdict::ByDefinition
                                                       : Verdict::Fails;
    finding.values[QStringLiteral("claimed")] = QString::number(claimed) + QStringLiteral(" %");
    finding.values[QStringLiteral("added")] = squareKilometres(grew.areas[europe]);
    finding.values[QStringLiteral("base")] = squareKilometres(was.areas[europe]);
    finding.method = areaMethod(ground.viewpoint);
    finding.dates = {question.date};
    return finding;
}

ClaimFinding checkAreaRank(const ClaimGround &ground, const ClaimQuestion &question)
{
    const StateIndex state = ground.timeline.borders()->state(StateId{question.state});
    if (state == noState)
        return notTested(QStringLiteral("The borders have no state \u201c%1\u201d.").arg(question.state));
    const AreaDefinition &europe = areaDefinitions()[definitionAt("europe")];
    const AreaDefinition &turkey = areaDefinitions()[definitionAt("europe-with-turkey")];
    const Rank documents = rankOf(ground, state, europe, question.date, Viewpoint::Documents);
    const Rank control = rankOf(ground, state, europe, question.date, Viewpoint::Control);
    const Rank wide = rankOf(ground, state, turkey, question.date, Viewpoint::Documents);
    if (documents.place == 0)
        return notTested(QStringLiteral("It holds no land in Europe on that day."));
    const auto figure = [](const char *label, const Rank &rank) {
        return ClaimFigure{QString::fromUtf8(label),
                           QStringLiteral("%1, %2").arg(rankText(rank.place), squareKilometres(rank.area))};
    };
    ClaimFinding finding;
    finding.figures
        = {figure("Europe, by international documents", documents),
           figure("Europe, by actual control", control), figure("With all of Turkey, by documents", wide)};
    const int claimed = int(question.numbers[0]);
    const int hits
        = int(documents.place == claimed) + int(control.place == claimed) + int(wide.place == claimed);
    finding.verdict = hits == 3 ? Verdict::Holds : hits > 0 ? Verdict::ByDefinition : Verdict::Fails;
    finding.values = {{QStringLiteral("state"), nameOf(ground, state, question.date)},
                      {QStringLiteral("claimed"), rankText(claimed)},
                      {QStringLiteral("europe"), rankText(documents.place)},
                      {QStringLiteral("with-turkey"), rankText(wide.place)},
                      {QStringLiteral("larger"), namesOf(ground, documents.larger, question.date)},
                      {QStringLiteral("area"), squareKilometres(documents.area)}};
    finding.method
        = QStringLiteral("Areas on the ellipsoid, from shapes of 1:10 million at full detail; all states "
                         "that hold land on %1. Russia is not divided at the Urals.")
              .arg(dayText(question.date));
    finding.dates = {question.date};
    return finding;
}

} // namespace atlas
