// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/layerjob_p.h"

namespace atlas {

/// One layer as CSV (RFC 4180, UTF-8): the columns of the layer, then longitude and latitude of places, or
/// the land as WKT in the column "wkt". A sentence when it fails, or nothing.
QString writeTable(const LayerJob &layers, QIODevice &out);

} // namespace atlas
