// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace atlas::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"render", "draw the map of a day into a picture", runRender},
        {"sheet", "draw several days on one page, with one legend", runSheet},
        {"animate", "make a film of days, or numbered pictures", runAnimate},
        {"describe", "tell in words what the map of a day shows; caption, citation, table", runDescribe},
        {"list", "list changes, events, excerpts, states or lectures", runList},
        {"members", "list the members of an organisation on a day", runMembers},
        {"measure", "areas, land borders and distances of some states on a day", runMeasure},
        {"accuracy", "how well areas agree with official ones, and the map with itself", runAccuracy},
        {"diff", "what is not the same on two days", runDiff},
        {"borders", "write the borders of a day into a GeoPackage, GeoJSON, KML or CSV file", runBorders},
        {"export-data", "write borders, members, events and measures, dated, for other programs",
         runExportData},
        {"handout", "write a lecture as PDF, a page a step, with its notes for presenters", runHandout},
        {"validate", "judge datasets, border sources, packs and lectures, and tell every fault", runValidate},
    };
    return all;
}

} // namespace atlas::cli
