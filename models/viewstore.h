// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewstate.h"

#include <QObject>

namespace atlas {

/// Holds the one ViewState. `apply` is the only way in: equal -> return, else one emission, last.
/// Dates are clamped to [firstDay(), lastDay()]; an invalid date keeps the present one.
class ViewStore : public QObject {
    Q_OBJECT

public:
    explicit ViewStore(QObject *parent = nullptr);

    const ViewState &state() const { return m_state; }
    void apply(ViewState next);

signals:
    void changed(const atlas::ViewState &now, const atlas::ViewState &before);

private:
    ViewState m_state;
};

} // namespace atlas
