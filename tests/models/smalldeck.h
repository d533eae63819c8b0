// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"

/// Decks for tests: no pack or borders needed.
namespace small {

inline atlas::Step step(const char *id, const char *title)
{
    atlas::Step made;
    made.id = QString::fromLatin1(id);
    made.title = QString::fromUtf8(title);
    made.view.date = QDate(1955, 6, 5);
    made.view.camera.extent = QRectF(4e6, 3e6, 1e6, 5e5);
    return made;
}

/// Four steps "a" to "d".
inline atlas::Deck deck()
{
    atlas::Deck made;
    made.title = QStringLiteral("A lecture");
    made.packId = QStringLiteral("small");
    made.steps
        = {step("a", "Two camps"), step("b", "Bloc answers bloc"), step("c", "Unity"), step("d", "Łódź")};
    return made;
}

inline QString order(const atlas::Deck &deck)
{
    QString ids;
    for (const atlas::Step &step : deck.steps)
        ids += step.id;
    return ids;
}

} // namespace small
