// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecturing.h"

#include "actions.h"
#include "deck/lecturepanel.h"
#include "deck/stepcapture.h"
#include "deck/steplist.h"
#include "document/commands.h"
#include "furniture/datetext.h"
#include "issuebar.h"
#include "map/mapwidget.h"
#include "panels/eventpanel.h"
#include "panels/excerptview.h"
#include "panes.h"
#include "recoverybar.h"
#include "session.h"
#include "timeline/timelinewidget.h"
#include "views.h"
#include "viewstore.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

/// An ampersand in a title is a character and not the mark of a mnemonic.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QVBoxLayout *columnOf(QWidget &widget)
{
    auto *column = new QVBoxLayout(&widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

Lecturing::Lecturing(const LecturingParts &parts, const QString &unsaved)
    : m_parts(parts)
    , m_door(parts.window, parts.session, unsaved)
    , m_handout(parts.window)
    , m_bars(new QWidget)
    , m_faults(new IssueBar)
    , m_recovery(new RecoveryBar)
{
    QVBoxLayout *column = columnOf(*m_bars);
    column->addWidget(m_recovery);
    column->addWidget(m_faults);
    fillMenu();
    connectFiles();
    connectSteps();
    connectPanel();
    const Lectern &lectern = m_parts.session.lectern;
    connect(&lectern, &Lectern::deckChanged, this, &Lecturing::follow);
    connect(&lectern, &Lectern::stepChanged, this, &Lecturing::follow);
    connect(&lectern, &Lectern::fileChanged, this, &Lecturing::follow);
    connect(&m_parts.session.lectern.document().undoStack(), &QUndoStack::indexChanged, this,
            &Lecturing::follow); // which it is only after the deck has changed
    follow();
}

template <class Act> void Lecturing::on(ActionId id, Act act)
{
    connect(&m_parts.actions[id], &QAction::triggered, this, act);
}

/// The lectures of the pack stand first: they are what a reader looks for here.
void Lecturing::fillMenu()
{
    QMenu &menu = m_parts.actions.menu(MenuId::Lecture);
    QAction *first = menu.actions().front();
    for (const Lecture &lecture : m_parts.session.pack->lectures) {
        auto *action = new QAction(menuText(lecture.title), this);
        action->setIconText(lecture.title);
        action->setToolTip(QStringLiteral("A lecture of the atlas in %1 steps").arg(lecture.steps.size()));
        action->setStatusTip(action->toolTip());
        connect(action, &QAction::triggered, this, [this, &lecture] { m_door.openShipped(lecture); });
        menu.insertAction(first, action);
        m_shipped.push_back(action);
    }
    menu.insertSeparator(first);
    m_recent = new QMenu(QStringLiteral("Recent lectures"), &menu);
    menu.insertMenu(&m_parts.actions[ActionId::LectureSave], m_recent);
    connect(&menu, &QMenu::aboutToShow, this, [this] { m_door.fillRecent(*m_recent); });
}

void Lecturing::connectFiles()
{
    using A = ActionId;
    Lectern &lectern = m_parts.session.lectern;
    on(A::LectureNew, [this] { m_door.create(); });
    on(A::LectureOpen, [this] { m_door.ask(); });
    on(A::LectureSave, [this] { m_door.save(); });
    on(A::LectureSaveAs, [this] { m_door.saveAs(); });
    on(A::LectureRevert, [this] { m_door.revert(); });
    on(A::LectureHandout, [this] { exportHandout(); });
    connect(&m_handout, &HandoutDesk::finished, this, [this](const QString &path, const Issues &issues) {
        if (!hasErrors(issues))
            emit said(QStringLiteral("Saved in %1").arg(QDir::toNativeSeparators(path)));
    });
    on(A::LectureClose, [this] { m_door.close(); });
    on(A::LectureCopy, [this, &lectern] {
        lectern.edited();
        emit said(QStringLiteral("You edit a copy; the lecture of the atlas stays as it is."));
    });
    on(A::Undo, [this] { travelEdits(&QUndoStack::undo); });
    on(A::Redo, [this] { travelEdits(&QUndoStack::redo); });
    connect(&m_door, &LectureDoor::opened, this, [this] {
        m_parts.panes.showTab(ReadingTab::Lecture);
        goToStep(m_parts.session.lectern.stepId());
    });
    connect(&m_door, &LectureDoor::said, this, &Lecturing::said);
    connect(&m_door, &LectureDoor::faultsFound, m_faults,
            [this](const QString &title, const Issues &issues) { m_faults->setIssues(issues, title); });
    connect(m_recovery, &RecoveryBar::recoverRequested, this,
            [this](const Recovery &recovery) { m_door.recover(recovery); });
    connect(m_recovery, &RecoveryBar::discardRequested, this, &forgetRecovery);
}

void Lecturing::connectSteps()
{
    using A = ActionId;
    Lectern &lectern = m_parts.session.lectern;
    on(A::StepAdd, [this] { addStep(); });
    on(A::StepUpdate, [this] { updateStep(); });
    on(A::StepNext, [this] { stepBy(1); });
    on(A::StepPrevious, [this] { stepBy(-1); });
    on(A::StepUp, [this] { moveBy(-1); });
    on(A::StepDown, [this] { moveBy(1); });
    on(A::StepSkip, [this] { toggleSkipped(); });
    on(A::StepRename, [this] { m_parts.views.lecture->steps().rename(); });
    on(A::StepRemove, [&lectern] { removeStep(lectern.edited(), lectern.stepId()); });
    on(A::StepDuplicate, [&lectern] {
        const int row = lectern.row();
        duplicateStep(lectern.edited(), lectern.stepId());
        lectern.setStep(lectern.deck().steps[size_t(row) + 1].id);
    });
    on(A::TabLecture, [this] {
        m_parts.panes.showTab(ReadingTab::Lecture);
        m_parts.views.lecture->setFocus(Qt::ShortcutFocusReason);
    });
}

void Lecturing::connectPanel()
{
    using A = ActionId;
    Actions &actions = m_parts.actions;
    LecturePanel &panel = *m_parts.views.lecture;
    const std::pair<A, const char *> buttons[] = {{A::StepAdd, "Add step"},
                                                  {A::StepUpdate, "Update"},
                                                  {A::StepDuplicate, "Duplicate"},
                                                  {A::StepRemove, "Delete"}};
    for (const auto &[id, text] : buttons)
        actions[id].setIconText(QLatin1String(text)); // the whole is the tip
    panel.setActions({m_shipped, &actions[A::LectureNew], &actions[A::LectureOpen], &actions[A::LectureCopy],
                      &actions[A::StepAdd], &actions[A::StepUpdate], &actions[A::StepDuplicate],
                      &actions[A::StepSkip], &actions[A::StepRemove], &actions[A::StepRename],
                      &actions[A::StepUp], &actions[A::StepDown]});
    actions.bind(panel.steps(), KeyScope::Steps);
    connect(&panel, &LecturePanel::stepChosen, this, &Lecturing::goToStep);
    connect(m_parts.views.excerpts, &ExcerptView::lectureRequested, this, &Lecturing::addExcerpt);
    connect(m_parts.views.event, &EventPanel::lectureRequested, this, &Lecturing::addEvent);
    connect(m_parts.views.map, &MapWidget::menuOpening, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addAction(&m_parts.actions[A::StepAdd]);
    });
    connect(m_parts.views.timeline, &TimelineWidget::menuOpening, this, [this](QMenu *menu, QDate day) {
        menu->addAction(QStringLiteral("Add step of %1 to the lecture").arg(longDate(day)), this,
                        [this, day] { addStepAt(day); });
    });
}

void Lecturing::openNamed(const QString &name)
{
    if (const Lecture *lecture = m_parts.session.pack->lecture({name}))
        m_door.openShipped(*lecture);
    else
        m_door.open(name);
}

void Lecturing::offerUnsaved()
{
    m_recovery->offer(m_door.recoveries());
}

void Lecturing::follow()
{
    using A = ActionId;
    Lectern &lectern = m_parts.session.lectern;
    QUndoStack &undo = lectern.document().undoStack();
    const Actions &actions = m_parts.actions;
    const bool editable = lectern.isOpen() && !lectern.isReadOnly();
    const bool hasStep = lectern.step();
    const int row = lectern.row(), last = int(lectern.deck().steps.size()) - 1;
    for (const A id : {A::LectureSave, A::LectureSaveAs})
        actions[id].setEnabled(editable);
    actions[A::LectureRevert].setEnabled(editable && !lectern.document().path().isEmpty()
                                         && lectern.document().isModified());
    actions[A::LectureCopy].setEnabled(lectern.isReadOnly());
    actions[A::LectureClose].setEnabled(lectern.isOpen());
    actions[A::LectureHandout].setEnabled(lectern.deck().plannedSeconds() > 0); // of what is shown
    for (const A id : {A::StepUpdate, A::StepRename, A::StepDuplicate, A::StepSkip, A::StepRemove})
        actions[id].setEnabled(editable && hasStep);
    actions[A::StepUp].setEnabled(editable && row > 0);
    actions[A::StepDown].setEnabled(editable && hasStep && row < last);
    actions[A::StepNext].setEnabled(hasStep && row < last);
    actions[A::StepPrevious].setEnabled(row > 0);
    const bool skipped = hasStep && lectern.step()->skipped;
    actions[A::StepSkip].setText(skipped ? QStringLiteral("S&how step") : QStringLiteral("&Hide step"));
    actions[A::StepSkip].setIconText(skipped ? QStringLiteral("Show") : QStringLiteral("Hide"));
    actions[A::Undo].setEnabled(undo.canUndo());
    actions[A::Undo].setText(QStringLiteral("&Undo ") + undo.undoText());
    actions[A::Redo].setEnabled(undo.canRedo());
    actions[A::Redo].setText(QStringLiteral("&Redo ") + undo.redoText());
    emit titleChanged(lectern.isOpen() ? lectern.deck().title : QString(), lectern.document().isModified());
}

/// Undo and redo show the step that they change: one wants to see what has happened.
void Lecturing::travelEdits(void (QUndoStack::*travel)())
{
    Lectern &lectern = m_parts.session.lectern;
    const std::vector<Step> before = lectern.deck().steps;
    (lectern.document().undoStack().*travel)();
    const std::vector<Step> &now = lectern.deck().steps;
    const auto changed = std::mismatch(now.begin(), now.end(), before.begin(), before.end()).first;
    if (changed != now.end() && changed->id != lectern.stepId())
        goToStep(QString(changed->id));
}

void Lecturing::goToStep(const QString &id)
{
    Lectern &lectern = m_parts.session.lectern;
    lectern.setStep(id);
    if (lectern.step() && lectern.stepId() == id)
        m_parts.session.navigator.goTo(lectern.step()->view);
}

ViewState Lecturing::seen() const
{
    ViewState view = m_parts.store.state();
    if (view.camera.extent.isEmpty())
        view.camera = m_parts.views.map->viewport().camera();
    return view;
}

void Lecturing::insert(const ViewState &view)
{
    Session &session = m_parts.session;
    Lectern &lectern = session.lectern;
    const bool wasReadOnly = lectern.isReadOnly();
    ViewStore other; // the step is of what it will show, which need not be shown now
    other.apply(view);
    const MomentTracker tracker(other, session.timeline, session.pack);
    const int at = lectern.row() + 1;
    insertStep(lectern.edited(), at, captureStep(view, tracker.moment(), *session.pack));
    const Step &step = lectern.deck().steps[size_t(at)];
    lectern.setStep(step.id);
    emit said(
        wasReadOnly
            ? QStringLiteral("Step %1 added to a copy; the lecture of the atlas stays as it is.").arg(at + 1)
            : QStringLiteral("Step %1 added: %2").arg(at + 1).arg(step.title));
}

void Lecturing::addStep()
{
    insert(seen());
    m_parts.panes.showTab(ReadingTab::Lecture);
}

void Lecturing::addStepAt(QDate day)
{
    ViewState view = seen();
    view.date = day;
    insert(view);
}

void Lecturing::addExcerpt(const ExcerptId &id)
{
    if (m_parts.store.state().selection.excerpt != id)
        m_parts.session.navigator.goToExcerpt(id);
    insert(seen());
}

void Lecturing::addEvent(const EventId &id)
{
    if (m_parts.store.state().selection.event != id)
        m_parts.session.navigator.goToEvent(id);
    insert(seen());
}

void Lecturing::exportHandout()
{
    const Session &session = m_parts.session;
    QString proposal = m_door.suggestedFile();
    proposal = proposal.left(proposal.lastIndexOf(QLatin1Char('.'))) + QStringLiteral(".pdf");
    m_handout.ask(session.lectern.deck(), {session.borders, session.pack, session.labels, {}}, proposal);
}

void Lecturing::updateStep()
{
    Lectern &lectern = m_parts.session.lectern;
    const Step captured = captureStep(seen(), m_parts.session.tracker.moment(), *m_parts.session.pack);
    changeStep(lectern.edited(), updatedStep(*lectern.step(), captured), StepField::View);
    emit said(QStringLiteral("Step %1 shows this view now.").arg(lectern.row() + 1));
}

void Lecturing::toggleSkipped()
{
    Lectern &lectern = m_parts.session.lectern;
    Step step = *lectern.step();
    step.skipped = !step.skipped;
    changeStep(lectern.edited(), step, StepField::Skipped);
}

void Lecturing::stepBy(int steps)
{
    const Lectern &lectern = m_parts.session.lectern;
    const int row = lectern.row() + steps;
    if (row >= 0 && row < int(lectern.deck().steps.size()))
        goToStep(lectern.deck().steps[size_t(row)].id);
}

void Lecturing::moveBy(int steps)
{
    Lectern &lectern = m_parts.session.lectern;
    moveStep(lectern.edited(), lectern.stepId(), lectern.row() + steps);
}

} // namespace atlas
