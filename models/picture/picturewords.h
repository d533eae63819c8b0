// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/picturesubject.h"

namespace atlas {

/// Text that stands for a picture of the map where it cannot be seen. Plain English.
struct AltText {
    QString brief; ///< one or two sentences: day, members, who joined
    QString full; ///< all that the map shows, a paragraph a kind, separated by line breaks
    bool operator==(const AltText &) const = default;
};

/// Made from the data: of each layer that is shown, what it says on the day. "Europe on 29 March 2004: 26
/// NATO members; seven joined on this day: Bulgaria, …"
AltText altText(const PictureSubject &subject);

/// The states that joined NATO on the day, by their names of the day.
QStringList joinedOn(const PictureSubject &subject, QDate day);

} // namespace atlas
