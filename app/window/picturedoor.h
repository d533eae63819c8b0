// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/picturememory.h"

#include <QObject>

class QWidget;

namespace atlas {

struct Session;
class ViewStore;

/// How pictures that remember their view come in: by the dialog, by a drop on the window, by the command
/// line. The view is restored exactly, and Back returns to the one before.
class PictureDoor : public QObject {
    Q_OBJECT

public:
    /// The window takes drops of pictures from now on. A PDF without a view is left to whoever takes papers.
    PictureDoor(QWidget &window, Session &session, ViewStore &store);

    void ask(); ///< which file
    bool open(const QString &file); ///< false when it holds no view; nothing changes then

signals:
    void opened(const QString &theme); ///< the view is restored; its theme as a word
    void said(const QString &words); ///< for the status line
    void faultsFound(const QString &title, const atlas::Issues &issues); ///< never empty

private:
    KnownContent known() const;
    bool isOurs(const QString &file) const;
    void restore(const ViewState &view);

    QWidget &m_window;
    Session &m_session;
    ViewStore &m_store;
    QString m_folder; ///< of the last picture
};

} // namespace atlas
