// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "excerpts/excerptfiltermodel.h"
#include "theme.h"

#include <QWidget>

#include <functional>

namespace atlas {

class PanelButton;

/// Count of the cards, and what they are filtered by: kind, view, date.
class ExcerptFilterBar : public QWidget {
    Q_OBJECT

public:
    ExcerptFilterBar(const Pack &pack, QWidget *parent = nullptr);

    void setCriteria(const ExcerptCriteria &criteria);
    void setCount(int shown, int all);
    void setTheme(const Theme &theme);

signals:
    void criteriaRequested(const atlas::ExcerptCriteria &criteria);

private:
    /// A choice in a menu: its words and what it makes of the criteria.
    using Change = std::function<void(ExcerptCriteria &)>;
    PanelButton *newMenuButton(const QString &accessibleName);
    void addChoice(PanelButton &button, const QString &text, Change change);
    void addKinds();
    void addViews(const Pack &pack);

    ExcerptCriteria m_criteria;
    PanelButton *m_kinds = nullptr;
    PanelButton *m_views = nullptr;
    PanelButton *m_scope = nullptr;
};

/// What is filtered, in words: "claims, Russia's government".
QString criteriaText(const ExcerptCriteria &criteria);

} // namespace atlas
