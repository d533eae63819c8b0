// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/statecard.h"

namespace atlas {

/// Memberships, statuses, partnerships and treaty area of one state over the whole range.
std::vector<Band> bandsOf(const BorderSet &borders, StateIndex state, DateConvention convention);

/// "NATO member since 24 August 1949 (founder). Outside the integrated military command, 1 July 1966 to
/// 4 April 2009." What was, is and, for members, will be; past and present tense by the date.
QString membershipSentence(const BorderSet &borders, StateIndex state, QDate date, DateConvention convention);

} // namespace atlas
