# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(atlas_painting PRIVATE
    datetext.h datetext.cpp
    eventglyph.h eventglyph.cpp
    eventlayer.cpp
    eventlayout.h eventlayout.cpp
    eventmarks.cpp
    eventpainting.h eventpainting.cpp
    furniture.h furniture.cpp
    furniturefonts.h
    furniturelayer.cpp
    graticulelayer.cpp
    halotext.h halotext.cpp
    keywriter.h
    linepieces.h linepieces.cpp
    maparrangement.h maparrangement.cpp
    piecelayer.h
    citylabels.h citylabels.cpp
    labelbox.h labelbox.cpp
    labelcast.h labelcast.cpp
    labelground.h labelground.cpp
    labellayer.cpp
    labelplacement.h labelplacement.cpp
    labelplan.cpp
    labelstock.h labelstock.cpp
    northamerica.h northamerica.cpp
    soilcache.h soilcache.cpp
    soilshape.h soilshape.cpp
    statelabels.h statelabels.cpp
    waterlabels.h waterlabels.cpp
    swatch.h swatch.cpp
)
