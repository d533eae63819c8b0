// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace atlas {

/// Draws a row of the legend and lets the whole of it toggle the layer.
class LegendRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override; ///< the whole label and the years

private:
    void paintCheckBox(QPainter &painter, QPointF middle, bool checked) const;
    void paintFigure(QPainter &painter, const QRectF &row, const QModelIndex &index) const;

    Theme m_theme = Theme::named(ThemeName::Light);
};

/// "5" at the date, else the years in which there is some: "1955–91".
QString legendFigure(const QModelIndex &index);
/// Asks the model for the opposite of what the row shows.
bool toggleLayer(QAbstractItemModel &model, const QModelIndex &index);

} // namespace atlas
