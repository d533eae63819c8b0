// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriespainting.h"

#include "furniture/datetext.h"
#include "furniture/plates.h"
#include "paperdevice.h"
#include "timeline/stepcurve.h"
#include "timeline/timelineaxis.h"
#include "vectormap.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double chartGutter = 26; ///< left of the curve, for its numbers
constexpr double chartHead = 22, chartFoot = 18;
constexpr double chartType = 10;

void paintText(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
}

/// Numbers along the left, lines across.
void paintChartGrid(QPainter &painter, const StepFrame &frame, const Theme &theme)
{
    painter.setFont(pageFont(TextFace::Sans, chartType, 400));
    for (const double value : roundValues(frame.most, 4)) {
        const double y = frame.yOf(value);
        painter.setPen(QPen(value > 0 ? theme.line : theme.ink3, 1));
        painter.drawLine(QPointF(frame.box.left(), y), QPointF(frame.box.right(), y));
        painter.setPen(theme.ink2);
        if (value > 0)
            paintText(painter, {frame.box.left() - chartGutter, y - 7, chartGutter - 6, 14},
                      Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
}

double valueOn(const std::vector<MeasureStep> &steps, QDate day)
{
    double value = 0;
    for (const MeasureStep &step : steps)
        if (step.from <= day)
            value = step.value;
    return value;
}

/// A ring for each map, its count above it and its year below where there is room.
void paintChartMarks(QPainter &painter, const MembersChart &chart, const StepFrame &frame, const Theme &theme)
{
    double freeFrom = -1e9, countFrom = -1e9;
    for (const QDate day : chart.days) {
        const double value = valueOn(chart.steps, day);
        const QPointF at(frame.scale.xOf(day), frame.yOf(value));
        painter.setPen(QPen(theme.spark, 1.4));
        painter.setBrush(theme.panel);
        painter.drawEllipse(at, 2.6, 2.6);
        painter.setPen(theme.ink);
        painter.setFont(pageFont(TextFace::Sans, chartType, 600));
        if (at.x() - 8 >= countFrom) {
            paintText(painter, {at.x() - 14, at.y() - 18, 28, 13}, Qt::AlignCenter, QString::number(value));
            countFrom = at.x() + 8;
        }
        painter.setPen(theme.ink2);
        painter.setFont(pageFont(TextFace::Sans, chartType, 400));
        if (at.x() - 14 < freeFrom)
            continue;
        paintText(painter, {at.x() - 18, frame.box.bottom() + 3, 36, 14}, Qt::AlignCenter,
                  QString::number(day.year()));
        freeFrom = at.x() + 14;
    }
}

void paintChart(QPainter &painter, const MembersChart &chart, const Theme &theme)
{
    painter.setPen(theme.ink);
    painter.setFont(pageFont(TextFace::Sans, 12, 600));
    paintText(painter, {chart.rect.topLeft(), QSizeF(chart.rect.width(), 16)},
              Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Members of NATO"));
    StepFrame frame;
    frame.box = chart.rect.adjusted(chartGutter, chartHead + 8, -14, -chartFoot);
    double most = 1;
    for (const MeasureStep &step : chart.steps)
        most = std::max(most, step.value);
    frame.most = most * 1.08;
    const double first = double(chart.days.front().toJulianDay());
    const double last = double(chart.days.back().toJulianDay()) + 1;
    const double room = std::max(30.0, (last - first) * 0.03); // so that no mark stands on the edge
    frame.scale = {first - room, last + room, frame.box.left(), frame.box.right()};
    paintChartGrid(painter, frame, theme);
    std::vector<MeasureStep> steps;
    for (const MeasureStep &step : chart.steps)
        if (step.from <= chart.days.back())
            steps.push_back(step);
    const StepCurve curve = stepCurve(steps, frame);
    painter.fillPath(curve.area, theme.sparkFill);
    painter.strokePath(curve.line, QPen(theme.spark, 1.6));
    paintChartMarks(painter, chart, frame, theme);
}

void hint(QPainter &painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

/// One to one, so that no pixel of the map is resampled.
void layMap(QImage &page, const QRect &frame, const QImage &map)
{
    QImage bare = map;
    bare.setDevicePixelRatio(1);
    QPainter painter(&page);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.scale(1 / page.devicePixelRatio(), 1 / page.devicePixelRatio());
    painter.drawImage(frame.topLeft(), bare);
}

QImage groundOf(const SeriesPage &page)
{
    QImage image(page.pixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(page.theme.panel);
    image.setDevicePixelRatio(page.ratio);
    QPainter painter(&image);
    paintSeriesParts(painter, page);
    return image;
}

} // namespace

void paintSeriesParts(QPainter &painter, const SeriesPage &page)
{
    painter.save();
    hint(painter);
    {
        const PaperScope legend(painter, {QStringLiteral("legend"), QStringLiteral("legend"), {}});
        page.legend.paint(painter, page.theme);
    }
    {
        const PaperScope words(painter, {QStringLiteral("words"), QStringLiteral("words"), {}});
        for (const TextBlock &block : page.texts)
            block.paint(painter, page.theme);
    }
    if (page.chart) {
        const PaperScope chart(
            painter, {QStringLiteral("chart"), QStringLiteral("chart"), QStringLiteral("Members of NATO")});
        paintChart(painter, *page.chart, page.theme);
    }
    painter.restore();
}

void paintSeriesPage(QPainter &painter, const SeriesPage &page, const SeriesProgress &progress)
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), page.size), page.theme.panel);
    paintSeriesParts(painter, page);
    for (size_t i = 0; i < page.panels.size(); ++i) {
        const SeriesPanel &panel = page.panels[i];
        if (progress && !progress(int(i), int(page.panels.size())))
            break;
        const PaperScope map(painter,
                             {QStringLiteral("panel-") + panel.date.toString(Qt::ISODate),
                              QStringLiteral("panel"), longDate(panel.date)});
        painter.save();
        painter.setClipRect(panel.map, Qt::IntersectClip);
        painter.translate(panel.map.topLeft());
        painter.scale(panel.zoom, panel.zoom);
        paintVectorMap(painter, panel.scene);
        painter.restore();
        paintPanelParts(painter, panel, page.theme);
    }
    painter.restore();
}

