// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"

#include <ogrsf_frmts.h>

namespace atlas {

/// Reads the layer "waters" of the compiled dataset. Each fault is told with `file` and the feature.
/// `features` is the number of features found, for the comparison with the metadata.
std::vector<Water> readWaters(OGRLayer &layer, const QString &file, Issues &issues, qint64 &features);

/// Name of the layer.
inline constexpr char watersLayer[] = "waters";
/// Its fields, in order.
inline constexpr const char *waterFields[] = {"water", "level", "kind", "name", "rank"};

} // namespace atlas
