// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QString>

namespace atlas {

enum class CitationFormat { Text, Markdown, BibTex };
inline constexpr int citationFormatCount = 3;

/// What a reader pastes. Text and Markdown: the quotation, verbatim and marked, where it stands, whom the
/// paper cites for it, and the references of both in Chicago author-date. BibTeX: the entries of the paper
/// and of the works that it cites for the passage.
QString citationOf(const Excerpt &excerpt, const Pack &pack, CitationFormat format);

/// One work: its reference, or its entry.
QString citationOf(const Reference &reference, CitationFormat format);

/// All works of the pack: the paper, its list, and the literature of our notes.
QString bibliographyOf(const Pack &pack, CitationFormat format);

} // namespace atlas
