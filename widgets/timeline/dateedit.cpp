// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dateedit.h"

#include "datespan.h"
#include "furniture/datetext.h"
#include "plainimage.h"
#include "textlines.h"
#include "timeline/dateparse.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace atlas {

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_calendar(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setObjectName(QStringLiteral("dateField"));
    setAccessibleName(QStringLiteral("Date"));
    setToolTip(QStringLiteral("Type a date: 29 March 2004, 2004-03-29, 2004-03 or 2004 (Ctrl+G)"));
    m_calendar->setToolTip(QStringLiteral("Pick from a calendar"));
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::take);
    connect(this, &QLineEdit::textEdited, this, [this] { setError({}); });
    connect(m_calendar, &QAction::triggered, this, &DateEdit::showCalendar);
}

QSize DateEdit::sizeHint() const
{
    const QString widest = QStringLiteral("29 September 2004");
    return {fontMetrics().horizontalAdvance(widest) + 44, QLineEdit::sizeHint().height()};
}

void DateEdit::setDate(QDate date)
{
    m_date = date;
    if (hasFocus() && isModified())
        return;
    setText(longDate(date));
    setCursorPosition(0);
    setError({});
}

void DateEdit::setCalendarIcon(const QIcon &icon)
{
    m_calendar->setIcon(icon);
}

void DateEdit::take()
{
    const DateEntry entry = parseDateEntry(text());
    setError(entry.error);
    if (!entry.date.isValid())
        return;
    setModified(false);
    setText(longDate(entry.date)); // also when the clock is there already
    selectAll();
    emit dateEntered(entry.date);
}

void DateEdit::revert()
{
    setModified(false);
    setError({});
    setText(m_date.isValid() ? longDate(m_date) : QString());
}

/// The style sheet's frame is the most of a field, and the date steps on with each frame of a scrub.
const QPixmap &DateEdit::frame(const QStyleOptionFrame &option)
{
    const QSize size = (QSizeF(option.rect.size()) * devicePixelRatioF()).toSize();
    if (!m_frame.isNull() && m_frame.size() == size)
        return m_frame;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(Qt::transparent);
    QPainter painter(&image);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.end();
    m_frame = QPixmap::fromImage(plainImage(image));
    return m_frame;
}

/// A field that nobody is in shows its date where QLineEdit would.
void DateEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || underMouse() || !m_error.isEmpty() || !isEnabled() || property("framed").toBool()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.drawPixmap(0, 0, frame(option));
    constexpr int side = 2; // QLineEdit's own
    const QRect box = style()->subElementRect(QStyle::SE_LineEditContents, &option, this) - textMargins();
    const QFontMetrics metrics(font());
    const int line = box.top() + (box.height() - metrics.height() + 1) / 2;
    painter.setPen(palette().color(QPalette::Text));
    paintWords(painter, {double(box.left() + side), line + QFontMetricsF(font()).ascent()}, text(), font());
}

/// Any other look is another frame.
void DateEdit::changeEvent(QEvent *event)
{
    m_frame = QPixmap();
    QLineEdit::changeEvent(event);
}

void DateEdit::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    m_frame = QPixmap();
    setAccessibleDescription(error);
    setProperty("faulty", !error.isEmpty()); // for the style sheet
    style()->unpolish(this);
    style()->polish(this);
    if (error.isEmpty()) {
        delete m_note;
        return;
    }
    if (!m_note) {
        // A window of its own, since the field stands at the edge of its pane.
        m_note = new QLabel(this, Qt::ToolTip);
        m_note->setObjectName(QStringLiteral("dateError"));
        m_note->setMargin(7);
    }
    m_note->setText(error);
    m_note->adjustSize();
    m_note->move(mapToGlobal(QPoint(0, height() + 3)));
    m_note->show();
}

void DateEdit::showCalendar()
{
    auto *frame = new QFrame(this, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget(frame);
    calendar->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(firstDay(), lastDay());
    calendar->setSelectedDate(m_date);
    for (Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) // no red
        calendar->setWeekdayTextFormat(day, QTextCharFormat());
    column->addWidget(calendar);
    const auto pick = [this, frame](QDate date) {
        frame->close();
        setModified(false);
        emit dateEntered(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    frame->adjustSize();
    frame->move(mapToGlobal(QPoint(0, -frame->height() - 3)));
    frame->show();
    calendar->setFocus();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (isModified() || !m_error.isEmpty())) {
        revert();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) {
        showCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        revert();
    else
        setError({});
}

} // namespace atlas
