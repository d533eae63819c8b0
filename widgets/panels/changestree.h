// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace atlas {

/// The tree of changes. Whoever places it gives it the height of what it holds, or less; what was reset is
/// laid out once it has its place, so that no scroll bar comes and goes on the way.
class ChangesTree : public QTreeView {
    Q_OBJECT

public:
    explicit ChangesTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    int heightForWidth(int width) const override; ///< of all rows
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {120, leastHeight}; }
    void place(const QRect &geometry);
    int measured() const { return m_measured; } ///< how often its bars were worked out; tests gate on it

    static constexpr int leastHeight = 30; ///< px

    static constexpr int sourceRoom = 30; ///< at the right of a title, px: the sign that opens its sources

signals:
    void sourcesRequested(const QModelIndex &index); ///< S, or a click on the sign

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } ///< letters step through time, here as elsewhere
    void updateGeometries() override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }

private:
    void refit();

    int m_measured = 0;
    bool m_isPlacing = false;
    bool m_fits = false; ///< no scroll bar is wanted
    int m_fittedWidth = -1; ///< that the column has taken
    bool m_isStale = true; ///< reset since it was laid out
    mutable int m_measuredWidth = -1, m_measuredHeight = 0; ///< of all rows, as last asked
};

} // namespace atlas
