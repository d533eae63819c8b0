// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapwidget.h"

#include "fonts.h"
#include "map/comparedivider.h"
#include "map/mapaccess.h"
#include "map/mapbutton.h"
#include "map/maptext.h"
#include "map/namesahead.h"
#include "map/tintedicon.h"
#include "navigator.h"
#include "viewstore.h"

#include <QPaintEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr double zoomStep = 1.5;
constexpr int buttonSize = 30;
constexpr int plateMargin = 12; // px from the corner, as the plates have it

struct ButtonSpec {
    const char *icon;
    QString tip;
    void (MapWidget::*act)();
};

std::vector<ButtonSpec> buttonSpecs()
{
    return {{"plus", QStringLiteral("Zoom in (+)"), &MapWidget::zoomIn},
            {"minus", QStringLiteral("Zoom out (\u2212)"), &MapWidget::zoomOut},
            {"fit", QStringLiteral("Show all of Europe (0)"), &MapWidget::fit}};
}

} // namespace

MapWidget::MapWidget(ViewStore &store, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_navigator(navigator)
    , m_camera(store, navigator)
    , m_divider(new CompareDivider(this))
    , m_message(QStringLiteral("Reading the borders\u2026"))
{
    installMapAccess();
    setObjectName(QStringLiteral("map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(QStringLiteral("Map of Europe"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(plateMargin, plateMargin, plateMargin, plateMargin);
    column->setSpacing(0);
    for (const ButtonSpec &spec : buttonSpecs()) {
        auto *button = new MapButton(this);
        button->setObjectName(QStringLiteral("mapButton"));
        button->setFixedSize(buttonSize, buttonSize);
        button->setToolTip(spec.tip);
        button->setAccessibleName(spec.tip);
        button->setCursor(Qt::ArrowCursor);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, spec.act);
        column->addWidget(button, 0, Qt::AlignRight);
        m_buttons.push_back(button);
    }
    column->addStretch();
    connect(&store, &ViewStore::changed, this, &MapWidget::follow);
    connect(&m_ticker, &Ticker::ticked, this, &MapWidget::advance);
    connect(&m_frames, &GestureFrames::settled, this, qOverload<>(&QWidget::update));
    connect(m_divider, &CompareDivider::moved, this, &MapWidget::moveDivider);
    connect(m_divider, &CompareDivider::settled, &m_camera, &MapCamera::rest);
    connect(m_divider, &CompareDivider::left, this, [this] { setFocus(Qt::TabFocusReason); });
    auto *ahead = new NamesAhead(m_painter, this);
    connect(this, &MapWidget::painted, ahead,
            [this, ahead] { m_frames.isCoarse() ? ahead->stop() : ahead->rest(m_scene); });
    setTheme(Theme::named(ThemeName::Light));
}

void MapWidget::setScenery(const MapScenery &scenery)
{
    m_scene.borders = scenery.borders;
    m_scene.labels = scenery.labels;
    m_pack = scenery.pack;
    update();
}

void MapWidget::setMessage(const QString &message)
{
    m_message = message;
    update();
}

void MapWidget::setTheme(const Theme &theme)
{
    m_scene.theme = theme;
    m_divider->setTheme(theme);
    tintButtons();
    update();
}

void MapWidget::setMotion(const Motion &motion)
{
    m_motion = motion;
    m_camera.setMotion(motion);
    m_step.end();
    update();
}

void MapWidget::advance(double milliseconds)
{
    m_step.advance(milliseconds);
    m_camera.advance(milliseconds);
    if (!m_camera.isGliding())
        m_frames.settle(m_camera.viewport());
    if (m_step.isOver() && !m_camera.isGliding())
        m_ticker.stop();
    refresh();
}

void MapWidget::tintButtons()
{
    const std::vector<ButtonSpec> specs = buttonSpecs();
    for (size_t i = 0; i < specs.size(); ++i)
        m_buttons[i]->setIcon(
            tintedIcon(QLatin1String(specs[i].icon), m_scene.theme.ink, m_scene.theme.ink3));
}

void MapWidget::setMoment(const Moment &moment)
{
    // Who travels step by step sees what changes; a hand that scrubs, or the player, sees each day as it is.
    const bool steps = m_navigator.isTravelling() && m_scene.snapshot && m_step.isOver();
    if (moment.snapshot != m_scene.snapshot && steps && isVisible())
        m_step.begin(m_motion);
    else if (moment.date != m_scene.date)
        m_step.end();
    if (!m_step.isOver())
        m_ticker.start();
    m_scene.snapshot = moment.snapshot;
    m_scene.date = moment.date;
    m_scene.layers = moment.layers;
    const bool selects = m_scene.selectedStates != moment.selection.states
        || m_scene.selectedTerritory != moment.selection.territory;
    m_scene.selectedStates = moment.selection.states;
    m_scene.selectedTerritory = moment.selection.territory;
    m_scene.linkedStates = moment.linkedStates;
    m_scene.events = m_pack ? eventMarks(moment, *m_pack) : std::vector<EventMark>();
    followCompare(moment);
    if (isReady()) {
        setAccessibleName(mapText(moment));
        // What lies under a resting pointer may have changed its status with the date.
        if (m_scene.hovered != noTerritory)
            setHover(m_scene.hovered, territoryText(facts(), m_scene.hovered));
    }
    if (selects)
        speakSelection(*this);
    refresh();
    beginFrame(); // on another core, while the other views take up the moment
}

void MapWidget::follow()
{
    if (m_compare.isOn())
        m_divider->place();
    if (!m_camera.update(m_compare.viewSize(size()), devicePixelRatioF()))
        return;
    if (m_camera.isGliding())
        m_ticker.start();
    if (m_compare.isOn())
        placeDivider();
    update();
}

void MapWidget::zoomIn()
{
    m_camera.stepBy(zoomStep);
}

void MapWidget::zoomOut()
{
    m_camera.stepBy(1 / zoomStep);
}

void MapWidget::fit()
{
    m_camera.fit();
}

void MapWidget::fitSelection()
{
    if (isReady())
        m_camera.show(selectionExtent(m_scene, soil()));
}

void MapWidget::fitAlliance()
{
    if (!isReady())
        return;
    const StateIndex state = selectedState();
    const FillClass fill = state == noState ? FillClass::Nato : m_scene.snapshot->states[size_t(state)].fill;
    m_camera.show(allianceExtent(m_scene, soil(), allianceOf(fill)));
}

void MapWidget::pickArea()
{
    m_band.arm(m_camera.viewport().size);
    setCursor(Qt::CrossCursor);
    setFocus(Qt::ShortcutFocusReason);
    update();
}

void MapWidget::showArea()
{
    const QTransform toMetres = m_camera.viewport().toPixels().inverted();
    m_camera.showExactly(toMetres.mapRect(m_band.rect()));
}

StateSoil &MapWidget::soil()
{
    m_soil.measure(m_scene.borders, m_scene.snapshot);
    return m_soil;
}

void MapWidget::zoomToState(StateIndex state)
{
    if (!isReady())
        return;
    if (const StateSoil::Soil *found = soil().of(state))
        m_camera.show(found->extent);
}

void MapWidget::selectState(StateIndex state)
{
    if (state != noState && isReady())
        m_navigator.goToState(m_scene.borders->states[size_t(state)].id);
}

void MapWidget::selectTerritory(TerritoryIndex territory)
{
    if (!isReady() || territory == noTerritory)
        return;
    Selection next;
    next.territory = m_scene.borders->territories[size_t(territory)].id;
    const StateIndex holder = m_scene.snapshot->territories[size_t(territory)].holder;
    if (holder != noState)
        next.states.insert(m_scene.borders->states[size_t(holder)].id);
    m_navigator.select(next);
}

StateIndex MapWidget::selectedState() const
{
    return m_scene.selectedStates.empty() || !isReady()
        ? noState
        : m_scene.borders->state(*m_scene.selectedStates.begin());
}

void MapWidget::goTowards(QPointF direction)
{
    if (!isReady())
        return;
    const StateIndex here = selectedState();
    const StateSoil::Soil *from = soil().of(here);
    const QPointF start = from ? from->centre : m_camera.viewport().centre;
    selectState(m_soil.neighbour(start, direction, here));
}

MapFacts MapWidget::facts() const
{
    return {*m_scene.borders, *m_scene.snapshot, m_scene.date};
}

QImage MapWidget::image()
{
    if (!isReady())
        return {};
    refresh();
    m_paintedMeanwhile = true; // the frame is that of the day, and the screen may show the way to it
    m_scene.viewport = m_camera.viewport();
    m_scene.passage = {};
    return m_compare.isOn() ? m_compare.image(m_scene, size()) : m_frames.exact(m_scene).copy();
}

void MapWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    // The ratio can change without a resize, when the window moves to another screen.
    m_camera.update(m_compare.viewSize(size()), devicePixelRatioF());
    if (!isReady()) {
        paintMessage(painter);
        return;
    }
    m_paintedMeanwhile = true;
    m_scene.viewport = m_camera.viewport();
    m_scene.passage = passage();
    painter.setClipRegion(event->region());
    if (m_compare.isOn()) {
        m_compare.paint(painter, m_painter, m_scene, size());
    } else {
        m_frames.setHeading(m_camera.target());
        m_frames.paint(painter, m_scene);
    }
    m_band.paint(painter, rect(), m_compare.corners(size()), m_scene.theme);
    if (m_showsFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_scene.theme.focus, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    emit painted();
}

/// On a journey the camera alone moves: the day is shown at once, as under the hand.
Passage MapWidget::passage() const
{
    return m_camera.isGliding() ? Passage() : m_step.passage();
}

void MapWidget::paintMessage(QPainter &painter) const
{
    painter.fillRect(rect(), m_scene.theme.sea);
    painter.setPen(m_scene.theme.ink2);
    painter.setFont(sansFont(13));
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

} // namespace atlas
