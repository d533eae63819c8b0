// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptfilterbar.h"

#include "borderset.h"
#include "events/eventfilter.h"
#include "panels/excerptwords.h"
#include "panels/flowlayout.h"
#include "panels/itemlist.h"
#include "panels/panelbutton.h"
#include "panels/textlabel.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
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

QString stateName(const StateId &id, const BorderSet *borders)
{
    const StateIndex state = borders ? borders->state(id) : noState;
    return state == noState ? id.value : borders->states[size_t(state)].nameOn(lastDay()).brief;
}

/// A menu takes "&" for a mnemonic.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ExcerptFilterBar::ExcerptFilterBar(const Pack &pack, const BorderSet *borders, QWidget *parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_borders(borders)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, 7, 10, 7);
    column->setSpacing(4);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    m_scope = newMenuButton(QStringLiteral("Dates"));
    m_scope->setFlat(true);
    m_kinds = newMenuButton(QStringLiteral("Kinds"));
    m_views = newMenuButton(QStringLiteral("Views"));
    m_more = newMenuButton(QStringLiteral("Section, note, state, event"));
    m_more->setText(QStringLiteral("More"));
    for (ExcerptCriteria::Scope scope : {ExcerptCriteria::Scope::Current, ExcerptCriteria::Scope::All})
        addChoice(*m_scope->menu(), scopeText(scope),
                  [scope](ExcerptCriteria &criteria) { criteria.scope = scope; });
    addKinds();
    addViews();
    addMore();
    for (PanelButton *button : {m_scope, m_kinds, m_views})
        flow->addWidget(button);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(QStringLiteral("Words in passage or note"));
    m_words->setAccessibleName(QStringLiteral("Words in passage or note"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textEdited, this, [this](const QString &text) {
        request([&text](ExcerptCriteria &criteria) { criteria.text = text; });
    });
    column->addWidget(buttons);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(5, 0, 0, 0);
    second->addWidget(m_words, 1);
    second->addWidget(m_more);
    column->addLayout(second);
    column->addLayout(newStanding());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCriteria({});
}

QLayout *ExcerptFilterBar::newStanding()
{
    m_standing = new QWidget;
    auto *row = new QHBoxLayout(m_standing);
    row->setContentsMargins(7, 0, 0, 0);
    m_told = newLabel({}, {11.5, 500, Tone::Ink2}, Theme::named(ThemeName::Light));
    m_clear = new PanelButton(QStringLiteral("Clear filters"), Theme::named(ThemeName::Light));
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        request([](ExcerptCriteria &criteria) {
            const ExcerptCriteria::Scope scope = criteria.scope;
            criteria = {};
            criteria.scope = scope;
        });
    });
    row->addWidget(m_told, 1);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->addWidget(m_standing);
    return column;
}

PanelButton *ExcerptFilterBar::newMenuButton(const QString &accessibleName)
{
    auto *button = new PanelButton({}, Theme::named(ThemeName::Light));
    button->setMenu(new QMenu(button));
    button->setAccessibleDescription(accessibleName);
    return button;
}

void ExcerptFilterBar::request(const Change &change)
{
    ExcerptCriteria criteria = m_criteria;
    change(criteria);
    emit criteriaRequested(criteria);
}

void ExcerptFilterBar::addChoice(QMenu &menu, const QString &text, Change change)
{
    connect(menu.addAction(menuText(text)), &QAction::triggered, this,
            [this, change = std::move(change)] { request(change); });
}

void ExcerptFilterBar::addKinds()
{
    addChoice(*m_kinds->menu(), allKinds(), [](ExcerptCriteria &criteria) { criteria.passage.reset(); });
    for (PassageKind kind : {PassageKind::Claim, PassageKind::Evidence, PassageKind::Theory,
                             PassageKind::Definition, PassageKind::Context})
        addChoice(*m_kinds->menu(), passageText(kind),
                  [kind](ExcerptCriteria &criteria) { criteria.passage = kind; });
}

void ExcerptFilterBar::addViews()
{
    addChoice(*m_views->menu(), allViews(), [](ExcerptCriteria &criteria) { criteria.view.clear(); });
    std::set<QString> views;
    for (const Excerpt &excerpt : m_pack.excerpts)
        views.insert(excerpt.view);
    for (const QString &view : views)
        addChoice(*m_views->menu(), viewText(view),
                  [view](ExcerptCriteria &criteria) { criteria.view = view; });
}

