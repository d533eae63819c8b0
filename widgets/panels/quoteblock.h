// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/spacedtext.h"
#include "theme.h"

#include <QWidget>

namespace atlas {

/// Words of the paper: serif, between curly quotation marks, with a rule at the left. To be painted by
/// whoever has them; logical pixels.
class Quotation {
public:
    Quotation(const QString &quote, const Theme &theme);

    const QString &quote() const { return m_quote; } ///< verbatim, without our quotation marks
    int heightFor(int width) const;
    void paint(QPainter &painter, const QRect &room) const; ///< as high as told
    int broken() const { return m_words.broken(); } ///< how often its lines were found

private:
    QString m_quote;
    SpacedText m_words;
    QColor m_ink, m_rule;
};

/// A quotation as a part of a card.
class QuoteBlock : public QWidget {
    Q_OBJECT

public:
    QuoteBlock(const QString &quote, const Theme &theme, QWidget *parent = nullptr);

    const QString &quote() const { return m_quotation.quote(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Quotation m_quotation;
};

} // namespace atlas
