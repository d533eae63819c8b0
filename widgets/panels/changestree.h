// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace atlas {

/// The tree of changes, as high as what it holds.
class ChangesTree : public QTreeView {
    Q_OBJECT

public:
    explicit ChangesTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 30}; }

    static constexpr int sourceRoom = 30; ///< at the right of a title, px: the sign that opens its sources

signals:
    void sourcesRequested(const QModelIndex &index); ///< S, or a click on the sign

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } ///< letters step through time, here as elsewhere
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    QSize viewportSizeHint() const override;

private:
    void refit();
};

} // namespace atlas
