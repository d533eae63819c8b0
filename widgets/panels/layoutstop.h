// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace atlas {

/// Holds a widget that lays itself out again without all around it doing so as well: what is around hears of
/// it only when the content wants another height. A layout tells its parent of each change, up to the window.
/// For content that is as high as it wants to be.
class LayoutStop : public QWidget {
    Q_OBJECT

public:
    explicit LayoutStop(QWidget *content, QWidget *parent = nullptr); ///< takes ownership; it has a layout

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_content;
    bool m_isUntold = false; ///< that heights for other widths may have changed
};

} // namespace atlas
