// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/eventsight.h"

#include "furniture/furniture.h"
#include "names/labelstock.h"

namespace atlas {

bool isLinked(const EventMark &mark)
{
    return mark.number > 0 || mark.selected;
}

std::optional<QPointF> seenOnMap(const EventMark &mark, const MapScene &scene)
{
    const QPointF pixel = scene.viewport.toPixels(mark.at);
    if (QRectF(QPointF(), scene.viewport.size).adjusted(4, 4, -4, -4).contains(pixel))
        return pixel;
    return std::nullopt;
}

std::optional<QPointF> seenInInset(const EventMark &mark, const MapScene &scene)
{
    if (seenOnMap(mark, scene) || !hasInset(scene) || !scene.labels->inset.shows(mark.at))
        return std::nullopt;
    return insetRect(scene).topLeft() + scene.labels->inset.toPixels(mark.at);
}

} // namespace atlas
