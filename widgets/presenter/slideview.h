// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/slidepainter.h"

#include <QWidget>

namespace atlas {

/// A slide in a window, and what a hand does on it, told in places of its page. Shows no tooltips and opens
/// no menu of its own.
class SlideView : public QWidget {
    Q_OBJECT

public:
    explicit SlideView(QWidget *parent = nullptr);

    void setSlide(const Slide &slide);
    const Slide &slide() const { return m_slide; }
    SlidePainter &painter() { return m_painter; }
    void setBars(const QColor &colour); ///< round a page that does not fill the view; black at first
    QRect pageRect() const; ///< device pixels
    QPointF onPage(QPointF pixel) const; ///< of a logical pixel of the widget
    QPointF onView(QPointF page) const; ///< the other way round
    TerritoryIndex territoryAt(QPointF page) const { return m_painter.territoryAt(m_slide, page); }
    EventId eventAt(QPointF page) const { return m_painter.eventAt(m_slide, page); }

    QSize sizeHint() const override { return {960, 540}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

signals:
    void pressed(QPointF page);
    void moved(QPointF page, bool down); ///< `down`: with the left button
    void released(QPointF page);
    void doubleClicked(QPointF page);
    void turned(QPointF page, int eighths, Qt::KeyboardModifiers modifiers); ///< the wheel
    void left(); ///< the pointer has gone

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Slide m_slide;
    SlidePainter m_painter;
    QColor m_bars{Qt::black};
};

/// What a screen reader says of a slide.
QString spokenSlide(const Slide &slide);

} // namespace atlas
