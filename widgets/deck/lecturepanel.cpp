// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/lecturepanel.h"

#include "deck/actionbutton.h"
#include "deck/lecturehead.h"
#include "deck/stepeditor.h"
#include "deck/steplist.h"
#include "deck/stepoptions.h"
#include "document/commands.h"
#include "document/lectern.h"
#include "panels/flowlayout.h"
#include "panels/scrollcolumn.h"
#include "panels/textlabel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace atlas {

namespace {

constexpr int stepsHeight = 440, notesHeight = 180; ///< px at first

} // namespace

LecturePanel::LecturePanel(Lectern &lectern, const StepScenery &scenery, QWidget *parent)
    : QWidget(parent)
    , m_lectern(lectern)
    , m_pack(scenery.pack)
    , m_pictures(scenery)
    , m_head(new LectureHead(lectern))
    , m_steps(new StepList(m_model, m_pictures))
    , m_editor(new StepEditor(lectern, scenery.pack))
    , m_buttons(new QWidget)
    , m_parts(new QSplitter(Qt::Vertical))
    , m_absent(new ScrollColumn)
    , m_pages(new QStackedLayout(this))
{
    setAccessibleName(QStringLiteral("Lecture"));
    setAutoFillBackground(true);
    m_absent->setAccessibleName(QStringLiteral("No lecture is open"));
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_buttons);
    column->addWidget(m_steps, 1);
    m_parts->addWidget(top);
    m_parts->addWidget(m_editor);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, stepsHeight); // a low window takes from both
    m_parts->setStretchFactor(1, notesHeight);
    m_parts->setSizes({stepsHeight, notesHeight});
    m_pages->addWidget(m_absent);
    m_pages->addWidget(m_parts);
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(14, 0, 14, 8);
    flow->setSpacing(6);
    connectParts();
    follow();
}

void LecturePanel::connectParts()
{
    connect(m_steps, &StepList::chosen, this, &LecturePanel::stepChosen);
    connect(m_steps, &StepList::menuRequested, this, &LecturePanel::showMenu);
    connect(&m_model, &DeckModel::moveRequested, this,
            [this](const QString &id, int to) { moveStep(m_lectern.edited(), id, to); });
    connect(&m_model, &DeckModel::renameRequested, this, [this](const QString &id, const QString &title) {
        if (const Step *step = m_lectern.document().step(id)) {
            Step renamed = *step;
            renamed.title = title;
            changeStep(m_lectern.edited(), renamed, StepField::Title);
        }
    });
    connect(&m_lectern, &Lectern::deckChanged, this, &LecturePanel::follow);
    connect(&m_lectern, &Lectern::stepChanged, this, &LecturePanel::follow);
    connect(&m_lectern, &Lectern::fileChanged, this, &LecturePanel::follow);
}

void LecturePanel::setActions(const LectureActions &actions)
{
    m_actions = actions;
    const std::pair<QAction *, const char *> shown[] = {{actions.add, "plus"},
                                                        {actions.update, ""},
                                                        {actions.duplicate, ""},
                                                        {actions.skip, ""},
                                                        {actions.remove, "close"}};
    for (const auto &[action, icon] : shown)
        m_buttons->layout()->addWidget(newActionButton(*action, QLatin1String(icon), m_theme));
    m_head->setEditCopyAction(*actions.editCopy);
    buildAbsent();
}

void LecturePanel::buildAbsent()
{
    QVBoxLayout *column = m_absent->startContent();
    column->addWidget(newHeading(QStringLiteral("No lecture is open"), m_theme));
    column->addWidget(newLabel(QStringLiteral("A lecture is a row of views of the map, each with its title, "
                                              "notes for the speaker and planned time."),
                               {13, 400, Tone::Ink2}, m_theme));
    const auto add = [&](QAction *action, const QString &icon) {
        PanelButton *button = newActionButton(*action, icon, m_theme);
        column->addWidget(button, 0, Qt::AlignLeft);
    };
    for (QAction *lecture : m_actions.shipped)
        add(lecture, QStringLiteral("lecture"));
    column->addWidget(newRule(m_theme));
    add(m_actions.add, QStringLiteral("plus")); // begins a lecture with what is seen
    add(m_actions.create, QStringLiteral("plus"));
    add(m_actions.open, QStringLiteral("document"));
    m_absent->finishContent();
}

void LecturePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme.panel);
    setPalette(ground);
    m_head->setTheme(theme);
    m_steps->setTheme(theme);
    m_editor->setTheme(theme);
    m_absent->setTheme(theme);
    for (PanelButton *button : m_buttons->findChildren<PanelButton *>())
        button->setTheme(theme);
    if (m_actions.create)
        buildAbsent();
}

void LecturePanel::follow()
{
    m_model.setDeck(m_lectern.deck());
    m_steps->setEditable(!m_lectern.isReadOnly());
    m_steps->setCurrentStep(m_lectern.stepId());
    m_buttons->setVisible(!m_lectern.isReadOnly());
    m_pages->setCurrentWidget(m_lectern.isOpen() ? static_cast<QWidget *>(m_parts) : m_absent);
    setFocusProxy(m_lectern.isOpen() ? static_cast<QWidget *>(m_steps) : m_absent);
}

void LecturePanel::showMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("stepMenu"));
    for (QAction *action : {m_actions.add, m_actions.update, m_actions.rename, m_actions.duplicate,
                            m_actions.skip, m_actions.up, m_actions.down})
        menu->addAction(action);
    if (m_lectern.step() && !m_lectern.isReadOnly()) {
        menu->addSeparator();
        fillStepOptions(*menu, m_lectern, *m_pack);
    }
    menu->addSeparator();
    menu->addAction(m_lectern.isReadOnly() ? m_actions.editCopy : m_actions.remove);
    menu->popup(place);
}

} // namespace atlas
