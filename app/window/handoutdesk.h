// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handoutwriter.h"

#include <QObject>

#include <atomic>
#include <thread>

class QProgressDialog;

namespace atlas {

/// Writes handouts off the GUI thread, with progress and cancel. One at a time.
class HandoutDesk : public QObject {
    Q_OBJECT

public:
    explicit HandoutDesk(QWidget &window);
    ~HandoutDesk() override; ///< ends a handout that is being written; its file stays as it was

    /// Asks what it is to look like and where it goes, then writes it.
    void ask(const Deck &deck, const Scenery &scenery, const QString &proposal);
    void write(const Deck &deck, const Scenery &scenery, const QString &path);
    bool isWriting() const { return m_thread.joinable(); }
    const HandoutSettings &settings() const { return m_settings; }
    void setSettings(const HandoutSettings &settings) { m_settings = settings; }

signals:
    void finished(const QString &path, const atlas::Issues &issues);

private:
    void showProgress(int done, int all);
    void finish(const QString &path, const Issues &issues);

    QWidget &m_window;
    HandoutSettings m_settings;
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
    QProgressDialog *m_progress = nullptr;
};

} // namespace atlas
