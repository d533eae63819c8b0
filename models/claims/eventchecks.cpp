// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/wording.h"
#include "claims/claimground.h"
#include "claims/claimwords.h"
#include "events/eventdate.h"
#include "events/eventfilter.h"
#include "pack/edtfspan.h"

#include <algorithm>
#include <set>

namespace atlas {

namespace {

QString eventMethod()
{
    return QStringLiteral(
        "Compared with the dates of the atlas\u2019s events; each stands with its sources.");
}

QString unknownEvent()
{
    return QStringLiteral("The pack does not hold the events.");
}

/// "9 July 1997", "March 2021": as exactly as it is known.
QString startText(const Event &event)
{
    return whenOf(event).start.worded();
}

/// The time that is claimed for the event at the place: one for each, or one for all.
EdtfSpan claimedTime(const ClaimQuestion &question, size_t place)
{
    const QStringList times = question.time.split(QLatin1Char(','));
    return parseEdtf(times.value(times.size() > 1 ? qsizetype(place) : 0).trimmed());
}

} // namespace

ClaimFinding checkInsideEvent(const ClaimGround &ground, const ClaimQuestion &question)
{
    const Event *event = question.events.empty() ? nullptr : ground.pack.event(question.events.front());
    if (!event)
        return notTested(unknownEvent());
    const bool before = question.date < event->start;
    const bool inside = !before && question.date <= event->end;
    ClaimFinding finding;
    finding.verdict = inside ? Verdict::Holds : Verdict::Fails;
    const QString gap = inside ? gapText(event->start, question.date) + QStringLiteral(" after its start")
        : before               ? gapText(question.date, event->start) + QStringLiteral(" before its start")
                               : gapText(event->end, question.date) + QStringLiteral(" after its end");
    finding.figures
        = {{QStringLiteral("The day"), dayText(question.date)},
           {event->title, QStringLiteral("%1 to %2").arg(dayText(event->start), dayText(event->end))},
           {QStringLiteral("The day is"), gap}};
    finding.values = {{QStringLiteral("date"), dayText(question.date)},
                      {QStringLiteral("event"), event->title},
                      {QStringLiteral("from"), dayText(event->start)},
                      {QStringLiteral("to"), dayText(event->end)},
                      {QStringLiteral("gap"), gap}};
    finding.method = eventMethod();
    finding.dates = {question.date, dayOf(*event)};
    return finding;
}

ClaimFinding checkEventDates(const ClaimGround &ground, const ClaimQuestion &question)
{
    ClaimFinding finding;
    QStringList dates, inside, outside, claimed;
    for (size_t i = 0; i < question.events.size(); ++i) {
        const Event *event = ground.pack.event(question.events[i]);
        const EdtfSpan time = claimedTime(question, i);
        if (!event || !time.error.isEmpty())
            return notTested(unknownEvent());
        const QString words = QStringLiteral("%1 (%2)").arg(event->title, startText(*event));
        dates.append(words);
        // What is known to the month only begins there if its first day does.
        (time.span().contains(event->start) ? inside : outside).append(words);
        const QString when = question.time.split(QLatin1Char(',')).value(qsizetype(i)).trimmed();
        if (!when.isEmpty())
            claimed.append(time.startPrecision == Precision::Year
                               ? when
                               : dayText(time.first).section(QLatin1Char(' '), 1));
        finding.figures.push_back({event->title, startText(*event)});
        finding.dates.push_back(dayOf(*event));
    }
    const auto listed = [](const QStringList &words) {
        return words.isEmpty() ? QStringLiteral("none") : joinedNames(words);
    };
    finding.verdict = outside.isEmpty() ? Verdict::Holds
        : inside.isEmpty()              ? Verdict::Fails
                                        : Verdict::InPart;
    finding.values = {{QStringLiteral("claimed"), listed(claimed)},
                      {QStringLiteral("dates"), listed(dates)},
                      {QStringLiteral("inside"), listed(inside)},
                      {QStringLiteral("outside"), listed(outside)}};
    finding.method = eventMethod();
    return finding;
}

ClaimFinding checkDaysBetween(const ClaimGround &ground, const ClaimQuestion &question)
{
    const Event *first = question.events.size() < 2 ? nullptr : ground.pack.event(question.events[0]);
    const Event *second = question.events.size() < 2 ? nullptr : ground.pack.event(question.events[1]);
    if (!first || !second)
        return notTested(unknownEvent());
    const qint64 days = first->start.daysTo(second->start);
    // The number is how many days the wording bears ("immediately", "when").
    const bool soon = question.numbers.empty() || days <= qint64(question.numbers[0]);
    ClaimFinding finding;
    finding.verdict = days < 0 ? Verdict::Fails : soon ? Verdict::Holds : Verdict::InPart;
    const QString gap = gapText(first->start, second->start);
    finding.figures
        = {{first->title, startText(*first)},
           {second->title, startText(*second)},
           {QStringLiteral("Between them"), days < 0 ? gap + QStringLiteral(", the other way round") : gap}};
    finding.values = {{QStringLiteral("first"), first->title},
                      {QStringLiteral("second"), second->title},
                      {QStringLiteral("first-date"), startText(*first)},
                      {QStringLiteral("second-date"), startText(*second)},
                      {QStringLiteral("gap"), gap}};
    finding.method = eventMethod();
    finding.dates = {dayOf(*first), dayOf(*second)};
    return finding;
}

ClaimFinding checkStateEnd(const ClaimGround &ground, const ClaimQuestion &question)
{
    const BorderSet &borders = *ground.timeline.borders();
    const StateIndex state = borders.state(StateId{question.state});
    const EdtfSpan time = parseEdtf(question.time);
    const QDate without = state == noState ? QDate() : borders.states[size_t(state)].life.to;
    if (!without.isValid() || !time.error.isEmpty())
        return notTested(QStringLiteral("The borders know no end of the state."));
    const auto before = ground.timeline.snapshotAt(without.addDays(-1), ground.viewpoint, ground.convention);
    const auto after = ground.timeline.snapshotAt(without, ground.viewpoint, ground.convention);
    std::set<StateIndex> found;
    for (size_t i = 0; i < before->territories.size(); ++i) {
        if (before->territories[i].holder == state && after->territories[i].holder != noState)
            found.insert(after->territories[i].holder);
    }
    const std::vector<StateIndex> heirs(found.begin(), found.end());
    ClaimFinding finding;
    finding.verdict = time.span().contains(without) ? Verdict::Holds : Verdict::Fails;
    finding.figures
        = {{QStringLiteral("Last day on the map"), dayText(without.addDays(-1))},
           {QStringLiteral("States that hold its land on the next day"), QString::number(heirs.size())}};
    finding.values = {{QStringLiteral("state"), nameOf(ground, state, without)},
                      {QStringLiteral("last"), dayText(without.addDays(-1))},
                      {QStringLiteral("claimed"), dayText(time.first).section(QLatin1Char(' '), 1)},
                      {QStringLiteral("heirs"), namesOf(ground, heirs, without)},
                      {QStringLiteral("count"), QString::number(heirs.size())}};
    finding.method = QStringLiteral("Read from the tables of states and holdings.");
    finding.dates = {without.addDays(-1), without};
    return finding;
}

} // namespace atlas
