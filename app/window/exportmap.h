// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "scenery.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace atlas {

struct ExportStart; // export/viewtab.h

/// The kinds of export that the dialog has a tab for.
enum class ExportTab { View, TwoDates, Sheet, Film };

/// What is remembered of an export, and what of it goes with the present view.
struct ExportMemory {
    QByteArray settings; ///< as JSON
    QString folder;
    ExportTab tab = ExportTab::View; ///< that is shown first
};

/// Settings for the view: the last ones, if any, with the view and the words that belong to it made anew.
ExportSettings settingsFor(const ViewState &view, ThemeName theme, const ExportMemory &memory);

/// Opens the dialog of exports and returns what is to be remembered. The folder comes from the memory.
ExportMemory exportMap(QWidget *parent, ExportStart start, const ExportMemory &memory);

} // namespace atlas
