// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/argumentcard.h"

#include "argument/argumentmodel.h"
#include "events/eventfilter.h"
#include "navigator.h"
#include "panels/excerptwords.h"
#include "panels/linkrow.h"
#include "panels/quoteblock.h"
#include "panels/referencelabel.h"
#include "panels/textlabel.h"

#include <QHBoxLayout>

namespace atlas {

ArgumentCard::ArgumentCard(QVBoxLayout &column, const CardGround &ground,
                           std::function<void(const ExcerptId &)> opener)
    : m_parts(column, ground.theme, ground.navigator, ground.pack)
    , m_theme(ground.theme)
    , m_pack(ground.pack)
    , m_opener(std::move(opener))
{
    m_parts.setOpener(m_opener);
}

/// Whose view and which kind first, then the words; the row below leads to the passage.
void ArgumentCard::addPassages(const QString &title, const std::vector<ExcerptId> &ids)
{
    if (ids.empty())
        return;
    m_parts.rule();
    m_parts.heading(title);
    for (const ExcerptId &id : ids) {
        const Excerpt *excerpt = m_pack.excerpt(id);
        if (!excerpt)
            continue;
        LinkLook look;
        look.icon = passageIcon(excerpt->passage);
        look.text = QStringLiteral("%1, %2").arg(excerpt->viewName, passageText(excerpt->passage).toLower());
        look.aside = QStringLiteral("open");
        look.strong = true;
        auto *row = new LinkRow(look, m_theme);
        QObject::connect(row, &QAbstractButton::clicked, row, [id, opener = m_opener] { opener(id); });
        m_parts.add(row);
        m_parts.add(new QuoteBlock(excerpt->quote, m_theme));
    }
}

void ArgumentCard::addReferences(const std::vector<ReferenceId> &ids)
{
    for (const ReferenceId &id : ids) {
        if (const Reference *reference = m_pack.reference(id))
            m_parts.add(newReferenceLabel(*reference, m_theme));
    }
}

void ArgumentCard::build(const ArgumentStep &step)
{
    auto *kind = new QWidget;
    auto *row = new QHBoxLayout(kind);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(newIconLabel(stepIcon(int(step.role)), Tone::Ink2, m_theme));
    row->addWidget(newLabel(stepRoleText(step.role), {12.5, 600, Tone::Ink2}, m_theme), 1);
    m_parts.add(kind);
    m_parts.add(newLabel(step.title, {16, 700, Tone::Ink}, m_theme));
    m_parts.text(step.text);
    addPassages(step.excerpts.size() == 1 ? QStringLiteral("Passage") : QStringLiteral("Passages"),
                step.excerpts);
    const auto events = inDateOrder(m_pack, step.events);
    if (events.empty() && step.role != StepRole::Part) {
        m_parts.rule();
        m_parts.heading(QStringLiteral("Events that the paper offers"));
        m_parts.fine(QStringLiteral("None."));
    }
    m_parts.events(QStringLiteral("Events that the paper offers"), events);
    if (step.counter.text.isEmpty())
        return;
    m_parts.rule();
    auto *counter = new QWidget;
    auto *head = new QHBoxLayout(counter);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(6);
    head->addWidget(newIconLabel(QStringLiteral("counterview"), Tone::Select, m_theme));
    head->addWidget(newHeading(QStringLiteral("Counter-view"), m_theme), 1);
    m_parts.add(counter);
    m_parts.text(step.counter.text);
    addReferences(step.counter.references);
    m_parts.events(QStringLiteral("Events to set against it"), inDateOrder(m_pack, step.counter.events));
    m_parts.excerpts(QStringLiteral("Passages whose note says more"), step.counter.excerpts);
}

void ArgumentCard::build(const Argument &argument)
{
    m_parts.add(newLabel(argument.title, {18, 700, Tone::Ink}, m_theme));
    m_parts.fine(QStringLiteral("Theory of %1").arg(argument.proponent));
    m_parts.text(argument.summary);
    m_parts.rule();
    m_parts.heading(QStringLiteral("Where it is set out"));
    addReferences(argument.references);
}

void ArgumentCard::buildEmpty(bool hasArguments)
{
    m_parts.heading(hasArguments ? QStringLiteral("The paper\u2019s two lenses")
                                 : QStringLiteral("No argument"));
    m_parts.text(hasArguments
                     ? QStringLiteral(
                         "Choose a step above, or press Next step. Up and Down walk through them, J and K "
                         "as well; the map goes along.")
                     : QStringLiteral("This pack holds no argument. A pack may have one: see its format."));
}

QString stepIcon(int role)
{
    switch (role) {
    case int(StepRole::Part):
        return QStringLiteral("layers");
    case int(StepRole::Assumption):
        return QStringLiteral("definition");
    case int(StepRole::Step):
        return QStringLiteral("next");
    case int(StepRole::Application):
        return QStringLiteral("document");
    case int(StepRole::Conclusion):
        return QStringLiteral("check");
    default:
        return QStringLiteral("theory");
    }
}

} // namespace atlas
