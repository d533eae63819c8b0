// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of Show do.
#include "document/lectern.h"
#include "presenter/show.h"

namespace atlas {

namespace {

constexpr int typedMost = 4; // digits

std::optional<ShowTool> toolOf(ShowCommand command)
{
    switch (command) {
    case ShowCommand::Laser:
        return ShowTool::Laser;
    case ShowCommand::Spotlight:
        return ShowTool::Spotlight;
    case ShowCommand::Pen:
        return ShowTool::Pen;
    case ShowCommand::Highlighter:
        return ShowTool::Highlighter;
    case ShowCommand::Eraser:
        return ShowTool::Eraser;
    case ShowCommand::Zoom:
        return ShowTool::Zoom;
    default:
        return {};
    }
}

} // namespace

void Show::press(const ShowKey &key)
{
    if (key.digit >= 0)
        type(key.digit);
    else if (key.command)
        run(*key.command);
}

void Show::type(int digit)
{
    if (m_covered || m_asking) {
        run(ShowCommand::Accept); // any key returns
        return;
    }
    if (m_typed.size() < typedMost)
        m_typed += QString::number(digit);
    m_goesTo = true;
    emit stateChanged();
}

void Show::run(ShowCommand command)
{
    if (m_asking && command != ShowCommand::Leave) { // any other key: the show goes on
        m_asking = false;
        emit stateChanged();
        return;
    }
    const bool covers = command == ShowCommand::Black || command == ShowCommand::White;
    const Blank asked = command == ShowCommand::White ? Blank::White : Blank::Black;
    if (m_covered && !(covers && asked != m_blank)) {
        m_covered = false;
        m_ticker.start();
        emit stateChanged();
        return;
    }
    if (!runNavigation(command) && !runInk(command) && !runReveal(command) && !runRequest(command))
        runOther(command);
}

bool Show::runNavigation(ShowCommand command)
{
    using C = ShowCommand;
    switch (command) {
    case C::Next:
        step(1);
        return true;
    case C::Previous:
        step(-1);
        return true;
    case C::First:
        goTo(1);
        return true;
    case C::Last:
        goTo(count());
        return true;
    case C::NextChange:
    case C::PreviousChange:
        m_stage.finish();
        if (command == C::NextChange)
            m_stage.navigator().nextChange();
        else
            m_stage.navigator().previousChange();
        emit stateChanged();
        return true;
    case C::Accept:
        accept();
        return true;
    case C::EraseDigit:
        eraseDigit();
        return true;
    case C::GoTo:
        m_goesTo = !m_goesTo;
        m_typed.clear();
        emit stateChanged();
        return true;
    default:
        return false;
    }
}

void Show::accept()
{
    if (!m_typed.isEmpty())
        goTo(m_typed.toInt());
    else if (m_goesTo)
        run(ShowCommand::GoTo);
    else if (m_frozen)
        push();
    else
        step(1);
}

void Show::eraseDigit()
{
    if (m_typed.isEmpty()) {
        step(-1);
        return;
    }
    m_typed.chop(1);
    m_goesTo = !m_typed.isEmpty();
    emit stateChanged();
}

bool Show::runInk(ShowCommand command)
{
    using C = ShowCommand;
    QUndoStack &undo = m_lectern.document().undoStack();
    switch (command) {
    case C::Undo:
        if (canUndo())
            undo.undo();
        break;
    case C::Redo:
        if (canRedo())
            undo.redo();
        break;
    case C::ClearInk:
        if (const Step *now = step(); now && !now->ink.empty())
            editInk([](std::vector<InkStroke> &ink) { ink.clear(); });
        break;
    case C::NextColour:
        m_colour = (m_colour + 1) % inkColours;
        break;
    default:
        return false;
    }
    emit stateChanged();
    return true;
}

bool Show::runReveal(ShowCommand command)
{
    using C = ShowCommand;
    switch (command) {
    case C::HideNames:
        hide(Hidden::Names);
        return true;
    case C::HideMembership:
        hide(Hidden::Membership);
        return true;
    case C::HideText:
        hide(Hidden::Text);
        return true;
    case C::RevealNext:
        m_stage.setReveal(withNextShown(m_stage.reveal(), m_stage.revealable()));
        return true;
    case C::RevealAll:
        m_stage.setReveal({});
        emit stateChanged();
        return true;
    default:
        return false;
    }
}

void Show::hide(Hidden what)
{
    m_stage.setReveal(toggled(m_stage.reveal(), what));
    emit stateChanged();
}

bool Show::runRequest(ShowCommand command)
{
    using C = ShowCommand;
    switch (command) {
    case C::Overview:
        emit overviewRequested();
        return true;
    case C::LargerNotes:
        emit notesResized(1);
        return true;
    case C::SmallerNotes:
        emit notesResized(-1);
        return true;
    case C::NotesDown:
        emit notesScrolled(1);
        return true;
    case C::NotesUp:
        emit notesScrolled(-1);
        return true;
    case C::Notes:
        emit notesRequested();
        return true;
    case C::OtherWindow:
        emit otherWindowRequested();
        return true;
    case C::Help:
        emit helpRequested();
        return true;
    default:
        return false;
    }
}

void Show::runOther(ShowCommand command)
{
    using C = ShowCommand;
    switch (command) {
    case C::Black:
        cover(Blank::Black);
        break;
    case C::White:
        cover(Blank::White);
        break;
    case C::Freeze:
        freeze();
        break;
    case C::PauseClock:
        if (m_clock.isRunning())
            m_clock.pause(now());
        else
            m_clock.resume(now());
        emit stateChanged();
        break;
    case C::RestartClock:
        m_clock.start(now());
        emit stateChanged();
        break;
    case C::Autoplay:
        setAutoplay({!m_autoplay.runs, m_autoplay.seconds, m_autoplay.loops});
        break;
    case C::Leave:
        leave();
        break;
    default:
        if (const std::optional<ShowTool> tool = toolOf(command))
            toggleTool(*tool);
        break;
    }
}

void Show::toggleTool(ShowTool tool)
{
    setTool(tool == m_tool ? ShowTool::Hand : tool);
}

/// The picture stands; or it is what it was, and lives again.
void Show::freeze()
{
    if (!m_frozen) {
        m_stage.finish();
        Slide seen = m_stage.slide();
        seen.pointer = {};
        seen.band = {};
        if (!(m_stage.slide().pointer == SlidePointer()))
            emit audienceChanged(seen); // a pointer that stands still points at nothing
        m_frozen = Frozen{seen, number(), m_stage.store().state(), m_stage.reveal()};
        emit stateChanged();
        return;
    }
    const Frozen back = *m_frozen;
    const Motion motion = m_stage.motion();
    m_stage.setMotion(Motion::none()); // in private: the audience sees nothing move
    if (back.number != number())
        goTo(back.number);
    m_stage.setReveal(back.reveal);
    m_stage.store().apply(back.view);
    m_stage.setMotion(motion);
    m_frozen.reset();
    emit audienceChanged(audience());
    emit stateChanged();
}

void Show::push()
{
    m_stage.finish();
    m_frozen.reset();
    emit audienceChanged(audience());
    emit stateChanged();
}

void Show::askToEnd()
{
    m_asking = true;
    emit stateChanged();
}

void Show::leave()
{
    if (m_goesTo) {
        m_goesTo = false;
        m_typed.clear();
    } else if (m_tool != ShowTool::Hand) {
        setTool(ShowTool::Hand);
    } else if (m_asking) {
        emit ended();
        return;
    } else if (m_stage.isAway() && !m_frozen) {
        m_stage.comeBack();
    } else {
        m_asking = true;
    }
    emit stateChanged();
}

} // namespace atlas
