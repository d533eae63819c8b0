// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/statecard.h"
#include "theme.h"

#include <QWidget>

namespace atlas {

/// One membership over the whole range, with the playhead: label above, band below.
class BandStrip : public QWidget {
    Q_OBJECT

public:
    BandStrip(const Band &band, QDate now, const Theme &theme, QWidget *parent = nullptr);

    void setDate(QDate now);

    QSize sizeHint() const override { return {240, 34}; }
    QSize minimumSizeHint() const override { return {120, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; ///< tool tips of the stretches

private:
    double xOf(QDate day) const;
    QRectF stretchRect(const BandStretch &stretch) const;
    void paintStretch(QPainter &painter, const BandStretch &stretch) const;

    Band m_band;
    QDate m_now;
    Theme m_theme;
};

/// The years under a stack of strips.
class BandAxis : public QWidget {
    Q_OBJECT

public:
    explicit BandAxis(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {240, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace atlas
