// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/measurewords.h"

#include "measures/publishedfigures.h"

#include <QLocale>

#include <cmath>

namespace atlas {

namespace {

constexpr double squareKilometre = 1e6; // m2
constexpr double kilometre = 1e3; // m

QString grouped(double value)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english.toString(qint64(std::llround(value)));
}

} // namespace

QString measureName(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Members:
        return QStringLiteral("Members");
    case MeasureKind::Land:
        return QStringLiteral("Land in Europe");
    case MeasureKind::LandWithTurkey:
        return QStringLiteral("Land in Europe with all of Turkey");
    case MeasureKind::RussianBorder:
        break;
    }
    return QStringLiteral("Land border with USSR, Russia");
}

QString measureNumber(MeasureKind kind, double value)
{
    const bool land = kind == MeasureKind::Land || kind == MeasureKind::LandWithTurkey;
    return land ? QString::number(value / squareKilometre / 1e6, 'f', 2) : exactNumber(kind, value);
}

QString measureUnit(MeasureKind kind, double value)
{
    switch (kind) {
    case MeasureKind::Members:
        return value == 1 ? QStringLiteral("member") : QStringLiteral("members");
    case MeasureKind::Land:
    case MeasureKind::LandWithTurkey:
        return QStringLiteral("M km\u00b2");
    case MeasureKind::RussianBorder:
        break;
    }
    return QStringLiteral("km");
}

QString measureText(MeasureKind kind, double value)
{
    return measureNumber(kind, value) + QChar(0xa0) + measureUnit(kind, value);
}

QString exactNumber(MeasureKind kind, double value)
{
    switch (kind) {
    case MeasureKind::Members:
        return grouped(value);
    case MeasureKind::Land:
    case MeasureKind::LandWithTurkey:
        return grouped(value / squareKilometre);
    case MeasureKind::RussianBorder:
        break;
    }
    return grouped(value / kilometre);
}

PublishedRange publishedRussianBorder(const PublishedFigures &figures, const BorderTimeline &timeline,
                                      QDate day, DateConvention convention)
{
    const BorderSet &borders = *timeline.borders();
    const QDate russia = russiaFollows(borders);
    const QString moscow = russia.isValid() && day >= russia ? QStringLiteral("RUS") : QStringLiteral("SUN");
    PublishedRange range;
    for (const BorderTimeline::Member &member : timeline.members(day, Organisation::Nato, convention)) {
        const PublishedFigure *figure = member.state == noState
            ? nullptr
            : figures.border(borders.states[size_t(member.state)].id.value, moscow);
        if (!figure)
            continue;
        range.least += figure->least;
        range.most += figure->most;
        ++range.borders;
    }
    return range;
}

QString publishedText(const PublishedRange &range, const QString &day)
{
    if (range.borders == 0)
        return {};
    const QString least = grouped(range.least);
    const QString sum
        = range.least == range.most ? least : QStringLiteral("%1 to %2").arg(least, grouped(range.most));
    return QStringLiteral("Published lengths of these borders on %1 add up to %2\u00a0km.").arg(day, sum);
}

} // namespace atlas
