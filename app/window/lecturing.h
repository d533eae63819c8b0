// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoutdesk.h"
#include "lecturedoor.h"

class QAction;
class QMenu;
class QUndoStack;

namespace atlas {

class Actions;
class IssueBar;
class Panes;
class RecoveryBar;
class ViewStore;
class Views;
enum class ActionId;

/// What lectures are wired to; all of it outlives the wiring.
struct LecturingParts {
    QWidget &window;
    ViewStore &store;
    Session &session;
    Actions &actions;
    Panes &panes;
    Views &views;
};

/// Lectures in the window: their menu and actions, the panel, what stands above the map about them, and the
/// travel from step to step.
class Lecturing : public QObject {
    Q_OBJECT

public:
    /// Unsaved lectures are kept in the folder `unsaved`.
    Lecturing(const LecturingParts &parts, const QString &unsaved);

    LectureDoor &door() { return m_door; }
    HandoutDesk &handout() { return m_handout; }
    QWidget *bars() const { return m_bars; } ///< to be placed above the map, which takes it
    void openNamed(const QString &name); ///< a lecture of the pack by its id, or a file
    void offerUnsaved();
    void follow(); ///< enables what can be done now

    void goToStep(const QString &id); ///< it becomes current, and the view goes there
    void addStep(); ///< of what is seen, after the current one
    void addStepAt(QDate day); ///< of the same view on another day, which is not gone to
    // The view goes there first, if it is not there.
    void addExcerpt(const ExcerptId &id);
    void addEvent(const EventId &id);

signals:
    void said(const QString &words); ///< for the status line
    void titleChanged(const QString &title, bool modified); ///< of what is open; empty: nothing

private:
    void connectFiles();
    void connectSteps();
    void connectPanel();
    void fillMenu();
    void insert(const ViewState &view);
    void travelEdits(void (QUndoStack::*travel)());
    void exportHandout();
    void updateStep();
    void toggleSkipped();
    void stepBy(int steps);
    void moveBy(int steps);
    ViewState seen() const;
    template <class Act> void on(ActionId id, Act act);

    LecturingParts m_parts;
    LectureDoor m_door;
    HandoutDesk m_handout;
    QMenu *m_recent = nullptr;
    std::vector<QAction *> m_shipped;
    QWidget *m_bars;
    IssueBar *m_faults;
    RecoveryBar *m_recovery;
};

} // namespace atlas
