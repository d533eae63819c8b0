// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include "land/dirtytiles.h"

#include <functional>
#include <vector>

namespace atlas {

/// What the land looked like before a step, kept where the step changed it and laid over what it looks like
/// now, ever thinner.
class LandFade {
public:
    /// Keeps what is about to change, as `paint` still paints it.
    void keep(const std::vector<DirtyRow> &rows,
              const std::function<void(const Canvas &, const DirtyRow &)> &paint);
    void clear();
    /// Share of the new look, 0 to 1; with 1 the old one is forgotten. True when pixels change by that.
    bool setShare(double share);

    bool isEmpty() const { return m_rects.empty(); }
    const std::vector<QRect> &rects() const { return m_rects; }
    /// Lays the old look over the new one within `clip`.
    void paint(const Canvas &canvas, const QRect &clip) const;

private:
    std::vector<QRect> m_rects;
    std::vector<QImage> m_images; // by rectangle
    uint m_weight = 0; // of the old look, 0 to 256
};

} // namespace atlas
