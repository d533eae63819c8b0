// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "scenery.h"

class QPrinter;
class QWidget;

namespace atlas {

/// Shows the page on the paper of a printer; page setup, preview and printing are in the one dialog.
void printMap(QWidget *parent, const Scenery &scenery, const ExportSettings &settings);

/// Paints the page as large as the printer's sheet lets it be, as paths.
void paintOn(QPrinter &printer, const Scenery &scenery, ExportSettings settings);

} // namespace atlas
