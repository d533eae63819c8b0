// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/stepdelegate.h"

#include "deck/deckmodel.h"
#include "deck/secondsedit.h"
#include "deck/steppictures.h"
#include "fonts.h"
#include "furniture/datetext.h"
#include "map/tintedicon.h"

#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

namespace atlas {

namespace {

constexpr int barWidth = 3, numberWidth = 26, gap = 10;
constexpr double skippedOpacity = 0.45;

/// At most two lines of the title, the second one cut where it must be.
QStringList linesOf(const QString &title, const QFont &font, double width)
{
    QTextLayout layout(title, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = title.mid(line.textStart());
        if (lines.size() == 1) {
            lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(title.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

/// Where the parts of a row stand.
struct StepDelegate::Places {
    QRect row, number, picture, words;
};

StepDelegate::StepDelegate(const DeckModel &model, StepPictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_pictures(pictures)
{ }

StepDelegate::Places StepDelegate::placesOf(const QRect &row) const
{
    Places places;
    places.row = row;
    places.number = QRect(row.left() + barWidth, row.top(), numberWidth, row.height());
    places.picture
        = QRect(QPoint(places.number.right() + 1, row.top() + (row.height() - pictureSize.height()) / 2),
                pictureSize);
    places.words = QRect(QPoint(places.picture.right() + gap, places.picture.top()),
                         QPoint(row.right() - gap, places.picture.bottom()));
    return places;
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const Places places = placesOf(option.rect);
    paintGround(*painter, option, index.data(DeckModel::StepIdRole).toString() == m_current);
    paintPicture(*painter, places.picture, index);
    paintWords(*painter, places, index);
    painter->restore();
}

void StepDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isCurrent) const
{
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isCurrent || hovered)
        painter.fillRect(option.rect, isCurrent ? m_theme.selectBackground : m_theme.hover);
    if (isCurrent)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), m_theme.select);
    painter.setPen(QPen(m_theme.line2, 1));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(m_theme.focus, 2));
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
}

void StepDelegate::paintPicture(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const PictureFormat format{pictureSize, painter.device()->devicePixelRatioF(), m_theme.name, true};
    const Step &step = m_model.deck().steps[size_t(index.row())];
    const QPixmap picture = m_pictures.picture(step, format);
    painter.setOpacity(step.skipped ? skippedOpacity : 1);
    if (picture.isNull())
        painter.fillRect(place, m_theme.sea);
    else
        painter.drawPixmap(place.topLeft(), picture);
    painter.setOpacity(1);
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void StepDelegate::paintWords(QPainter &painter, const Places &places, const QModelIndex &index) const
{
    const bool skipped = index.data(DeckModel::SkippedRole).toBool();
    const int number = index.data(DeckModel::NumberRole).toInt();
    painter.setFont(sansFont(12.5, 600));
    painter.setPen(skipped ? m_theme.ink3 : m_theme.ink2);
    painter.drawText(places.number, Qt::AlignCenter,
                     skipped ? QStringLiteral("\u2013") : QString::number(number));
    const QFont titleFont = sansFont(13, 600);
    const QString title = index.data().toString();
    painter.setFont(titleFont);
    painter.setPen(skipped || title.isEmpty() ? m_theme.ink3 : m_theme.ink);
    const QFontMetricsF metrics(titleFont);
    double base = places.words.top() + metrics.ascent();
    for (const QString &line : linesOf(title.isEmpty() ? QStringLiteral("Step without a title") : title,
                                       titleFont, places.words.width())) {
        painter.drawText(QPointF(places.words.left(), base), line);
        base += metrics.height();
    }
    const QFont small = sansFont(11.5);
    painter.setFont(small);
    painter.setPen(m_theme.ink3);
    QString facts = QStringLiteral("%1  \u00b7  %2")
                        .arg(shortDate(index.data(DeckModel::DateRole).toDate()),
                             clockText(index.data(DeckModel::SecondsRole).toInt()));
    if (skipped)
        facts += QStringLiteral("  \u00b7  hidden");
    if (index.data(DeckModel::HasInkRole).toBool())
        facts += QStringLiteral("  \u00b7  drawn on");
    facts = QFontMetricsF(small).elidedText(facts, Qt::ElideRight, places.words.width() - 4);
    paintSteady(painter, QPointF(places.words.left(), places.words.bottom() - QFontMetricsF(small).descent()),
                facts);
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

QWidget *StepDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(QStringLiteral("Title of the step"));
    return editor;
}

void StepDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    const QRect words = placesOf(option.rect).words;
    editor->setGeometry(words.left() - 6, words.top() - 2, words.width() + 6, 30);
}

} // namespace atlas
