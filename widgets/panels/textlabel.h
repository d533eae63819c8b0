// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/paragraph.h"
#include "theme.h"

namespace atlas {

enum class Tone { Ink, Ink2, Ink3, Select };

struct TextLook {
    double pixels = 13;
    int weight = 400;
    Tone tone = Tone::Ink;
};

QColor colourOf(Tone tone, const Theme &theme);

/// Plain text in the interface's face, wrapped to the width that it gets.
QLabel *newLabel(const QString &text, const TextLook &look, const Theme &theme);
/// "Lead" in bold, then the text, as one paragraph with the leading of running text.
Paragraph *newParagraph(const QString &lead, const QString &text, const TextLook &look, const Theme &theme);
void setParagraph(Paragraph &paragraph, const QString &lead, const QString &text); ///< other words in it
/// A label of which the first letters are bold.
Paragraph *newLedLabel(const QString &words, qsizetype bold, const TextLook &look, const Theme &theme);
/// Heading of a part of a card.
QLabel *newHeading(const QString &text, const Theme &theme);
/// Icon `:/icons/<name>.svg` of 16 px in the tone.
QLabel *newIconLabel(const QString &name, Tone tone, const Theme &theme);

/// Thin line between the parts of a card.
QWidget *newRule(const Theme &theme);

} // namespace atlas
