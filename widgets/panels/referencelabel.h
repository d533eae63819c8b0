// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/textlabel.h"

namespace atlas {

/// A work in Chicago author-date, titles slanted, its address a link that mouse and keyboard open. Packs come
/// from anywhere: only web addresses are opened.
QLabel *newReferenceLabel(const Reference &reference, const Theme &theme);

/// A work by author and year; chosen, it shows (or hides) its reference below itself. `says` stands beside
/// it.
QWidget *newLiteratureRow(const LiteratureUse &use, const Pack &pack, const Theme &theme);

} // namespace atlas
