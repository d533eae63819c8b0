// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/differencelist.h"
#include "panels/factrow.h"

namespace atlas {

/// Makes the rows of a list of differences.
struct DifferenceRows {
    const SourceBook &book;
    const Theme &theme;

    QWidget *title(const DifferenceGroup &group) const; ///< swatch, title, count
    FactRow *row(const DifferenceLine &line) const;
};

} // namespace atlas
