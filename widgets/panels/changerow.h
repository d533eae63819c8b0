// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace atlas {

/// Draws the tree of changes: groups with swatch and count, below them the states with what is to be said of
/// them. Titles wrap.
class ChangeRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QRectF &row, const QModelIndex &index) const;
    void paintLeaf(QPainter &painter, const QRectF &row, const QModelIndex &index) const;

    Theme m_theme = Theme::named(ThemeName::Light);
};

} // namespace atlas
