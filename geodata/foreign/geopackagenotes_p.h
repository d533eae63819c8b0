// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/datalayer.h"

class GDALDataset;

namespace atlas {

/// What tells a reader of the GeoPackage what is in it: the meaning of the columns (gpkg_data_columns), of
/// the dates (gpkg_metadata), and for QGIS the style by which its temporal controller works at once
/// (layer_styles).
void addNotes(GDALDataset &dataset, const std::vector<DataLayer> &layers);

} // namespace atlas
