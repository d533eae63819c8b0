// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "pack/pack.h"
#include "viewstate.h"

#include <QJsonObject>

namespace atlas {

class JsonItem;

/// What the ids of a document can be looked up in; a null part knows nothing and finds no fault.
struct KnownContent {
    const Pack *pack = nullptr;
    const BorderSet *borders = nullptr;
};

/// A view as a JSON object: date, viewpoint, dates, extent (metres, EPSG:3035), layers, comparison and what
/// is selected. What readView() makes of it is the same view.
QJsonObject toJson(const ViewState &view);

/// Reads what toJson() wrote. Fields that are missing, wrong or name something unknown are told of in the
/// item's file and keep their value in `base` (a selection: stay empty); the item stays sound.
ViewState readView(JsonItem &item, const KnownContent &known, const ViewState &base);

/// An id that the content does not have is told of under `key` and left out.
EventId readEvent(JsonItem &item, QStringView key, const KnownContent &known);
std::vector<EventId> readEvents(JsonItem &item, QStringView key, const KnownContent &known);

} // namespace atlas
