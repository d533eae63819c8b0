// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinewidget.h"

class QLabel;
class QToolButton;

namespace atlas {

class CompareDates;
class DateEdit;
class PlayControls;
class Player;

/// The bar above the timeline: steps between changes, play, the date to type into, how it plays, zoom.
class TimelineHeader : public QWidget {
    Q_OBJECT

public:
    TimelineHeader(const TimelineParts &parts, Player &player, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void editDate(); ///< puts the keyboard into the date field (Ctrl+G)

    QSize minimumSizeHint() const override { return {360, 34}; }

public slots:
    void setMoment(const atlas::Moment &moment);
    void setEventsInView(int inView, int all);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &name);
    QLabel *addLabel(const QString &text, const QString &name);
    void addSeparator();
    void buildSteps();
    void buildZoom();
    void tintIcons();
    void showPlaying();
    void showZoom();
    void showSteps(const Moment &moment);
    void showCompare(bool on);
    bool comparesNow() const;
    void fit(); ///< leaves out what there is no room for

    TimelineParts m_parts;
    Player &m_player;
    Theme m_theme;
    QToolButton *m_previous = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_next = nullptr;
    DateEdit *m_date = nullptr;
    PlayControls *m_playing = nullptr;
    CompareDates *m_compare = nullptr; ///< made when first wanted, in the place of steps, date and speed
                                       ///< while two dates are compared
    std::vector<QWidget *> m_single; ///< what it takes the place of
    QLabel *m_count = nullptr;
    std::vector<QToolButton *> m_zooms;
    std::vector<QWidget *> m_spare; ///< left out first to last when the bar is narrow
};

} // namespace atlas
