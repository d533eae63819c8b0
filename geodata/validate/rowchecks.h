// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bordertables.h"

namespace atlas {

/// What a reader of the borders need not know and a judge of them must: rows that cite no source, days beyond
/// those that the atlas answers for.
void checkRows(BorderTables &tables, Issues &issues);

/// Warns of sources that no row of the tables cites. `tables` are all that have a column "sources".
void checkUnusedSources(const Table &sources, const std::vector<Table> &tables, Issues &issues);

/// licences.csv: each file of the folder that holds data has a licence.
/// `files` are plain names.
void checkLicences(const Table &licences, const QStringList &files, Issues &issues);

} // namespace atlas
