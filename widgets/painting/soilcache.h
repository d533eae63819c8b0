// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"
#include "soilshape.h"

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// Shapes of what the states hold, of the contested lands and of all land: kept while the borders and the
/// level of detail stay, so that moving the map costs no new ones.
class SoilCache {
public:
    struct Shapes {
        std::vector<SoilShape> states; ///< by state
        std::vector<SoilShape> contested; ///< by the first territory of its name; empty for the others
        SoilShape land;
    };

    /// `names` are those of the territories: contested ones of one name are one land.
    const Shapes &shapes(const std::shared_ptr<const BorderSet> &borders,
                         const std::shared_ptr<const Snapshot> &snapshot, const std::vector<QString> &names,
                         int level);

private:
    std::shared_ptr<const BorderSet> m_borders;
    std::shared_ptr<const Snapshot> m_snapshot;
    int m_level = -1;
    Shapes m_shapes;
};

} // namespace atlas
