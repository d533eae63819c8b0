// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

namespace atlas {

/// Checks borders as a historian and a topologist would, and tells all that it finds: the linter behind
/// `alliance-atlas-cli validate`. Never throws; what cannot be read is one issue.

/// A compiled dataset, borders.gpkg: its tables, and its arcs at every level of detail.
Issues validateDataset(const QString &file);
/// A folder of sources as geodata/data.
Issues validateBorderSources(const QString &folder);
/// One table of such a folder, judged with its neighbours; only what concerns it is told.
Issues validateTable(const QString &file);
/// One TopoJSON file of territories, without tables.
Issues validateShapes(const QString &file);

} // namespace atlas
