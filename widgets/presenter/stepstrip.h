// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace atlas {

class Show;

/// The steps of the lecture in a row: number, year, title; the present one framed. Click, or arrows and
/// Enter, to go there.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(Show &show, QWidget *parent = nullptr);

    void begin(); ///< takes the focus, at the present step
    QSize sizeHint() const override { return {600, 118}; }

signals:
    void left(); ///< Esc, or a step was chosen

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int first() const; ///< number of the first card that is seen
    int shown() const; ///< how many cards there is room for
    QRectF cardRect(int number) const;
    void follow();

    Show &m_show;
    int m_chosen = 0; ///< by the arrows; 0 when none is
};

} // namespace atlas
