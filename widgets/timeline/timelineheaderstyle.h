// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

struct Theme;

/// Style sheet of the timeline's header in the colours of the theme.
QString timelineHeaderStyle(const Theme &theme);

} // namespace atlas
