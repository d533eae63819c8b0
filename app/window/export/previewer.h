// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporter.h"
#include "pagechecks.h"
#include "pagepainting.h"
#include "picture/picturewords.h"

#include <QObject>

#include <atomic>
#include <map>
#include <optional>
#include <thread>

namespace atlas {

/// A page as the dialog shows it, and what is to be said of it.
struct Preview {
    ExportSettings settings; ///< of which it was made
    QImage image; ///< device pixels; null when there is not enough memory
    bool exact = true; ///< the very pixels of the file; else fewer of them
    bool contested = false; ///< land in dispute is in view: the viewpoint must be named
    QString title, subtitle, name; ///< the automatic ones
    AltText words; ///< the automatic ones
    PageChecks checks;
};

/// Makes previews off the GUI thread: the last one asked for, one at a time.
class Previewer : public QObject {
    Q_OBJECT

public:
    explicit Previewer(const Scenery &scenery, QObject *parent = nullptr);
    ~Previewer() override; ///< waits for what is being painted

    void ask(const ExportSettings &settings);
    bool isBusy() const { return m_thread.joinable(); }

    /// The same page with at most that many pixels.
    static ExportSettings reduced(ExportSettings settings, double most);

signals:
    void painted(const atlas::Preview &preview);
    /// Bytes that each chosen format will take; estimated where the picture is large.
    void measured(const atlas::ExportSettings &settings, const std::map<atlas::ExportFormat, qint64> &sizes);

private:
    void run(const ExportSettings &settings);
    void finish();
    Preview preview(const ExportSettings &settings) const;
    std::map<ExportFormat, qint64> sizes(const ExportSettings &settings) const;

    Exporter m_exporter;
    std::thread m_thread;
    std::atomic_bool m_overtaken = false; ///< another one was asked for meanwhile
    std::optional<ExportSettings> m_next;
};

} // namespace atlas
