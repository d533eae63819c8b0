// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions of the show.
#include "actiontable_p.h"

namespace atlas {

using namespace tables;

std::vector<ActionSpec> showActions()
{
    return {
        {A::Present,
         M::Lecture,
         s("&Present from the first step"),
         s("Show the lecture: the audience\u2019s view on the other screen, the speaker\u2019s here"),
         s("play"),
         {key("F5")},
         Window,
         G::None,
         true},
        {A::PresentHere,
         M::Lecture,
         s("Present &from this step"),
         s("Show the lecture from the step that is current, or where the show was left"),
         {},
         {key("Shift+F5")}},
        {A::PresentAlone,
         M::Lecture,
         s("Run &by itself"),
         s("Show the lecture step by step without a hand, again and again"),
         s("loop"),
         {}},
        {A::ExportBlankMap,
         M::Lecture,
         s("Export blan&k map and key\u2026"),
         s("Save the map as it is seen twice: without names and alliances, and with them"),
         s("export"),
         {}},
    };
}

} // namespace atlas
