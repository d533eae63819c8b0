// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/xmppacket.h"
#include "picture/picturestate.h"
#include "scenery.h"

namespace atlas {

/// The state of a view on this content, as a picture of it remembers it. `theme` and `program` are words.
PictureState rememberedState(const ViewState &view, const QString &theme, const Scenery &scenery);

/// Words and state for a picture of the view; empty alternative texts are made from the data. The scenery
/// must be complete.
PictureNotes notesOf(const PictureState &state, const Scenery &scenery, const QString &brief = {},
                     const QString &full = {});

/// What the picture file remembers; issues say why nothing can be had: no such file, no picture, or a picture
/// whose notes were removed. Reads PNG, JPEG, WebP, TIFF, SVG and PDF.
PictureReading readPicture(const QString &path, const KnownContent &known, const ViewState &base = {});

} // namespace atlas
