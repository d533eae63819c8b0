// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <functional>

namespace atlas {

/// A label that remembers how large its words want to be, those that it showed before included: the same few
/// sentences come and go with the days, a layout asks for each several times, and QLabel shapes its text
/// again whenever it is asked.
class MeasuredLabel : public QLabel {
    Q_OBJECT

public:
    explicit MeasuredLabel(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    enum Question { Hint = -1, Least = -2 }; ///< or the height for a width
    QSize known(int question, const std::function<QSize()> &measure) const;
    bool isWrappedPlain() const;
    QSize wrappedHint() const;
    QSize wrappedLeast() const;
    void noteFont();

    QString m_font; ///< what tells fonts and margins apart
};

} // namespace atlas
