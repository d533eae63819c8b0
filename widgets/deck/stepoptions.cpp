// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/stepoptions.h"

#include "document/commands.h"
#include "document/lectern.h"

#include <QActionGroup>
#include <QMenu>

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

} // namespace

void fillStepOptions(QMenu &menu, Lectern &lectern)
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
    addHiding(menu, lectern);
    QAction *ink = menu.addAction(QStringLiteral("C&lear what is drawn"));
    ink->setEnabled(!step->ink.empty());
    QObject::connect(ink, &QAction::triggered, &lectern, [&lectern] {
        edit(lectern, StepField::Ink, [](Step &changed) { changed.ink.clear(); });
    });
}

} // namespace atlas
