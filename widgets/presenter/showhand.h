// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/show.h"

#include <QPointer>

namespace atlas {

class SlideView;

/// What the pointer does on a slide of the show: it moves the map, clicks, points, draws or picks an area, as
/// the tool has it. One a view whose slide is the speaker's own.
class ShowHand : public QObject {
    Q_OBJECT

public:
    ShowHand(Show &show, SlideView &view, QObject *parent = nullptr);

private:
    void press(QPointF page);
    void move(QPointF page, bool down);
    void release(QPointF page);
    void turn(QPointF page, int eighths, Qt::KeyboardModifiers modifiers);
    void leave();
    void click(QPointF page);
    void erase(QPointF page);
    void draw(QPointF page);
    void pickArea(QPointF page);
    void point(QPointF page);
    void showCursor();
    bool draws() const;
    bool isOnMap(QPointF page) const;
    QPointF toMap(QPointF page) const; ///< pixel of the camera's viewport
    QPointF toMetres(QPointF page) const;

    Show &m_show;
    SlideView &m_view;
    InkStroke m_stroke;
    QPointF m_from, m_last; ///< on the page
    bool m_down = false; ///< the gesture began on the map
    bool m_dragged = false;
};

} // namespace atlas
