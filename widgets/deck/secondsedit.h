// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace atlas {

/// "1:10": 70 seconds.
QString clockText(int seconds);

/// Planned time of a step, written as minutes and seconds; plain seconds are understood too.
class SecondsEdit : public QSpinBox {
    Q_OBJECT

public:
    explicit SecondsEdit(QWidget *parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void wheelEvent(QWheelEvent *event) override; ///< heeded with the focus only
};

} // namespace atlas
