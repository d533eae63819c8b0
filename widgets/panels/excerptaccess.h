// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

/// What screen readers are told of the cards of excerpts (ui.md 11): a card is an item of a list, chosen like
/// by a click, and what its face paints are parts with words and places of their own: holder of the view,
/// kind of the passage, quotation, section, dates, marks of our note. Does so for the whole program, once.
void installExcerptAccess();

} // namespace atlas
