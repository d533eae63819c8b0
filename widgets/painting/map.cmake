# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(atlas_painting PRIVATE
    canvas.h
    comparepainting.h comparepainting.cpp
    comparescene.h comparescene.cpp
    coverage/cellraster.h coverage/cellraster.cpp
    coverage/coverage.h coverage/coverage.cpp
    coverage/parallel.h coverage/parallel.cpp
    coverage/quietthreads.h coverage/quietthreads.cpp
    coverage/projectedarcs.h coverage/projectedarcs.cpp
    coverage/strokeraster.h coverage/strokeraster.cpp
    coverage/strokes.h coverage/strokes.cpp
    dirtytiles.h dirtytiles.cpp
    drawnstates.h drawnstates.cpp
    fillpattern.h fillpattern.cpp
    groundlayers.h
    inkpainting.h inkpainting.cpp
    landfade.h landfade.cpp
    landfills.h landfills.cpp
    landpainter.h landpainter.cpp
    landpaths.h landpaths.cpp
    layercache.h layercache.cpp
    linestyle.h linestyle.cpp
    mapground.h mapground.cpp
    mappainter.h mappainter.cpp
    mapcontents.h mapcontents.cpp
    mappiece.h mappiece.cpp
    paperdevice.h
    paperpath.h paperpath.cpp
    plainimage.h
    plates.h plates.cpp
    recipepainting.h recipepainting.cpp
    soiltiles.h soiltiles.cpp
    sparseimage.h sparseimage.cpp
    sparsemarks.h sparsemarks.cpp
    steppicture.h steppicture.cpp
    strokepainter.h strokepainter.cpp
    theme.h theme.cpp
    vectorland.h vectorland.cpp
    vectormap.h vectormap.cpp
    viewport.h viewport.cpp
    visionfilter.h visionfilter.cpp
    waterlayer.cpp
)
