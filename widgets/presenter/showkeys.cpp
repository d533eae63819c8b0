// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/showkeys.h"

#include <array>

namespace atlas {

namespace {

struct Bound {
    int key;
    Qt::KeyboardModifiers modifiers;
    ShowCommand command;
};

constexpr Qt::KeyboardModifier none = Qt::NoModifier, shift = Qt::ShiftModifier,
                               control = Qt::ControlModifier;

/// '.' is what clickers send for black, so it steps changes in the main window only.
const std::array bindings{Bound{Qt::Key_PageDown, none, ShowCommand::Next},
                          Bound{Qt::Key_Right, none, ShowCommand::Next},
                          Bound{Qt::Key_Down, none, ShowCommand::Next},
                          Bound{Qt::Key_Space, none, ShowCommand::Next},
                          Bound{Qt::Key_Return, none, ShowCommand::Accept},
                          Bound{Qt::Key_Enter, none, ShowCommand::Accept},
                          Bound{Qt::Key_PageUp, none, ShowCommand::Previous},
                          Bound{Qt::Key_Left, none, ShowCommand::Previous},
                          Bound{Qt::Key_Up, none, ShowCommand::Previous},
                          Bound{Qt::Key_Backspace, none, ShowCommand::EraseDigit},
                          Bound{Qt::Key_Home, none, ShowCommand::First},
                          Bound{Qt::Key_End, none, ShowCommand::Last},
                          Bound{Qt::Key_BracketRight, none, ShowCommand::NextChange},
                          Bound{Qt::Key_BracketLeft, none, ShowCommand::PreviousChange},
                          Bound{Qt::Key_PageDown, shift, ShowCommand::NextChange},
                          Bound{Qt::Key_PageUp, shift, ShowCommand::PreviousChange},
                          Bound{Qt::Key_B, none, ShowCommand::Black},
                          Bound{Qt::Key_Period, none, ShowCommand::Black},
                          Bound{Qt::Key_W, none, ShowCommand::White},
                          Bound{Qt::Key_Comma, none, ShowCommand::White},
                          Bound{Qt::Key_F, none, ShowCommand::Freeze},
                          Bound{Qt::Key_L, none, ShowCommand::Laser},
                          Bound{Qt::Key_S, none, ShowCommand::Spotlight},
                          Bound{Qt::Key_P, none, ShowCommand::Pen},
                          Bound{Qt::Key_P, shift, ShowCommand::Highlighter},
                          Bound{Qt::Key_E, none, ShowCommand::Eraser},
                          Bound{Qt::Key_E, shift, ShowCommand::ClearInk},
                          Bound{Qt::Key_Delete, none, ShowCommand::ClearInk},
                          Bound{Qt::Key_Z, none, ShowCommand::Zoom},
                          Bound{Qt::Key_C, none, ShowCommand::NextColour},
                          Bound{Qt::Key_Z, control, ShowCommand::Undo},
                          Bound{Qt::Key_Z, control | shift, ShowCommand::Redo},
                          Bound{Qt::Key_Y, control, ShowCommand::Redo},
                          Bound{Qt::Key_H, none, ShowCommand::HideNames},
                          Bound{Qt::Key_M, none, ShowCommand::HideMembership},
                          Bound{Qt::Key_X, none, ShowCommand::HideText},
                          Bound{Qt::Key_R, none, ShowCommand::RevealNext},
                          Bound{Qt::Key_R, shift, ShowCommand::RevealAll},
                          Bound{Qt::Key_G, none, ShowCommand::GoTo},
                          Bound{Qt::Key_O, none, ShowCommand::Overview},
                          Bound{Qt::Key_T, none, ShowCommand::PauseClock},
                          Bound{Qt::Key_T, shift, ShowCommand::RestartClock},
                          Bound{Qt::Key_A, none, ShowCommand::Autoplay},
                          Bound{Qt::Key_Plus, none, ShowCommand::LargerNotes},
                          Bound{Qt::Key_Plus, shift, ShowCommand::LargerNotes},
                          Bound{Qt::Key_Equal, none, ShowCommand::LargerNotes},
                          Bound{Qt::Key_Minus, none, ShowCommand::SmallerNotes},
                          Bound{Qt::Key_Down, control, ShowCommand::NotesDown},
                          Bound{Qt::Key_Up, control, ShowCommand::NotesUp},
                          Bound{Qt::Key_N, none, ShowCommand::Notes},
                          Bound{Qt::Key_F6, none, ShowCommand::OtherWindow},
                          Bound{Qt::Key_F1, none, ShowCommand::Help},
                          Bound{Qt::Key_Question, none, ShowCommand::Help},
                          Bound{Qt::Key_Question, shift, ShowCommand::Help},
                          Bound{Qt::Key_Escape, none, ShowCommand::Leave}};

} // namespace

ShowKey showKeyOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    ShowKey key;
    if (event.key() == Qt::Key_F5) { // clickers alternate it with Esc: the show is running
        key.swallowed = true;
        return key;
    }
    if (modifiers == Qt::NoModifier && event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) {
        key.digit = event.key() - Qt::Key_0;
        return key;
    }
    for (const Bound &bound : bindings) {
        if (bound.key == event.key() && bound.modifiers == modifiers)
            key.command = bound.command;
    }
    return key;
}

std::vector<ShowKeyText> showKeyTexts()
{
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    return {{s("Page Down, Right, Down, Space, Enter"), s("Next step")},
            {s("Page Up, Left, Up, Backspace"), s("Previous step")},
            {s("Home, End"), s("First, last step")},
            {s("] and [, or Shift+Page Down and Up"), s("Map change inside the step")},
            {s("B or .   W or ,"), s("Black; white; any key returns")},
            {s("F"), s("Freeze what the audience sees; F again returns")},
            {s("Enter, while frozen"), s("Send the private view to the audience")},
            {s("L   S"), s("Laser pointer; spotlight")},
            {s("Z"), s("Zoom to an area; Esc returns")},
            {s("P   Shift+P   E"), s("Pen; highlighter; eraser")},
            {s("C"), s("Next colour of pen and highlighter")},
            {s("Ctrl+Z   Ctrl+Y"), s("Undo, redo a line")},
            {s("Delete or Shift+E"), s("Clear the drawing of the step")},
            {s("H   M   X"), s("Hide names; membership; words beside the map")},
            {s("R   Shift+R, or a click on a state"), s("Reveal the next one; all of it; that state")},
            {s("G or a number, Enter"), s("Go to a step")},
            {s("O"), s("Overview of the steps")},
            {s("T   Shift+T"), s("Pause, restart the clock")},
            {s("A"), s("Steps follow one another by themselves")},
            {s("+   -   Ctrl+Down, Ctrl+Up"), s("Size of the notes; scroll them")},
            {s("N"), s("Notes beside the slide, with one screen")},
            {s("F6"), s("The other window of the show")},
            {s("Esc"), s("Leave tool or zoom, else end the show; asks once")}};
}

} // namespace atlas
