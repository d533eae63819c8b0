// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace atlas {

/// What is remembered from one show to the next.
struct ShowSettings {
    QString screen; ///< of the audience, by name; empty = another than the speaker's
    int notesPixels = 26; ///< 18 to 40
    int delay = 0; ///< seconds a step when steps follow by themselves; 0 = as the step plans
    bool operator==(const ShowSettings &) const = default;
};

ShowSettings readShow(const QSettings &ini);
void writeShow(QSettings &ini, const ShowSettings &show);

} // namespace atlas
