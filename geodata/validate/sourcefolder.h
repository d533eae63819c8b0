// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QStringList>

namespace atlas {

/// All checks of a folder of border sources: its tables, its shapes, the towns that must fall in their
/// territories, the licences of its files. With `tablesOnly` the shapes are left alone.
Issues validateSources(const QString &folder, bool tablesOnly = false);

/// Names of the tables that a folder of border sources must have, without ".csv".
QStringList sourceTableNames();

} // namespace atlas
