// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"
#include "document/viewjson.h"
#include "issue.h"

#include <QByteArray>

namespace atlas {

/// One JSON object: schema "alliance-atlas.deck/1", title, pack (its id), stance and steps. A step has id,
/// title, view (see viewjson.h) and seconds, and where they are not as in a new step: theme, events,
/// quotation, notes (Markdown), skipped, hidden ("names", "membership", "text") and ink (tool, colour, width,
/// points: x, y, x, y … in metres, EPSG:3035). What is missing is as in a new step; other fields are passed
/// over.
inline constexpr int deckVersion = 1;
inline constexpr qint64 largestDeckFile = 64 * 1024 * 1024; ///< bytes; guards against a wrong file

/// A lecture as read from a file: all that could be read, and what could not.
struct DeckReading {
    Deck deck;
    Issues issues; ///< place: "step 3, "Two camps"" or the line
    bool usable = false; ///< false: no lecture at all
    bool complete = false; ///< false: writing it back would lose something that stands in the file
};

/// Reads one lecture document ("alliance-atlas.deck/1"). A newer version, a text that breaks off, unknown
/// ids and another pack are told of; what can be read is. `name` is the file as the reader knows it.
DeckReading readDeck(const QByteArray &bytes, const QString &name, const KnownContent &known);
DeckReading readDeckFile(const QString &path, const KnownContent &known);

QByteArray toBytes(const Deck &deck);
/// Atomic: the old file stays until the new one is whole. The reason when it failed, else empty.
QString writeDeckFile(const QString &path, const Deck &deck);

} // namespace atlas
