// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/labelborders.h"

#include "mapscene.h"

#include <QTransform>

#include <algorithm>

namespace atlas {

namespace {

constexpr double margin = 2; // px about a name: half a border of an alliance
constexpr int rows = 9; // of a room: as close as the letters' strokes

/// Close enough for a tongue of land as narrow as a few letters.
std::vector<QPointF> samplesOf(const LabelBox &box)
{
    constexpr double step = 4; // px
    const double length = box.size.width() + 2 * margin;
    const int columns = std::max(2, int(length / step));
    const QTransform turn = QTransform().rotate(box.rotation);
    std::vector<QPointF> points;
    for (int i = 0; i <= columns; ++i)
        for (int k = 0; k < rows; ++k)
            points.push_back(box.centre
                             + turn.map(QPointF(length * (double(i) / columns - 0.5),
                                                box.size.height() * (double(k) / (rows - 1) - 0.5))));
    return points;
}

double weightBetween(const TerritoryState &own, const TerritoryState &land)
{
    constexpr double outer = 1, allied = 2;
    if (own.holder == land.holder)
        return 0;
    const bool sameSide
        = isNato(own.fill) == isNato(land.fill) && isEastern(own.fill) == isEastern(land.fill);
    return sameSide ? outer : allied;
}

} // namespace

LabelBorders::LabelBorders(const LabelCast &cast, const MapScene &scene)
    : m_cast(cast)
    , m_scene(scene)
{
    for (const LabelCast::Era &era : cast.eras()) {
        const QDate from = era.span.from.isValid() ? era.span.from : firstDay();
        const QDate to = era.span.to.isValid() ? era.span.to : lastDay().addDays(1);
        m_days.push_back(double(from.daysTo(to)));
    }
}

void LabelBorders::addRows(const LabelBox &box, std::vector<Share> &shares) const
{
    const Viewport &view = m_scene.viewport;
    const double half = box.size.width() / 2 + margin;
    for (int k = 0; k < rows; ++k) {
        const double y = box.size.height() * (double(k) / (rows - 1) - 0.5);
        const QPointF west = view.toMetres(box.centre + QPointF(-half, y));
        const QPointF east = view.toMetres(box.centre + QPointF(half, y));
        for (const auto &part : m_scene.labels->finder.along(west.y(), west.x(), east.x()))
            shares.push_back({part.land, part.width / (east.x() - west.x()) / rows});
    }
}

void LabelBorders::addSamples(const LabelBox &box, std::vector<Share> &shares) const
{
    const std::vector<QPointF> samples = samplesOf(box);
    for (const QPointF pixel : samples)
        shares.push_back(
            {m_scene.labels->finder.at(m_scene.viewport.toMetres(pixel)), 1 / double(samples.size())});
}

std::vector<LabelBorders::Share> LabelBorders::sharesOf(const LabelBox &box) const
{
    constexpr double least = 0.008; // a rock at sea, a corner's touch
    std::vector<Share> parts;
    if (box.rotation == 0)
        addRows(box, parts);
    else
        addSamples(box, parts);
    std::vector<Share> shares;
    for (const Share &part : parts) {
        const auto share = std::ranges::find(shares, part.land, &Share::land);
        if (share == shares.end())
            shares.push_back(part);
        else
            share->part += part.part;
    }
    std::erase_if(shares, [](const Share &share) { return share.land == noTerritory || share.part < least; });
    return shares;
}

std::vector<TerritoryIndex> LabelBorders::landsUnder(const LabelBox &box) const
{
    std::vector<TerritoryIndex> lands;
    for (const Share &share : sharesOf(box))
        lands.push_back(share.land);
    return lands;
}

double LabelBorders::astrayIn(int era, const std::vector<Share> &shares, TerritoryIndex home) const
{
    const auto &lands = m_cast.eras()[size_t(era)].snapshot->territories;
    double sum = 0;
    for (const Share &share : shares)
        sum += share.part * weightBetween(lands[size_t(home)], lands[size_t(share.land)]);
    return sum;
}

double LabelBorders::astray(const LabelBox &box, Homes homes, const Time &time) const
{
    const std::vector<Share> shares = sharesOf(box);
    const auto isHome = [&](const Share &share) { return homes.size() == 1 && share.land == homes.front(); };
    if (homes.empty() || std::ranges::all_of(shares, isHome))
        return 0;
    double sum = 0, days = 0;
    const int last = std::min(time.last, int(m_days.size()) - 1);
    for (int era = std::max(time.first, 0); era <= last; ++era) {
        double least = astrayIn(era, shares, homes.front());
        for (const TerritoryIndex home : homes.subspan(1))
            least = std::min(least, astrayIn(era, shares, home));
        sum += least * m_days[size_t(era)];
        days += m_days[size_t(era)];
    }
    return days > 0 ? sum / days : 0;
}

} // namespace atlas
