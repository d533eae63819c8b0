// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "sourcebook.h"
#include "theme.h"

#include <functional>
#include <vector>

class QVBoxLayout;
class QWidget;

namespace atlas {

class Navigator;

/// Builds the parts that the cards of states and events share, in a column, for one theme.
class CardParts {
public:
    CardParts(QVBoxLayout &column, const Theme &theme, Navigator &navigator, const Pack &pack);

    /// What is done for a passage that is chosen; the navigator goes there if not set.
    void setOpener(std::function<void(const ExcerptId &)> opener) { m_opener = std::move(opener); }
    void setBook(const SourceBook &book)
    {
        m_book = book;
    } ///< where sources are looked up; the pack if not set
    const SourceBook &book() const { return m_book; }
    const Source *source(const SourceId &id) const { return m_book.find(id); } ///< null when nobody names it

    void rule();
    void heading(const QString &text);
    void text(const QString &words);
    void fine(const QString &words); ///< small and grey
    void term(const QString &name, const QString &meaning); ///< bold name, then words
    void add(QWidget *widget);

    void events(const QString &title,
                const std::vector<const Event *> &events); ///< links; nothing when empty
    void excerpts(const QString &title, const std::vector<ExcerptId> &ids);
    void sources(const Evidence &evidence); ///< a row each, which opens the card of the source
    /// Words with the sign of a source at their end, which opens what they rest on.
    void fact(QWidget *words, const Evidence &evidence);
    QWidget *factLine(QWidget *words,
                      const Evidence &evidence) const; ///< the same, to be placed by the caller
    void fact(const Evidence &evidence); ///< the fact itself as the words, small
    QWidget *buttonRow(); ///< with a flow of buttons, added to the column

    Navigator &navigator() const { return m_navigator; }
    const Theme &theme() const { return m_theme; }
    const Pack &pack() const { return m_pack; }

private:
    QVBoxLayout &m_column;
    const Theme &m_theme;
    Navigator &m_navigator;
    const Pack &m_pack;
    std::function<void(const ExcerptId &)> m_opener;
    SourceBook m_book;
};

} // namespace atlas
