// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>

class QLabel;
class QStyleOptionFrame;

namespace atlas {

/// The date as a field that can be typed into, or picked in from a calendar. Enter takes it; what cannot be
/// read stays and is explained below the field; Escape and leaving bring the present date back.
class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    void setDate(QDate date); ///< waits while the reader is typing
    void setCalendarIcon(const QIcon &icon);
    QString error() const { return m_error; } ///< as shown, empty when there is none
    void showCalendar();

    QSize sizeHint() const override;

signals:
    void dateEntered(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void revert();
    void setError(const QString &error);
    const QPixmap &frame(const QStyleOptionFrame &option);

    QDate m_date;
    QString m_error;
    QAction *m_calendar;
    QPointer<QLabel> m_note;
    QPixmap m_frame; ///< at rest, without the date; null when it must be painted anew
};

} // namespace atlas
