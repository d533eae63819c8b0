// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemarks.h"

#include "timeline/timelinemeasures.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace atlas {

namespace {

// Half the room of what stands at the playhead: more than its words can take.
constexpr double flagReach = 160; ///< the flag, and names of the axis that it covers
constexpr double ringReach = 11; ///< about a glyph or pill
constexpr double dotReach = 7; ///< about a dot on a curve
constexpr int join = 12; ///< pixels between two changes that are painted as one

class Marks {
public:
    Marks(const TimelineScene &scene, const TimelineLayout &layout)
        : m_scene(scene)
        , m_layout(layout)
    { }

    void add(const QRectF &room, size_t look) { m_marks.push_back({room.toAlignedRect(), look}); }

    void addDate()
    {
        const size_t look = qHash(m_scene.date.toJulianDay());
        const double exact = m_layout.scale.xOf(m_scene.date);
        const double x = std::clamp(exact, m_layout.scale.left - 1, m_layout.scale.right + 1);
        const double foot = m_layout.axis.top();
        add({x - 7, m_layout.changes.top() - 4, 14, foot + 6 - m_layout.changes.top()}, look);
        add({x - flagReach, foot - 2, 2 * flagReach, m_scene.size.height() - foot + 2}, look);
        const MeasureWords words = measureWords(m_scene, m_layout);
        for (const MeasurePlate &plate : words.plates)
            add(plate.ground.united(around(plate.point, dotReach)), look);
        for (const RuleWord &word : words.rule)
            if (word.hidden)
                add(word.place.adjusted(-1, -1, 1, 1), qHashMulti(8, word.text));
    }

    void addMembers(const std::vector<OverviewWord> &words)
    {
        const size_t look = qHash(m_scene.date.toJulianDay());
        const MembersPlate plate = membersPlate(m_scene, m_layout);
        const double x = m_layout.whole.xOf(m_scene.date);
        add({x - dotReach, 0, 2 * dotReach, m_layout.overview.bottom() + 4}, look);
        if (!plate.text.isEmpty())
            add(plate.ground, look);
        for (size_t i = 0; i < words.size(); ++i)
            if (plate.hides(words[i]))
                add(words[i].place.adjusted(-1, -1, 1, 1), qHashMulti(9, i));
    }

    void addLabels(const TimelineLabels &labels)
    {
        for (const LaneLabel &label : labels.labels) {
            const int lane = m_layout.events.clusters[size_t(label.cluster)].lane;
            add({label.x - 2, m_layout.glyphY(lane) - 9, label.width + 5, 17},
                qHashMulti(1, label.text, label.linked, label.x));
        }
        for (const LinkedCluster &link : labels.linked) {
            QRectF room = ringed(link.cluster);
            room.setLeft(std::min(room.left(), link.left - 9));
            room.setRight(std::max(room.right(), link.right + 9));
            add(room, qHashMulti(2, link.event, qHashRange(link.numbers.begin(), link.numbers.end())));
        }
    }

    void addEvents()
    {
        const std::vector<EventCluster> &clusters = m_layout.events.clusters;
        for (size_t i = 0; i < clusters.size(); ++i)
            if (holds(clusters[i]))
                add(ringed(int(i)), qHashMulti(3, i));
        for (const DurationBar &bar : m_layout.events.bars) {
            const EventId &id = m_scene.pack->events[size_t(bar.event)].id;
            const auto linked = [&id](const LinkedEvent &event) { return event.id == id; };
            if (std::any_of(m_scene.linkedEvents.begin(), m_scene.linkedEvents.end(), linked))
                add(m_layout.rectOf(bar).adjusted(-1, -1, 1, 1), qHashMulti(4, bar.event));
        }
    }

