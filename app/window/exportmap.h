// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "scenery.h"

class QWidget;

namespace atlas {

/// Asks for a file name and writes the map as the settings have it; tells when that fails.
void saveMapImage(QWidget *parent, const Scenery &scenery, const ExportSettings &settings);

} // namespace atlas
