// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"

class QWidget;

namespace atlas {

class PaperPanel;

/// How the reader's copy comes in: by the dialog, by a drop on the window, by its remembered path; and the
/// question for its password.
class PaperDoor : public QObject {
    Q_OBJECT

public:
    /// The window takes drops from now on. The panel shows what becomes of the copy.
    PaperDoor(QWidget &window, PaperPanel &panel, std::shared_ptr<const Pack> pack);

    void ask(); ///< which file
    void open(const QString &file); ///< and show the panel
    void remember(const QString &file); ///< to be reopened
    void reopen(); ///< what is remembered, behind what the reader does: shows and asks nothing
    void close(); ///< puts the copy away and forgets it
    QString file() const; ///< to be remembered; empty when the reader has put it away
    const PaperState &state() const { return m_desk.state(); }

signals:
    void paperRequested(); ///< the panel should be shown
    void paperChanged(); ///< the phase of the reading

private:
    void askPassword();
    void follow(const PaperState &state);

    QWidget &m_window;
    PaperPanel &m_panel;
    PaperDesk m_desk;
    QString m_file; ///< asked for last
    bool m_asks = false; ///< a locked file asks at once, not only by its button
    PaperState::Phase m_phase = PaperState::Phase::Closed;
};

} // namespace atlas
