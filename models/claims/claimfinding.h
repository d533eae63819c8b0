// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/claim.h"

#include <map>
#include <optional>

namespace atlas {

/// One computed figure, and beside it what others publish.
struct ClaimFigure {
    QString label; ///< what is measured, "Members on 29 March 2004"
    QString value; ///< with its unit
    QString published = {}; ///< range or value with its unit; empty when there is none
    QString note = {}; ///< of the published figure
    std::vector<SourceId> sources = {}; ///< of the published figure
    bool operator==(const ClaimFigure &) const = default;
};

/// What the test of a claim found: everything is computed, only the words of the sentence come from the pack.
struct ClaimFinding {
    std::optional<Verdict> verdict; ///< none when the claim could not be tested
    QString failure; ///< why not; empty otherwise
    std::vector<ClaimFigure> figures;
    std::map<QString, QString> values; ///< by the names that may stand in braces
    QString sentence; ///< what follows, values filled in
    QString method; ///< how and on what the figures were computed
    std::vector<QDate> dates; ///< days that were looked at, ascending; never empty when tested
    bool operator==(const ClaimFinding &) const = default;
};

} // namespace atlas
