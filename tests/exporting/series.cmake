# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit picturememory)
    atlas_test(${unit} Atlas::Exporting ${WEBP_LIBRARY})
endforeach()
