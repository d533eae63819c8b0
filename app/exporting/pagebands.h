// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mappainter.h"
#include "page.h"

#include <QImage>

namespace atlas {

/// A page as pixels, from top to bottom in bands of a fixed height, so that a poster needs no more memory
/// than a strip of it. All pictures of pixels are made by it.
class PageBands {
public:
    enum class Show {
        WholePage,
        MapAlone
    }; ///< of a page: all of it, or what is in the frame, bare of plates

    explicit PageBands(const Page &page, Show show = Show::WholePage);

    QSize size() const { return m_size; } ///< of the whole picture, device pixels
    bool isSound() const { return m_sound; } ///< false when there is not enough memory
    bool atEnd() const { return m_top >= m_size.height(); }
    int top() const { return m_top; } ///< of the next band
    /// The next rows, 32 bits opaque, devicePixelRatio set. Valid until the next call; null without memory.
    const QImage &next();

private:
    void layMap();
    void paintParts();

    Page m_page;
    Show m_show;
    QSize m_size;
    QRect m_frame; ///< of the map on the picture
    MapPainter m_painter;
    QImage m_comparison; ///< in place of m_painter
    QImage m_band, m_mapBand;
    int m_top = 0;
    bool m_sound = true;
};

} // namespace atlas
