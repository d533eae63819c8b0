// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/spacedtext.h"

#include <QLabel>

namespace atlas {

/// A label of running text: the first words may be bold, its lines stand wider than a label's. It is laid out
/// as rich text would be, without a document behind it: other words in it cost one shaping. They are not what
/// QLabel calls its text, which would have everything around laid out again with each word.
class Paragraph : public QLabel {
    Q_OBJECT

public:
    /// `share`: of the font's line height, from one line to the next.
    explicit Paragraph(double share = 1.15, QWidget *parent = nullptr);

    /// The first `bold` letters are bold. White space is joined, as in rich text. They are the accessible
    /// name as well. What is around is laid out again only if they take another height.
    void setWords(const QString &words, qsizetype bold = 0);
    const QString &words() const { return m_words; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void set();

    double m_share;
    QString m_words;
    qsizetype m_bold = 0;
    SpacedText m_text;
    bool m_wasPlaced = false;
    bool m_isUntold = false; ///< that heights for other widths have changed
};

} // namespace atlas
