// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QSizeF>

namespace atlas {

enum class HandoutPaper { A4, Letter };

/// What a lecture on paper looks like. A value.
struct HandoutSettings {
    HandoutPaper paper = HandoutPaper::A4; ///< upright
    ThemeName theme = ThemeName::Print; ///< whatever the colours of a step in the show
    bool notes = true; ///< of the speaker, below each step

    QSizeF millimetres() const { return paper == HandoutPaper::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4); }
    bool operator==(const HandoutSettings &) const = default;
};

} // namespace atlas
