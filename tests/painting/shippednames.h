// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "names/labelstock.h"
#include "pack/packreader.h"

namespace atlas {

/// What the shipped borders are named by, in the bundled fonts.
struct ShippedNames {
    std::shared_ptr<const BorderSet> borders;
    std::unique_ptr<BorderTimeline> timeline;
    std::shared_ptr<const LabelStock> labels;

    bool read()
    {
        borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
        if (!registerFonts() || !borders || !pack)
            return false;
        timeline = std::make_unique<BorderTimeline>(borders);
        labels = makeLabelStock(*pack, *borders);
        return true;
    }
};

} // namespace atlas
