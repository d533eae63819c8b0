// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/slidepainter.h"

#include "comparepainting.h"
#include "inkpainting.h"
#include "piecelayer.h"
#include "presenter/slidepanel.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace atlas {

namespace {

constexpr double laserRadius = 13, laserHalo = 26; // lines
constexpr double spotRadius = 190;
constexpr QRgb laserColour = 0xffe5006d;

MapScene sceneAt(const Slide &slide, double scale)
{
    MapScene scene = slide.map;
    scene.viewport.size = SlideLayout::of(slide.aspect).mapPixels();
    // Names need a pixel for each of theirs: a smaller picture is a larger one made smaller.
    scene.viewport.ratio = std::max(1.0, scale * linesPerMapPixel);
    scene.furniture = false;
    if (slide.named)
        scene.layers &= ~(Layers(Layer::Names) | Layer::Capitals); // a capital gives its state away
    return scene;
}

void paintPointer(QPainter &painter, const SlidePointer &pointer, const QRectF &page)
{
    if (pointer.kind == SlidePointer::Kind::Laser) {
        QColor halo = QColor::fromRgb(laserColour);
        halo.setAlpha(70);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(pointer.at, laserHalo, laserHalo);
        painter.setPen(QPen(Qt::white, 4));
        painter.setBrush(QColor::fromRgb(laserColour));
        painter.drawEllipse(pointer.at, laserRadius, laserRadius);
    } else if (pointer.kind == SlidePointer::Kind::Spotlight) {
        QPainterPath around;
        around.addRect(page);
        around.addEllipse(pointer.at, spotRadius, spotRadius);
        painter.fillPath(around, QColor(0, 0, 0, 170));
    }
}

} // namespace

SlidePainter::SlidePainter(QObject *parent)
    : QObject(parent)
    , m_budget(std::numeric_limits<double>::infinity())
    , m_names(std::make_unique<MapArranger>())
{
    takeUp(std::make_unique<MapLens>());
}

void SlidePainter::takeUp(std::unique_ptr<MapLens> lens)
{
    if (m_lens)
        m_lens->frames.disconnect(this);
    std::swap(m_lens, lens);
    m_lens->frames.setBudget(m_budget);
    connect(&m_lens->frames, &GestureFrames::settled, this, &SlidePainter::settled);
    if (lens)
        m_travel.keep(std::move(lens));
}

void SlidePainter::setBudget(double milliseconds)
{
    m_budget = milliseconds;
    m_lens->frames.setBudget(milliseconds);
}

SlidePainter::~SlidePainter() = default;

QRect SlidePainter::pageRect(QSize window, double aspect)
{
    const QSizeF page = SlideLayout::of(aspect).page;
    const QSizeF fitted = page.scaled(window, Qt::KeepAspectRatio);
    QRect rect(0, 0, int(std::lround(fitted.width())), int(std::lround(fitted.height())));
    rect.moveCenter(QRect(QPoint(), window).center());
    return rect;
}

void SlidePainter::paint(QPainter &painter, const Slide &slide, const QRect &page)
{
    if (page.isEmpty())
        return;
    painter.save();
    painter.translate(page.topLeft());
    painter.setClipRect(QRect(QPoint(), page.size()), Qt::IntersectClip);
    if (slide.blank != Blank::None && slide.blankShare >= 1) {
        painter.fillRect(QRect(QPoint(), page.size()), slide.blank == Blank::Black ? Qt::black : Qt::white);
        painter.restore();
        return;
    }
    const double scale = page.height() / slideLines;
    if (slide.map.borders && slide.map.snapshot)
        paintMap(painter, slide, scale);
    else
        painter.fillRect(QRect(QPoint(), page.size()), slide.map.theme.sea);
    paintPanel(painter, slide, scale);
    painter.scale(scale, scale);
    paintOver(painter, slide);
    paintBlank(painter, slide);
    painter.restore();
}

void SlidePainter::paintMap(QPainter &painter, const Slide &slide, double scale)
{
    const MapScene scene = sceneAt(slide, scale);
    painter.save();
    const double ratio = scale * linesPerMapPixel;
    const QSizeF device = scene.viewport.size * ratio;
    painter.setClipRect(QRect(0, 0, int(std::lround(device.width())), int(std::lround(device.height()))),
                        Qt::IntersectClip);
    painter.scale(ratio, ratio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, ratio < 1);
    if (slide.comparison) {
        m_lens->frames.leave();
        m_painted = {};
        paintComparison(painter, comparisonOf(slide, scene), {m_other, m_lens->painter});
    } else {
        paintScene(painter, slide, scene);
        if (slide.named && !slide.named->empty())
            paintNames(painter, slide, scale);
    }
    paintInk(painter, slide.ink, scene.viewport, 1 / linesPerMapPixel, slide.map.theme);
    painter.restore();
}

/// The slides of one journey differ in nothing but the view; what they leave is painted already.
void SlidePainter::paintScene(QPainter &painter, const Slide &slide, const MapScene &scene)
{
    const bool wasPainted = m_painted.borders == scene.borders
        && m_painted.viewport.size == scene.viewport.size && m_painted.viewport.ratio == scene.viewport.ratio;
    if (slide.ahead && wasPainted) {
        travel(painter, scene, slide);
        return;
    }
    if (m_travel.isUnderWay())
        takeUp(m_travel.arrive());
    m_lens->frames.paint(painter, scene);
    if (!m_lens->frames.isCoarse())
        m_painted = scene;
}

