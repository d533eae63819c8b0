// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <QString>

namespace atlas {

/// The class without what only marks the day of joining.
FillClass steadyFill(FillClass fill);
/// Alliance status for a table: "NATO member", "Warsaw Pact member", "in no pact".
QString fillText(FillClass fill);

} // namespace atlas
