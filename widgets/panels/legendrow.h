// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <vector>

namespace atlas {

/// Draws a row of the legend and lets the whole of it toggle the layer.
class LegendRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override; ///< the whole label and the years

private:
    struct Look { ///< all that decides a row's pixels
        QString label, figure;
        int entry = 0;
        bool active = false;
        bool checked = false;
        bool isUnderMouse = false;
        QSize size; ///< logical
        double ratio = 1;
        bool operator==(const Look &) const = default;
    };
    struct Painted {
        Look look;
        QPixmap pixels;
    };
    const QPixmap &painted(const Look &look) const;
    void paintContent(QPainter &painter, const QRectF &row, const Look &look) const;
    void paintCheckBox(QPainter &painter, QPointF middle, bool checked) const;
    void paintFigure(QPainter &painter, const QRectF &row, const QString &figure) const;

    /// To lay out a dozen labels anew for each day of a scrub would cost more than the map.
    mutable std::vector<Painted> m_painted;
    Theme m_theme = Theme::named(ThemeName::Light);
};

/// "5" at the date, else the years in which there is some: "1955–91".
QString legendFigure(const QModelIndex &index);
/// Asks the model for the opposite of what the row shows.
bool toggleLayer(QAbstractItemModel &model, const QModelIndex &index);

} // namespace atlas
