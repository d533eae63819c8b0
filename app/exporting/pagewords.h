// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "mapcontents.h"
#include "moment.h"
#include "scenery.h"

#include <QString>

namespace atlas {

/// What the words of a page are made from.
struct PageSubject {
    const Scenery &scenery;
    const ExportSettings &settings;
    const Moment &moment;
    const Moment *other = nullptr; ///< of the date that is compared; null when none is
};

struct PageWords {
    QString title, subtitle;
};

/// "Seven states join NATO"; else the title of the selected event or of the day's most important one, else
/// what the map is of.
QString automaticTitle(const PageSubject &subject);
/// "Members by entry into force: 26, of which Canada and the United States lie outside this map."
QString automaticSubtitle(const PageSubject &subject, const MapContents &contents);
/// The settings' own words, else the automatic ones.
QString titleOf(const PageSubject &subject);
QString subtitleOf(const PageSubject &subject, const MapContents &contents);
QString datesOf(const ViewState &view); ///< "29 March 2004", or both of a comparison
/// "International documents; contested areas are hatched. Equal-area projection EPSG:3035."
QString viewpointText(const PageSubject &subject, const MapContents &contents);
/// Sources of what happened on the day, then of the borders, then the map's own name and licence.
QString sourcesText(const PageSubject &subject);
QString citationText(const PageSubject &subject); ///< of the paper, Chicago author-date
/// The selected passage with its marks, and whose it is: "(Paul 2025, ...)". Empty without one.
QString quotationText(const PageSubject &subject);
QString quotationOrigin(const PageSubject &subject);
/// "europe-2004-03-29"
QString automaticName(const ExportSettings &settings);

} // namespace atlas
