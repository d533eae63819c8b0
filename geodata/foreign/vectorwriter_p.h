// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "layers/layerjob_p.h"

namespace atlas {

/// The layers as a GeoPackage, through GDAL, into the draft of `path`, which is only named. Thread-safe.
Issues writeVectors(const LayerJob &job, const QString &draft, const QString &path);

} // namespace atlas
