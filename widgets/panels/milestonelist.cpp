// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/milestonelist.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "panels/eventdates.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr int rowHeight = 24;
constexpr double textLeft = 24;
constexpr double threadX = 7;

} // namespace

MilestoneList::MilestoneList(const std::vector<Milestone> &milestones, QDate used, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_milestones(milestones)
    , m_used(used)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken;
    for (const Milestone &milestone : milestones)
        spoken.append(QStringLiteral("%1, %2").arg(milestone.label, longDates(milestone.edtf)));
    setAccessibleName(QStringLiteral("Milestones: ") + spoken.join(QStringLiteral("; ")));
}

QSize MilestoneList::sizeHint() const
{
    return {200, int(m_milestones.size()) * rowHeight};
}

void MilestoneList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.line, 1.5));
    painter.drawLine(QPointF(threadX, rowHeight / 2.0), QPointF(threadX, height() - rowHeight / 2.0));
    double top = 0;
    for (const Milestone &milestone : m_milestones) {
        const bool used = milestone.date == m_used;
        const double middle = top + rowHeight / 2.0;
        painter.setPen(QPen(used ? m_theme.select : m_theme.ink2, 1.5));
        painter.setBrush(used ? m_theme.select : m_theme.panel);
        painter.drawEllipse(QPointF(threadX, middle), used ? 5 : 4, used ? 5 : 4);

        const QString date = shortDates(milestone.edtf);
        painter.setFont(sansFont(11.5));
        painter.setPen(m_theme.ink2);
        const double dateWidth = steadyWidth(painter.font(), date);
        const QFontMetricsF metrics(painter.font());
        paintSteady(painter, {width() - dateWidth, middle + (metrics.ascent() - metrics.descent()) / 2},
                    date);
        painter.setFont(sansFont(12.5, used ? 600 : 400));
        painter.setPen(m_theme.ink);
        const QRectF room(textLeft, top, std::max(0.0, width() - textLeft - dateWidth - 8), rowHeight);
        painter.drawText(
            room, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(milestone.label, Qt::ElideRight, int(room.width())));
        top += rowHeight;
    }
}

} // namespace atlas
