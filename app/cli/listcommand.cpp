// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "borders/bordertimeline.h"

#include <QJsonObject>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QLatin1String(text);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Joined:
        return key("joined");
    case ChangeKind::Left:
        return key("left");
    case ChangeKind::Border:
        return key("border");
    case ChangeKind::Status:
        return key("status");
    case ChangeKind::Contested:
        return key("contested");
    case ChangeKind::Name:
        return key("name");
    }
    return {};
}

Listing changes(const Scenery &scenery, const DateSpan &span, Viewpoint viewpoint, DateConvention convention)
{
    Listing listing{{key("date"), key("kind"), key("count"), key("text")}, {}};
    const BorderTimeline timeline(scenery.borders);
    for (const Change &change : timeline.changes(viewpoint, convention)) {
        if (!span.contains(change.date))
            continue;
        QJsonArray states;
        for (const StateIndex state : change.states)
            states.append(scenery.borders->states[size_t(state)].id.value);
        QJsonArray territories;
        for (const TerritoryIndex territory : change.territories)
            territories.append(scenery.borders->territories[size_t(territory)].id.value);
        listing.rows.append(QJsonObject{{key("date"), iso(change.date)},
                                        {key("kind"), kindText(change.kind)},
                                        {key("count"), change.count},
                                        {key("text"), change.text},
                                        {key("states"), states},
                                        {key("territories"), territories}});
    }
    return listing;
}

Listing events(const Scenery &scenery, const DateSpan &span)
{
    Listing listing{{key("id"), key("edtf"), key("category"), key("title"), key("place")}, {}};
    for (const Event &event : scenery.pack->events) {
        if (event.span().overlaps(span))
            listing.rows.append(event.json);
    }
    return listing;
}

Listing excerpts(const Scenery &scenery, const DateSpan &span)
{
    Listing listing{{key("id"), key("section"), key("view"), key("date_range"), key("quote")}, {}};
    for (const Excerpt &excerpt : scenery.pack->excerpts) {
        if (excerpt.span.overlaps(span))
            listing.rows.append(excerpt.json);
    }
    return listing;
}

Listing lectures(const Scenery &scenery)
{
    Listing listing{{key("id"), key("title"), key("stance")}, {}};
    for (const Lecture &lecture : scenery.pack->lectures)
        listing.rows.append(lecture.json);
    return listing;
}

/// On one day: the states that hold land then, by their names of the day. Else all, by the names of their
/// lives.
Listing states(const Scenery &scenery, const DateSpan &span, Viewpoint viewpoint, DateConvention convention)
{
    Listing listing{{key("id"), key("name"), key("full_name"), key("from"), key("to")}, {}};
    const bool oneDay = span.from.isValid() && span.to == span.from.addDays(1);
    const BorderTimeline timeline(scenery.borders);
    const auto snapshot = oneDay ? timeline.snapshotAt(span.from, viewpoint, convention) : nullptr;
    for (size_t i = 0; i < scenery.borders->states.size(); ++i) {
        const State &state = scenery.borders->states[i];
        if (snapshot ? !snapshot->states[i].exists : !state.life.overlaps(span))
            continue;
        const StateName &name = state.nameOn(oneDay ? span.from : lastDay());
        listing.rows.append(QJsonObject{{key("id"), state.id.value},
                                        {key("name"), name.brief},
                                        {key("full_name"), name.full},
                                        {key("from"), iso(state.life.from)},
                                        {key("to"), iso(state.life.to)},
                                        {key("kind"), state.kind}});
    }
    return listing;
}

void declare(Arguments &arguments)
{
    arguments.add(key("date"), key("Only what belongs to this day, yyyy-mm-dd."), key("day"));
    arguments.add(key("from"), key("First day."), key("day"));
    arguments.add(key("to"), key("Last day, included."), key("day"));
    arguments.add(key("viewpoint"), key("documents (if not given) or control."), key("view"),
                  key("documents"));
    arguments.add(key("dates-by"), key("force (if not given) or signature."), key("convention"),
                  key("force"));
    arguments.addFormat(key("table"));
    arguments.addDataOptions();
}

} // namespace

int runList(const QStringList &given)
{
    Arguments arguments(key("list"), key("changes, events, excerpts, states or lectures."));
    declare(arguments);
    if (!arguments.parse(given, 1))
        return arguments.exitCode();
    const QString what = arguments.positional(0);
    const QStringList known{key("changes"), key("events"), key("excerpts"), key("states"), key("lectures")};
    if (!known.contains(what)) {
        complain(QStringLiteral("cannot list \"%1\"; it is %2").arg(what, orList(known)));
        return badUsage;
    }
    const std::optional<DateSpan> span = arguments.span();
    const std::optional<Format> format = arguments.format();
    const std::optional<Viewpoint> viewpoint = arguments.viewpoint();
    const std::optional<DateConvention> convention = arguments.convention();
    if (!span || !format || !viewpoint || !convention)
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;

    if (what == key("changes"))
        print(changes(*scenery, *span, *viewpoint, *convention), *format);
    else if (what == key("events"))
        print(events(*scenery, *span), *format);
    else if (what == key("excerpts"))
        print(excerpts(*scenery, *span), *format);
    else if (what == key("states"))
        print(states(*scenery, *span, *viewpoint, *convention), *format);
    else
        print(lectures(*scenery), *format);
    return done;
}

} // namespace atlas::cli
