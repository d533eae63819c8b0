// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packdraft.h"

namespace atlas {

namespace {

constexpr QStringView idKey(u"id"), titleKey(u"title"), textKey(u"text"), excerptsKey(u"excerpts"),
    eventsKey(u"events"), referencesKey(u"references"), stepsKey(u"steps"), counterKey(u"counter");
constexpr qsizetype longestTitle = 80;

CounterView readCounter(JsonItem &item, const PackDraft &draft)
{
    CounterView counter;
    if (!item.has(counterKey))
        return counter;
    JsonItem part = item.item(counterKey);
    counter.text = part.text(textKey);
    counter.excerpts = readLinks<ExcerptId>(part, excerptsKey, draft.excerpts);
    counter.events = readLinks<EventId>(part, eventsKey, draft.events);
    counter.references = readLinks<ReferenceId>(part, referencesKey, draft.references);
    item.accept(part);
    return counter;
}

ArgumentStep readStep(JsonItem &item, PackDraft &draft)
{
    ArgumentStep step;
    step.id = {draft.steps.declare(item, idKey)};
    step.role = item.word<StepRole>(u"role",
                                    {{"step", StepRole::Step},
                                     {"part", StepRole::Part},
                                     {"assumption", StepRole::Assumption},
                                     {"application", StepRole::Application},
                                     {"conclusion", StepRole::Conclusion}});
    step.title = item.text(titleKey);
    if (step.title.size() > longestTitle)
        item.fault(
            titleKey,
            QStringLiteral("has %1 characters; at most %2 fit").arg(step.title.size()).arg(longestTitle));
    step.text = item.text(textKey);
    step.excerpts = readLinks<ExcerptId>(item, excerptsKey, draft.excerpts);
    if (step.role != StepRole::Part && item.texts(excerptsKey).isEmpty())
        item.fault(excerptsKey, QStringLiteral("a step needs a passage that it rests on"));
    step.events = readLinks<EventId>(item, eventsKey, draft.events);
    step.counter = readCounter(item, draft);
    step.date = readAtlasDay(item, u"date");
    step.degrees = readBox(item);
    return step;
}

/// A step that is left out takes those below it along: they would hang in the air.
void readSteps(JsonItem &item, PackDraft &draft, Argument &argument, int parent)
{
    for (JsonItem &part : item.items(stepsKey)) {
        ArgumentStep step = readStep(part, draft);
        if (!part.isSound())
            continue;
        step.parent = parent;
        draft.steps.keep(step.id.value);
        argument.steps.push_back(std::move(step));
        readSteps(part, draft, argument, int(argument.steps.size()) - 1);
    }
}

} // namespace

void readArguments(JsonItem &root, PackDraft &draft)
{
    for (JsonItem &item : root.items(u"arguments")) {
        Argument argument;
        argument.id = {draft.arguments.declare(item, idKey)};
        argument.title = item.text(titleKey);
        argument.proponent = item.text(u"proponent");
        argument.summary = item.text(u"summary");
        argument.references = readLinks<ReferenceId>(item, referencesKey, draft.references);
        readSteps(item, draft, argument, -1);
        if (item.json().value(stepsKey).toArray().isEmpty())
            item.fault(stepsKey, QStringLiteral("an argument needs a step"));
        if (!item.isSound())
            continue;
        draft.arguments.keep(argument.id.value);
        draft.pack.arguments.push_back(std::move(argument));
    }
}

} // namespace atlas
