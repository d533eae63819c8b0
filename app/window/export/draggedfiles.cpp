// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/draggedfiles.h"

namespace atlas {

DraggedFiles::DraggedFiles(const Scenery &scenery, const ExportFiles &files)
    : m_future(std::async(std::launch::async, [this, exporter = Exporter(scenery), files] {
        Written written;
        for (const ExportFiles::File &file : files.files) {
            const Issues issues = exporter.write(files.settings, file.format, file.path, {{}, &m_cancelled});
            if (m_cancelled)
                break;
            if (issues.empty())
                written.addresses.append(QUrl::fromLocalFile(file.path));
            written.issues.insert(written.issues.end(), issues.begin(), issues.end());
        }
        return written;
    }))
{ }

DraggedFiles::~DraggedFiles()
{
    m_cancelled = true;
    if (m_future.valid())
        m_future.wait();
}

const DraggedFiles::Written &DraggedFiles::written()
{
    if (m_future.valid())
        m_written = m_future.get();
    return m_written;
}

} // namespace atlas
