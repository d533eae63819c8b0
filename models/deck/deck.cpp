// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"

#include "mapprojection.h"

#include <algorithm>

namespace atlas {

namespace {

Step stepFrom(const LectureStep &from, const BorderSet &borders)
{
    Step step;
    step.title = from.title;
    step.view = viewOf(from, borders, ViewState());
    step.events = from.events;
    step.notes = from.notes;
    step.seconds = std::clamp(from.seconds, 1, mostSeconds);
    return step;
}

} // namespace

int Deck::plannedSeconds() const
{
    int sum = 0;
    for (const Step &step : steps)
        sum += step.skipped ? 0 : step.seconds;
    return sum;
}

int Deck::indexOf(const QString &stepId) const
{
    const auto found
        = std::find_if(steps.begin(), steps.end(), [&](const Step &step) { return step.id == stepId; });
    return found == steps.end() ? -1 : int(found - steps.begin());
}

QString Deck::freshStepId() const
{
    for (int number = int(steps.size()) + 1;; ++number) {
        const QString id = QStringLiteral("step-%1").arg(number);
        if (indexOf(id) < 0)
            return id;
    }
}

ViewState viewOf(const LectureStep &step, const BorderSet &borders, const ViewState &base)
{
    ViewState view = base;
    view.date = step.date;
    view.camera.extent = MapProjection().extentOf(step.west, step.south, step.east, step.north);
    view.selection = {};
    view.compare.mode = CompareMode::Off; // a step of a pack shows one date
    for (const StateId &state : step.highlights) {
        if (borders.state(state) != noState)
            view.selection.states.insert(state);
    }
    if (!step.excerpts.empty())
        view.selection.excerpt = step.excerpts.front();
    else if (!step.events.empty())
        view.selection.event = step.events.front();
    return view;
}

Deck deckFrom(const Lecture &lecture, const Pack &pack, const BorderSet &borders)
{
    Deck deck;
    deck.title = lecture.title;
    deck.stance = lecture.stance;
    deck.packId = pack.id;
    for (const LectureStep &from : lecture.steps) {
        Step step = stepFrom(from, borders);
        step.id = deck.freshStepId();
        deck.steps.push_back(std::move(step));
    }
    return deck;
}

} // namespace atlas
