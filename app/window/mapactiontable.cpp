// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapactiontable.h"

namespace atlas {

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence(QLatin1String(text));
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

using enum KeyScope;
using G = ActionGroup;
using M = MenuId;
using A = ActionId;

} // namespace

std::vector<ActionSpec> goActions()
{
    return {
        {A::Back, M::Go, s("&Back"), s("Back to the view before"), s("back"), {key("Alt+Left")}},
        {A::Forward, M::Go, s("&Forward"), s("Forward again"), s("forward"), {key("Alt+Right")}},
        {A::GoToDate,
         M::Go,
         s("Go to &date\u2026"),
         s("Type a date"),
         {},
         {key("Ctrl+G")},
         Window,
         G::None,
         true},
        {A::NextChange,
         M::Go,
         s("&Next map change"),
         s("The next day on which the map changes"),
         s("next"),
         {QKeySequence(Qt::Key_Period), QKeySequence(Qt::Key_BracketRight)},
         Panes},
        {A::PreviousChange,
         M::Go,
         s("&Previous map change"),
         s("The day before on which the map changed"),
         s("previous"),
         {QKeySequence(Qt::Key_Comma), QKeySequence(Qt::Key_BracketLeft)},
         Panes},
        {A::NextEvent, M::Go, s("Next &event"), s("The next event"), {}, {QKeySequence(Qt::Key_N)}, Panes},
        {A::PreviousEvent,
         M::Go,
         s("Previous e&vent"),
         s("The event before"),
         {},
         {QKeySequence(Qt::Key_P)},
         Panes},
    };
}

std::vector<ActionSpec> mapActions()
{
    return {
        {A::ZoomIn,
         M::Map,
         s("Zoom &in"),
         s("A closer view"),
         s("plus"),
         {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)},
         Map},
        {A::ZoomOut,
         M::Map,
         s("Zoom &out"),
         s("A wider view"),
         s("minus"),
         {QKeySequence(Qt::Key_Minus)},
         Map},
        {A::Fit,
         M::Map,
         s("Show all of &Europe"),
         s("Fit Europe into the map"),
         s("fit"),
         {QKeySequence(Qt::Key_0)},
         Map},
        {A::ZoomToSelection,
         M::Map,
         s("Zoom to the &selection"),
         s("Fit what is selected into the map: states, event, or what the passage links to"),
         {},
         {QKeySequence(Qt::Key_8)},
         Map},
        {A::FitAlliance,
         M::Map,
         s("Zoom to the &alliance"),
         s("Fit the alliance of the selected state into the map, or NATO"),
         {},
         {QKeySequence(Qt::Key_9)},
         Map},
        {A::ZoomToArea,
         M::Map,
         s("Zoom to an a&rea\u2026"),
         s("Draw the rectangle that is to fill the map, or set it with the arrow keys and Enter"),
         {},
         {QKeySequence(Qt::Key_Z)},
         Map},
        {A::ViewDocuments,
         M::Map,
         s("Viewpoint: international &documents"),
         s("Draw contested areas after international documents"),
         s("eye"),
         {},
         Window,
         G::Viewpoint,
         true},
        {A::ViewControl,
         M::Map,
         s("Viewpoint: actual &control"),
         s("Draw contested areas after who controls them"),
         {},
         {},
         Window,
         G::Viewpoint},
        {A::DatesForce,
         M::Map,
         s("Dates by entry into &force"),
         s("A founder is a member when the treaty is in force"),
         {},
         {},
         Window,
         G::Dates,
         true},
        {A::DatesSignature,
         M::Map,
         s("Dates by si&gnature"),
         s("A founder is a member when it has signed"),
         {},
         {},
         Window,
         G::Dates},
    };
}

} // namespace atlas
