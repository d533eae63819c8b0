// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutmemory.h"

#include "exportsettings.h"

#include <QSettings>

namespace atlas {

namespace {

constexpr ThemeName offered[] = {ThemeName::Print, ThemeName::Light, ThemeName::Contrast};

QString wordOf(HandoutPaper paper)
{
    return paper == HandoutPaper::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
}

} // namespace

HandoutSettings readHandout(const QSettings &ini)
{
    HandoutSettings handout;
    if (ini.value(QStringLiteral("handout/paper")).toString() == wordOf(HandoutPaper::Letter))
        handout.paper = HandoutPaper::Letter;
    const QString word = ini.value(QStringLiteral("handout/theme")).toString();
    for (const ThemeName theme : offered) {
        if (word == themeWord(theme))
            handout.theme = theme;
    }
    handout.notes = ini.value(QStringLiteral("handout/notes"), handout.notes).toBool();
    return handout;
}

void writeHandout(QSettings &ini, const HandoutSettings &handout)
{
    ini.setValue(QStringLiteral("handout/paper"), wordOf(handout.paper));
    ini.setValue(QStringLiteral("handout/theme"), themeWord(handout.theme));
    ini.setValue(QStringLiteral("handout/notes"), handout.notes);
}

} // namespace atlas
