// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actiontable_p.h"

#include "excerptactions.h"
#include "mapactiontable.h"
#include "timelineactiontable.h"

namespace atlas {

using namespace tables;

namespace {

std::vector<ActionSpec> exportMap()
{
    return {
        {A::ExportMap,
         M::File,
         s("&Export map\u2026"),
         s("Save the map as a picture, SVG or PDF, with title, legend and sources"),
         s("export"),
         {key("Ctrl+E")},
         Window,
         G::None,
         true},
        {A::PrintMap,
         M::File,
         s("P&rint map\u2026"),
         s("Set up the page, see it and print it"),
         {},
         {key("Ctrl+P")}},
    };
}

std::vector<ActionSpec> fileAndEdit()
{
    return {
        {A::Quit,
         M::File,
         s("&Quit"),
         s("Close the atlas; the view is remembered"),
         {},
         {key("Ctrl+Q")},
         Window,
         G::None,
         true},
        {A::CopyImage,
         M::Edit,
         s("Copy map &image"),
         s("Copy the map as it is seen"),
         s("image"),
         {key("Ctrl+Shift+C")},
         Window,
         G::None,
         true},
        {A::CopyStatus,
         M::Edit,
         s("Copy &name and status"),
         s("Copy what the status of the selected state is on this day"),
         s("copy"),
         {}},
        {A::ClearSelection, M::Edit, s("C&lear selection"), s("Select nothing (Esc in the map)"), {}, {}},
        {A::Find,
         M::Edit,
         s("&Find\u2026"),
         s("Find a state, event or passage by name"),
         s("search"),
         {key("Ctrl+F")},
         Window,
         G::None,
         true},
    };
}

std::vector<ActionSpec> view()
{
    return {
        {A::ThemeLight, M::View, s("&Light"), s("Dark ink on light ground"), {}, {}, Window, G::Theme},
        {A::ThemeDark, M::View, s("&Dark"), s("Light ink on dark ground"), {}, {}, Window, G::Theme},
        {A::ThemeContrast,
         M::View,
         s("&High contrast"),
         s("Black on white, strong lines"),
         {},
         {},
         Window,
         G::Theme},
        {A::ThemeSystem,
         M::View,
         s("&Follow the system"),
         s("Light or dark as the desktop is"),
         {},
         {},
         Window,
         G::Theme},
        {A::NextPane,
         M::View,
         s("&Next pane"),
         s("Move the focus to the next pane"),
         {},
         {key("F6")},
         Window,
         G::None,
         true},
        {A::PreviousPane,
         M::View,
         s("&Previous pane"),
         s("Move the focus to the previous pane"),
         {},
         {key("Shift+F6")}},
        {A::Docks,
         M::View,
         s("Show the &side panes"),
         s("Show or hide what stands left and right of the map"),
         s("layers"),
         {key("F9")},
         Window,
         G::Toggle,
         true},
        {A::FullScreen,
         M::View,
         s("F&ull screen"),
         s("Fill the screen"),
         s("fit"),
         {key("F11")},
         Window,
         G::Toggle},
        {A::ReduceMotion,
         M::View,
         s("Reduce &motion"),
         s("Nothing glides, fades or grows: every change is shown at once"),
         {},
         {},
         Window,
         G::Toggle},
        {A::ResetLayout,
         M::View,
         s("&Reset layout"),
         s("Put all panes back where they were at first"),
         {},
         {}},
    };
}

std::vector<ActionSpec> excerpts()
{
    return {
        {A::NextExcerpt,
         M::Excerpts,
         s("&Next excerpt"),
         s("The next passage of the list"),
         s("down"),
         {QKeySequence(Qt::Key_J)},
         Panes},
        {A::PreviousExcerpt,
         M::Excerpts,
         s("&Previous excerpt"),
         s("The passage before it in the list"),
         s("up"),
         {QKeySequence(Qt::Key_K)},
         Panes},
        {A::TabExcerpts,
         M::Excerpts,
         s("Show &excerpts"),
         s("The passages of the paper for this date"),
         s("book"),
         {key("Ctrl+1")},
         Window,
         G::None,
         true},
        {A::TabState,
         M::Excerpts,
         s("Show the &state"),
         s("The card of the selected state"),
         {},
         {key("Ctrl+2")}},
        {A::TabEvent,
         M::Excerpts,
         s("Show the e&vent"),
         s("The card of the selected event"),
         {},
         {key("Ctrl+3")}},
        {A::TabNumbers,
         M::Excerpts,
         s("Show the n&umbers"),
         s("Members, land and border with Russia over the years"),
         {},
         {key("Ctrl+4")}},
    };
}

std::vector<ActionSpec> help()
{
    return {
        {A::Shortcuts,
         M::Help,
         s("&Keyboard shortcuts"),
         s("All keys on one sheet"),
         s("keyboard"),
         {key("F1"), QKeySequence(Qt::Key_Question)}},
        {A::StartCard, M::Help, s("&Start here"), s("The card of the first run"), {}, {}},
        {A::About,
         M::Help,
         s("&About Alliance Atlas"),
         s("Version, licence and sources"),
         {},
         {},
         Window,
         G::None,
         true},
    };
}

} // namespace

const std::vector<ActionSpec> &actionTable()
{
    static const std::vector<ActionSpec> table = [] {
        std::vector<ActionSpec> all;
        for (const auto &part : {paperActions(), openPictureActions(), undoActions(), exportMap(),
                                 exportActions(), fileAndEdit(), pictureWordActions(), view(), goActions(),
                                 mapActions(), compareActions(), playActions(), timelineActions(), excerpts(),
                                 readingActions(), excerptActions(), lectureActions(), showActions(), help()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return table;
}

QString menuTitle(MenuId menu)
{
    static const char *const titles[menuCount]
        = {"&File", "&Edit", "&View", "&Go", "&Map", "&Timeline", "E&xcerpts", "&Lecture", "&Help"};
    return s(titles[int(menu)]);
}

std::vector<PaneKeys> paneKeys()
{
    return {
        {s("Arrows"), s("Move the map"), Map},
        {s("Ctrl+arrows"), s("Select the neighbouring state"), Map},
        {s("Enter"), s("Open the card of what is selected"), Map},
        {s("Esc"), s("Clear the selection"), Map},
        {s("Wheel, double click"), s("Zoom about the pointer"), Map},
        {s("Shift+drag"), s("Zoom to the rectangle that is drawn"), Map},
        {s("Menu, Shift+F10"), s("What can be done with the selected state or event"), Map},
        {s("Shift+wheel"), s("One map change"), MapAndTimeline},
        {s("Left, Right"), s("One day; with Shift a month, with Ctrl a year"), Timeline},
        {s("Up, Down"), s("The event before or after, in view; several that stand as one are one"), Timeline},
        {s("Enter"), s("Go to that event, or list those that stand as one"), Timeline},
        {s("+ - 0"), s("Zoom the time about the date, show all of it"), Timeline},
        {s("Page Up, Page Down"), s("Move along the time"), Timeline},
        {s("Ctrl+wheel"), s("Zoom the time about the pointer"), Timeline},
        {s("Up, Down"), s("The step before or after; the map goes there"), Steps},
        {s("Enter"), s("Back to the view of the step"), Steps},
    };
}

QString scopeTitle(KeyScope scope)
{
    switch (scope) {
    case Window:
        return s("Everywhere");
    case Panes:
        return s("Map, timeline and lists");
    case Map:
        return s("Map");
    case MapAndTimeline:
        return s("Map and timeline");
    case Timeline:
        return s("Timeline");
    case Steps:
        return s("Steps of a lecture");
    }
    return {};
}

} // namespace atlas
