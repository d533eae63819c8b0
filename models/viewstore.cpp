// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewstore.h"

#include <algorithm>
#include <utility>

namespace atlas {

ViewStore::ViewStore(QObject *parent)
    : QObject(parent)
{ }

void ViewStore::apply(ViewState next)
{
    if (!next.date.isValid())
        next.date = m_state.date;
    next.date = std::clamp(next.date, firstDay(), lastDay());
    settleCompare(next, m_state);
    if (next == m_state)
        return;
    const ViewState before = std::exchange(m_state, std::move(next));
    emit changed(m_state, before);
}

} // namespace atlas
