// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"

namespace atlas {

class LectureDocument;

// The only way to change a lecture. Each call is one entry of the document's undo stack, or none when it
// changes nothing; a run of edits of one field of one step (typing, drawing one line after another is not
// one) is one entry.

/// What of a step an edit touches; edits of Title, Notes and Seconds that follow one another are undone
/// together.
enum class StepField { View, Title, Notes, Seconds, Theme, Text, Skipped, Hidden, Ink };

void insertStep(LectureDocument &document, int at, Step step); ///< gets a fresh id; `at` is clamped
void duplicateStep(LectureDocument &document, const QString &id); ///< the copy follows it
void removeStep(LectureDocument &document, const QString &id);
void moveStep(LectureDocument &document, const QString &id, int to); ///< position after the move, clamped
/// The step of the same id becomes `step`.
void changeStep(LectureDocument &document, const Step &step, StepField field);
void renameDeck(LectureDocument &document, const QString &title); ///< a run of them is one entry

} // namespace atlas
