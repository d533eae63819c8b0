// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"

namespace atlas {

/// What must hold across the rows of the tables: each territory is held by exactly one state on every day in
/// each view, holdings and memberships lie within the life of their state, names cover it.
/// `file` names the folder of the tables in the issues.
void checkTables(const BorderSet &borders, const QString &file, Issues &issues);

} // namespace atlas
