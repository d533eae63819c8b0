// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

namespace atlas {

/// A CSV file with its first line as the names of the columns, everything as text; empty with an issue when
/// it is missing or none.
Table readCsvTable(const QString &file, Issues &issues);

} // namespace atlas
