// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace atlas {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

Spent timed(const std::function<void()> &call)
{
    const double processor = processorMilliseconds();
    const auto begin = std::chrono::steady_clock::now();
    call();
    const auto end = std::chrono::steady_clock::now();
    return {std::chrono::duration<double, std::milli>(end - begin).count(),
            processorMilliseconds() - processor};
}

QJsonObject figures(const std::vector<Spent> &spent)
{
    if (spent.empty())
        return {};
    std::vector<double> wall, processor;
    for (const Spent &one : spent) {
        wall.push_back(one.wall);
        processor.push_back(one.processor);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(processor.begin(), processor.end());
    const size_t last = wall.size() - 1;
    return {{QStringLiteral("median"), rounded(wall[last / 2])},
            {QStringLiteral("p99"), rounded(wall[size_t(double(last) * 0.99)])},
            {QStringLiteral("max"), rounded(wall[last])},
            {QStringLiteral("processorMedian"), rounded(processor[last / 2])},
            {QStringLiteral("runs"), int(wall.size())}};
}

QJsonObject withMultiples(QJsonObject report, const Yardsticks &yardsticks)
{
    for (const QString &key : report.keys())
        if (report[key].isObject())
            report[key] = withMultiples(report[key].toObject(), yardsticks);
    const auto median = report.find(QStringLiteral("median"));
    if (median == report.end() || !(yardsticks.copy > 0 && yardsticks.blit > 0 && yardsticks.plain > 0))
        return report;
    const double value = median->toDouble();
    report.insert(QStringLiteral("timesCopy"), rounded(value / yardsticks.copy));
    report.insert(QStringLiteral("timesBlit"), rounded(value / yardsticks.blit));
    report.insert(QStringLiteral("timesPlain"), rounded(value / yardsticks.plain));
    return report;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return rounded(double(usage.ru_maxrss) / 1024);
}

} // namespace atlas
