# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
atlas_test(mapwidget Atlas::Widgets Atlas::Resources)
if(TARGET atlas_borders)
    add_dependencies(tst_mapwidget atlas_borders)
endif()
foreach(unit glide gestureframes mapcompare mapgestures mapkeys mapmotion mapfade namesahead)
    atlas_test(${unit} Atlas::Widgets Atlas::Resources)
endforeach()
atlas_test(newestjob Atlas::Widgets)
atlas_test(mapbutton Atlas::Widgets)
