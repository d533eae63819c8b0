// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/layoutstop.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace atlas {

LayoutStop::LayoutStop(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
{
    m_content->setParent(this);
    m_content->installEventFilter(this);
    QSizePolicy policy = content->sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LayoutStop::heightForWidth(int width) const
{
    const int height = m_content->heightForWidth(width);
    return height >= 0 ? height : m_content->sizeHint().height();
}

QSize LayoutStop::sizeHint() const
{
    return m_content->sizeHint();
}

QSize LayoutStop::minimumSizeHint() const
{
    return m_content->minimumSizeHint();
}

/// The content settles at once: each widget that a request goes through takes it a turn of the event loop,
/// and what changes its height in a step in time is to stand in the same frame.
bool LayoutStop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_content->layout()) {
        m_content->layout()->activate();
        m_isUntold = heightForWidth(width()) == height();
        if (!m_isUntold)
            updateGeometry();
    }
    return QWidget::eventFilter(watched, event);
}

void LayoutStop::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_content->setGeometry(rect());
    if (!m_isUntold || event->size().width() == event->oldSize().width())
        return;
    m_isUntold = false;
    updateGeometry();
}

} // namespace atlas
