// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

/// What the tab of excerpts shows.
enum class ReadingMode {
    ThisDate, ///< what is linked to the date
    InOrder, ///< all passages by section, in the paper's order
    Argument, ///< the theories, step by step
    Claims ///< what can be tested on the map
};
inline constexpr int readingModeCount = 4;

} // namespace atlas
