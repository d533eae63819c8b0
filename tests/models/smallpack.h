// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <memory>

/// A pack of five events and six excerpts for tests.
namespace small {

inline atlas::EventId eventId(const char *id)
{
    return {QString::fromLatin1(id)};
}

inline atlas::ExcerptId excerptId(const char *id)
{
    return {QString::fromLatin1(id)};
}

inline atlas::Event event(const char *id, const char *title, QDate start, QDate end,
                          atlas::EventCategory category)
{
    atlas::Event made;
    made.id = eventId(id);
    made.title = QString::fromUtf8(title);
    made.brief = made.title.left(24);
    made.start = start;
    made.end = end;
    made.category = category;
    return made;
}

inline atlas::Excerpt excerpt(const char *id, const char *quote, std::vector<atlas::EventId> events,
                              atlas::DateSpan span)
{
    atlas::Excerpt made;
    made.id = excerptId(id);
    made.section = QStringLiteral("intro");
    made.quote = QString::fromUtf8(quote);
    made.events = std::move(events);
    made.span = span;
    made.view = QStringLiteral("paper author");
    made.viewName = QStringLiteral("Paper's author");
    made.annotation = QStringLiteral("Our note");
    return made;
}

inline void addEvents(atlas::Pack &pack)
{
    using enum atlas::EventCategory;
    pack.events = {
        event("war", "The war ends", {1945, 5, 8}, {1945, 5, 8}, Conflict),
        event("signed", "Treaty signed", {1950, 1, 1}, {1950, 1, 1}, Treaty),
        event("book", "A book appears", {1950, 1, 1}, {1950, 1, 31}, Theory),
        event("join", "Outland joins", {1960, 1, 1}, {1960, 1, 1}, Alliance),
        event("seizure", "Łódź speech and seizure", {1990, 1, 1}, atlas::lastDay(), Conflict),
    };
    pack.events[0].place = {QStringLiteral("Berlin"), QGeoCoordinate(52.5, 13.4)};
    pack.events[1].place = {QStringLiteral("Washington"), QGeoCoordinate(38.9, -77.0)};
    pack.events[2].precision = atlas::Precision::Month;
    pack.events[3].place = {QStringLiteral("Lisbon"), QGeoCoordinate(38.7, -9.1)};
    pack.events[3].states = {{QStringLiteral("OUT")}};
    pack.events[4].openEnd = true;
    pack.events[4].states = {{QStringLiteral("RUS")}, {QStringLiteral("NEW")}};
}

inline std::shared_ptr<const atlas::Pack> pack()
{
    auto made = std::make_shared<atlas::Pack>();
    made->sections = {{QStringLiteral("intro"), QStringLiteral("Introduction")},
                      {QStringLiteral("end"), QStringLiteral("Conclusion")}};
    addEvents(*made);
    const QDate none;
    made->excerpts = {
        excerpt("e1", "It was signed and Outland joined.", {eventId("join"), eventId("signed")},
                {QDate(1950, 1, 1), QDate(1960, 1, 2)}),
        excerpt("e2", "The great book.", {eventId("book")}, {QDate(1950, 1, 1), QDate(1951, 1, 1)}),
        excerpt("e3", "Decades of decline.", {}, {QDate(1950, 1, 1), QDate(2022, 1, 1)}),
        excerpt("e4", "Crimea “was” annexed.", {eventId("seizure")}, {QDate(1990, 1, 1), QDate(1990, 2, 1)}),
        excerpt("e5", "That summer.", {}, {QDate(1975, 6, 1), QDate(1975, 9, 1)}),
        excerpt("e6", "Method.", {}, {none, none}),
    };
    made->excerpts[0].states = {{QStringLiteral("IN")}, {QStringLiteral("OUT")}};
    made->excerpts[3].states = {{QStringLiteral("RUS")}};
    made->excerpts[3].passage = atlas::PassageKind::Evidence;
    made->excerpts[3].section = QStringLiteral("end");
    made->excerpts[3].view = QStringLiteral("Russia's government");
    made->excerpts[3].literature = {{QStringLiteral("Treisman 2016"), QStringLiteral("a gamble"), {}}};
    return made;
}

} // namespace small