void ExcerptFilterBar::addMore()
{
    QMenu &sections = *m_more->menu()->addMenu(QStringLiteral("Section"));
    QMenu &notes = *m_more->menu()->addMenu(QStringLiteral("Our note"));
    QMenu &states = *m_more->menu()->addMenu(QStringLiteral("State"));
    QMenu &events = *m_more->menu()->addMenu(QStringLiteral("Event"));
    addChoice(sections, QStringLiteral("All sections"),
              [](ExcerptCriteria &criteria) { criteria.section.clear(); });
    addChoice(notes, QStringLiteral("All notes"), [](ExcerptCriteria &criteria) { criteria.note.reset(); });
    addChoice(states, QStringLiteral("All states"), [](ExcerptCriteria &criteria) { criteria.state = {}; });
    addChoice(events, QStringLiteral("All events"), [](ExcerptCriteria &criteria) { criteria.event = {}; });
    for (const NoteKind kind : {NoteKind::Comment, NoteKind::Correction, NoteKind::CounterView})
        addChoice(notes, noteText(kind), [kind](ExcerptCriteria &criteria) { criteria.note = kind; });
    std::set<QString> named;
    std::map<QString, StateId> byName;
    std::vector<EventId> dated;
    for (const Excerpt &excerpt : m_pack.excerpts) {
        if (named.insert(excerpt.section).second)
            addChoice(sections, m_pack.sectionTitle(excerpt.section),
                      [id = excerpt.section](ExcerptCriteria &criteria) { criteria.section = id; });
        for (const StateId &state : excerpt.states)
            byName.emplace(stateName(state, m_borders), state);
        for (const EventId &event : excerpt.events) {
            if (std::find(dated.begin(), dated.end(), event) == dated.end())
                dated.push_back(event);
        }
    }
    for (const auto &[name, id] : byName)
        addChoice(states, name, [id = id](ExcerptCriteria &criteria) { criteria.state = id; });
    for (const Event *event : inDateOrder(m_pack, dated))
        addChoice(events, QStringLiteral("%1  %2").arg(event->start.year()).arg(event->title),
                  [id = event->id](ExcerptCriteria &criteria) { criteria.event = id; });
}

void ExcerptFilterBar::setCriteria(const ExcerptCriteria &criteria)
{
    if (criteria == m_criteria && m_isTold)
        return;
    m_isTold = true;
    m_criteria = criteria;
    m_kinds->setText(criteria.passage ? passageText(*criteria.passage) : allKinds());
    m_views->setText(criteria.view.isEmpty() ? allViews() : viewText(criteria.view));
    if (m_words->text() != criteria.text)
        m_words->setText(criteria.text);
    m_told->setText(QStringLiteral("On: ") + criteriaText(criteria, m_pack, m_borders));
    m_standing->setVisible(criteria.count() > 0);
    layout()->invalidate();
    updateGeometry();
}

void ExcerptFilterBar::setCount(int shown, int all)
{
    const QString figures = QStringLiteral("%1 of %2").arg(shown).arg(all);
    const bool current = m_criteria.scope == ExcerptCriteria::Scope::Current;
    const QString words = current ? QStringLiteral("linked to this date") : QStringLiteral("excerpts");
    if (figures == m_scope->lead() && words == m_scope->text())
        return;
    const QSize before = m_scope->sizeHint();
    m_scope->setLead(figures);
    m_scope->setText(words);
    m_scope->setAccessibleName(figures + QLatin1Char(' ') + m_scope->text());
    if (m_scope->sizeHint() != before)
        layout()->invalidate();
}

void ExcerptFilterBar::setTheme(const Theme &theme)
{
    tintGround(*this, theme);
    for (PanelButton *button : {m_scope, m_kinds, m_views, m_more, m_clear})
        button->setTheme(theme);
    QPalette palette = m_told->palette();
    palette.setColor(QPalette::WindowText, theme.ink2);
    m_told->setPalette(palette);
}

QString criteriaText(const ExcerptCriteria &criteria, const Pack &pack, const BorderSet *borders)
{
    QStringList parts;
    if (criteria.passage)
        parts.append(passageText(*criteria.passage).toLower());
    if (criteria.note)
        parts.append(QStringLiteral("our note: ") + noteText(*criteria.note).toLower());
    if (!criteria.view.isEmpty())
        parts.append(viewText(criteria.view));
    if (!criteria.section.isEmpty())
        parts.append(QStringLiteral("section \u201c%1\u201d").arg(pack.sectionTitle(criteria.section)));
    if (!criteria.state.isEmpty())
        parts.append(stateName(criteria.state, borders));
    if (const Event *event = pack.event(criteria.event))
        parts.append(event->title);
    if (!criteria.text.simplified().isEmpty())
        parts.append(QStringLiteral("\u201c%1\u201d").arg(criteria.text.simplified()));
    return parts.join(QStringLiteral(", "));
}

} // namespace atlas
