// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/measureseries.h"
#include "theme.h"
#include "timeline/stepcurve.h"

#include <QWidget>

#include <memory>

namespace atlas {

/// One measure over all years as a step chart from zero, with its value on the date in bold. The pointer
/// reads any day, a click chooses it; Left and Right choose the steps before and after.
class NumbersChart : public QWidget {
    Q_OBJECT

public:
    explicit NumbersChart(QWidget *parent = nullptr);

    /// A null chart says that it is being measured.
    void setSeries(std::shared_ptr<const MeasureChart> chart, MeasureKind kind);
    void setMeasurable(bool can); ///< whether a series may still come; true at first
    void setDate(QDate date);
    void setRule(QDate russia); ///< a line between USSR and Russia, of the border's chart; null for none
    void setTheme(const Theme &theme);

    QDate date() const { return m_date; }
    MeasureKind kind() const { return m_kind; }
    double xOf(QDate day) const; ///< logical pixels
    QString valueText() const; ///< "26 members", empty while it is measured

    QSize sizeHint() const override { return {380, 142}; }
    QSize minimumSizeHint() const override { return {240, 142}; }

signals:
    void dayChosen(QDate day);
    void hoverTextChanged(const QString &text); ///< empty when the pointer has left

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StepFrame frame() const;
    const MeasureSeries *series() const; ///< null while it is measured
    void paintHead(QPainter &painter) const;
    void paintScale(QPainter &painter, const StepFrame &frame) const;
    void paintRule(QPainter &painter, const StepFrame &frame) const;
    void paintMark(QPainter &painter, const StepFrame &frame) const;
    void speak();

    std::shared_ptr<const MeasureChart> m_chart;
    MeasureKind m_kind = MeasureKind::Members;
    QDate m_date;
    QDate m_hovered;
    QDate m_russia;
    bool m_canMeasure = true;
    Theme m_theme;
};

} // namespace atlas
