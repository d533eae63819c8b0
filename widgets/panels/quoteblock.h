// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace atlas {

/// Words of the paper: serif, between curly quotation marks, with a rule at the left.
class QuoteBlock : public QWidget {
    Q_OBJECT

public:
    QuoteBlock(const QString &quote, const Theme &theme, QWidget *parent = nullptr);

    const QString &quote() const { return m_quote; } ///< verbatim, without our quotation marks

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_quote;
    QColor m_ink, m_rule;
};

} // namespace atlas
