// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace atlas {

/// The stages of an event below one another on a thread; the one whose day the map uses is filled.
class MilestoneList : public QWidget {
    Q_OBJECT

public:
    MilestoneList(const std::vector<Milestone> &milestones, QDate used, const Theme &theme,
                  QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Milestone> m_milestones;
    QDate m_used;
    Theme m_theme;
};

} // namespace atlas
