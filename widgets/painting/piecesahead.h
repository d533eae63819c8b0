// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "piecelayer.h"

#include <memory>
#include <vector>

namespace atlas {

/// Makes the images of the names and plates that a view shows on other days, before a step in time asks for
/// them: to stroke a name that was not seen yet takes longer than all else of a step. Holds all that it works
/// on, so any thread may own one. The days that are nearest come first. What only a day's events need is not
/// foreseen.
class PiecesAhead {
public:
    struct Images {
        PieceImages names, furniture;
    };

    /// `scene` was the last to be arranged with the memory; `known` need not be made again.
    PiecesAhead(const MapScene &scene, const LabelMemory &memory, Images known);

    /// Makes one more; false when none is left, or when so many are made that more would be forgotten.
    bool makeNext();
    const Images &images() const { return m_made; } ///< of that view, the known ones among them

private:
    struct Wanted {
        MapPiece piece;
        bool isName = false;
    };
    bool arrangeNext();

    MapScene m_scene;
    LabelMemory m_memory;
    Images m_known, m_made;
    std::unique_ptr<PieceLayer> m_names = makeLabelLayer(), m_furniture = makeFurnitureLayer();
    std::vector<int> m_eras; ///< that are still to come, the nearest last
    MapArrangement m_arrangement; ///< of an era, to which the wanted pieces refer
    std::vector<Wanted> m_wanted;
};

} // namespace atlas
