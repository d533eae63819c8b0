// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapground.h"

#include "groundlayers.h"

namespace atlas {

MapGround::MapGround()
    : graticule(makeGraticuleLayer())
    , waters(makeWaterLayer())
{ }

std::shared_ptr<MapGround> MapGround::ahead(const MapScene &scene)
{
    if (scene.viewport.deviceSize().isEmpty())
        return nullptr;
    auto ground = std::make_shared<MapGround>();
    ground->land.setView(scene.borders, scene.viewport);
    DirtyTiles whole(scene.viewport.deviceSize());
    ground->update(scene, whole);
    return ground;
}

void MapGround::update(const MapScene &scene, DirtyTiles &dirty)
{
    graticule.update(scene, dirty);
    waters.update(scene, dirty);
    fills += land.update(scene, images(), dirty);
}

} // namespace atlas
