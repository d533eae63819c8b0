// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/scrollcolumn.h"
#include "paper/openpaper.h"

namespace atlas {

/// The excerpts that have no place in the reader's copy, each with the reason; the places of those that
/// have several can be looked at.
class LostPassages : public ScrollColumn {
    Q_OBJECT

public:
    explicit LostPassages(std::shared_ptr<const Pack> pack, QWidget *parent = nullptr);

    void setPaper(std::shared_ptr<const OpenPaper> paper);
    void setTheme(const Theme &theme);

signals:
    void excerptChosen(const atlas::ExcerptId &excerpt);
    void placeChosen(const atlas::TextRange &range);
    void backRequested();

private:
    void build();
    void addAnchor(QVBoxLayout &column, const PaperAnchor &anchor);

    std::shared_ptr<const Pack> m_pack;
    std::shared_ptr<const OpenPaper> m_paper;
    Theme m_theme = Theme::named(ThemeName::Light);
};

/// "48 of 50 excerpts found"
QString foundText(const OpenPaper &paper);
/// Why the copy as a whole should be doubted; empty when it should not.
QString doubtText(const OpenPaper &paper);
/// Why one excerpt has no place; empty when it has.
QString lostText(const PaperAnchor &anchor);

} // namespace atlas
