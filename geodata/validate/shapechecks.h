// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"

namespace atlas {

struct CheckedShapes {
    std::vector<Arc> arcs; ///< level 0 only, numbered as in the file; metres, EPSG:3035
    std::vector<QString> shapes; ///< ids in the file
    bool sound = false; ///< rings close, arcs are used once a side, nothing crosses
};

/// A TopoJSON file of territories: whether each shape stands there once, its rings, its arcs, and all of
/// checkSpace(). Whether the ids are known is for the caller to say.
CheckedShapes checkShapes(const QString &file, Issues &issues);

} // namespace atlas
