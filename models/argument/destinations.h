// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigator.h"

namespace atlas {

/// Where a step leads: its date and place, its first passage opened, its first event with it.
Destination destinationOf(const ArgumentStep &step);
/// A theory as a whole leads where its first step does.
Destination destinationOf(const Argument &argument);
/// Where a claim leads on one of the days that its test looked at: its passage opened, the view as it is. A
/// null day stays as it is.
Destination destinationOf(const Claim &claim, QDate day);

} // namespace atlas
