// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFrame>

namespace atlas {

/// A card of a list that can be chosen: ground and edge when it is selected, the pointer's and the focus'
/// frame.
class ChoiceCard : public QFrame {
    Q_OBJECT

public:
    ChoiceCard(const Theme &theme, QWidget *parent = nullptr);

    bool isSelected() const { return m_selected; }

signals:
    void chosen();

protected:
    const Theme &theme() const { return m_theme; }
    void markSelected(bool selected);
    virtual int bodyTop() const { return 0; } ///< y below what is no part of the card, such as a heading

    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *) override { }
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Theme m_theme;
    bool m_selected = false;
};

} // namespace atlas
