// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QString>

#include <vector>

namespace atlas {

/// Key of the entry: the id without what BibTeX does not take, "work" when nothing is left.
QString bibtexKey(const Reference &reference);

/// Entries in BibTeX's own fields and types (not BibLaTeX's), UTF-8, one after another, each key once: a
/// second use of a key gets a letter. Special signs of TeX are escaped; titles are braced, so that no style
/// changes their capitals. Ends with a line break; empty for no references.
QString bibtexOf(const std::vector<const Reference *> &references);

} // namespace atlas
