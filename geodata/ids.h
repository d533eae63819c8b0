// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace atlas {

/// A string that names one kind of thing only, so that a state cannot be passed for an event.
template <class Tag> struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    auto operator<=>(const Id &other) const
    {
        const int order = value.compare(other.value);
        return order < 0 ? std::strong_ordering::less
            : order > 0  ? std::strong_ordering::greater
                         : std::strong_ordering::equal;
    }
    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TerritoryId = Id<struct TerritoryTag>;
using StateId = Id<struct StateTag>;
using EventId = Id<struct EventTag>;
using ExcerptId = Id<struct ExcerptTag>;
using SourceId = Id<struct SourceTag>;
using ReferenceId = Id<struct ReferenceTag>;
using LectureId = Id<struct LectureTag>;
using ArgumentId = Id<struct ArgumentTag>;
using StepId = Id<struct StepTag>; ///< of an argument
using ClaimId = Id<struct ClaimTag>;

/// Position in `BorderSet::territories`; `noTerritory` is the sea and what lies beyond the data.
using TerritoryIndex = int;
inline constexpr TerritoryIndex noTerritory = -1;
/// Position in `BorderSet::states`; `noState` where nobody is named as holder.
using StateIndex = int;
inline constexpr StateIndex noState = -1;

} // namespace atlas
