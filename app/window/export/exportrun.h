// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporter.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <atomic>
#include <thread>
#include <vector>

class QWidget;

namespace atlas {

class ProgressBox;

/// Files that are made of one value of settings.
struct ExportFiles {
    ExportSettings settings;
    struct File {
        ExportFormat format;
        QString path;
    };
    std::vector<File> files;
};
/// One file a chosen format, in the folder; what has one ending gets names of its own.
ExportFiles exportFiles(const ExportSettings &settings, const QString &folder);

/// Writes files off the GUI thread, with progress and cancel once it takes longer. One run at a time.
class ExportRun : public QObject {
    Q_OBJECT

public:
    explicit ExportRun(const Scenery &scenery, QWidget &window);
    ~ExportRun() override; ///< calls off what is being written; its files stay as they were

    /// Asks before it writes over files that are there.
    void start(const ExportFiles &files);
    bool isRunning() const { return m_thread.joinable(); }

signals:
    /// Paths that are complete; issues of the others. Neither, when it was called off.
    void finished(const QStringList &written, const atlas::Issues &issues);

private:
    bool mayReplace(const ExportFiles &files);
    void run(const ExportFiles &files);
    void show(const QString &words, int done);
    void finish(const QStringList &written, const Issues &issues);

    Exporter m_exporter;
    QWidget &m_window;
    std::thread m_thread;
    std::atomic_bool m_cancelled = false;
    QPointer<ProgressBox> m_progress; ///< while a run lasts; a child of the window
};

} // namespace atlas
