// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/reveal.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr int headParts = 2; // title and quotation

StateIndex firstHidden(const std::vector<StateIndex> &all, const std::set<StateIndex> &shown)
{
    const auto found
        = std::find_if(all.begin(), all.end(), [&](StateIndex state) { return !shown.contains(state); });
    return found == all.end() ? noState : *found;
}

} // namespace

int partsOf(const StepText &text)
{
    return headParts + int(text.events.size());
}

StepText shownText(const StepText &text, const Reveal &reveal)
{
    if (!reveal.hidden.testFlag(Hidden::Text) || reveal.texts >= partsOf(text))
        return text;
    StepText shown = text;
    if (reveal.texts < 1)
        shown.title.clear();
    if (reveal.texts < headParts)
        shown.quotation.clear();
    shown.events.resize(size_t(std::max(0, reveal.texts - headParts)));
    return shown;
}

Revealable Revealable::of(const Step &step, const BorderSet &borders, const Snapshot &snapshot)
{
    Revealable all;
    for (size_t i = 0; i < snapshot.states.size(); ++i) {
        if (snapshot.states[i].exists)
            all.names.push_back(StateIndex(i));
    }
    const std::set<StateId> &named = step.view.selection.states;
    const auto isNamed = [&](StateIndex state) { return named.contains(borders.states[size_t(state)].id); };
    std::sort(all.names.begin(), all.names.end(), [&](StateIndex a, StateIndex b) {
        if (isNamed(a) != isNamed(b))
            return isNamed(a);
        return snapshot.states[size_t(a)].name < snapshot.states[size_t(b)].name;
    });
    for (const StateIndex state : all.names) {
        const FillClass fill = snapshot.states[size_t(state)].fill;
        if (fill != FillClass::Land && fill != FillClass::Outside)
            all.members.push_back(state);
    }
    return all;
}

Reveal withNextShown(Reveal reveal, const Revealable &all)
{
    if (reveal.hidden.testFlag(Hidden::Names)) {
        if (const StateIndex next = firstHidden(all.names, reveal.names); next != noState) {
            reveal.names.insert(next);
            return reveal;
        }
    }
    if (reveal.hidden.testFlag(Hidden::Membership)) {
        if (const StateIndex next = firstHidden(all.members, reveal.members); next != noState) {
            reveal.members.insert(next);
            return reveal;
        }
    }
    if (reveal.hidden.testFlag(Hidden::Text))
        reveal.texts = std::min(reveal.texts + 1, all.texts);
    return reveal;
}

Reveal withStateShown(Reveal reveal, StateIndex state)
{
    if (reveal.hidden.testFlag(Hidden::Names))
        reveal.names.insert(state);
    if (reveal.hidden.testFlag(Hidden::Membership))
        reveal.members.insert(state);
    return reveal;
}

Reveal toggled(Reveal reveal, Hidden what)
{
    reveal.hidden ^= Hiddens(what);
    switch (what) {
    case Hidden::Names:
        reveal.names.clear();
        break;
    case Hidden::Membership:
        reveal.members.clear();
        break;
    case Hidden::Text:
        reveal.texts = 0;
        break;
    }
    return reveal;
}

} // namespace atlas
