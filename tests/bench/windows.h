// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSize>

namespace atlas {

/// Runs atlas-bench-window offscreen, and once more under Xvfb for the way from key to pixels where xvfb-run
/// is installed.
QJsonObject windows(QSize size, int steps);

} // namespace atlas
