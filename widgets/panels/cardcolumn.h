// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <vector>

namespace atlas {

/// Cards below one another, as high as each wants to be for the width of the column; hidden ones take no
/// room. Unlike a box layout it remembers how high a card is until that card says that it has changed: with
/// each step in time some come and go, and to lay out all their words again costs more than to paint them.
/// It remembers that for a few widths, since the scroll bar comes and goes with the cards.
class CardColumn : public QWidget {
    Q_OBJECT

public:
    explicit CardColumn(QWidget *parent = nullptr);

    void insert(int at, QWidget *card); ///< takes ownership; 0 <= at <= number of cards
    void remove(QWidget *card); ///< hides it; the caller deletes it
    void place(); ///< gives the cards that are shown their places now
    int measured() const { return m_measured; } ///< how often the height of a card was asked for

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Known {
        int width = -1, height = 0; ///< of the card for that width; -1 = nothing
    };
    struct Entry {
        QWidget *card;
        mutable std::array<Known, 3> known{};
        mutable size_t next = 0; ///< that is overwritten
    };
    int heightOf(const Entry &entry, int width) const;

    std::vector<Entry> m_entries;
    mutable int m_measured = 0;
};

} // namespace atlas
