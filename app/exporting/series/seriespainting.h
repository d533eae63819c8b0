// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mappainter.h"
#include "series/seriespage.h"

#include <QImage>

#include <functional>

namespace atlas {

/// Told how many of how many maps are drawn; false calls it off.
using SeriesProgress = std::function<bool(int done, int all)>;

/// All but the maps and their words. `painter` is in logical pixels of the page, on pixels or paths.
void paintSeriesParts(QPainter &painter, const SeriesPage &page);
/// Frame, inset, scale bar and words of a map, over it.
void paintPanelParts(QPainter &painter, const SeriesPanel &panel, const Theme &theme);

/// All of the page as areas, lines and letters, in logical pixels: for PDF and SVG. Stops when called off.
void paintSeriesPage(QPainter &painter, const SeriesPage &page, const SeriesProgress &progress = {});

/// The page in device pixels; null when called off or when there is not enough memory.
QImage seriesImage(const SeriesPage &page, const SeriesProgress &progress = {});

/// Draws the frames of a film one after another: what all of them share is drawn once, and the geometry of
/// the map too.
class FilmPainter {
public:
    explicit FilmPainter(const SeriesPage &page); ///< with the frame that all panels share

    bool isNull() const { return m_ground.isNull(); } ///< not enough memory
    QImage frame(const SeriesPanel &panel); ///< Format_RGB32, device pixels

private:
    Theme m_theme;
    double m_ratio;
    QImage m_ground;
    MapPainter m_painter;
};

} // namespace atlas
