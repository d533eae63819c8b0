// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace atlas {

/// "Members   19 → 26": a label and a figure before and after.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(const QString &label, QWidget *parent = nullptr);

    /// An empty `before` shows the present figure alone.
    void setFigures(const QString &before, const QString &after);
    void setTheme(const Theme &theme);

    QSize sizeHint() const override { return {200, 24}; }
    QSize minimumSizeHint() const override { return {120, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label, m_before, m_after;
    Theme m_theme = Theme::named(ThemeName::Light);
};

} // namespace atlas
