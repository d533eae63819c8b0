// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <functional>
#include <vector>

namespace atlas {

/// Milliseconds that a call takes.
double timed(const std::function<void()> &call);

/// {"median", "p99", "max", "runs"}; milliseconds.
QJsonObject figures(std::vector<double> milliseconds);

/// Most memory that the process has held so far, megabytes.
double peakMegabytes();

} // namespace atlas