    void addPointed()
    {
        const int focused = clusterOf(m_layout, m_scene.focused);
        if (focused >= 0)
            add(ringed(focused), qHashMulti(5, focused));
        if (m_scene.hovered >= 0 && m_scene.hovered < int(m_layout.events.clusters.size()))
            add(ringed(m_scene.hovered), qHashMulti(6, m_scene.hovered));
    }

    std::vector<TimelineMark> take()
    {
        std::sort(m_marks.begin(), m_marks.end());
        return std::move(m_marks);
    }

private:
    static QRectF around(QPointF middle, double reach)
    {
        return QRectF(middle, middle).adjusted(-reach, -reach, reach, reach);
    }

    QRectF ringed(int cluster) const
    {
        return m_layout.rectOf(m_layout.events.clusters[size_t(cluster)])
            .adjusted(-ringReach, -ringReach, ringReach, ringReach);
    }

    bool holds(const EventCluster &cluster) const
    {
        const std::vector<EventId> &current = m_scene.currentEvents;
        return std::any_of(cluster.events.begin(), cluster.events.end(), [&](int event) {
            return std::find(current.begin(), current.end(), m_scene.pack->events[size_t(event)].id)
                != current.end();
        });
    }

    const TimelineScene &m_scene;
    const TimelineLayout &m_layout;
    std::vector<TimelineMark> m_marks;
};

using Reach = std::pair<int, int>; ///< from, to; whole pixels across

/// Feet of the rows that changes are painted by.
std::vector<int> feetOf(const TimelineLayout &layout)
{
    std::vector<int> feet{int(layout.changes.top()) - 4, int(layout.lanes.top())};
    for (int lane = 1; lane <= layout.laneCount; ++lane)
        feet.push_back(int(std::ceil(layout.laneTop(lane))));
    feet.push_back(int(layout.axis.top()) - 2);
    feet.push_back(int(std::ceil(layout.axis.bottom())) + 100); // to the end
    std::sort(feet.begin(), feet.end());
    return feet;
}

void addRow(std::vector<Reach> &reaches, int top, int foot, std::vector<QRect> &rects)
{
    std::sort(reaches.begin(), reaches.end());
    for (size_t i = 0; i < reaches.size();) {
        Reach whole = reaches[i];
        while (++i < reaches.size() && reaches[i].first <= whole.second + join)
            whole.second = std::max(whole.second, reaches[i].second);
        rects.push_back({whole.first, top, whole.second - whole.first, foot - top});
    }
}

} // namespace

std::vector<TimelineMark> timelineMarks(const TimelineScene &scene, const TimelineLayout &layout,
                                        const TimelineWords &words)
{
    Marks marks(scene, layout);
    if (scene.otherDate.isValid())
        marks.add(QRectF({}, scene.size),
                  qHashMulti(7, scene.date.toJulianDay(), scene.otherDate.toJulianDay(), int(scene.active)));
    marks.addDate();
    marks.addMembers(words.overview);
    marks.addLabels(words.labels);
    if (scene.pack)
        marks.addEvents();
    marks.addPointed();
    return marks.take();
}

QRegion differenceOf(const std::vector<TimelineMark> &before, const std::vector<TimelineMark> &now,
                     const TimelineLayout &layout)
{
    std::vector<TimelineMark> differing;
    std::set_symmetric_difference(before.begin(), before.end(), now.begin(), now.end(),
                                  std::back_inserter(differing));
    std::vector<QRect> rects; // from the top down and from left to right, as QRegion wants them
    int top = 0;
    for (const int foot : feetOf(layout)) {
        std::vector<Reach> reaches;
        for (const TimelineMark &mark : differing)
            if (mark.room.top() < foot && mark.room.top() + mark.room.height() > top)
                reaches.push_back({mark.room.left(), mark.room.left() + mark.room.width()});
        if (foot > top) {
            addRow(reaches, top, foot, rects);
            top = foot;
        }
    }
    QRegion region;
    region.setRects(rects.data(), int(rects.size()));
    return region;
}

} // namespace atlas
