// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/spacedtext.h"

#include <QLabel>

namespace atlas {

/// A label of running text: the first words may be bold, its lines stand wider than a label's. It is laid out
/// as rich text would be, without a document behind it: other words in it cost one shaping.
class Paragraph : public QLabel {
    Q_OBJECT

public:
    /// `share`: of the font's line height, from one line to the next.
    explicit Paragraph(double share = 1.15, QWidget *parent = nullptr);

    /// The first `bold` letters are bold. White space is joined, as in rich text.
    void setWords(const QString &words, qsizetype bold = 0);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void set();

    double m_share;
    qsizetype m_bold = 0;
    SpacedText m_text;
};

} // namespace atlas
