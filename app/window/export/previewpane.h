// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/previewer.h"
#include "theme.h"
#include "visionfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QScrollArea;

namespace atlas {

class PreviewCanvas;
class SegmentBar;

/// Shows the page as it will be saved, as eyes of several kinds see it, whole or pixel by pixel.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(const Theme &theme, QWidget *parent = nullptr);

    void setPreview(const Preview &preview);
    void setBusy(bool busy); ///< the shown page is not yet that of the settings
    void setFault(const QString &fault); ///< why there is no page; empty = there is one
    const QImage &image() const { return m_preview.image; }
    bool isExact() const { return m_preview.exact && !m_preview.image.isNull(); }

signals:
    void draggedOut(); ///< the reader drags the page away, as a file

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();

    Preview m_preview;
    PreviewCanvas *m_canvas;
    QScrollArea *m_area;
    SegmentBar *m_visions;
    QComboBox *m_zoom;
    QLabel *m_note;
    QString m_fault;
    bool m_busy = true;
};

} // namespace atlas
