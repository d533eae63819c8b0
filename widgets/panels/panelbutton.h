// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPushButton>

namespace atlas {

/// Small button of the panels: 26 px high, icon before or behind the words, an arrow when it opens a menu. A
/// flat one has a frame only under the pointer or the focus.
class PanelButton : public QPushButton {
    Q_OBJECT

public:
    enum class IconSide { Left, Right };

    PanelButton(const QString &text, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QString lead() const { return m_lead; }
    void setLead(const QString &lead); ///< in bold before the text; not part of text()
    void setIconName(const QString &name, IconSide side = IconSide::Left);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tintIcon();
    void paintFrame(QPainter &painter) const;
    void paintArrow(QPainter &painter, QPointF middle) const;

    Theme m_theme;
    QString m_lead;
    QString m_iconName;
    QIcon m_tinted; ///< in the colours of the theme
    IconSide m_iconSide = IconSide::Left;
};

} // namespace atlas
