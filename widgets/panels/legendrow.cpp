// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/legendrow.h"

#include "borders/legendmodel.h"
#include "fonts.h"
#include "furniture/datetext.h"
#include "furniture/swatch.h"
#include "plainimage.h"
#include "textlines.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace atlas {

namespace {

constexpr int rowHeight = 24;
constexpr double padding = 10;
constexpr double boxSide = 14;
constexpr double swatchLeft = padding + boxSide + 8;
constexpr double textLeft = swatchLeft + swatchSize.width() + 8;
constexpr double gap = 8;
constexpr size_t mostPainted = 96; // rows kept as pixels, about 30 KB each

QFont textFont()
{
    return sansFont(12);
}

QFont figureFont()
{
    return sansFont(11);
}

} // namespace

QString legendFigure(const QModelIndex &index)
{
    if (index.data(LegendModel::ActiveRole).toBool()) {
        const QVariant count = index.data(LegendModel::CountRole);
        return count.isValid() ? QString::number(count.toInt()) : QString();
    }
    const QString years = index.data(LegendModel::YearsRole).toString();
    return years.isEmpty() ? QStringLiteral("none") : years;
}

QSize LegendRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void LegendRow::paintCheckBox(QPainter &painter, QPointF middle, bool checked) const
{
    const QRectF box(middle - QPointF(boxSide, boxSide) / 2, QSizeF(boxSide, boxSide));
    painter.setPen(QPen(checked ? m_theme.primary : m_theme.ink3, 1));
    painter.setBrush(checked ? m_theme.primary : m_theme.button);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!checked)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.primaryInk, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[]
        = {middle + QPointF(-3.4, 0.2), middle + QPointF(-1, 2.8), middle + QPointF(3.6, -2.6)};
    painter.drawPolyline(tick, 3);
}

void LegendRow::paintFigure(QPainter &painter, const QRectF &row, const QString &figure) const
{
    painter.setFont(figureFont());
    painter.setPen(m_theme.ink3);
    const QFontMetricsF metrics(painter.font());
    const double width = steadyWidth(painter.font(), figure);
    paintSteady(
        painter,
        {row.right() - padding - width, row.center().y() + (metrics.ascent() - metrics.descent()) / 2},
        figure);
}

void LegendRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_painted.clear();
}

void LegendRow::paintContent(QPainter &painter, const QRectF &row, const Look &look) const
{
    const double middle = row.center().y();
    paintCheckBox(painter, {row.left() + padding + boxSide / 2, middle}, look.checked);
    painter.setOpacity(look.active ? 1 : 0.45);
    const QRectF swatch(QPointF(row.left() + swatchLeft, row.top() + (rowHeight - swatchSize.height()) / 2),
                        swatchSize);
    paintLegendSwatch(painter, swatch, legendEntries()[size_t(look.entry)], m_theme);
    painter.setOpacity(1);

    painter.setFont(textFont());
    painter.setPen(look.active ? m_theme.ink : m_theme.ink3);
    const double figureWidth = steadyWidth(figureFont(), look.figure);
    const QRectF room = row.adjusted(textLeft, 0, -padding - figureWidth - (figureWidth > 0 ? gap : 0), 0);
    textLines(look.label, textFont(), TextFit::Elided, room.width()).paintIn(painter, room, Qt::AlignVCenter);
    paintFigure(painter, row, look.figure);
}

const QPixmap &LegendRow::painted(const Look &look) const
{
    const auto found = std::find_if(m_painted.begin(), m_painted.end(),
                                    [&look](const Painted &painted) { return painted.look == look; });
    if (found != m_painted.end())
        return found->pixels;
    if (m_painted.size() >= mostPainted)
        m_painted.clear();
    QImage content((QSizeF(look.size) * look.ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    content.setDevicePixelRatio(look.ratio);
    content.fill(Qt::transparent);
    QPainter painter(&content);
    painter.setRenderHint(QPainter::Antialiasing);
    paintContent(painter, QRectF(QPointF(), look.size), look);
    painter.end();
    QImage row(content.size(),
               QImage::Format_RGB32); // copied to the list, where the content would be blended
    row.setDevicePixelRatio(look.ratio);
    row.fill(look.isUnderMouse ? m_theme.hover : m_theme.panel);
    painter.begin(&row);
    painter.drawImage(0, 0, content);
    painter.end();
    return m_painted.emplace_back(Painted{look, QPixmap::fromImage(plainImage(row))}).pixels;
}

void LegendRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row(option.rect);
    painter->drawPixmap(
        option.rect.topLeft(),
        painted({index.data().toString(), legendFigure(index), index.data(LegendModel::EntryRole).toInt(),
                 index.data(LegendModel::ActiveRole).toBool(),
                 index.data(Qt::CheckStateRole).toInt() == Qt::Checked,
                 option.state.testFlag(QStyle::State_MouseOver), option.rect.size(),
                 painter->device()->devicePixelRatioF()}));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.focus, 2));
        painter->drawRoundedRect(row.adjusted(2, 1, -2, -1), 3, 3);
    }
    painter->restore();
}

bool LegendRow::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool hit = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    return hit && toggleLayer(*model, index);
}

bool LegendRow::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                          const QModelIndex &index)
{
    const QString years = index.data(LegendModel::YearsRole).toString();
    const QString label = index.data().toString();
    QToolTip::showText(event->globalPos(),
                       years.isEmpty() ? label : QStringLiteral("%1, %2").arg(label, years), view);
    return true;
}

bool toggleLayer(QAbstractItemModel &model, const QModelIndex &index)
{
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model.setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace atlas
