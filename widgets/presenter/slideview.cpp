// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/slideview.h"

#include "furniture/datetext.h"
#include "presenter/slidepanel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace atlas {

namespace {

constexpr double mostFrame = 8; // ms; half of what a frame has at 60 a second: there are two windows

bool isCovered(const Slide &slide)
{
    return slide.blank != Blank::None && slide.blankShare > 0;
}

} // namespace

SlideView::SlideView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_painter.setBudget(mostFrame);
    connect(&m_painter, &SlidePainter::settled, this, qOverload<>(&QWidget::update));
}

void SlideView::setSlide(const Slide &slide)
{
    const bool alike = samePanel(slide, m_slide) && !isCovered(slide) && !isCovered(m_slide)
        && slide.pointer == SlidePointer() && m_slide.pointer == SlidePointer();
    const bool dated = slide.map.date != m_slide.map.date;
    if (!alike)
        setAccessibleName(spokenSlide(slide));
    m_slide = slide;
    if (!alike) {
        update();
        return;
    }
    // The panel stands while the map moves: to copy it to the screen would be a third of the frame.
    const QRectF map = SlideLayout::of(slide.aspect).map;
    update(QRectF(onView(map.topLeft()), onView(map.bottomRight())).toAlignedRect());
    if (!dated)
        return;
    const QRectF date = slideDateRect(slide);
    update(QRectF(onView(date.topLeft()), onView(date.bottomRight())).toAlignedRect());
}

void SlideView::setBars(const QColor &colour)
{
    m_bars = colour;
    update();
}

QRect SlideView::pageRect() const
{
    const double ratio = devicePixelRatioF();
    return SlidePainter::pageRect({int(std::lround(width() * ratio)), int(std::lround(height() * ratio))},
                                  m_slide.aspect);
}

QPointF SlideView::onPage(QPointF pixel) const
{
    const QRect page = pageRect();
    return (pixel * devicePixelRatioF() - page.topLeft()) * (slideLines / std::max(1, page.height()));
}

QPointF SlideView::onView(QPointF page) const
{
    const QRect rect = pageRect();
    return (page * (rect.height() / slideLines) + rect.topLeft()) / devicePixelRatioF();
}

bool SlideView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) // nothing may pop up over a slide
        return true;
    return QWidget::event(event);
}

void SlideView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    const double ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    const QRect page = pageRect();
    const QRect all(0, 0, int(std::ceil(width() * ratio)), int(std::ceil(height() * ratio)));
    for (const QRect &bar : QRegion(all).subtracted(page))
        painter.fillRect(bar, m_bars);
    m_painter.paint(painter, m_slide, page);
}

void SlideView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit pressed(onPage(event->position()));
    else
        event->ignore();
}

void SlideView::mouseMoveEvent(QMouseEvent *event)
{
    emit moved(onPage(event->position()), event->buttons() & Qt::LeftButton);
}

void SlideView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit released(onPage(event->position()));
}

void SlideView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit doubleClicked(onPage(event->position()));
}

void SlideView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    emit turned(onPage(event->position()), angle.y() != 0 ? angle.y() : angle.x(), event->modifiers());
    event->accept();
}

void SlideView::leaveEvent(QEvent *)
{
    emit left();
}

QString spokenSlide(const Slide &slide)
{
    if (slide.steps < 1)
        return QStringLiteral("Slide");
    QStringList parts{QStringLiteral("Step %1 of %2").arg(slide.step).arg(slide.steps),
                      longDate(slide.map.date), slide.text.title};
    if (!slide.text.quotation.isEmpty())
        parts << slide.text.quotation << slide.text.citation << slide.text.view;
    for (const StepText::Line &line : slide.text.events)
        parts << line.date + QLatin1String(": ") + line.title;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace atlas
