// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

class MapWidget;

/// Makes MapWidget speak: a list whose items are the states of the day and the contested territories, each
/// with its status, its place in the list and its rectangle on the screen, and each to be pressed (selects
/// it). Idempotent.
void installMapAccess();
/// Tells a screen reader that the focus is on what is selected now, while the map has the focus.
void speakSelection(MapWidget &map);

} // namespace atlas
