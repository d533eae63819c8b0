// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/steptext.h"

#include "borders/wording.h"
#include "events/eventdate.h"

#include <algorithm>
#include <cstdlib>

namespace atlas {

namespace {

/// Years alone where a date is no exact day; the day without its year where that is clear.
QString dateOf(const Event &event, int year)
{
    const Edtf when = whenOf(event);
    if (event.precision != Precision::Day || when.interval)
        return event.start.year() == event.end.year() || event.openEnd
            ? QString::number(event.start.year())
            : QStringLiteral("%1\u2013%2").arg(event.start.year()).arg(event.end.year());
    const QString full = dayText(event.start);
    return event.start.year() == year ? full.section(QLatin1Char(' '), 0, 1) : full;
}

std::vector<const Event *> nearest(const Step &step, const Pack &pack)
{
    std::vector<const Event *> events;
    for (const EventId &id : step.events) {
        if (const Event *event = pack.event(id))
            events.push_back(event);
    }
    if (events.size() <= mostEventLines)
        return events;
    const auto distance = [&](const Event *event) { return std::llabs(event->start.daysTo(step.view.date)); };
    std::vector<const Event *> kept = events;
    std::stable_sort(kept.begin(), kept.end(),
                     [&](const Event *a, const Event *b) { return distance(a) < distance(b); });
    kept.resize(mostEventLines);
    std::erase_if(
        events, [&](const Event *event) { return std::find(kept.begin(), kept.end(), event) == kept.end(); });
    return events;
}

} // namespace

QString firstWords(const QString &text, int most)
{
    int words = 0;
    bool inWord = false;
    for (int i = 0; i < int(text.size()); ++i) {
        const bool space = text[i].isSpace();
        if (!space && !inWord && ++words > most)
            return text.left(i).trimmed() + QStringLiteral(" \u2026");
        inWord = !space;
    }
    return text;
}

StepText stepText(const Step &step, const Pack &pack)
{
    StepText text;
    text.title = step.title;
    const Excerpt *excerpt = step.showsQuotation ? pack.excerpt(step.view.selection.excerpt) : nullptr;
    if (excerpt) {
        text.quotation = QChar(0x201C) + firstWords(excerpt->quote, mostQuotedWords) + QChar(0x201D);
        text.citation
            = QStringLiteral("%1, %2").arg(pack.paper.authorDate(), pack.sectionTitle(excerpt->section));
        text.view = excerpt->viewName;
    }
    for (const Event *event : nearest(step, pack))
        text.events.push_back({event->category, event->inPaper, dateOf(*event, step.view.date.year()),
                               event->brief.isEmpty() ? event->title : event->brief});
    return text;
}

} // namespace atlas
