// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriesdays.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

constexpr double daysAYear = 365.2425;

QDate firstOf(const SeriesDays &days)
{
    return days.from.isValid() ? days.from : firstDay();
}

QDate lastOf(const SeriesDays &days)
{
    return days.to.isValid() ? days.to : lastDay();
}

bool isWanted(const Change &change, SeriesPick pick)
{
    if (pick == SeriesPick::Changes)
        return change.kind != ChangeKind::Name;
    return (change.kind == ChangeKind::Joined || change.kind == ChangeKind::Left)
        && change.organisation == Organisation::Nato;
}

} // namespace

QString faultOf(const SeriesDays &days)
{
    if (days.pick == SeriesPick::Chosen) {
        if (days.chosen.empty())
            return QStringLiteral("no date is chosen");
        for (const QDate day : days.chosen)
            if (!day.isValid() || day < firstDay() || day > lastDay())
                return QStringLiteral("%1 is not within the days of the atlas, 1949 to 2024")
                    .arg(day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("a date"));
        return {};
    }
    if (firstOf(days) < firstDay() || lastOf(days) > lastDay())
        return QStringLiteral("the days are not within those of the atlas, 1949 to 2024");
    if (firstOf(days) > lastOf(days))
        return QStringLiteral("the first day, %1, is after the last, %2")
            .arg(firstOf(days).toString(Qt::ISODate), lastOf(days).toString(Qt::ISODate));
    if (days.pick == SeriesPick::Years && (days.years < 1 || days.years > 75))
        return QStringLiteral("%1 years between two maps: it is a number from 1 to 75").arg(days.years);
    return {};
}

std::vector<QDate> daysOf(const SeriesDays &days, const BorderTimeline &timeline, const ViewState &view)
{
    std::vector<QDate> all;
    if (days.pick == SeriesPick::Chosen) {
        all = days.chosen;
    } else if (days.pick == SeriesPick::Years) {
        for (int i = 0; firstOf(days).addYears(i * days.years) <= lastOf(days); ++i)
            all.push_back(firstOf(days).addYears(i * days.years));
    } else {
        all.push_back(firstOf(days));
        for (const Change &change : timeline.changes(view.viewpoint, view.convention))
            if (change.date > firstOf(days) && change.date <= lastOf(days) && isWanted(change, days.pick))
                all.push_back(change.date);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all.size() > mostSeriesDays)
        all.resize(mostSeriesDays);
    return all;
}

QString faultOf(const FilmTiming &timing)
{
    const auto isSound = [](double seconds) { return seconds >= 0.04 && seconds <= 60; };
    if (!isSound(timing.seconds) || !isSound(timing.secondsAYear) || !isSound(timing.lastSeconds))
        return QStringLiteral("a time of display is from 0.04 to 60 seconds");
    return {};
}

std::vector<int> timesOf(const std::vector<QDate> &days, const FilmTiming &timing)
{
    std::vector<int> times;
    for (size_t i = 0; i < days.size(); ++i) {
        double seconds = timing.seconds;
        if (i + 1 == days.size())
            seconds = timing.lastSeconds;
        else if (timing.pace == FilmPace::ByTime)
            seconds = double(days[i].daysTo(days[i + 1])) / daysAYear * timing.secondsAYear;
        times.push_back(std::max(leastFrame, int(std::lround(seconds * 1000))));
    }
    return times;
}

int beatOf(const std::vector<int> &times)
{
    constexpr int mostBeats = 750;
    constexpr int slowest = 600; // players seek in slower ones badly
    int beat = 0;
    int all = 0;
    for (const int time : times) {
        beat = std::gcd(beat, time);
        all += time;
    }
    if (beat < leastFrame || all / std::max(beat, 1) > mostBeats)
        beat = std::max(leastFrame, (all / mostBeats + leastFrame - 1) / leastFrame * leastFrame);
    const int whole = beat;
    for (int parts = 2; beat > slowest; ++parts)
        beat = whole / parts;
    return beat;
}

} // namespace atlas
