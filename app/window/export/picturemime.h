// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/draggedfiles.h"
#include "exporter.h"

#include <QImage>
#include <QMimeData>

#include <memory>

namespace atlas {

/// A picture for the clipboard or to be dragged away: pixels, and SVG that is made when somebody asks for it.
class PictureMime : public QMimeData {
    Q_OBJECT

public:
    PictureMime(const QImage &image, const Scenery &scenery, const ExportSettings &settings);
    /// Offers the files as well; who asks for them before they are written waits.
    void setFiles(std::shared_ptr<DraggedFiles> files) { m_files = std::move(files); }

    QStringList formats() const override;
    bool hasFormat(const QString &format) const override;

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    Exporter m_exporter;
    ExportSettings m_settings;
    mutable QByteArray m_svg;
    std::shared_ptr<DraggedFiles> m_files; ///< null on the clipboard
};

} // namespace atlas
