// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

namespace atlas {

/// A CSV table (RFC 4180, UTF-8, first line names the columns). An unreadable, empty, binary or cut-off file
/// is one issue and gives a table without columns; a row with too few or too many fields is told by its line
/// and kept, so that the lines of the others stay right.
Table readCsvFile(const QString &path, Issues &issues);

} // namespace atlas
