// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinewords.h"

#include "events/eventdate.h"
#include "furniture/datetext.h"
#include "measures/measurewords.h"
#include "timeline/timelinemeasures.h"

namespace atlas {

namespace {

QString categoryText(EventCategory category)
{
    switch (category) {
    case EventCategory::Alliance:
        return QStringLiteral("alliance");
    case EventCategory::Treaty:
        return QStringLiteral("treaty");
    case EventCategory::Conflict:
        return QStringLiteral("conflict");
    case EventCategory::Diplomacy:
        return QStringLiteral("diplomacy");
    case EventCategory::Politics:
        return QStringLiteral("politics");
    case EventCategory::Speech:
        return QStringLiteral("speech");
    case EventCategory::Theory:
        break;
    }
    return QStringLiteral("theory");
}

QString paperText(InPaper inPaper)
{
    switch (inPaper) {
    case InPaper::Yes:
        return QStringLiteral("named in the paper");
    case InPaper::Indirect:
        return QStringLiteral("alluded to in the paper");
    case InPaper::No:
        break;
    }
    return QStringLiteral("added by us");
}

QString spokenMeasure(MeasureKind kind, double value)
{
    const QString text = measureText(kind, value);
    switch (kind) {
    case MeasureKind::Members:
        return text;
    case MeasureKind::Land:
        return text + QStringLiteral(" of land in Europe");
    case MeasureKind::LandWithTurkey:
        return text + QStringLiteral(" of land in Europe and Turkey");
    case MeasureKind::RussianBorder:
        break;
    }
    return text + QStringLiteral(" of land border with the USSR or Russia");
}

} // namespace

QString eventDateText(const Event &event)
{
    return whenOf(event).worded();
}

QString eventText(const Event &event)
{
    return event.title + QStringLiteral(", ") + eventDateText(event);
}

QString eventListText(const Event &event)
{
    return QStringList{event.title, categoryText(event.category), eventDateText(event),
                       paperText(event.inPaper)}
        .join(QStringLiteral(", "));
}

QString momentText(const TimelineScene &scene)
{
    QString text = longDate(scene.date) + QStringLiteral(". ");
    if (!scene.stock)
        return text.trimmed();
    for (const ChangeMark &mark : scene.stock->changes) {
        if (mark.date == scene.date && !mark.text.isEmpty())
            text += mark.text + QStringLiteral(". ");
    }
    const int members = scene.stock->membersOn(scene.date);
    return text
        + (members == 1 ? QStringLiteral("1 member of NATO.")
                        : QStringLiteral("%1 members of NATO.").arg(members));
}

QString measureHover(const TimelineScene &scene, int lane, QDate day)
{
    const MeasureKind kind = measureOfLane(scene, lane);
    const MeasureStep *step = scene.measures ? scene.measures->of(kind).stepOn(day) : nullptr;
    if (!step)
        return longDate(day) + QStringLiteral(": being measured");
    const QString line = QStringLiteral("%1: %2").arg(longDate(day), spokenMeasure(kind, step->value));
    return step->from > firstDay() ? QStringLiteral("%1, since %2").arg(line, longDate(step->from)) : line;
}

} // namespace atlas
