// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "issue.h"
#include "pack/pack.h"

#include <memory>

namespace atlas {

struct LabelStock;

/// All that a picture is made of besides the state of the view; shared and immutable.
struct Scenery {
    std::shared_ptr<const BorderSet> borders; ///< null when the dataset could not be used
    std::shared_ptr<const Pack> pack; ///< null when the pack could not be used
    std::shared_ptr<const LabelStock> labels; ///< null unless both are there
    Issues issues;

    bool isComplete() const { return borders && pack; }
};

/// Reads both, the pack on a second thread. Safe on any thread.
Scenery loadScenery(const QString &bordersFile, const QString &packFolder);

/// The dataset that was built with the program: share/alliance-atlas/borders.atlas beside its bin folder;
/// borders.gpkg stands beside it in case that cannot be used.
QString shippedBorders();
/// The pack inside the program.
QString shippedPack();

} // namespace atlas
