// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QStringList>

namespace atlas {

inline constexpr double readablePoints = 6; ///< smaller type is hard to read in print

/// What a reader of the export may stumble over.
struct PageChecks {
    double smallestPoints = 0; ///< of type, in print
    QStringList
        alikeInGrey; ///< "NATO member and Warsaw Pact": neither lightness nor pattern tells them apart
    PageParts leftOut; ///< for want of room

    bool isReadable() const { return smallestPoints >= readablePoints; }
    bool operator==(const PageChecks &) const = default;
};

PageChecks checksOf(const Page &page, const ExportSettings &settings);

} // namespace atlas
