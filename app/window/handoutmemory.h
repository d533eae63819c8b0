// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handoutsettings.h"

class QSettings;

namespace atlas {

/// What the last handout looked like; what cannot be understood is as usual.
HandoutSettings readHandout(const QSettings &ini);
void writeHandout(QSettings &ini, const HandoutSettings &handout);

} // namespace atlas
