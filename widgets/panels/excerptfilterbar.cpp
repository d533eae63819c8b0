// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptfilterbar.h"

#include "panels/excerptwords.h"
#include "panels/flowlayout.h"
#include "panels/itemlist.h"
#include "panels/panelbutton.h"

#include <QMenu>

#include <set>

namespace atlas {

namespace {

QString allKinds()
{
    return QStringLiteral("All kinds");
}

QString allViews()
{
    return QStringLiteral("All views");
}

QString scopeText(ExcerptCriteria::Scope scope)
{
    return scope == ExcerptCriteria::Scope::Current ? QStringLiteral("This date")
                                                    : QStringLiteral("All dates");
}

} // namespace

ExcerptFilterBar::ExcerptFilterBar(const Pack &pack, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(5, 7, 10, 7);
    m_scope = newMenuButton(QStringLiteral("Dates"));
    m_scope->setFlat(true);
    m_kinds = newMenuButton(QStringLiteral("Kinds"));
    m_views = newMenuButton(QStringLiteral("Views"));
    for (ExcerptCriteria::Scope scope : {ExcerptCriteria::Scope::Current, ExcerptCriteria::Scope::All})
        addChoice(*m_scope, scopeText(scope), [scope](ExcerptCriteria &criteria) { criteria.scope = scope; });
    addKinds();
    addViews(pack);
    flow->addWidget(m_scope);
    flow->addWidget(m_kinds);
    flow->addWidget(m_views);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCriteria({});
}

PanelButton *ExcerptFilterBar::newMenuButton(const QString &accessibleName)
{
    auto *button = new PanelButton({}, Theme::named(ThemeName::Light));
    button->setMenu(new QMenu(button));
    button->setAccessibleDescription(accessibleName);
    return button;
}

void ExcerptFilterBar::addChoice(PanelButton &button, const QString &text, Change change)
{
    connect(button.menu()->addAction(text), &QAction::triggered, this, [this, change = std::move(change)] {
        ExcerptCriteria criteria = m_criteria;
        change(criteria);
        emit criteriaRequested(criteria);
    });
}

void ExcerptFilterBar::addKinds()
{
    addChoice(*m_kinds, allKinds(), [](ExcerptCriteria &criteria) { criteria.passage.reset(); });
    for (PassageKind kind : {PassageKind::Claim, PassageKind::Evidence, PassageKind::Theory,
                             PassageKind::Definition, PassageKind::Context})
        addChoice(*m_kinds, passageText(kind),
                  [kind](ExcerptCriteria &criteria) { criteria.passage = kind; });
}

void ExcerptFilterBar::addViews(const Pack &pack)
{
    addChoice(*m_views, allViews(), [](ExcerptCriteria &criteria) { criteria.view.clear(); });
    std::set<QString> views;
    for (const Excerpt &excerpt : pack.excerpts)
        views.insert(excerpt.view);
    for (const QString &view : views)
        addChoice(*m_views, viewText(view), [view](ExcerptCriteria &criteria) { criteria.view = view; });
}

void ExcerptFilterBar::setCriteria(const ExcerptCriteria &criteria)
{
    m_criteria = criteria;
    m_kinds->setText(criteria.passage ? passageText(*criteria.passage) : allKinds());
    m_views->setText(criteria.view.isEmpty() ? allViews() : viewText(criteria.view));
    layout()->invalidate();
    updateGeometry();
}

void ExcerptFilterBar::setCount(int shown, int all)
{
    const QString figures = QStringLiteral("%1 of %2").arg(shown).arg(all);
    const bool current = m_criteria.scope == ExcerptCriteria::Scope::Current;
    m_scope->setLead(figures);
    m_scope->setText(current ? QStringLiteral("linked to this date") : QStringLiteral("excerpts"));
    m_scope->setAccessibleName(figures + QLatin1Char(' ') + m_scope->text());
    layout()->invalidate();
}

void ExcerptFilterBar::setTheme(const Theme &theme)
{
    tintGround(*this, theme);
    for (PanelButton *button : {m_scope, m_kinds, m_views})
        button->setTheme(theme);
}

QString criteriaText(const ExcerptCriteria &criteria)
{
    QStringList parts;
    if (criteria.passage)
        parts.append(passageText(*criteria.passage).toLower());
    if (!criteria.view.isEmpty())
        parts.append(viewText(criteria.view));
    return parts.join(QStringLiteral(", "));
}

} // namespace atlas
