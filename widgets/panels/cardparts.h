// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <functional>
#include <vector>

class QVBoxLayout;
class QWidget;

namespace atlas {

class Navigator;
struct BorderSet;

/// Builds the parts that the cards of states and events share, in a column, for one theme.
class CardParts {
public:
    CardParts(QVBoxLayout &column, const Theme &theme, Navigator &navigator, const Pack &pack);

    void setBorders(const BorderSet *borders) { m_borders = borders; } ///< whose sources count, too
    /// What is done for a passage that is chosen; the navigator goes there if not set.
    void setOpener(std::function<void(const ExcerptId &)> opener) { m_opener = std::move(opener); }
    const Source *source(const SourceId &id) const; ///< null when nobody names it

    void rule();
    void heading(const QString &text);
    void text(const QString &words);
    void fine(const QString &words); ///< small and grey
    void term(const QString &name, const QString &meaning); ///< bold name, then words
    void add(QWidget *widget);

    void events(const QString &title,
                const std::vector<const Event *> &events); ///< links; nothing when empty
    void excerpts(const QString &title, const std::vector<ExcerptId> &ids);
    void sources(const std::vector<SourceId> &ids); ///< open in the browser
    QWidget *buttonRow(); ///< with a flow of buttons, added to the column

    const Theme &theme() const { return m_theme; }
    const Pack &pack() const { return m_pack; }

private:
    QVBoxLayout &m_column;
    const Theme &m_theme;
    Navigator &m_navigator;
    const Pack &m_pack;
    const BorderSet *m_borders = nullptr;
    std::function<void(const ExcerptId &)> m_opener;
};

} // namespace atlas
