// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packdraft.h"

namespace atlas {

namespace {

constexpr int longestStep = 24 * 60 * 60;

constexpr QStringView idKey(u"id"), titleKey(u"title"), stanceKey(u"stance"), stepsKey(u"steps"),
    stepKey(u"step"), dateKey(u"date"), layersKey(u"layers"), highlightsKey(u"highlights"),
    eventsKey(u"events"), excerptsKey(u"excerpts"), notesKey(u"speaker_notes"), secondsKey(u"seconds");

const QStringList &knownLayers()
{
    static const QStringList layers{QStringLiteral("nato"),
                                    QStringLiteral("warsaw-pact"),
                                    QStringLiteral("csto"),
                                    QStringLiteral("pfp"),
                                    QStringLiteral("events"),
                                    QStringLiteral("measure"),
                                    QStringLiteral("border-russia"),
                                    QStringLiteral("contested-territory"),
                                    QStringLiteral("contested-claims")};
    return layers;
}

void readView(JsonItem &item, LectureStep &step)
{
    const QRectF box = readBox(item);
    step.west = box.left();
    step.south = box.top();
    step.east = box.right();
    step.north = box.bottom();
}

void readLayers(JsonItem &item, LectureStep &step)
{
    const QStringList layers = item.texts(layersKey);
    for (qsizetype i = 0; i < layers.size(); ++i) {
        if (knownLayers().contains(layers[i]))
            step.layers.append(layers[i]);
        else
            item.mention(layersKey, i,
                         QStringLiteral("there is no layer \"%1\"; the layers are %2")
                             .arg(layers[i], knownLayers().join(QStringLiteral(", "))));
    }
}

LectureStep readStep(JsonItem &item, const PackDraft &draft)
{
    LectureStep step;
    step.number = item.integer(stepKey, 1, 10'000);
    step.date = readAtlasDay(item, dateKey);
    step.title = item.text(titleKey);
    readView(item, step);
    readLayers(item, step);
    step.highlights = readStates(item, highlightsKey);
    step.events = readLinks<EventId>(item, eventsKey, draft.events);
    step.excerpts = readLinks<ExcerptId>(item, excerptsKey, draft.excerpts);
    step.notes = item.text(notesKey, {});
    step.seconds = item.integer(secondsKey, 1, longestStep);
    return step;
}

/// Steps are counted from 1 in the order of the file; a step that is left out leaves its number free.
void readSteps(JsonItem &item, const PackDraft &draft, Lecture &lecture)
{
    int expected = 1;
    for (JsonItem &part : item.items(stepsKey)) {
        const LectureStep step = readStep(part, draft);
        if (part.isSound() && step.number != expected)
            part.fault(
                stepKey,
                QStringLiteral("%1 should be %2; steps are counted in order").arg(step.number).arg(expected));
        ++expected;
        if (part.isSound())
            lecture.steps.push_back(step);
    }
    if (expected == 1)
        item.fault(stepsKey, QStringLiteral("a lecture needs a step"));
}

} // namespace

void readLectures(JsonItem &root, PackDraft &draft)
{
    for (JsonItem &item : root.items(u"lectures")) {
        Lecture lecture;
        lecture.id = {draft.lectures.declare(item, idKey)};
        lecture.title = item.text(titleKey);
        lecture.stance = item.text(stanceKey, {});
        readSteps(item, draft, lecture);
        lecture.json = item.json();
        if (!item.isSound())
            continue;
        draft.lectures.keep(lecture.id.value);
        draft.pack.lectures.push_back(std::move(lecture));
    }
}

} // namespace atlas
