// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atlas {

/// Cells of one line of CSV; a quoted one may hold commas and doubled quotes, but no line break.
QStringList csvCells(const QString &line);
/// A line of CSV as RFC 4180 has it, its end included: cells are quoted where they need it.
QString csvLine(const QStringList &cells);

} // namespace atlas
