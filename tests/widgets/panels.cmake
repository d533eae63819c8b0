# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit eventdates excerptaccess excerptview legendpanel changespanel cards panelcontent numberspanel readingmodes
        cardcolumn measuredlabel paragraph layoutstop)
    atlas_test(${unit} Atlas::Widgets Atlas::Resources)
endforeach()
if(TARGET atlas_borders)
    add_dependencies(tst_panelcontent atlas_borders)
endif()
