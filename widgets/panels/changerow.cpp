// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changerow.h"

#include "borders/changesmodel.h"
#include "fonts.h"
#include "furniture/swatch.h"
#include "map/tintedicon.h"
#include "panels/changestree.h"
#include "textlines.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int rowHeight = 24;
constexpr double padding = 12;
constexpr double textLeft = padding + swatchSize.width() + 8;
constexpr double countRoom = 26;
constexpr double groupSpace = 6; // above and below a group's title together

QFont groupFont()
{
    return sansFont(13, 600);
}

/// The rows below name what the colon would list.
QString titleOf(const QModelIndex &index)
{
    const QString title = index.data().toString();
    const bool border = index.data(ChangesModel::KindRole).toInt() == int(ChangeKind::Border);
    return border && index.model()->hasChildren(index) ? title.section(QLatin1Char(':'), 0, 0) : title;
}

/// As many as the rows below, and nothing for a single one.
QString countText(const QModelIndex &index)
{
    const int rows = index.model()->rowCount(index);
    const int count = rows > 0 ? rows : index.data(ChangesModel::CountRole).toInt();
    return count > 1 ? QString::number(count) : QString();
}

QRectF titleRoom(const QRectF &row)
{
    return row.adjusted(textLeft, 0, -ChangesTree::sourceRoom - countRoom, 0);
}

TextLines titleLines(const QModelIndex &index, const QRectF &room)
{
    return textLines(titleOf(index), groupFont(), TextFit::Wrapped, room.width());
}

} // namespace

QSize ChangeRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.parent().isValid())
        return {100, rowHeight};
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    const double height = titleLines(index, titleRoom({0, 0, std::max(width, 120.0), 1000})).height();
    return {100, std::max(rowHeight, int(height)) + int(groupSpace)};
}

void ChangeRow::paintGroup(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const QRectF swatch(row.left() + padding,
                        row.top() + groupSpace / 2 + (rowHeight - swatchSize.height()) / 2,
                        swatchSize.width(), swatchSize.height());
    const auto kind = ChangeKind(index.data(ChangesModel::KindRole).toInt());
    if (kind == ChangeKind::Contested)
        paintContestedSwatch(painter, swatch, m_theme);
    else
        paintFillSwatch(painter, swatch, FillClass(index.data(ChangesModel::FillRole).toInt()), m_theme);
    painter.setPen(m_theme.ink);
    titleLines(index, titleRoom(row)).paintIn(painter, titleRoom(row), Qt::AlignVCenter);
    textLines(countText(index), groupFont())
        .paintIn(painter, row.adjusted(0, 0, -ChangesTree::sourceRoom - 4, 0),
                 Qt::AlignVCenter | Qt::AlignRight);
    const QRect sign(int(row.right()) - ChangesTree::sourceRoom + 8, int(row.center().y()) - 7, 14, 14);
    tintedIcon(QStringLiteral("source"), m_theme.ink2, m_theme.ink2).paint(&painter, sign);
}

void ChangeRow::paintLeaf(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const QString note = index.data(ChangesModel::NoteRole).toString();
    const TextLines noteLine = textLines(note, sansFont(11.5));
    const double noteWidth = note.isEmpty() ? 0 : std::round(noteLine.width()) + 8;
    painter.setPen(m_theme.ink3);
    noteLine.paintIn(painter, row.adjusted(0, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignRight);
    painter.setPen(m_theme.ink);
    const QRectF room = row.adjusted(textLeft, 0, -padding - noteWidth, 0);
    textLines(index.data().toString(), sansFont(12.5), TextFit::Elided, room.width())
        .paintIn(painter, room, Qt::AlignVCenter);
}

void ChangeRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row(option.rect);
    const bool leads = index.parent().isValid();
    if (leads && option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.hover);
    if (leads)
        paintLeaf(*painter, row, index);
    else
        paintGroup(*painter, row, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.focus, 2));
        painter->drawRoundedRect(row.adjusted(2, 1, -2, -1), 3, 3);
    }
    painter->restore();
}

} // namespace atlas
