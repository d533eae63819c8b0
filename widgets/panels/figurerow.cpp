// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/figurerow.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "textlines.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr double padding = 12;

} // namespace

FigureRow::FigureRow(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureRow::setFigures(const QString &before, const QString &after)
{
    if (before == m_before && after == m_after)
        return;
    m_before = before;
    m_after = after;
    setAccessibleName(before.isEmpty() ? QStringLiteral("%1: %2").arg(m_label, after)
                                       : QStringLiteral("%1: %2, before %3").arg(m_label, after, before));
    update();
}

void FigureRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void FigureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF row = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    painter.setPen(m_theme.ink2);
    textLines(m_label, sansFont(12.5)).paintIn(painter, row, Qt::AlignVCenter);
    const QFontMetricsF metrics(sansFont(12.5));
    const double base = row.center().y() + (metrics.ascent() - metrics.descent()) / 2;

    painter.setFont(sansFont(12.5, 600));
    painter.setPen(m_theme.ink);
    double left = row.right() - steadyWidth(painter.font(), m_after);
    paintSteady(painter, {left, base}, m_after);
    if (m_before.isEmpty())
        return;
    const QString before = m_before + QStringLiteral(" → ");
    painter.setFont(sansFont(12.5));
    painter.setPen(m_theme.ink2);
    left -= steadyWidth(painter.font(), before);
    paintSteady(painter, {left, base}, before);
}

} // namespace atlas
