// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"
#include "issue.h"
#include "mapscene.h"

class QWidget;

namespace atlas {

/// A map to be filled in by a class, and its key: the same view twice, without what is hidden and with all of
/// it.
struct BlankMap {
    MapScene scene; ///< as it is seen; its selection is left out
    Hiddens hidden; ///< of names and membership; both where nothing is hidden
};

/// Where the key goes: "map.png" has its key in "map-key.png".
QString keyFileOf(const QString &file);
/// Writes both as PNG, each atomically, at three times the size on the screen. Empty when all went well.
Issues writeBlankMap(const BlankMap &map, const QString &file);
/// Asks for the file, and before an older key is replaced.
void saveBlankMap(QWidget *parent, const BlankMap &map);

} // namespace atlas
