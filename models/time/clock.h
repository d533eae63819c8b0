// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

namespace atlas {

class ViewStore;

/// Now: the date part of the ViewStore. Seeking is idempotent and clamps.
class Clock : public QObject {
    Q_OBJECT

public:
    explicit Clock(ViewStore &store, QObject *parent = nullptr);

    QDate date() const;
    void seek(QDate date);
    void stepDays(int days);
    void stepMonths(int months); ///< 31 January + 1 month is the last day of February
    void stepYears(int years);

signals:
    void changed(QDate date);

private:
    ViewStore &m_store;
};

} // namespace atlas