void paintPanelParts(QPainter &painter, const SeriesPanel &panel, const Theme &theme)
{
    painter.save();
    hint(painter);
    painter.save();
    painter.translate(panel.map.topLeft());
    if (!panel.inset.inset.isEmpty())
        paintInset(painter, panel.inset, panel.scene);
    paintScaleBar(painter, panel.scale, theme);
    painter.restore();
    painter.setPen(QPen(theme.ink2, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(panel.map.adjusted(0.5, 0.5, -0.5, -0.5));
    for (const TextBlock &block : panel.texts)
        block.paint(painter, theme);
    painter.restore();
}

SeriesBands::SeriesBands(const SeriesPage &page, int rows)
    : m_page(page)
    , m_rows(rows)
{ }

const QImage &SeriesBands::next()
{
    const int rows = std::min(m_rows, m_page.pixels.height() - m_top);
    if (m_band.height() != rows)
        m_band = QImage(m_page.pixels.width(), rows, QImage::Format_RGB32);
    if (m_band.isNull())
        return m_band;
    m_band.setDevicePixelRatio(m_page.ratio);
    m_band.fill(m_page.theme.panel);
    {
        QPainter painter(&m_band);
        painter.translate(0, -m_top / m_page.ratio);
        paintSeriesParts(painter, m_page);
    }
    for (size_t i = 0; i < m_page.panels.size(); ++i)
        if (!layPanel(i))
            m_band = {};
    m_top += rows;
    return m_band;
}

/// False when there is not enough memory.
bool SeriesBands::layPanel(size_t index)
{
    if (m_band.isNull())
        return false;
    const SeriesPanel &panel = m_page.panels[index];
    const QRect here = panel.pixels.translated(0, -m_top);
    const QRect room = here.adjusted(0, -m_band.height(), 0, m_band.height()); // words stand about the map
    if (!room.intersects(m_band.rect()) && here.bottom() < 0) {
        m_maps.erase(index);
        return true;
    }
    if (here.intersects(m_band.rect())) {
        QImage &map = m_maps[index];
        if (map.isNull()) {
            map = m_painter.paint(panel.scene).copy();
            ++m_drawn;
        }
        if (map.isNull())
            return false;
        layMap(m_band, here, map);
    }
    if (here.bottom() < 0)
        m_maps.erase(index);
    QPainter painter(&m_band);
    painter.translate(0, -m_top / m_page.ratio);
    paintPanelParts(painter, panel, m_page.theme);
    return true;
}

QImage seriesImage(const SeriesPage &page, const SeriesProgress &progress)
{
    if (progress && !progress(0, 1))
        return {};
    SeriesBands bands(page, page.pixels.height());
    return bands.next();
}

FilmPainter::FilmPainter(const SeriesPage &page)
    : m_theme(page.theme)
    , m_ratio(page.ratio)
    , m_ground(groundOf(page))
{ }

QImage FilmPainter::frame(const SeriesPanel &panel)
{
    QImage image = m_ground.copy();
    layMap(image, panel.pixels, m_painter.paint(panel.scene));
    {
        QPainter painter(&image);
        paintPanelParts(painter, panel, m_theme);
    }
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace atlas
