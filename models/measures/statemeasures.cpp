// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/statemeasures.h"

#include "borders/changelist.h"
#include "measures/comparedfigures.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

QString rangeText(const PublishedFigure &figure, const QString &unit)
{
    const QLocale english(QLocale::English);
    const QString least = english.toString(qint64(std::round(figure.least)));
    const QString most = english.toString(qint64(std::round(figure.most)));
    return least == most ? QStringLiteral("published %1 %2").arg(least, unit)
                         : QStringLiteral("published %1 to %2 %3").arg(least, most, unit);
}

void setBeside(MeasuredFact &fact, const PublishedFigure *figure, const QString &unit)
{
    if (!figure)
        return;
    fact.published = rangeText(*figure, unit);
    fact.evidence.grounds.append(
        figure->note.isEmpty() ? fact.published : fact.published + QStringLiteral("; ") + figure->note);
    fact.evidence.sources = figure->sources;
}

Evidence computed(const QString &fact, const QString &method)
{
    Evidence evidence;
    evidence.fact = fact;
    evidence.grounds = {method};
    evidence.check = checkText(CheckedBy::Computed);
    return evidence;
}

QString areaMethod()
{
    return QStringLiteral(
        "Geodesic area on the ellipsoid of the borders drawn here, at 1:10 million. Lakes and "
        "rivers count as land.");
}

MeasuredFact borderFact(const BorderLength &border, const Snapshot &snapshot, const BorderSet &borders,
                        const PublishedFigures &published)
{
    MeasuredFact fact;
    fact.neighbour = border.neighbour;
    fact.text
        = QStringLiteral("%1, %2%3")
              .arg(snapshot.states[size_t(border.neighbour)].name,
                   border.approximate ? QStringLiteral("about ") : QString(), lengthText(border.metres));
    fact.evidence = computed(
        QStringLiteral("Land border with ") + fact.text,
        QStringLiteral("Geodesic length of the line drawn here, at 1:10 million. A more detailed map gives a "
                       "longer line."));
    if (border.approximate)
        fact.evidence.grounds.append(QStringLiteral("A part of it is known roughly only."));
    setBeside(fact,
              published.border(borders.states[size_t(border.state)].id.value,
                               borders.states[size_t(border.neighbour)].id.value),
              QStringLiteral("km"));
    return fact;
}

} // namespace

StateMeasures stateMeasures(const LandMeasure &measure, const Snapshot &snapshot, StateIndex state,
                            const PublishedFigures &published)
{
    const BorderSet &borders = measure.borders();
    StateMeasures found;
    LandSet land(borders.territories.size()), others(borders.territories.size());
    for (size_t i = 0; i < land.size(); ++i) {
        const StateIndex holder = snapshot.territories[i].holder;
        land[i] = holder == state && borders.territories[i].scope != Scope::Outside;
        others[i] = holder != state && holder != noState;
    }
    const double area = measure.area(land);
    if (area > 0) {
        found.area.text = areaText(area);
        found.area.evidence = computed(QStringLiteral("Land in this view: ") + found.area.text, areaMethod());
        setBeside(found.area, published.area(borders.states[size_t(state)].id.value), QStringLiteral("km²"));
    }
    std::vector<BorderLength> lengths = landBorders(measure, snapshot, land, others);
    std::stable_sort(lengths.begin(), lengths.end(),
                     [](const BorderLength &a, const BorderLength &b) { return a.metres > b.metres; });
    for (const BorderLength &border : lengths)
        found.borders.push_back(borderFact(border, snapshot, borders, published));
    return found;
}
MeasuredFact territoryArea(const LandMeasure &measure, TerritoryIndex territory,
                           const PublishedFigures &published)
{
    MeasuredFact fact;
    const Territory &land = measure.borders().territories[size_t(territory)];
    const double area = land.scope == Scope::Outside ? 0 : measure.area(territory);
    if (!(area > 0))
        return fact;
    fact.text = areaText(area);
    fact.evidence = computed(QStringLiteral("%1: %2").arg(briefName(land), fact.text), areaMethod());
    setBeside(fact, published.area(land.id.value), QStringLiteral("km²"));
    return fact;
}

} // namespace atlas
