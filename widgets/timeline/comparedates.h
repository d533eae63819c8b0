// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinewidget.h"

class QLabel;
class QToolButton;

namespace atlas {

class DateEdit;

/// The two dates of a comparison in the bar above the timeline, each with its steps. The framed one is the
/// date that the keys move; a step or an entry at the other one moves the keys there.
class CompareDates : public QWidget {
    Q_OBJECT

public:
    explicit CompareDates(const TimelineParts &parts, QWidget *parent = nullptr);

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);
    void editDate(); ///< of the side that the keys move
    QLabel *hint() const { return m_hint; } ///< may be left out in a narrow bar

private:
    struct Side {
        QLabel *letter = nullptr;
        QToolButton *previous = nullptr;
        DateEdit *date = nullptr;
        QToolButton *next = nullptr;
    };
    Side addSide(CompareSide side);
    void goTo(CompareSide side, QDate day);
    void step(CompareSide side, bool forward);

    TimelineParts m_parts;
    Moment m_moment;
    Side m_a, m_b;
    QLabel *m_hint;
};

} // namespace atlas
