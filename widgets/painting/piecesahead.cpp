// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piecesahead.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace atlas {

namespace {

constexpr size_t mostBytes = 4 << 20; // the names of a large view at ratio 2 and all days take 2.8 MB

} // namespace

PiecesAhead::PiecesAhead(const MapScene &scene, const LabelMemory &memory, Images known)
    : m_scene(scene)
    , m_memory(memory)
    , m_known(std::move(known))
{
    const int here = m_memory.plan.cast ? m_memory.plan.cast->eraOf(scene.date) : -1;
    if (here < 0)
        return;
    const int count = int(m_memory.plan.cast->eras().size());
    for (int distance = count; distance > 0; --distance)
        for (const int era : {here - distance, here + distance})
            if (era >= 0 && era < count)
                m_eras.push_back(era);
    m_eras.push_back(here); // whose names are kept with the others
}

bool PiecesAhead::makeNext()
{
    while (!m_wanted.empty() || arrangeNext()) {
        const Wanted next = std::move(m_wanted.back());
        m_wanted.pop_back();
        PieceImages &made = next.isName ? m_made.names : m_made.furniture;
        const PieceImages &known = next.isName ? m_known.names : m_known.furniture;
        if (m_made.names.bytes() + m_made.furniture.bytes() > mostBytes)
            return false;
        if (made.prepare(next.piece, m_scene.viewport.ratio, known))
            return true;
    }
    return false;
}

/// False when no era is left.
bool PiecesAhead::arrangeNext()
{
    while (m_wanted.empty() && !m_eras.empty()) {
        const LabelCast::Era &era = m_memory.plan.cast->eras()[size_t(m_eras.back())];
        m_eras.pop_back();
        m_scene.date = era.span.from.isValid() ? era.span.from : firstDay();
        m_scene.snapshot = era.snapshot;
        m_arrangement.furniture = furnitureOf(m_scene);
        m_arrangement.labels = plannedLabels(m_scene, m_memory);
        for (MapPiece &piece : m_furniture->pieces(m_scene, m_arrangement))
            m_wanted.push_back({std::move(piece), false});
        for (MapPiece &piece : m_names->pieces(m_scene, m_arrangement))
            m_wanted.push_back({std::move(piece), true});
    }
    return !m_wanted.empty();
}

} // namespace atlas
