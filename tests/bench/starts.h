// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSize>

namespace atlas {

/// Starts the program beside this one, offscreen, with a window of the size, and waits each time for the
/// first painted map: {"toPaintedMap": figures, "processorToPaintedMap": figures of all threads,
/// "peakMegabytes", "failed"}. The files are warm after the first run.
QJsonObject starts(QSize size, int runs);

} // namespace atlas
