// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace atlas {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

double timed(const std::function<void()> &call)
{
    const auto begin = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

QJsonObject figures(std::vector<double> milliseconds)
{
    if (milliseconds.empty())
        return {};
    std::sort(milliseconds.begin(), milliseconds.end());
    const size_t last = milliseconds.size() - 1;
    return {{QStringLiteral("median"), rounded(milliseconds[last / 2])},
            {QStringLiteral("p99"), rounded(milliseconds[size_t(double(last) * 0.99)])},
            {QStringLiteral("max"), rounded(milliseconds[last])},
            {QStringLiteral("runs"), int(milliseconds.size())}};
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return rounded(double(usage.ru_maxrss) / 1024);
}

} // namespace atlas
