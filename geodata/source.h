// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QString>

namespace atlas {

/// Where a date, a place or a reading comes from; one form for borders and packs.
struct Source {
    SourceId id;
    QString title;
    QString publisher;
    QString url; ///< may be empty
    QString type; ///< "treaty", "primary", "reference", …
    bool confirmed = false; ///< opened when the row was written; otherwise cited from memory and shown so
    bool operator==(const Source &) const = default;
};

} // namespace atlas
