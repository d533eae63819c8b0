// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinewords.h"

#include "datetext.h"
#include "timelinelanes.h"

#include <QLocale>

namespace atlas {

namespace {

/// As exact as the text of the date has it and not more.
QString partText(QStringView edtf, QDate day)
{
    if (edtf.size() >= 4 && edtf.size() < 7)
        return QString::number(day.year());
    if (edtf.size() >= 7 && edtf.size() < 10)
        return QLocale::c().monthName(day.month()) + QLatin1Char(' ') + QString::number(day.year());
    return longDate(day);
}

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

} // namespace

QString eventDateText(const Event &event)
{
    const QString edtf = event.edtf.isEmpty() ? event.start.toString(Qt::ISODate) : event.edtf;
    const QStringView whole(edtf);
    const qsizetype slash = whole.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return event.start == event.end ? partText(whole, event.start)
            : event.edtf.isEmpty()      ? longDate(event.start) + QStringLiteral(" to ") + longDate(event.end)
                                        : partText(whole, event.start);
    const QString start = partText(whole.left(slash), event.start);
    if (edgesOf(event).open)
        return QStringLiteral("since ") + start;
    return start + QStringLiteral(" to ") + partText(whole.mid(slash + 1), event.end);
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

} // namespace atlas
