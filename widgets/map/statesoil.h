// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

namespace atlas {

/// Where each state's soil lies on one snapshot: centre and extent in metres. Far dependencies do not count:
/// only the territories that the atlas maps to the day or as rim.
class StateSoil {
public:
    struct Soil {
        StateIndex state = noState;
        QPointF centre; ///< of its area
        QRectF extent;
        double area = 0; ///< square metres
    };

    /// Land on the rim counts only for a state that holds none in focus: what it held overseas would pull
    /// its middle out of it. Does nothing when the snapshot is the same object as before.
    void measure(std::shared_ptr<const BorderSet> borders, std::shared_ptr<const Snapshot> snapshot);

    const std::vector<Soil> &all() const { return m_all; } ///< that exist, in the order of the tables
    const Soil *of(StateIndex state) const; ///< null when it holds nothing in the mapped area
    /// Nearest state that lies in the direction (y up), within 60 degrees of it; noState when none does.
    StateIndex neighbour(QPointF from, QPointF direction, StateIndex except) const;

private:
    void measureTerritories();

    std::shared_ptr<const BorderSet> m_borders;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<Soil> m_territories; ///< of the borders; does not depend on the snapshot
    std::vector<Soil> m_all;
};

} // namespace atlas
