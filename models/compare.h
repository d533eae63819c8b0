// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace atlas {

struct ViewState;

/// How two dates stand beside one another on the map. Outline draws the borders of A over the map of B.
enum class CompareMode { Off, Swipe, SideBySide, Outline };
enum class CompareSide { A, B };

/// A second date held against the one of the view. Keys, clock and timeline move ViewState::date as ever:
/// that is the date of `active`, and `other` is the date of the other side.
struct Compare {
    CompareMode mode = CompareMode::Off;
    QDate other; ///< null before anything was compared
    CompareSide active = CompareSide::B;
    double divider
        = 0.5; ///< share of the map's width that A takes in the swipe, leastDivider to 1 - leastDivider
    bool marksDifferences = true;
    bool scrubsBoth = false; ///< the other date follows at its distance

    bool isOn() const { return mode != CompareMode::Off; }
    bool operator==(const Compare &) const = default;
};
inline constexpr double leastDivider = 0.02;

/// "off", "swipe", "side-by-side", "outline": for files and the command line.
QString compareWord(CompareMode mode);
std::optional<CompareMode> compareModeFrom(const QString &word);

/// Date of a side; the view's own where nothing is compared.
QDate dateOf(const ViewState &view, CompareSide side);
/// The view with `day` as the date of the side.
ViewState withDate(ViewState view, CompareSide side, QDate day);
/// The keys move the other date from now on; both dates stay.
ViewState withSwitchedKeys(ViewState view);
/// A takes the date of B and the other way round; the keys stay with their side.
ViewState withSwappedDates(ViewState view);

/// What must hold of any view: dates in the range of the atlas, the divider within the map. `before` is the
/// view that it follows: with scrubsBoth a step of the one date carries the other along, as far as both can
/// go.
void settleCompare(ViewState &view, const ViewState &before);

} // namespace atlas
