// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/dragspeed.h"

namespace atlas {

namespace {

constexpr quint64 memory = 100; // ms
constexpr quint64 stillness = 60; // ms without a move: the hand had stopped
constexpr quint64 shortest = 4; // ms; two places nearer in time say nothing about speed

} // namespace

void DragSpeed::add(QPointF pixel, quint64 milliseconds)
{
    m_places.push_back({pixel, milliseconds});
    while (m_places.front().time + memory < milliseconds)
        m_places.pop_front();
}

QPointF DragSpeed::at(quint64 now) const
{
    if (m_places.empty() || now > m_places.back().time + stillness)
        return {};
    const Place &first = m_places.front(), &last = m_places.back();
    if (last.time < first.time + shortest)
        return {};
    return (last.pixel - first.pixel) * 1000 / double(last.time - first.time);
}

} // namespace atlas
