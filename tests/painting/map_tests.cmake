# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit badscenes begunwork colourvision companion comparescene coverage dirtytiles fillpattern framereference linestyle mappainter mappiece parallel piecesahead quietthreads soiltiles sparseimage sparsemarks strokes theme viewpoints viewport waterlayer)
    atlas_test(${unit} Atlas::Painting Atlas::Resources)
endforeach()
