// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/jsonitem.h"

namespace atlas {

/// Positions count characters of a normalised text; no paper is longer.
inline constexpr int largestPosition = 100'000'000;

/// White space of any kind and length becomes one space; the ends are trimmed. Quotations are compared
/// after this, on both sides.
QString normalised(const QString &text);
/// SHA-256 of the text in UTF-8, hexadecimal.
QString textHash(const QString &text);

/// Faults of a quotation: empty, not normalised, or no longer the text that the hash was made of.
void checkQuotation(JsonItem &item, QStringView quoteKey, QStringView hashKey);

} // namespace atlas
