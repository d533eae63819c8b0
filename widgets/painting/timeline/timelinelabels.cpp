// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelabels.h"

#include "marks/eventnames.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double discHalf = 7.5;
constexpr double margin = 4;

struct Range {
    double from, to;
    int cluster; ///< whose own it is; -1 for labels
};

using Taken = std::vector<std::vector<Range>>; ///< a lane

double discsWidth(size_t count)
{
    return count == 0 ? 0 : 2 * discHalf + double(count - 1) * numberStep;
}

/// Free pixels between the cluster and its neighbour on that side of the lane.
double roomBeside(const std::vector<EventCluster> &clusters, size_t index, bool left)
{
    const EventCluster &own = clusters[index];
    const size_t other = left ? index - 1 : index + 1; // wraps past the end for the first one
    if (other >= clusters.size() || clusters[other].lane != own.lane)
        return 1e6;
    return std::abs(clusters[other].x - own.x) - clusters[other].halfWidth - own.halfWidth;
}

/// Numbers stand on the left, or on the right where a neighbour or the lane's title would be covered.
void placeNumbers(LinkedCluster &link, const TimelineLayout &layout)
{
    const std::vector<EventCluster> &clusters = layout.events.clusters;
    const size_t index = size_t(link.cluster);
    const EventCluster &cluster = clusters[index];
    const double reach = cluster.halfWidth + 3;
    const double width = discsWidth(link.numbers.size());
    const double leftRoom
        = std::min(roomBeside(clusters, index, true), cluster.x - reach - layout.scale.left + margin);
    const bool right = leftRoom < width && roomBeside(clusters, index, false) > leftRoom;
    link.left = cluster.x - reach - (right ? 0 : width);
    link.right = cluster.x + reach + (right ? width : 0);
    link.numbersX = (right ? cluster.x + reach : link.left) + discHalf;
}

std::vector<LinkedCluster> linksOf(const TimelineLayout &layout, const TimelineScene &scene)
{
    std::vector<LinkedCluster> links;
    for (size_t i = 0; i < layout.events.clusters.size(); ++i) {
        LinkedCluster link;
        link.cluster = int(i);
        bool found = false;
        for (int position : layout.events.clusters[i].events) {
            const EventId &id = scene.pack->events[size_t(position)].id;
            const auto linked = std::find_if(scene.linkedEvents.begin(), scene.linkedEvents.end(),
                                             [&id](const LinkedEvent &event) { return event.id == id; });
            if (linked == scene.linkedEvents.end())
                continue;
            if (!found)
                link.event = position;
            found = true;
            if (linked->number > 0)
                link.numbers.push_back(linked->number);
        }
        if (!found)
            continue;
        std::sort(link.numbers.begin(), link.numbers.end());
        placeNumbers(link, layout);
        links.push_back(link);
    }
    return links;
}

class Placing {
public:
    Placing(const TimelineLayout &layout, const TimelineScene &scene, std::vector<LinkedCluster> links)
        : m_layout(layout)
        , m_scene(scene)
        , m_links(std::move(links))
        , m_taken(size_t(layout.laneCount))
        , m_playhead(layout.scale.xOf(scene.date))
    {
        for (size_t i = 0; i < layout.events.clusters.size(); ++i) {
            const EventCluster &cluster = layout.events.clusters[i];
            Range range{cluster.x - cluster.halfWidth - 1, cluster.x + cluster.halfWidth + 1, int(i)};
            if (const LinkedCluster *link = linkOf(int(i))) {
                range.from = link->left - 1;
                range.to = link->right;
            }
            m_taken[size_t(cluster.lane)].push_back(range);
        }
    }

    std::vector<LaneLabel> place(const EventNames &names)
    {
        std::vector<std::pair<double, int>> order;
        for (size_t i = 0; i < m_layout.events.clusters.size(); ++i)
            order.push_back({rank(int(i)), int(i)});
        std::sort(order.begin(), order.end());
        std::vector<LaneLabel> labels;
        for (const auto &[ignored, index] : order)
            placeOne(index, names, labels);
        return labels;
    }

private:
    const LinkedCluster *linkOf(int cluster) const
    {
        const auto found = std::find_if(m_links.begin(), m_links.end(), [cluster](const LinkedCluster &link) {
            return link.cluster == cluster;
        });
        return found == m_links.end() ? nullptr : &*found;
    }

    int shown(int cluster) const ///< position of the event
    {
        const LinkedCluster *link = linkOf(cluster);
        return link ? link->event : m_layout.events.clusters[size_t(cluster)].lead;
    }

    double rank(int cluster) const ///< least first
    {
        const Event &event = m_scene.pack->events[size_t(shown(cluster))];
        const double distance = std::abs(m_layout.events.clusters[size_t(cluster)].x - m_playhead);
        return (linkOf(cluster) ? -100 : 0) + distance / 400 + (event.tier - 1) * 1.2
            + (event.inPaper == InPaper::Yes ? 0 : 0.6);
    }

    void placeOne(int index, const EventNames &names, std::vector<LaneLabel> &labels)
    {
        const EventCluster &cluster = m_layout.events.clusters[size_t(index)];
        const LinkedCluster *link = linkOf(index);
        const bool strong = link != nullptr;
        const int event = shown(index);
        double begin = link ? link->right + 1 : cluster.x + cluster.halfWidth + 4;
        const double room = roomAfter(index, begin);
        EventNames::Written name = cluster.isPill() ? EventNames::Written() : names.dated(event, strong);
        if (name.text.isEmpty() || name.width > room)
            name = names.fitted(event, room, strong);
        if (name.text.isEmpty() && link) { // what the reader asked for is worth the unusual side
            name = names.fitted(event, roomBefore(index, link->left - 1), strong);
            begin = link->left - 1 - name.width;
        }
        if (name.text.isEmpty())
            return;
        m_taken[size_t(cluster.lane)].push_back({begin - margin, begin + name.width + margin, -1});
        labels.push_back({index, begin, name.width, name.text, strong});
    }

    double roomAfter(int index, double begin) const
    {
        double end = m_layout.scale.right - margin;
        for (const Range &range : laneOf(index)) {
            if (range.cluster != index && range.to > begin)
                end = std::min(end, range.from - margin);
        }
        return end - begin;
    }

    double roomBefore(int index, double end) const
    {
        double begin = m_layout.scale.left + margin;
        for (const Range &range : laneOf(index)) {
            if (range.cluster != index && range.from < end)
                begin = std::max(begin, range.to + margin);
        }
        return end - begin;
    }

    const std::vector<Range> &laneOf(int index) const
    {
        return m_taken[size_t(m_layout.events.clusters[size_t(index)].lane)];
    }

    const TimelineLayout &m_layout;
    const TimelineScene &m_scene;
    std::vector<LinkedCluster> m_links;
    Taken m_taken;
    double m_playhead;
};

} // namespace

TimelineLabels timelineLabels(const TimelineLayout &layout, const TimelineScene &scene,
                              const EventNames &names)
{
    TimelineLabels result;
    if (!scene.pack)
        return result;
    result.linked = linksOf(layout, scene);
    result.labels = Placing(layout, scene, result.linked).place(names);
    return result;
}

} // namespace atlas
