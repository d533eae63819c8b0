// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencescreen.h"

#include <QScreen>

#include <cmath>

namespace atlas {

int audienceScreen(const std::vector<ScreenPlace> &screens, int speaker, const QString &chosen)
{
    for (int i = 0; i < int(screens.size()); ++i) {
        if (!chosen.isEmpty() && screens[size_t(i)].name == chosen)
            return i;
    }
    for (int i = 0; i < int(screens.size()); ++i) {
        if (i != speaker)
            return i;
    }
    return speaker;
}

QString screenWords(const ScreenPlace &screen)
{
    return QStringLiteral("%1, %2 \u00d7 %3")
        .arg(screen.name)
        .arg(std::lround(screen.geometry.width() * screen.ratio))
        .arg(std::lround(screen.geometry.height() * screen.ratio));
}

ScreenPlace placeOf(const QScreen &screen)
{
    return {screen.name(), screen.geometry(), screen.devicePixelRatio()};
}

} // namespace atlas
