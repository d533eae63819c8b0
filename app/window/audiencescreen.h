// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QScreen;

namespace atlas {

/// A screen that slides can go to.
struct ScreenPlace {
    QString name; ///< as the system has it; kept in the settings
    QRect geometry; ///< logical pixels
    double ratio = 1;
};

/// Where the audience's view goes: to the screen that was chosen, else to the first one that is not the
/// speaker's, else to the speaker's own. Positions in `screens`, which is not empty.
int audienceScreen(const std::vector<ScreenPlace> &screens, int speaker, const QString &chosen);

/// "HDMI-1, 1920 \u00d7 1080": in its own pixels.
QString screenWords(const ScreenPlace &screen);
ScreenPlace placeOf(const QScreen &screen);

} // namespace atlas
