// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "borders/fillwords.h"
#include "dayoptions.h"
#include "measure.h"
#include "measures/differencelist.h"

#include <QJsonDocument>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QLatin1String(text);
}

struct Comparison {
    const BorderSet &borders;
    DateSpan days; ///< both included
    Viewpoint viewpoint;
    DifferenceList list;
    QString summary;

    QString name(StateIndex state, QDate day) const
    {
        return state == noState ? QString() : borders.states[size_t(state)].nameOn(day).brief;
    }
    QString id(StateIndex state) const
    {
        return state == noState ? QString() : borders.states[size_t(state)].id.value;
    }
};

QJsonArray states(const Comparison &comparison, const std::vector<StateIndex> &all, QDate day)
{
    QJsonArray rows;
    for (const StateIndex state : all)
        rows.append(stateJson(comparison.borders, state, day));
    return rows;
}

struct Side {
    StateIndex holder;
    QDate day;
    FillClass fill;
    bool contested;
};

QJsonObject json(const Comparison &comparison, const Side &side)
{
    QJsonObject json = stateJson(comparison.borders, side.holder, side.day);
    json.insert(key("status"), fillText(side.fill));
    json.insert(key("contested"), side.contested);
    return json;
}

QJsonArray territories(const Comparison &comparison)
{
    const LandMeasure measure(comparison.borders);
    QJsonArray rows;
    for (const LandDifference &land : comparison.list.difference.land) {
        const Territory &territory = comparison.borders.territories[size_t(land.territory)];
        rows.append(QJsonObject{
            {key("id"), territory.id.value},
            {key("name"), territory.name},
            {key("km2"), rounded(measure.area(land.territory) / 1e6)},
            {key("changes_hands"), land.changesHands()},
            {key("before"),
             json(comparison,
                  Side{land.before, comparison.days.from, land.fillBefore, land.contestedBefore})},
            {key("after"),
             json(comparison, Side{land.after, comparison.days.to, land.fillAfter, land.contestedAfter})}});
    }
    return rows;
}

QJsonArray memberships(const Comparison &comparison)
{
    QJsonArray rows;
    for (const MembershipDifference &found : comparison.list.difference.memberships) {
        rows.append(QJsonObject{{key("organisation"), toString(found.organisation)},
                                {key("joined"), states(comparison, found.joined, comparison.days.to)},
                                {key("left"), states(comparison, found.left, comparison.days.from)}});
    }
    return rows;
}

QJsonArray renamed(const Comparison &comparison)
{
    QJsonArray rows;
    for (const StateIndex state : comparison.list.difference.renamed) {
        rows.append(QJsonObject{{key("id"), comparison.id(state)},
                                {key("before"), comparison.name(state, comparison.days.from)},
                                {key("after"), comparison.name(state, comparison.days.to)}});
    }
    return rows;
}

QJsonArray changes(const Comparison &comparison)
{
    QJsonArray rows;
    for (const Change &change : comparison.list.difference.changes)
        rows.append(QJsonObject{{key("date"), iso(change.date)}, {key("text"), change.text}});
    return rows;
}

QJsonArray groups(const Comparison &comparison)
{
    QJsonArray rows;
    for (const DifferenceGroup &group : comparison.list.groups) {
        QJsonArray lines;
        for (const DifferenceLine &line : group.lines) {
            QJsonArray sources;
            for (const SourceId &source : line.evidence.sources)
                sources.append(source.value);
            lines.append(QJsonObject{
                {key("date"), iso(line.date)}, {key("text"), line.text}, {key("sources"), sources}});
        }
        rows.append(
            QJsonObject{{key("title"), group.title}, {key("count"), group.count}, {key("lines"), lines}});
    }
    return rows;
}

