// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/showhand.h"

#include "inkpainting.h"
#include "presenter/slideview.h"

#include <QApplication>
#include <QLineF>

#include <cmath>

namespace atlas {

namespace {

constexpr int wheelNotch = 120; // eighths of a degree
constexpr double wheelFactor = 1.25;
constexpr double clickReach = 8; // lines that a hand may tremble
constexpr double eraserReach = 18; // lines
constexpr double leastArea = 24; // lines of a rectangle that is meant
constexpr double leastStep = 1.2; // lines between two points of a stroke
constexpr double penWidth = 6, highlighterWidth = 34; // lines

} // namespace

ShowHand::ShowHand(Show &show, SlideView &view, QObject *parent)
    : QObject(parent)
    , m_show(show)
    , m_view(view)
{
    connect(&view, &SlideView::pressed, this, &ShowHand::press);
    connect(&view, &SlideView::moved, this, &ShowHand::move);
    connect(&view, &SlideView::released, this, &ShowHand::release);
    connect(&view, &SlideView::turned, this, &ShowHand::turn);
    connect(&view, &SlideView::left, this, &ShowHand::leave);
    connect(&view, &SlideView::doubleClicked, this, [this](QPointF page) {
        if (m_show.tool() == ShowTool::Hand && isOnMap(page))
            m_show.stage().camera().stepAbout(toMap(page), 2);
    });
    connect(&show, &Show::stateChanged, this, &ShowHand::showCursor);
    connect(&show, &Show::stepChanged, this, [this] { m_down = false; });
}

bool ShowHand::draws() const
{
    return m_show.tool() == ShowTool::Pen || m_show.tool() == ShowTool::Highlighter;
}

bool ShowHand::isOnMap(QPointF page) const
{
    return SlideLayout::of(m_show.slide().aspect).map.contains(page);
}

QPointF ShowHand::toMap(QPointF page) const
{
    const Slide &slide = m_show.slide();
    const SlideLayout layout = SlideLayout::of(slide.aspect);
    if (!slide.comparison)
        return layout.toMap(page);
    return onViewport(compareFrame(slide.comparison->compare, layout.mapPixels()), layout.toMap(page));
}

QPointF ShowHand::toMetres(QPointF page) const
{
    return m_show.stage().camera().viewport().toMetres(toMap(page));
}

void ShowHand::press(QPointF page)
{
    m_down = isOnMap(page);
    m_dragged = false;
    m_from = m_last = page;
    if (!m_down)
        return;
    if (draws()) {
        const bool pen = m_show.tool() == ShowTool::Pen;
        m_stroke = {pen ? InkTool::Pen : InkTool::Highlighter,
                    m_show.inkColour(),
                    pen ? penWidth : highlighterWidth,
                    {toMetres(page)}};
        m_show.stage().finish(); // the ground lies still under the pen
        m_stroke.points = {toMetres(page)};
        m_show.stage().setDraft(m_stroke);
    } else if (m_show.tool() == ShowTool::Eraser) {
        erase(page);
    } else if (m_show.tool() == ShowTool::Hand) {
        m_show.stage().camera().halt();
    }
}

void ShowHand::move(QPointF page, bool down)
{
    point(page);
    if (!down || !m_down)
        return;
    if (QLineF(m_from, page).length() > clickReach)
        m_dragged = true;
    if (draws())
        draw(page);
    else if (m_show.tool() == ShowTool::Eraser)
        erase(page);
    else if (m_show.tool() == ShowTool::Zoom)
        m_show.stage().setBand(QRectF(m_from, page).normalized()
                               & SlideLayout::of(m_show.slide().aspect).map);
    else if (m_show.tool() == ShowTool::Hand && m_dragged) {
        m_show.stage().camera().panBy((page - m_last) / linesPerMapPixel);
        m_last = page;
    }
}

void ShowHand::release(QPointF page)
{
    if (!m_down)
        return;
    m_down = false;
    if (draws()) {
        m_show.stage().setDraft({});
        m_show.addStroke(m_stroke);
    } else if (m_show.tool() == ShowTool::Zoom) {
        pickArea(page);
    } else if (m_show.tool() == ShowTool::Hand && m_dragged) {
        m_show.stage().camera().rest();
        showCursor();
    } else if (m_show.tool() == ShowTool::Hand) {
        click(page);
    }
}

void ShowHand::turn(QPointF page, int eighths, Qt::KeyboardModifiers modifiers)
{
    if (!isOnMap(page))
        return;
    if (modifiers & Qt::ShiftModifier) {
        if (std::abs(eighths) >= wheelNotch)
            m_show.run(eighths < 0 ? ShowCommand::NextChange : ShowCommand::PreviousChange);
        return;
    }
    const double factor = std::pow(wheelFactor, double(eighths) / wheelNotch);
    if (std::abs(eighths) >= wheelNotch)
        m_show.stage().camera().stepAbout(toMap(page), factor);
    else if (eighths != 0)
        m_show.stage().camera().zoomAbout(toMap(page), factor);
}

void ShowHand::leave()
{
    m_show.stage().setPointer({});
}

/// What is kept back of a state is revealed; else the event or the state is selected, or nothing is. The day
/// stays: it is the step's.
void ShowHand::click(QPointF page)
{
    const MapScene &map = m_show.slide().map;
    const TerritoryIndex territory = m_view.territoryAt(page);
    const StateIndex state = territory == noTerritory || !map.snapshot
        ? noState
        : map.snapshot->territories[size_t(territory)].holder;
    const Hiddens hidden = m_show.stage().reveal().hidden;
    if (hidden.testFlag(Hidden::Names) || hidden.testFlag(Hidden::Membership))
        m_show.revealState(state);
    else if (const EventId event = m_view.eventAt(page); !event.isEmpty())
        m_show.stage().navigator().select({{}, {}, event, {}});
    else if (state == noState)
        m_show.stage().navigator().clearSelection();
    else
        m_show.stage().navigator().select({{map.borders->states[size_t(state)].id}, {}, {}, {}});
}

void ShowHand::erase(QPointF page)
{
    const Step *step = m_show.step();
    if (!step || m_show.slide().comparison)
        return;
    const int hit = strokeAt(step->ink, m_show.stage().camera().viewport(), toMap(page),
                             eraserReach / linesPerMapPixel);
    if (hit >= 0)
        m_show.removeStroke(hit);
}

void ShowHand::draw(QPointF page)
{
    if (QLineF(m_last, page).length() < leastStep)
        return;
    m_last = page;
    m_stroke.points.push_back(toMetres(page));
    m_show.stage().setDraft(m_stroke);
}

void ShowHand::pickArea(QPointF page)
{
    const QRectF band = QRectF(m_from, page).normalized() & SlideLayout::of(m_show.slide().aspect).map;
    m_show.stage().setBand({});
    if (band.width() < leastArea || band.height() < leastArea)
        return;
    const QRectF metres = QRectF(toMetres(band.topLeft()), toMetres(band.bottomRight())).normalized();
    m_show.setTool(ShowTool::Hand);
    m_show.stage().showArea(metres);
}

void ShowHand::point(QPointF page)
{
    const bool laser = m_show.tool() == ShowTool::Laser;
    if (laser || m_show.tool() == ShowTool::Spotlight)
        m_show.stage().setPointer({laser ? SlidePointer::Kind::Laser : SlidePointer::Kind::Spotlight, page});
}

void ShowHand::showCursor()
{
    switch (m_show.tool()) {
    case ShowTool::Laser:
    case ShowTool::Spotlight:
        m_view.setCursor(Qt::BlankCursor);
        break;
    case ShowTool::Pen:
    case ShowTool::Highlighter:
    case ShowTool::Eraser:
    case ShowTool::Zoom:
        m_view.setCursor(Qt::CrossCursor);
        break;
    case ShowTool::Hand:
        m_view.unsetCursor();
        break;
    }
}

} // namespace atlas
