// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace atlas {

class LinkRow;
class Navigator;

/// The events around a date, where none is selected: a row each that leads there. Its rows stay when others
/// are shown, since they are others with most steps in time.
class NearestEvents : public QWidget {
    Q_OBJECT

public:
    NearestEvents(Navigator &navigator, const Theme &theme, QWidget *parent = nullptr);

    void setEvents(const std::vector<const Event *> &events);

private:
    void addRow();

    Navigator &m_navigator;
    Theme m_theme;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    std::vector<LinkRow *> m_rows; ///< the first ones are shown
    std::vector<EventId> m_shown;
};

} // namespace atlas
