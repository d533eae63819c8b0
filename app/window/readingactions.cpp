// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions of the reader's own copy and of the search.
#include "actiontable_p.h"

namespace atlas {

using namespace tables;

std::vector<ActionSpec> paperActions()
{
    return {
        {A::OpenPaper,
         M::File,
         s("&Open paper\u2026"),
         s("Open your own copy of the paper, as PDF or text, and mark the excerpts in it"),
         s("document"),
         {key("Ctrl+O")}},
        {A::ClosePaper, M::File, s("&Close paper"), s("Put your copy of the paper away"), {}, {}},
        {A::ExportAnnotations,
         M::File,
         s("Export a&nnotations\u2026"),
         s("Save the excerpts as W3C Web Annotations, with their places in your copy if one is open"),
         {},
         {}},
    };
}

std::vector<ActionSpec> readingActions()
{
    return {
        {A::FindNext, M::Edit, s("Find ne&xt"), s("Go to the next hit of the last search"), {}, {key("F3")}},
        {A::FindPrevious, M::Edit, s("Find pre&vious"), s("Go to the hit before"), {}, {key("Shift+F3")}},
        {A::TabPaper,
         M::Excerpts,
         s("Show the p&aper"),
         s("Your own copy of the paper, with the excerpts marked"),
         s("document"),
         {key("Ctrl+5")}},
        {A::ShowInPaper,
         M::Excerpts,
         s("Show &in paper"),
         s("The selected excerpt in your copy of the paper"),
         {},
         {key("Ctrl+Shift+P")}},
    };
}

} // namespace atlas
