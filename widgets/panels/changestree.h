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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &) override { } ///< letters step through time, here as elsewhere
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    QSize viewportSizeHint() const override;

private:
    void refit();
};

} // namespace atlas
