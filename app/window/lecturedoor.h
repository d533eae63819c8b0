// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/autosave.h"
#include "issue.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QWidget;

namespace atlas {

struct Lecture;
struct Session;

/// How lectures come in and go out: from the pack, from files by dialog and by drop, after a crash; and the
/// one question before edits are lost. Nothing that could not be read is ever overwritten.
class LectureDoor : public QObject {
    Q_OBJECT

public:
    /// Unsaved lectures are kept in `unsaved`, a folder. The window takes drops of lecture files.
    LectureDoor(QWidget &window, Session &session, const QString &unsaved);

    // Each asks first whether unsaved edits of the lecture before are to be saved, and does nothing then when
    // that is cancelled: false.
    bool openShipped(const Lecture &lecture);
    bool open(const QString &file);
    bool create();
    bool close();
    bool ask(); ///< which file
    bool leave(); ///< only asks

    bool save(); ///< false: the file could not be written, or no name was given
    bool saveAs();
    void revert(); ///< to what the file says, after a question

    QStringList recent() const { return m_recent; } ///< files, the last one first
    void setRecent(const QStringList &files);
    void fillRecent(QMenu &menu);
    QString suggestedFile() const; ///< where the lecture would be saved

    std::vector<Recovery> recoveries() const; ///< what was not saved when the program ended by force
    bool recover(const Recovery &recovery); ///< opens it as unsaved

    static constexpr int mostRecent = 8;

signals:
    void opened(); ///< a lecture, to be shown
    void said(const QString &words); ///< for the status line
    void faultsFound(const QString &title, const atlas::Issues &issues); ///< empty: there are none any more

private:
    bool write(const QString &file);
    void remember(const QString &file);
    QString folder() const;

    QWidget &m_window;
    Session &m_session;
    QString m_unsaved;
    Autosave m_autosave;
    QDateTime m_written; ///< of the file as it was read or saved; null when that is not known
    QStringList m_recent;
};

} // namespace atlas
