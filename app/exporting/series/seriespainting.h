// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mappainter.h"
#include "series/seriespage.h"

#include <QImage>

#include <functional>
#include <map>

namespace atlas {

/// Told how many of how many maps are drawn; false calls it off.
using SeriesProgress = std::function<bool(int done, int all)>;

/// All but the maps and their words. `painter` is in logical pixels of the page, on pixels or paths.
void paintSeriesParts(QPainter &painter, const SeriesPage &page);
/// Frame, inset, scale bar and words of a map, over it.
void paintPanelParts(QPainter &painter, const SeriesPanel &panel, const Theme &theme);

/// All of the page as areas, lines and letters, in logical pixels: for PDF and SVG. Stops when called off.
void paintSeriesPage(QPainter &painter, const SeriesPage &page, const SeriesProgress &progress = {});

/// The page from its top down, band by band, so that memory does not grow with it: besides the band only the
/// maps that reach into it are held.
class SeriesBands {
public:
    explicit SeriesBands(const SeriesPage &page, int rows = 512); ///< the page must outlive it

    bool atEnd() const { return m_top >= m_page.pixels.height(); }
    int mapsDrawn() const { return m_drawn; }
    /// The next rows, Format_RGB32, devicePixelRatio set. Valid until the next call; null when there is not
    /// enough memory.
    const QImage &next();

private:
    bool layPanel(size_t index);

    const SeriesPage &m_page;
    QImage m_band;
    std::map<size_t, QImage> m_maps; ///< of the panels that the band touches
    MapPainter m_painter; ///< all maps are of one size, so the geometry is drawn once
    int m_rows;
    int m_top = 0;
    int m_drawn = 0;
};

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
