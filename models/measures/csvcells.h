// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atlas {

/// Cells of one line of CSV; a quoted one may hold commas and doubled quotes, but no line break.
QStringList csvCells(const QString &line);

} // namespace atlas
