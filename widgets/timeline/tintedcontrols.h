// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>

namespace atlas {

/// A combo box whose arrow takes the colour of its text; a style sheet's images cannot.
class ArrowBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;
    void setArrowColour(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

/// A check box whose tick takes a colour of the theme, for the same reason.
class TickBox : public QCheckBox {
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;
    void setTickColour(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace atlas
