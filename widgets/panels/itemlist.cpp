// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/itemlist.h"

#include <QAbstractItemView>
#include <QPaintEvent>
#include <QPainter>

namespace atlas {

void styleList(QAbstractItemView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setMouseTracking(true);
    view.viewport()->setAttribute(Qt::WA_Hover);
}

void fillOwnGround(QAbstractItemView &view)
{
    view.viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void paintGround(QAbstractItemView &view, const QPaintEvent &event)
{
    QPainter painter(view.viewport());
    for (const QRect &rect : event.region())
        painter.fillRect(rect, view.palette().color(QPalette::Base));
}

void tintGround(QWidget &widget, const Theme &theme)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Text, theme.ink);
    widget.setPalette(palette);
    widget.setAutoFillBackground(true);
}

} // namespace atlas
