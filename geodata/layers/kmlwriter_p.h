// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/layerjob_p.h"

namespace atlas {

/// A folder a layer, a placemark a row with its TimeSpan (the end inclusive, as KML has it; years and months
/// where no day is known) and all fields as ExtendedData. A sentence when it fails, or nothing.
QString writeKml(const LayerJob &layers, QIODevice &out);

} // namespace atlas
