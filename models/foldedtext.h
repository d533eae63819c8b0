// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// Text as a search compares it: no case, no diacritics ("Šiauliai" = "siauliai", "Łódź" = "lodz"), plain
/// quotation marks, apostrophes and dashes.
QString foldedText(const QString &text);

/// Whether every word of `query` occurs in the folded text; an empty query is in every text.
bool containsWords(const QString &folded, const QString &query);

} // namespace atlas
