// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// The lines of a printed text joined to paragraphs, for a view that breaks them anew. Of the same length,
/// code unit by code unit, so that positions stay: a line end becomes a space, a hyphen in a word that goes
/// on a soft one. Short lines (headings, addresses) and empty ones keep their end.
QString reflowed(const QString &printed);

} // namespace atlas
