// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QString>

namespace atlas {

QString passageText(PassageKind kind); ///< "Claim"
QString passageIcon(PassageKind kind); ///< name of its icon
QString noteText(NoteKind kind); ///< "Correction"
QString noteIcon(NoteKind kind); ///< name of its icon
QString noteLead(NoteKind kind); ///< "Our note, a correction."
/// "Paper's author", "Opponents": a view as the pack has it, at the head of a line.
QString viewText(const QString &view);
/// What a screen reader says of a card.
QString spokenExcerpt(const Excerpt &excerpt);

} // namespace atlas
