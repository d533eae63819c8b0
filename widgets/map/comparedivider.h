// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace atlas {

/// The line between two dates of a swipe, as something to be held: dragged, or moved with the arrows once it
/// has the focus. The map paints it; this takes the hand and shows the focus.
class CompareDivider : public QWidget {
    Q_OBJECT

public:
    explicit CompareDivider(QWidget *map);

    void setShare(double share); ///< of the map's width that lies left of the line
    double share() const { return m_share; }
    void setPlace(const QString &place); ///< "18.6° East", spoken
    void setTheme(const Theme &theme);
    void place(); ///< the map has another size

signals:
    void moved(double share); ///< a wish: the answer comes by setShare()
    void settled(); ///< the hand has let go
    void left(); ///< Escape: the map takes the focus back

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double m_share = 0.5;
    double m_grab = 0; ///< from the line to where it is held, px
    Theme m_theme = Theme::named(ThemeName::Light);
};

} // namespace atlas
