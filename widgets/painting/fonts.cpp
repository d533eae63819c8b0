// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QDirIterator>
#include <QFontDatabase>

#include <algorithm>

namespace atlas {

namespace {

bool registerAll()
{
    int missing = 0;
    int found = 0;
    QDirIterator files(QStringLiteral(":/fonts"), QDir::Files);
    while (files.hasNext()) {
        missing += QFontDatabase::addApplicationFont(files.next()) < 0;
        ++found;
    }
    return found > 0 && missing == 0;
}

QFont sized(const QString &family, double pixels)
{
    QFont font(family);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

bool registerFonts()
{
    static const bool complete = registerAll();
    return complete;
}

QFont sansFont(double pixels, int weight)
{
    QFont font = sized(QStringLiteral("Inter"), pixels);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont displayFont(double pixels, int weight)
{
    QFont font = sized(QStringLiteral("Inter Display"), pixels);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont serifFont(double pixels, bool italic)
{
    QFont font = sized(QStringLiteral("Vollkorn"), pixels);
    font.setItalic(italic);
    return font;
}

} // namespace atlas