void SlidePainter::travel(QPainter &painter, const MapScene &scene, const Slide &slide)
{
    if (m_ahead != slide.ahead && m_travel.hasArrived(scene.viewport)) { // broken off for another journey
        m_painted = m_travel.ahead();
        takeUp(m_travel.arrive());
    }
    if (!m_travel.isUnderWay() || m_ahead != slide.ahead) {
        Slide there = slide;
        there.map = *slide.ahead;
        MapScene from = scene;
        from.viewport = m_painted.viewport;
        m_travel.begin(m_lens->frames.exact(from), from,
                       sceneAt(there, scene.viewport.ratio / linesPerMapPixel));
        m_ahead = slide.ahead;
    }
    m_travel.paint(painter, scene.viewport);
}

CompareScene SlidePainter::comparisonOf(const Slide &slide, const MapScene &scene)
{
    CompareInput input = *slide.comparison;
    input.picture = scene.viewport.size;
    const QSizeF view = compareFrame(input.compare, input.picture).view;
    for (MapScene *side : {&input.a, &input.b}) {
        side->viewport = scene.viewport;
        side->viewport.size = view;
        side->layers = scene.layers;
        side->furniture = false;
    }
    if (m_difference.a != input.a.snapshot || m_difference.b != input.b.snapshot)
        m_difference = MarkedDifference::of(input.a.snapshot, input.b.snapshot);
    return compareScene(input, m_difference);
}

/// Names keep the places that they have when all of them are shown.
void SlidePainter::paintNames(QPainter &painter, const Slide &slide, double scale)
{
    MapScene scene = sceneAt(slide, scale);
    scene.layers |= Layer::Names;
    m_names->arrange(scene);
    MapArrangement shown = m_names->arrangement();
    std::erase_if(shown.labels, [&](const PlacedLabel &label) {
        return label.kind != LabelKind::State || !slide.named->contains(label.state);
    });
    const std::unique_ptr<PieceLayer> layer = makeLabelLayer();
    for (const MapPiece &piece : layer->pieces(scene, shown)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        piece.paint(painter);
        painter.restore();
    }
}

void SlidePainter::paintPanel(QPainter &painter, const Slide &slide, double scale)
{
    const SlideLayout layout = SlideLayout::of(slide.aspect);
    const int left = int(std::lround(layout.map.width() * scale));
    const QRect device(left, 0, int(std::lround(layout.page.width() * scale)) - left,
                       int(std::lround(slideLines * scale)));
    if (m_panel.isNull() || device != m_panelRect || !samePanel(slide, m_panelOf))
        layOutPanel(slide, device, scale);
    painter.drawImage(device.topLeft(), m_panel);
    painter.save();
    painter.scale(scale, scale);
    paintSlideDate(painter, slide);
    painter.restore();
}

void SlidePainter::layOutPanel(const Slide &slide, const QRect &device, double scale)
{
    m_panel = QImage(device.size(), QImage::Format_RGB32);
    m_panel.fill(slide.map.theme.panel);
    QPainter painter(&m_panel);
    painter.translate(-device.left(), 0);
    painter.scale(scale, scale);
    paintSlidePanel(painter, slide);
    m_panelRect = device;
    m_panelOf = slide;
    ++m_panels;
}

void SlidePainter::paintOver(QPainter &painter, const Slide &slide)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!slide.band.isEmpty()) {
        QPainterPath around;
        around.addRect(SlideLayout::of(slide.aspect).map);
        around.addRect(slide.band);
        painter.fillPath(around, QColor(0, 0, 0, 60));
        painter.setPen(QPen(slide.map.theme.select, 4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(slide.band);
    }
    paintPointer(painter, slide.pointer, {QPointF(), SlideLayout::of(slide.aspect).page});
}

void SlidePainter::paintBlank(QPainter &painter, const Slide &slide)
{
    if (slide.blankShare <= 0 || slide.blank == Blank::None)
        return;
    QColor cover = slide.blank == Blank::Black ? Qt::black : Qt::white;
    cover.setAlphaF(float(slide.blankShare));
    painter.fillRect(QRectF(QPointF(), SlideLayout::of(slide.aspect).page), cover);
}

QImage SlidePainter::image(const Slide &slide, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    m_lens->frames.leave(); // a picture is exact
    QPainter painter(&image);
    paint(painter, slide, {QPoint(), pixels});
    return image;
}

std::optional<QPointF> SlidePainter::onLens(const Slide &slide, QPointF onPage) const
{
    const SlideLayout layout = SlideLayout::of(slide.aspect);
    if (slide.comparison || !layout.map.contains(onPage))
        return std::nullopt;
    Viewport view = slide.map.viewport;
    view.size = layout.mapPixels();
    return m_lens->frames.paintedPixel(layout.toMap(onPage), view);
}

TerritoryIndex SlidePainter::territoryAt(const Slide &slide, QPointF onPage) const
{
    const std::optional<QPointF> pixel = onLens(slide, onPage);
    return pixel ? m_lens->painter.territoryAt(*pixel) : noTerritory;
}

EventId SlidePainter::eventAt(const Slide &slide, QPointF onPage) const
{
    const std::optional<QPointF> pixel = onLens(slide, onPage);
    return pixel ? m_lens->painter.eventAt(*pixel) : EventId();
}

} // namespace atlas
