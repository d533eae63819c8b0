// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "excerpts/excerptfiltermodel.h"
#include "theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QMenu;

namespace atlas {

class PanelButton;
struct BorderSet;

/// Count of the cards, and what they are filtered by: date, kind, view, section, our note, state, event,
/// words. What is on is told in words, with a way to clear it.
class ExcerptFilterBar : public QWidget {
    Q_OBJECT

public:
    /// `borders` names the states and may be null: then they stand with their ids.
    ExcerptFilterBar(const Pack &pack, const BorderSet *borders, QWidget *parent = nullptr);

    void setCriteria(const ExcerptCriteria &criteria);
    void setCount(int shown, int all);
    void setTheme(const Theme &theme);

signals:
    void criteriaRequested(const atlas::ExcerptCriteria &criteria);

private:
    /// A choice in a menu: its words and what it makes of the criteria.
    using Change = std::function<void(ExcerptCriteria &)>;
    PanelButton *newMenuButton(const QString &accessibleName);
    void addChoice(QMenu &menu, const QString &text, Change change);
    void addKinds();
    void addViews();
    void addMore(); ///< section, note, state, event
    QLayout *newStanding();
    void request(const Change &change);

    const Pack &m_pack;
    const BorderSet *m_borders;
    ExcerptCriteria m_criteria;
    bool m_isTold = false; ///< the criteria are shown
    PanelButton *m_scope = nullptr;
    PanelButton *m_kinds = nullptr;
    PanelButton *m_views = nullptr;
    PanelButton *m_more = nullptr;
    QLineEdit *m_words = nullptr;
    QWidget *m_standing = nullptr;
    QLabel *m_told = nullptr;
    PanelButton *m_clear = nullptr;
};

/// What is filtered, in words: "claims, Russia's government, section “Introduction”, Poland".
QString criteriaText(const ExcerptCriteria &criteria, const Pack &pack, const BorderSet *borders = nullptr);

} // namespace atlas
