// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/stepstrip.h"

#include "fonts.h"
#include "presenter/flowtext.h"
#include "presenter/show.h"
#include "presenter/speakersheet.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double leastCard = 69;
constexpr double space = 6;

} // namespace

StepStrip::StepStrip(Show &show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
{
    setObjectName(QStringLiteral("stepStrip"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setFixedHeight(118);
    connect(&show, &Show::stepChanged, this, &StepStrip::follow);
    follow();
}

void StepStrip::follow()
{
    const Step *step = m_show.step();
    setAccessibleName(
        step ? QStringLiteral("Steps: %1 of %2, %3").arg(m_show.number()).arg(m_show.count()).arg(step->title)
             : QStringLiteral("Steps"));
    update();
}

void StepStrip::begin()
{
    m_chosen = m_show.number();
    setFocus(Qt::ShortcutFocusReason);
    update();
}

int StepStrip::shown() const
{
    const int most = int((width() + space) / (leastCard + space));
    return std::clamp(most, 1, std::max(1, m_show.count()));
}

int StepStrip::first() const
{
    const int middle = m_chosen > 0 ? m_chosen : m_show.number();
    return std::clamp(middle - shown() / 2, 1, std::max(1, m_show.count() - shown() + 1));
}

QRectF StepStrip::cardRect(int number) const
{
    const double width = (this->width() - space * (shown() - 1)) / shown();
    return {(number - first()) * (width + space), 1, width, height() - 2.0};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = speakerTheme();
    for (int number = first(); number < first() + shown(); ++number) {
        const Step *step = m_show.stepAt(number);
        if (!step)
            continue;
        const QRectF card = cardRect(number);
        const bool now = number == m_show.number();
        const bool chosen = hasFocus() && number == m_chosen;
        painter.setPen(QPen(chosen ? theme.focus : now ? theme.select : theme.line, now || chosen ? 2.4 : 1));
        painter.setBrush(now ? theme.selectBackground : theme.panel);
        painter.drawRoundedRect(card.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
        const QRectF inner = card.adjusted(8, 8, -6, -6);
        painter.setPen(theme.ink);
        painter.setFont(sansFont(16, 700));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(number));
        if (number < m_show.number()) {
            painter.setPen(QPen(theme.ink2, 1.8));
            const QPointF at(inner.right() - 8, inner.top() + 12);
            painter.drawPolyline(QPolygonF{at + QPointF(-8, -1), at + QPointF(-4, 3), at + QPointF(3, -6)});
        }
        painter.setPen(now ? theme.select : theme.ink2);
        painter.setFont(sansFont(15));
        painter.drawText(inner.adjusted(0, 22, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         QString::number(step->view.date.year()));
        painter.setPen(now ? theme.ink : theme.ink2);
        FlowText(step->title, {sansFont(12.5), 16, inner.width(), 3 * 16})
            .paint(painter, inner.topLeft() + QPointF(0, 48));
    }
}

bool StepStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true;
    return QWidget::event(event);
}

void StepStrip::mousePressEvent(QMouseEvent *event)
{
    for (int number = first(); number < first() + shown(); ++number) {
        if (cardRect(number).contains(event->position())) {
            m_show.goTo(number);
            return;
        }
    }
}

/// The arrows choose while the strip has the focus; all other keys are those of the show.
void StepStrip::keyPressEvent(QKeyEvent *event)
{
    const int before = m_chosen > 0 ? m_chosen : m_show.number();
    switch (event->key()) {
    case Qt::Key_Left:
        m_chosen = std::max(1, before - 1);
        break;
    case Qt::Key_Right:
        m_chosen = std::min(m_show.count(), before + 1);
        break;
    case Qt::Key_Home:
        m_chosen = 1;
        break;
    case Qt::Key_End:
        m_chosen = m_show.count();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_show.goTo(before);
        emit left();
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        event->ignore();
        return;
    }
    if (const Step *step = m_show.stepAt(m_chosen))
        setAccessibleName(QStringLiteral("Step %1, %2").arg(m_chosen).arg(step->title));
    update();
}

void StepStrip::focusOutEvent(QFocusEvent *event)
{
    m_chosen = 0;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace atlas
