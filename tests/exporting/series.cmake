# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit picturememory)
    atlas_test(${unit} Atlas::Exporting ${WEBP_LIBRARY})
endforeach()
find_library(WEBPDEMUX_LIBRARY webpdemux REQUIRED)
atlas_test(films Atlas::Exporting Atlas::Resources ${GIF_LIBRARY} ${WEBPDEMUX_LIBRARY})
atlas_test(series Atlas::Exporting Atlas::Resources)
atlas_test(seriesdays Atlas::Exporting)
