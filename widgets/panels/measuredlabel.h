// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textlines.h"

#include <QLabel>

#include <functional>

namespace atlas {

inline constexpr int pleasantWidth = 240; ///< of words that may be broken; a little less than a narrow panel

QColor inkOf(const QLabel &label); ///< that its words are painted in
/// Room for the longest of the words in a wrapped label, but no more than the pleasant width, and for one
/// line.
QSize leastSize(const QLabel &label, const QString &words);

/// A label that remembers how large its words want to be, those that it showed before included: the same few
/// sentences come and go with the days, a layout asks for each several times, and QLabel shapes its text
/// again whenever it is asked. Plain words are painted from glyphs that are kept, too.
class MeasuredLabel : public QLabel {
    Q_OBJECT

public:
    explicit MeasuredLabel(QWidget *parent = nullptr);

    /// As setText(), but only the lines that become others are painted again.
    void setWords(const QString &words);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Question { Hint = -1, Least = -2 }; ///< or the height for a width
    QSize known(int question, const std::function<QSize()> &measure) const;
    bool isWrappedPlain() const;
    QSize wrappedHint() const;
    bool isKept() const;
    QRect room() const;
    TextLines lines() const;
    void noteFont();

    QString m_font; ///< what tells fonts and margins apart
};

/// Of a label that may be a MeasuredLabel.
void showWords(QLabel &label, const QString &words);

} // namespace atlas
