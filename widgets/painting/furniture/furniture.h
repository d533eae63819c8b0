// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscene.h"

#include <QStringList>

namespace atlas {

/// What stands over the map, worded and placed. Logical pixels; an empty rectangle is a part that is not
/// shown.
struct Furniture {
    struct InsetFill { ///< as drawn on a land of LabelStock::inset
        FillClass fill = FillClass::Outside;
        bool operator==(const InsetFill &) const = default;
    };

    bool compact = false; ///< the small forms: plate of one line, "+2 outside" for the inset
    bool narrow = false; ///< compact, but who joined stands in a line below
    QString date;
    QString members; ///< "26 members"
    QString joined; ///< "7 joined today", may be empty
    QRectF datePlate;

    QRectF inset;
    std::vector<InsetFill> insetFills; ///< as LabelStock::inset.lands()
    QStringList insetNames; ///< of Canada and the United States
    QString outside; ///< "Also members: Canada, United States", or "+2 outside"
    QRectF outsideRect; ///< of the words and their ground

    QString viewpoint; ///< "International documents"
    QRectF viewpointPlate;

    QRectF scaleBar;
    double scaleLength = 0; ///< of the bar
    QString scaleText; ///< "500 km"

    bool operator==(const Furniture &) const = default;
};

/// All parts are empty when the scene switches furniture off.
Furniture furnitureOf(const MapScene &scene);

/// Where nothing that belongs to the map may be written: the plates at their widest, whatever the date, and
/// the buttons of the window.
std::vector<QRectF> reservedRects(const MapScene &scene);

/// Whether the view leaves out North America, but shows so much of Europe that an inset is of use.
bool hasUseForInset(const MapScene &scene);
/// Whether the inset of North America is shown among the furniture.
bool hasInset(const MapScene &scene);
QRectF insetRect(const MapScene &scene);
/// The inset alone, worded for a picture that places it itself; for scenes that have a use for it.
Furniture insetAt(const MapScene &scene, QPointF corner);
/// Where the names in the inset stand, on the view.
std::vector<QRectF> insetNameRects(const MapScene &scene);

inline constexpr double insetNamePixels = 10.4;

} // namespace atlas
