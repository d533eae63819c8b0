// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/stepoptions.h"

#include "document/commands.h"
#include "document/lectern.h"
#include "pack/pack.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array<std::pair<StepTheme, const char *>, 5> themes{{{StepTheme::AsShown, "&As the window is"},
                                                                    {StepTheme::Light, "&Light"},
                                                                    {StepTheme::Dark, "&Dark"},
                                                                    {StepTheme::Contrast, "&High contrast"},
                                                                    {StepTheme::Print, "For &print"}}};

constexpr std::array<std::pair<Hidden, const char *>, 3> kept{
    {{Hidden::Names, "&Names of states"},
     {Hidden::Membership, "&Membership of alliances"},
     {Hidden::Text, "&Title, quotation and events"}}};

/// Changes the step that is current when the action is chosen.
template <class Edit> void edit(Lectern &lectern, StepField field, Edit change)
{
    if (!lectern.step())
        return;
    Step step = *lectern.step();
    change(step);
    changeStep(lectern.edited(), step, field);
}

void addColours(QMenu &menu, Lectern &lectern)
{
    QMenu *colours = menu.addMenu(QStringLiteral("&Colours"));
    auto *group = new QActionGroup(colours);
    for (const auto &[theme, text] : themes) {
        QAction *action = colours->addAction(QLatin1String(text));
        action->setCheckable(true);
        action->setChecked(lectern.step()->theme == theme);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &lectern, [&lectern, theme = theme] {
            edit(lectern, StepField::Theme, [theme](Step &step) { step.theme = theme; });
        });
    }
}

void addHiding(QMenu &menu, Lectern &lectern)
{
    QMenu *hiding = menu.addMenu(QStringLiteral("&Keep back until revealed"));
    for (const auto &[part, text] : kept) {
        QAction *action = hiding->addAction(QLatin1String(text));
        action->setCheckable(true);
        action->setChecked(lectern.step()->hidden.testFlag(part));
        QObject::connect(action, &QAction::triggered, &lectern, [&lectern, part = part](bool on) {
            edit(lectern, StepField::Hidden, [&](Step &step) { step.hidden.setFlag(part, on); });
        });
    }
}

/// The step's own, those of its passage, and the great ones that go on on its day; in the order of time.
std::vector<const Event *> eventsFor(const Step &step, const Pack &pack)
{
    const Excerpt *excerpt = pack.excerpt(step.view.selection.excerpt);
    const auto isIn = [](const std::vector<EventId> &ids, const Event &event) {
        return std::find(ids.begin(), ids.end(), event.id) != ids.end();
    };
    std::vector<const Event *> events;
    for (const Event &event : pack.events) {
        const bool ofDay = event.tier == 1 && event.span().contains(step.view.date);
        if (isIn(step.events, event) || ofDay || (excerpt && isIn(excerpt->events, event)))
            events.push_back(&event);
    }
    return events;
}

void addEvents(QMenu &menu, Lectern &lectern, const Pack &pack)
{
    QMenu *events = menu.addMenu(QStringLiteral("&Events beside the map"));
    const std::vector<const Event *> candidates = eventsFor(*lectern.step(), pack);
    events->menuAction()->setEnabled(!candidates.empty());
    for (const Event *event : candidates) {
        const std::vector<EventId> &chosen = lectern.step()->events;
        QAction *action
            = events->addAction(QString(event->title).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(std::find(chosen.begin(), chosen.end(), event->id) != chosen.end());
        QObject::connect(action, &QAction::triggered, &lectern, [&lectern, &pack, id = event->id](bool on) {
            edit(lectern, StepField::Text, [&](Step &step) {
                std::erase(step.events, id);
                if (on)
                    step.events.push_back(id);
                std::stable_sort(step.events.begin(), step.events.end(),
                                 [&](const EventId &a, const EventId &b) {
                                     const Event *first = pack.event(a), *second = pack.event(b);
                                     return first && second && first->start < second->start;
                                 });
            });
        });
    }
}

} // namespace

void fillStepOptions(QMenu &menu, Lectern &lectern, const Pack &pack)
{
    const Step *step = lectern.step();
    if (!step)
        return;
    addColours(menu, lectern);
    QAction *quotation = menu.addAction(QStringLiteral("Show the &quotation"));
    quotation->setCheckable(true);
    quotation->setChecked(step->showsQuotation);
    quotation->setEnabled(!step->view.selection.excerpt.isEmpty());
    QObject::connect(quotation, &QAction::triggered, &lectern, [&lectern](bool on) {
        edit(lectern, StepField::Text, [on](Step &changed) { changed.showsQuotation = on; });
    });
    addEvents(menu, lectern, pack);
    addHiding(menu, lectern);
    QAction *ink = menu.addAction(QStringLiteral("C&lear what is drawn"));
    ink->setEnabled(!step->ink.empty());
    QObject::connect(ink, &QAction::triggered, &lectern, [&lectern] {
        edit(lectern, StepField::Ink, [](Step &changed) { changed.ink.clear(); });
    });
}

} // namespace atlas
