// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapcompare.h"

#include "events/eventfilter.h"

namespace atlas {

void MapCompare::setMoment(const Moment &moment, const Pack *pack)
{
    m_moment = moment;
    if (!isOn())
        return;
    m_other = moment;
    m_other.date = moment.compare.other;
    m_other.snapshot = moment.otherSnapshot;
    m_other.currentEvents = pack ? currentEvents(*pack, m_other.date) : std::vector<EventId>();
    m_events = pack ? eventMarks(m_other, *pack) : std::vector<EventMark>();
}

std::vector<QPointF> MapCompare::corners(QSizeF widget) const
{
    const CompareFrame both = frame(widget);
    if (m_moment.compare.mode == CompareMode::SideBySide)
        return {both.originA, both.originB};
    return {both.originB};
}

bool MapCompare::isOther(QSizeF widget, QPointF pixel) const
{
    return isOn() && sideAt(frame(widget), pixel) != m_moment.compare.active;
}

const MapPainter &MapCompare::painterAt(const MapPainter &active, QSizeF widget, QPointF pixel) const
{
    const bool outline = m_moment.compare.mode == CompareMode::Outline;
    return isOther(widget, pixel) && !outline ? m_painter : active;
}

CompareScene MapCompare::sceneOf(const MapScene &now, QSizeF widget)
{
    MapScene other = now;
    other.date = m_other.date;
    other.snapshot = m_other.snapshot;
    other.events = m_events;
    other.passage = {};
    const bool isB = m_moment.compare.active == CompareSide::B;
    const CompareInput input{isB ? other : now, isB ? now : other, m_moment.compare, widget};
    if (m_difference.a != input.a.snapshot || m_difference.b != input.b.snapshot)
        m_difference = MarkedDifference::of(input.a.snapshot, input.b.snapshot);
    return compareScene(input, m_difference);
}

void MapCompare::paint(QPainter &painter, MapPainter &active, const MapScene &now, QSizeF widget)
{
    const CompareScene scene = sceneOf(now, widget);
    // An outline shows the map of B alone, whichever date the keys move.
    const bool isB = scene.active == CompareSide::B || scene.mode == CompareMode::Outline;
    paintComparison(painter, scene, {isB ? m_painter : active, isB ? active : m_painter});
}

QImage MapCompare::image(const MapScene &now, QSizeF widget)
{
    return comparisonImage(sceneOf(now, widget), widget);
}

} // namespace atlas
