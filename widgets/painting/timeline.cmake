# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(atlas_painting PRIVATE
    eventnames.h eventnames.cpp
    stepcurve.h stepcurve.cpp
    timelineaxis.h timelineaxis.cpp
    timelinebackdrop.h timelinebackdrop.cpp
    timelinechangemarks.cpp
    timelinedensity.h timelinedensity.cpp
    timelinecompare.h timelinecompare.cpp
    timelinelanes.h timelinelanes.cpp
    timelinelabels.h timelinelabels.cpp
    timelinelayout.h timelinelayout.cpp
    timelinemarks.h timelinemarks.cpp
    timelinemeasures.h timelinemeasures.cpp
    timelineoverview.cpp
    timelinepainter.h timelinepainter.cpp
    timelinescene.h
    timelinestock.h timelinestock.cpp
)
