// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// All that can be asked of a show, by keys in either window, by a clicker or by a button.
enum class ShowCommand {
    Next,
    Previous,
    First,
    Last,
    Accept, ///< Enter: goes to the number that was typed, sends the private view, or else goes on
    NextChange,
    PreviousChange,
    Black,
    White,
    Freeze,
    Laser,
    Spotlight,
    Pen,
    Highlighter,
    Eraser,
    Zoom,
    NextColour,
    Undo,
    Redo,
    ClearInk,
    HideNames,
    HideMembership,
    HideText,
    RevealNext,
    RevealAll,
    GoTo,
    EraseDigit,
    Overview,
    PauseClock,
    RestartClock,
    Autoplay,
    LargerNotes,
    SmallerNotes,
    NotesDown, ///< a line further
    NotesUp,
    Notes, ///< beside the slide, where there is one screen only
    OtherWindow,
    Help,
    Leave ///< Esc
};

/// A command, or a digit of a step's number.
struct ShowKey {
    std::optional<ShowCommand> command;
    int digit = -1;
    bool swallowed = false; ///< means nothing here, and must mean nothing elsewhere either
};
ShowKey showKeyOf(const QKeyEvent &event);

/// For the sheet of keys.
struct ShowKeyText {
    QString keys, text;
};
std::vector<ShowKeyText> showKeyTexts();

} // namespace atlas