QJsonObject json(const Comparison &comparison)
{
    return {{key("from"), iso(comparison.days.from)},
            {key("to"), iso(comparison.days.to)},
            {key("viewpoint"), viewpointWord(comparison.viewpoint)},
            {key("territories"), territories(comparison)},
            {key("states_gone"), states(comparison, comparison.list.difference.gone, comparison.days.from)},
            {key("states_new"), states(comparison, comparison.list.difference.created, comparison.days.to)},
            {key("states_renamed"), renamed(comparison)},
            {key("memberships"), memberships(comparison)},
            {key("summary"), comparison.summary},
            {key("differences"), groups(comparison)},
            {key("changes"), changes(comparison)}};
}

QString sideText(const QJsonValue &side)
{
    QStringList parts{side[key("name")].toString(), side[key("status")].toString()};
    if (side[key("contested")].toBool())
        parts.append(QStringLiteral("contested"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

struct Row {
    const char *kind;
    QString id;
    QString name;
    QString before;
    QString after;
};

QJsonObject json(const Row &row)
{
    return {{key("kind"), key(row.kind)},
            {key("id"), row.id},
            {key("name"), row.name},
            {key("before"), row.before},
            {key("after"), row.after}};
}

Listing listing(const Comparison &comparison)
{
    Listing out{{key("kind"), key("id"), key("name"), key("before"), key("after")}, {}};
    const auto text = [](const QJsonValue &value, const char *name) { return value[key(name)].toString(); };
    for (const QJsonValue land : territories(comparison)) {
        out.rows.append(json(Row{"territory", text(land, "id"), text(land, "name"),
                                 sideText(land[key("before")]), sideText(land[key("after")])}));
    }
    for (const StateIndex state : comparison.list.difference.gone) {
        const QString name = comparison.name(state, comparison.days.from);
        out.rows.append(json(Row{"state", comparison.id(state), name, name, {}}));
    }
    for (const StateIndex state : comparison.list.difference.created) {
        const QString name = comparison.name(state, comparison.days.to);
        out.rows.append(json(Row{"state", comparison.id(state), name, {}, name}));
    }
    for (const QJsonValue state : renamed(comparison)) {
        out.rows.append(json(Row{"name", text(state, "id"), text(state, "after"), text(state, "before"),
                                 text(state, "after")}));
    }
    for (const QJsonValue found : memberships(comparison)) {
        const QString organisation = text(found, "organisation");
        for (const QJsonValue state : found[key("joined")].toArray())
            out.rows.append(json(Row{"member", text(state, "id"), text(state, "name"), {}, organisation}));
        for (const QJsonValue state : found[key("left")].toArray())
            out.rows.append(json(Row{"member", text(state, "id"), text(state, "name"), organisation, {}}));
    }
    for (const Change &change : comparison.list.difference.changes)
        out.rows.append(json(Row{"change", iso(change.date), change.text, {}, {}}));
    return out;
}

} // namespace

int runDiff(const QStringList &given)
{
    Arguments arguments(key("diff"), {});
    arguments.add(key("from"), key("First day, yyyy-mm-dd."), key("day"));
    arguments.add(key("to"), key("Second day."), key("day"));
    addViewOptions(arguments);
    arguments.addFormat(key("table"));
    arguments.addDataOptions();
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const std::optional<QDate> from = neededDay(arguments, key("diff"), key("from"));
    const std::optional<QDate> to = neededDay(arguments, key("diff"), key("to"));
    const std::optional<Format> format = arguments.format();
    const std::optional<Viewpoint> viewpoint = arguments.viewpoint();
    const std::optional<DateConvention> convention = arguments.convention();
    if (!from || !to || !format || !viewpoint || !convention)
        return badUsage;
    if (*from > *to) {
        complain(QStringLiteral("--from %1 is after --to %2").arg(iso(*from), iso(*to)));
        return badUsage;
    }
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;

    const BorderTimeline timeline(scenery->borders);
    DifferenceList list = differenceList(timeline, {*from, *to, *viewpoint, *convention});
    const QString summary = summaryOf(list, timeline);
    const Comparison comparison{*scenery->borders, {*from, *to}, *viewpoint, std::move(list), summary};
    if (*format == Format::Json)
        print(QJsonDocument(json(comparison)).toJson());
    else
        print(listing(comparison), *format);
    return done;
}

} // namespace atlas::cli
