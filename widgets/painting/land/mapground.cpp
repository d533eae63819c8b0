// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/mapground.h"

#include "land/groundlayers.h"

namespace atlas {

MapGround::MapGround()
    : graticule(makeGraticuleLayer())
    , waters(makeWaterLayer())
{ }

void MapGround::update(const MapScene &scene, DirtyTiles &dirty)
{
    graticule.update(scene, dirty);
    waters.update(scene, dirty);
    fills += land.update(scene, images(), dirty);
}

} // namespace atlas
