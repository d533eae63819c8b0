// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mappiece.h"
#include "marks/eventlayout.h"

namespace atlas {

class KeyWriter;

/// Glyphs and numbers of a cluster, with a leader if it stands aside from its place. Refers to both.
MapPiece eventPiece(const EventCluster &cluster, const MapScene &scene);

void writeMark(KeyWriter &key, const EventMark &mark);
void writeEventColours(KeyWriter &key, const Theme &theme);

} // namespace atlas
