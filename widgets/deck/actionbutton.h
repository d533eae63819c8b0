// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/panelbutton.h"

class QAction;

namespace atlas {

/// A small button that stands for an action of the window: its short text, tip and state follow the action.
PanelButton *newActionButton(QAction &action, const QString &icon, const Theme &theme);

} // namespace atlas
