// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <memory>

namespace atlas {

/// The later map with everything marked as joined that has become soil of the alliance since the earlier one,
/// and land that was added to a member as such.
std::shared_ptr<const Snapshot> markedSince(const Snapshot &now, const Snapshot &before);

} // namespace atlas
