# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit timelineaxis timelinelanes timelinelabels timelinelayout timelinestock timelinepainter
        timelineoverlaps timelinezooms stepcurve)
    atlas_test(${unit} Atlas::Painting Atlas::Resources)
endforeach()
set_property(TEST timelineoverlaps APPEND PROPERTY LABELS slow) # all days at many widths; others run that code
