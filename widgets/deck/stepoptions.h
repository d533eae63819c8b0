// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace atlas {

class Lectern;
struct Pack;

/// What can be set of the current step besides its view, title, notes and time: its colours, what stands
/// beside the map, what is kept back from the class, and what is drawn on it.
void fillStepOptions(QMenu &menu, Lectern &lectern, const Pack &pack);

} // namespace atlas
