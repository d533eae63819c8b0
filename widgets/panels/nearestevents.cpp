// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/nearestevents.h"

#include "navigator.h"
#include "panels/linkrow.h"
#include "panels/textlabel.h"

#include <QVBoxLayout>

namespace atlas {

NearestEvents::NearestEvents(Navigator &navigator, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_theme(theme)
    , m_heading(newHeading({}, theme))
    , m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    m_column->setSpacing(0);
    column->addLayout(m_column);
}

void NearestEvents::addRow()
{
    const size_t at = m_rows.size();
    auto *row = new LinkRow({}, m_theme);
    connect(row, &QAbstractButton::clicked, this, [this, at] { m_navigator.goToEvent(m_shown[at]); });
    m_column->addWidget(row);
    m_rows.push_back(row);
}

void NearestEvents::setEvents(const std::vector<const Event *> &events)
{
    if (events.size() != m_shown.size())
        m_heading->setText(QStringLiteral("Nearest (%1)").arg(events.size()));
    m_shown.clear();
    while (m_rows.size() < events.size())
        addRow();
    for (size_t i = 0; i < events.size(); ++i) {
        m_shown.push_back(events[i]->id);
        m_rows[i]->setLook(eventLook(*events[i], 0));
        m_rows[i]->show();
    }
    for (size_t i = events.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
}

} // namespace atlas
