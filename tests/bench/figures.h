// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <functional>
#include <vector>

namespace atlas {

/// What a call takes, milliseconds.
struct Spent {
    double wall = 0;
    double processor = 0; ///< of all threads together; steady even where others keep the machine busy
};
Spent timed(const std::function<void()> &call);

/// {"median", "p99", "max", "processorMedian", "runs"}; milliseconds.
QJsonObject figures(const std::vector<Spent> &spent);

/// What a row is compared with, milliseconds.
struct Yardsticks {
    double copy = 0; ///< memcpy of the frame
    double blit = 0; ///< of the frame, by QPainter
    double plain = 0; ///< an unoptimised QPainter drawing of the same scene
};
/// The report with each row's median, however deep, also as multiples of the yardsticks.
QJsonObject withMultiples(QJsonObject report, const Yardsticks &yardsticks);

/// Most memory that the process has held so far, megabytes.
double peakMegabytes();

} // namespace atlas
