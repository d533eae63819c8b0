// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportrun.h"

#include <QUrl>

#include <future>

namespace atlas {

/// Files that are written while they are dragged: on a thread of their own, so that the drag begins at once.
/// Only who takes them before they are complete waits. For one thread.
class DraggedFiles {
public:
    /// Begins to write. The folder of the files is there.
    DraggedFiles(const Scenery &scenery, const ExportFiles &files);
    ~DraggedFiles(); ///< calls off what is not written yet

    struct Written {
        QList<QUrl> addresses; ///< of the files that are complete
        Issues issues; ///< of the others
    };
    const Written &written(); ///< waits for the last file

private:
    std::atomic_bool m_cancelled = false;
    std::future<Written> m_future;
    Written m_written;
};

} // namespace atlas
