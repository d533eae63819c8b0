// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handoutwriter.h"
#include "longjob.h"

namespace atlas {

/// Writes handouts off the GUI thread, with progress and cancel. One at a time.
class HandoutDesk : public QObject {
    Q_OBJECT

public:
    /// When it goes, it ends a handout that is being written; its file stays as it was.
    explicit HandoutDesk(QWidget &window);

    /// Asks what it is to look like and where it goes, then writes it.
    void ask(const Deck &deck, const Scenery &scenery, const QString &proposal);
    void write(const Deck &deck, const Scenery &scenery, const QString &path);
    bool isWriting() const { return m_job.isRunning(); }
    const HandoutSettings &settings() const { return m_settings; }
    void setSettings(const HandoutSettings &settings) { m_settings = settings; }

signals:
    void finished(const QString &path, const atlas::Issues &issues);

private:
    QWidget &m_window;
    HandoutSettings m_settings;
    QString m_path; ///< of what is being written
    LongJob m_job;
};

} // namespace atlas
