// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporter.h"
#include "fonts.h"
#include "mapprojection.h"

/// The shipped content, read once a test program.
inline const atlas::Scenery &shippedScenery()
{
    static const atlas::Scenery scenery
        = atlas::loadScenery(QStringLiteral(ATLAS_BORDERS), atlas::shippedPack());
    return scenery;
}

inline atlas::ExportSettings settingsOn(QDate date, QSizeF pixels = {1122, 794})
{
    atlas::ExportSettings settings;
    settings.view.date = date;
    settings.page.size = pixels;
    return settings;
}
