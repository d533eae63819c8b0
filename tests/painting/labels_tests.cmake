# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit citylabels datetext eventglyph eventlayer eventmarks furniture halotext labelbox labelplacement labelsteadiness labelstock linepieces nameforms realnames soilshape textlines)
    atlas_test(${unit} Atlas::Painting Atlas::Resources)
endforeach()
set_property(TEST labelsteadiness APPEND PROPERTY LABELS slow) # all days at many scales; others run that code
