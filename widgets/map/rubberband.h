// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRectF>

#include <vector>

class QKeyEvent;
class QPainter;

namespace atlas {

/// The rectangle of the map that is to fill the view: drawn by the pointer from corner to corner, or set
/// with the keys. Logical pixels.
class RubberBand {
public:
    enum class Answer { None, Changed, Chosen, Left };

    bool isArmed() const { return m_armed; } ///< the next press of the pointer begins it
    bool isShown() const { return m_shown; }
    QRectF rect() const { return m_rect; }

    /// Waits for the pointer; shown in the middle of the view already, for the keys.
    void arm(QSizeF view);
    void begin(QPointF corner);
    void dragTo(QPointF corner, QSizeF view);
    /// Whether what was drawn is more than a slip of the hand. Ends it.
    bool finish();
    void leave();
    /// Arrows move it, with Shift they change its size, Enter chooses it, Esc leaves it.
    Answer press(const QKeyEvent &key, QSizeF view);

    /// `corners` says where views of one camera lie on the widget: the same rectangle is shown in each.
    void paint(QPainter &painter, const QRectF &widget, const std::vector<QPointF> &corners,
               const Theme &theme) const;

private:
    void moveBy(QPointF way, QSizeF view);
    void growBy(QPointF way, QSizeF view);

    QRectF m_rect;
    QPointF m_corner;
    bool m_armed = false;
    bool m_shown = false;
};

} // namespace atlas
