// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/layerjob_p.h"

namespace atlas {

/// One layer as a FeatureCollection in the Linked Places format: each feature has @id, properties (title,
/// ccodes, fclasses and the fields of the layer), when, names and geometry. A sentence when it fails, or
/// nothing.
QString writeGeoJson(const LayerJob &layers, QIODevice &out);

} // namespace atlas
