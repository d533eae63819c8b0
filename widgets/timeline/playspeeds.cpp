// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/playspeeds.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double year = 365.25;

double rateOf(const PlayMode &mode)
{
    return mode.step == PlayStep::Change ? mode.changes : mode.speed;
}

} // namespace

const std::vector<PlaySpeed> &speedsOf(PlayStep step)
{
    static const std::vector<PlaySpeed> days{{QStringLiteral("1 day / s"), 1},
                                             {QStringLiteral("1 month / s"), year / 12},
                                             {QStringLiteral("3 months / s"), year / 4},
                                             {QStringLiteral("1 year / s"), year},
                                             {QStringLiteral("5 years / s"), 5 * year}};
    static const std::vector<PlaySpeed> months(days.begin() + 1, days.end());
    static const std::vector<PlaySpeed> years{{QStringLiteral("3 months / s"), year / 4},
                                              {QStringLiteral("1 year / s"), year},
                                              {QStringLiteral("2 years / s"), 2 * year},
                                              {QStringLiteral("5 years / s"), 5 * year}};
    static const std::vector<PlaySpeed> changes{{QStringLiteral("1 change / 5 s"), 0.2},
                                                {QStringLiteral("1 change / 2 s"), 0.5},
                                                {QStringLiteral("1 change / s"), 1},
                                                {QStringLiteral("3 changes / s"), 3},
                                                {QStringLiteral("10 changes / s"), 10}};
    switch (step) {
    case PlayStep::Day:
        return days;
    case PlayStep::Month:
        return months;
    case PlayStep::Year:
        return years;
    case PlayStep::Change:
        break;
    }
    return changes;
}

int speedOf(const PlayMode &mode)
{
    const std::vector<PlaySpeed> &speeds = speedsOf(mode.step);
    for (size_t i = 0; i < speeds.size(); ++i) {
        if (std::abs(speeds[i].rate - rateOf(mode)) < 0.01)
            return int(i);
    }
    return -1;
}

PlayMode withSpeed(PlayMode mode, const PlaySpeed &speed)
{
    (mode.step == PlayStep::Change ? mode.changes : mode.speed) = speed.rate;
    return mode;
}

PlayMode withStep(PlayMode mode, PlayStep step)
{
    mode.step = step;
    if (step != PlayStep::Change)
        mode.speed = std::max(mode.speed, speedsOf(step).front().rate);
    return mode;
}

QString stepText(PlayStep step)
{
    switch (step) {
    case PlayStep::Day:
        return QStringLiteral("By day");
    case PlayStep::Month:
        return QStringLiteral("By month");
    case PlayStep::Year:
        return QStringLiteral("By year");
    case PlayStep::Change:
        break;
    }
    return QStringLiteral("By change");
}

} // namespace atlas
