// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/scrubbar.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "presenter/show.h"
#include "presenter/speakersheet.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double inset = 10;
constexpr double line = 14; // y of the axis
constexpr double snap = 5; // px to a change; with Shift every day

} // namespace

ScrubBar::ScrubBar(Show &show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
{
    setFixedHeight(40);
    setCursor(Qt::PointingHandCursor);
    readChanges();
    setAccessibleName(QStringLiteral("Date"));
    connect(&show, &Show::slideChanged, this, [this](const Slide &slide) {
        if (slide.map.date == m_shown)
            return;
        m_shown = slide.map.date;
        setAccessibleDescription(longDate(m_shown));
        update();
    });
}

void ScrubBar::readChanges()
{
    const ViewState &now = m_show.stage().store().state();
    for (const Change &change : m_show.stage().timeline().changes(now.viewpoint, now.convention)) {
        if (change.kind != ChangeKind::Name && (m_changes.empty() || m_changes.back() != change.date))
            m_changes.push_back(change.date);
    }
}

double ScrubBar::xOf(QDate day) const
{
    const double share = double(firstDay().daysTo(day)) / double(firstDay().daysTo(lastDay()));
    return inset + share * (width() - 2 * inset);
}

void ScrubBar::scrubTo(double x)
{
    const double share = std::clamp((x - inset) / std::max(1.0, width() - 2 * inset), 0.0, 1.0);
    ViewState next = m_show.stage().store().state();
    next.date = firstDay().addDays(qint64(std::lround(share * double(firstDay().daysTo(lastDay())))));
    double nearest = snap;
    for (const QDate change : m_changes) {
        if (std::abs(xOf(change) - x) < nearest) {
            nearest = std::abs(xOf(change) - x);
            next.date = change;
        }
    }
    m_show.stage().finish();
    m_show.stage().store().apply(next);
}

bool ScrubBar::event(QEvent *event)
{
    return event->type() == QEvent::ToolTip || QWidget::event(event);
}

void ScrubBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        scrubTo(event->position().x());
}

void ScrubBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        scrubTo(event->position().x());
}

void ScrubBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = speakerTheme();
    painter.setPen(QPen(theme.line, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(inset, line), QPointF(width() - inset, line));
    painter.setPen(QPen(theme.ink3, 1.2));
    for (const QDate change : m_changes)
        painter.drawLine(QPointF(xOf(change), line - 5), QPointF(xOf(change), line + 5));
    painter.setFont(sansFont(12));
    painter.setPen(theme.ink2);
    for (int year = 1950; year <= 2020; year += 10)
        painter.drawText(QRectF(xOf({year, 1, 1}) - 30, line + 8, 60, 18), Qt::AlignCenter,
                         QString::number(year));
    const double now = xOf(m_show.slide().map.date);
    painter.setPen(QPen(theme.chrome, 2));
    painter.setBrush(theme.select);
    painter.drawEllipse(QPointF(now, line), 8, 8);
}

} // namespace atlas
