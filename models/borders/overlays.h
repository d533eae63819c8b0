// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/classification.h"

namespace atlas {

/// Marks, in a snapshot whose holders are known, who and what belongs to the European Communities or Union
/// and to the Partnership for Peace on the day. Land without self-rule belongs only where a row of
/// alliance_territory.csv says so; such a row also takes land out (Greenland from 1985).
void addOverlays(const BorderSet &borders, const Classification &classification, QDate day,
                 Snapshot &snapshot);

/// The organisations of overlays; their days divide the intervals of snapshots, but are no changes of the
/// map.
bool isOverlay(Organisation organisation);

} // namespace atlas
