// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/secondsedit.h"

#include "deck/deck.h"

#include <QRegularExpression>
#include <QWheelEvent>

#include <algorithm>

namespace atlas {

QString clockText(int seconds)
{
    const int hours = seconds / 3600;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, hours > 0 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return hours > 0 ? QStringLiteral("%1:%2").arg(hours).arg(rest) : rest;
}

SecondsEdit::SecondsEdit(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(1, mostSeconds);
    setSingleStep(5);
    setKeyboardTracking(false);
    setAccelerated(true);
    setButtonSymbols(NoButtons); // it is typed, or stepped with the arrow keys
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("Planned time, minutes and seconds"));
    setToolTip(QStringLiteral("Planned time: minutes and seconds"));
}

QString SecondsEdit::textFromValue(int value) const
{
    return clockText(value);
}

int SecondsEdit::valueFromText(const QString &text) const
{
    qint64 seconds = 0;
    for (const QString &part : text.trimmed().split(QLatin1Char(':')))
        seconds = std::min<qint64>(seconds * 60 + part.toInt(), mostSeconds);
    return std::clamp(int(seconds), minimum(), maximum());
}

QValidator::State SecondsEdit::validate(QString &text, int &) const
{
    static const QRegularExpression whole(QStringLiteral("^\\s*(\\d{1,5}|(\\d{1,2}:)?\\d{1,3}:\\d{2})\\s*$"));
    static const QRegularExpression part(QStringLiteral("^\\s*[\\d:]{0,9}\\s*$"));
    if (whole.match(text).hasMatch())
        return QValidator::Acceptable;
    return part.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

void SecondsEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace atlas
