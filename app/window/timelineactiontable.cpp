// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineactiontable.h"

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

std::vector<ActionSpec> playActions()
{
    return {
        {A::PlayPause,
         M::Timeline,
         s("&Play or pause"),
         s("Let the time run, or stop it"),
         s("play"),
         {QKeySequence(Qt::Key_Space)},
         MapAndTimeline},
        {A::PauseAtChanges,
         M::Timeline,
         s("Pause at &changes"),
         s("Stop at each day on which the map changes"),
         {},
         {},
         Window,
         G::Toggle},
        {A::PlayBackward,
         M::Timeline,
         s("Play &backwards"),
         s("Let the time run towards 1949"),
         s("reverse"),
         {},
         Window,
         G::Toggle},
        {A::PlayLoop,
         M::Timeline,
         s("Play in a l&oop"),
         s("Begin again at the other end"),
         s("loop"),
         {},
         Window,
         G::Toggle},
        {A::PlayByDay,
         M::Timeline,
         s("Play by &day"),
         s("Rest on each day"),
         {},
         {},
         Window,
         G::PlayStep,
         true},
        {A::PlayByMonth,
         M::Timeline,
         s("Play by mo&nth"),
         s("Rest on the first of each month"),
         {},
         {},
         Window,
         G::PlayStep},
        {A::PlayByYear,
         M::Timeline,
         s("Play by &year"),
         s("Rest on the first of each year"),
         {},
         {},
         Window,
         G::PlayStep},
        {A::PlayByChange,
         M::Timeline,
         s("Play by map c&hange"),
         s("Rest on each day on which the map changes, equally long"),
         {},
         {},
         Window,
         G::PlayStep},
    };
}

std::vector<ActionSpec> timelineActions()
{
    return {
        {A::FirstDate,
         M::Timeline,
         s("&First date"),
         s("The first day of the atlas"),
         {},
         {QKeySequence(Qt::Key_Home)},
         Timeline,
         G::None,
         true},
        {A::LastDate,
         M::Timeline,
         s("&Last date"),
         s("The last day of the atlas"),
         {},
         {QKeySequence(Qt::Key_End)},
         Timeline},
        {A::WindowAll,
         M::Timeline,
         s("Show &all years"),
         s("Show the whole time from 1949"),
         {},
         {},
         Window,
         G::None,
         true},
        {A::Window25, M::Timeline, s("Show &25 years"), s("Show 25 years about the date"), {}, {}},
        {A::Window5, M::Timeline, s("Show &5 years"), s("Show 5 years about the date"), {}, {}},
        {A::Window1, M::Timeline, s("Show &1 year"), s("Show one year about the date"), {}, {}},
        {A::WindowMonth, M::Timeline, s("Show 1 &month"), s("Show one month about the date"), {}, {}},
        {A::MeasureLanes,
         M::Timeline,
         s("Measures &under the events"),
         s("Members, land and border with Russia as charts of the timeline"),
         {},
         {},
         Window,
         G::Toggle,
         true},
        {A::CountTurkey,
         M::Timeline,
         s("Count all of &Turkey"),
         s("In the land in Europe: Anatolia too, and not Eastern Thrace alone"),
         {},
         {},
         Window,
         G::Toggle},
    };
}

} // namespace atlas
