// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "exportsettings.h"
#include "pack/pack.h"

namespace atlas::cli {

/// Options of all commands that make pictures, named as the fields of ExportSettings.
void addRenderOptions(Arguments &arguments);

/// Lays the options that are set over the settings. False after a complaint.
bool applyRenderOptions(const Arguments &arguments, ExportSettings &settings);

/// Whether the ids of the selection exist; false after a complaint that offers the nearest ones.
bool checkSelection(const Selection &selection, const Pack &pack);

} // namespace atlas::cli
