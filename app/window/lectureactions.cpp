// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions of lectures: their files, their steps, and undo.
#include "actiontable_p.h"

namespace atlas {

using namespace tables;

namespace {

std::vector<ActionSpec> files()
{
    return {
        {A::LectureNew,
         M::Lecture,
         s("&New lecture"),
         s("Begin a lecture without steps"),
         s("plus"),
         {key("Ctrl+Shift+N")}},
        {A::LectureOpen,
         M::Lecture,
         s("&Open lecture\u2026"),
         s("Open a lecture from a file"),
         s("document"),
         {key("Ctrl+Shift+O")}},
        {A::LectureSave,
         M::Lecture,
         s("&Save lecture"),
         s("Write the lecture to its file"),
         {},
         {key("Ctrl+S")}},
        {A::LectureSaveAs,
         M::Lecture,
         s("Save lecture &as\u2026"),
         s("Write the lecture to another file, and go on with that"),
         {},
         {key("Ctrl+Shift+S")}},
        {A::LectureRevert,
         M::Lecture,
         s("&Revert to saved"),
         s("Read the lecture from its file again, without the edits since"),
         {},
         {}},
        {A::LectureCopy,
         M::Lecture,
         s("Edit a &copy"),
         s("Make a copy of the atlas\u2019s lecture that can be edited"),
         s("copy"),
         {}},
        {A::LectureHandout,
         M::Lecture,
         s("Export &handout\u2026"),
         s("Save the lecture as PDF, a page a step, with its notes"),
         s("export"),
         {}},
        {A::LectureClose, M::Lecture, s("C&lose lecture"), s("Put the lecture away"), {}, {}},
    };
}

std::vector<ActionSpec> views()
{
    return {
        {A::StepAdd,
         M::Lecture,
         s("Add s&tep from view"),
         s("Add what is seen now to the lecture, after the current step"),
         s("plus"),
         {key("Ctrl+Shift+A")},
         Window,
         G::None,
         true},
        {A::StepUpdate,
         M::Lecture,
         s("&Update step from view"),
         s("Let the current step show what is seen now"),
         s("image"),
         {key("Ctrl+Shift+U")}},
    };
}

ActionSpec step(A id, const char *text, const char *tip, const QKeySequence &keys)
{
    ActionSpec spec{id, M::Lecture, s(text), s(tip), {}, {keys}, Steps};
    spec.submenu = s("Ste&p");
    return spec;
}

std::vector<ActionSpec> steps()
{
    std::vector<ActionSpec> specs{
        step(A::StepNext, "&Next step", "Go to the step after the current one", key("Alt+PgDown")),
        step(A::StepPrevious, "&Previous step", "Go to the step before the current one", key("Alt+PgUp")),
        step(A::StepRename, "&Rename step", "Type another title for the step", key("F2")),
        step(A::StepDuplicate, "D&uplicate step", "Put a copy of the step after it", key("Ctrl+D")),
        step(A::StepSkip, "&Hide step", "Leave the step out of the show, or take it in again", key("H")),
        step(A::StepUp, "Move &up", "Move the step towards the beginning", key("Alt+Up")),
        step(A::StepDown, "Move &down", "Move the step towards the end", key("Alt+Down")),
        step(A::StepRemove, "Delet&e step", "Take the step out of the lecture", key("Del")),
    };
    for (ActionSpec &spec : specs) {
        if (spec.id == A::StepNext || spec.id == A::StepPrevious || spec.id == A::StepDuplicate)
            spec.scope = Window;
    }
    specs.push_back({A::TabLecture,
                     M::Lecture,
                     s("Sho&w the lecture"),
                     s("The steps of the lecture that is open, and their notes"),
                     s("lecture"),
                     {key("Ctrl+6")},
                     Window,
                     G::None,
                     true});
    return specs;
}

} // namespace

std::vector<ActionSpec> undoActions()
{
    return {
        {A::Undo, M::Edit, s("&Undo"), s("Take the last edit of the lecture back"), {}, {key("Ctrl+Z")}},
        {A::Redo,
         M::Edit,
         s("&Redo"),
         s("Make the edit of the lecture again that was taken back"),
         {},
         {key("Ctrl+Shift+Z"), key("Ctrl+Y")}},
    };
}

std::vector<ActionSpec> lectureActions()
{
    std::vector<ActionSpec> all;
    for (const auto &part : {files(), views(), steps()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace atlas
