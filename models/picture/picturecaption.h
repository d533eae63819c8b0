// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/picturesubject.h"

namespace atlas {

enum class CitationStyle { Chicago, Apa, BibTex };
inline constexpr int citationStyleCount = 3;

/// What stands below the figure: title, what is seen, whose view, what it is made of.
QString figureCaption(const PictureSubject &subject);

/// The map as a work that can be cited: CSL of the type "map". It has no date of its own: the versions of
/// borders and content say which map it is.
Reference pictureReference(const PictureSubject &subject);

/// The map, then the paper; ready to be copied. Chicago is author-date.
QString pictureCitation(const PictureSubject &subject, CitationStyle style);

} // namespace atlas
