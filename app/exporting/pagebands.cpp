// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebands.h"

#include "comparepainting.h"
#include "pagepainting.h"

#include <QPainter>

#include <algorithm>
#include <cstring>

namespace atlas {

namespace {

constexpr int bandHeight = 512;

} // namespace

PageBands::PageBands(const Page &page, Show show)
    : m_page(page)
    , m_show(show)
    , m_size(show == Show::WholePage ? page.pixels : page.mapPixels.size())
    , m_frame(show == Show::WholePage ? page.mapPixels : QRect(QPoint(), page.mapPixels.size()))
{
    if (m_page.comparison && show == Show::WholePage) {
        m_comparison = comparisonImage(*m_page.comparison, m_page.map.size());
        m_sound = !m_comparison.isNull();
        return;
    }
    MapScene &scene = m_page.scene;
    if (show == Show::MapAlone) { // what lies over the land would be taken for it
        scene.furniture = false;
        scene.marks.plates.clear();
    }
    m_sound = m_painter.prepare(scene);
}

const QImage &PageBands::next()
{
    const int height = std::min(bandHeight, m_size.height() - m_top);
    if (m_band.height() != height)
        m_band = QImage(m_size.width(), height, QImage::Format_RGB32);
    if (m_band.isNull() || !m_sound) {
        m_band = {};
        return m_band;
    }
    m_band.setDevicePixelRatio(1);
    if (m_frame != QRect(QPoint(), m_size))
        m_band.fill(m_page.theme().panel);
    layMap();
    m_band.setDevicePixelRatio(m_page.ratio);
    if (m_show == Show::WholePage)
        paintParts();
    m_top += height;
    return m_band;
}

/// One to one, so that no pixel of the map is resampled.
void PageBands::layMap()
{
    const QRect rows = m_frame & QRect(0, m_top, m_size.width(), m_band.height());
    if (rows.isEmpty())
        return;
    const int first = rows.top() - m_frame.top(); // row of the map
    const QImage *source = &m_comparison;
    int offset = first;
    if (m_comparison.isNull()) {
        if (m_mapBand.size() != QSize(m_frame.width(), rows.height()))
            m_mapBand = QImage(m_frame.width(), rows.height(), QImage::Format_RGB32);
        m_painter.paintBand(m_mapBand, first);
        source = &m_mapBand;
        offset = 0;
    }
    const int height = std::min(rows.height(), source->height() - offset);
    const int width = std::min(rows.width(), source->width());
    for (int y = 0; y < height; ++y)
        std::memcpy(m_band.scanLine(rows.top() - m_top + y) + size_t(rows.left()) * sizeof(QRgb),
                    source->constScanLine(offset + y), size_t(width) * sizeof(QRgb));
}

void PageBands::paintParts()
{
    if (!m_page.framed)
        return;
    QPainter painter(&m_band);
    painter.translate(0, -m_top / m_page.ratio);
    paintPageParts(painter, m_page);
}

} // namespace atlas
