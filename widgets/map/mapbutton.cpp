// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapbutton.h"

#include "plainimage.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace atlas {

void MapButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const Look look{option.state, size(), icon().cacheKey(), devicePixelRatioF()};
    if (m_picture.isNull() || !(look == m_look)) {
        QImage image((QSizeF(look.size) * look.ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(look.ratio);
        image.fill(Qt::transparent);
        QPainter inside(&image);
        style()->drawComplexControl(QStyle::CC_ToolButton, &option, &inside, this);
        inside.end();
        m_picture = plainImage(image);
        m_look = look;
        ++m_painted;
    }
    QPainter(this).drawImage(QPointF(), m_picture);
}

/// Another style, palette or font is another picture.
void MapButton::changeEvent(QEvent *event)
{
    m_picture = QImage();
    QToolButton::changeEvent(event);
}

} // namespace atlas
