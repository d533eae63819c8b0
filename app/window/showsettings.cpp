// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "showsettings.h"

#include "presenter/notesview.h"

#include <QSettings>

#include <algorithm>

namespace atlas {

namespace {

constexpr int longestDelay = 3600;

int numberOf(const QSettings &ini, const QString &key, int usual)
{
    bool ok = false;
    const int value = ini.value(key).toInt(&ok);
    return ok ? value : usual;
}

} // namespace

ShowSettings readShow(const QSettings &ini)
{
    const ShowSettings usual;
    ShowSettings show;
    show.screen = ini.value(QStringLiteral("show/screen")).toString();
    show.notesPixels = std::clamp(numberOf(ini, QStringLiteral("show/notes"), usual.notesPixels),
                                  smallestNotes, largestNotes);
    show.delay = std::clamp(numberOf(ini, QStringLiteral("show/delay"), usual.delay), 0, longestDelay);
    return show;
}

void writeShow(QSettings &ini, const ShowSettings &show)
{
    ini.setValue(QStringLiteral("show/screen"), show.screen);
    ini.setValue(QStringLiteral("show/notes"), show.notesPixels);
    ini.setValue(QStringLiteral("show/delay"), show.delay);
}

} // namespace atlas
