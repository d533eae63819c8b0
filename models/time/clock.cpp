// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/clock.h"

#include "viewstore.h"

namespace atlas {

Clock::Clock(ViewStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &ViewStore::changed, this, [this](const ViewState &now, const ViewState &before) {
        if (now.date != before.date)
            emit changed(now.date);
    });
}

QDate Clock::date() const
{
    return m_store.state().date;
}

void Clock::seek(QDate date)
{
    ViewState next = m_store.state();
    next.date = date;
    m_store.apply(std::move(next));
}

void Clock::stepDays(int days)
{
    seek(date().addDays(days));
}

void Clock::stepMonths(int months)
{
    seek(date().addMonths(months));
}

void Clock::stepYears(int years)
{
    seek(date().addYears(years));
}

} // namespace atlas
