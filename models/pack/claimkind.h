// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/claim.h"

#include <QStringList>

#include <span>

namespace atlas {

/// Fields of a question, as the file names them.
enum class ClaimField {
    Organisation,
    State,
    Base,
    Added,
    With,
    Territory,
    Named,
    Events,
    Date,
    Before,
    Time,
    Numbers
};

/// One way of testing: its name in the file, the fields that it needs, and the values that a sentence about
/// its outcome may speak of.
struct ClaimKind {
    ClaimCheck check;
    const char *word; ///< "member-count"
    std::vector<ClaimField> fields;
    QStringList values; ///< names that may stand in braces
};

std::span<const ClaimKind> claimKinds(); ///< in the order of ClaimCheck
const ClaimKind &claimKind(ClaimCheck check);
QLatin1String fieldName(ClaimField field);

/// Names in braces in a sentence, in order.
QStringList placeholdersIn(const QString &sentence);

} // namespace atlas
