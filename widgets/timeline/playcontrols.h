// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "time/player.h"

class QHBoxLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace atlas {

class ArrowBox;
class TickBox;

/// The part of the timeline's header that says how the time runs: step, speed, backwards, in a loop, with or
/// without pauses. Its widgets stand in the header's own row and belong to the header.
class PlayControls : public QObject {
    Q_OBJECT

public:
    /// `player` must outlive the controls.
    PlayControls(Player &player, QHBoxLayout &row, QWidget *header);

    void setTheme(const Theme &theme);
    /// What may be left out in a narrow header, the least needed first; all of it is in the menu too.
    std::vector<QWidget *> spareParts() const;

private:
    void addToRow(QHBoxLayout &row);
    QToolButton *newToggle(const QString &name, const QString &tip, QWidget *header);
    void change(PlayMode mode);
    void show(const PlayMode &mode);

    Player &m_player;
    ArrowBox *m_step;
    QLabel *m_caption;
    ArrowBox *m_speed;
    QToolButton *m_backward;
    QToolButton *m_loop;
    TickBox *m_pause;
    PlayStep m_listed = PlayStep::Change; ///< whose speeds the list holds
};

} // namespace atlas
