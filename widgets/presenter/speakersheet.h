// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

struct Theme;

/// The look of the windows of a show: dark, whatever the atlas wears, for a hall is.
const Theme &speakerTheme();
QString speakerSheet();

} // namespace atlas
