# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit dateparse timelinewords timelinewidget timelineheader timelineaccess timelinefocus)
    atlas_test(${unit} Atlas::Widgets Atlas::Resources)
endforeach()
