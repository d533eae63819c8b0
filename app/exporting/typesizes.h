// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

/// Type of what stands around the maps of a page, by the breadth of the page; whole pixels, as QFont has
/// them.
struct TypeSizes {
    double title, lead, legend, small;
    static TypeSizes of(double width)
    {
        return width >= 700 ? TypeSizes{26, 13, 12, 10}
            : width >= 420  ? TypeSizes{20, 12, 11, 10}
                            : TypeSizes{16, 11, 10, 10};
    }
};

} // namespace atlas
