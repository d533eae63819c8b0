// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

#include <QObject>

class QMenu;

namespace atlas {

class Actions;
class Panes;
class ViewStore;
class Views;
struct Session;

/// What a comparison of two dates is wired to; all of it outlives the wiring.
struct ComparingParts {
    ViewStore &store;
    Session &session;
    Actions &actions;
    Panes &panes;
    Views &views;
};

/// The second date in the window: its actions and menus, and the panes that come and go with it.
class Comparing : public QObject {
    Q_OBJECT

public:
    explicit Comparing(const ComparingParts &parts, QObject *parent = nullptr);

    void setMoment(const Moment &moment);
    void addToMenu(QMenu &menu, QDate day); ///< "Set A to 9 November 1989", "Set B to \u2026"

private:
    void connectActions();
    void toggle(bool on);
    void setMode(CompareMode mode);
    void setDate(CompareSide side, QDate day);
    QDate dateToCompare() const;

    ComparingParts m_parts;
};

} // namespace atlas
