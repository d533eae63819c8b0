// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <deque>

namespace atlas {

/// How fast the pointer went when it let go.
class DragSpeed {
public:
    void clear() { m_places.clear(); }
    void add(QPointF pixel, quint64 milliseconds); ///< in the order of time
    /// Pixels a second over the last tenth of a second; none when the pointer lay still before `now`.
    QPointF at(quint64 now) const;

private:
    struct Place {
        QPointF pixel;
        quint64 time = 0;
    };
    std::deque<Place> m_places;
};

} // namespace atlas
