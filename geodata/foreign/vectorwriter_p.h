// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderwriter.h"

namespace atlas {

/// As BorderWriter::write(), through GDAL. Thread-safe.
Issues writeVectors(const BorderSet &borders, const std::vector<BorderFeature> &features,
                    const QString &path);

} // namespace atlas
