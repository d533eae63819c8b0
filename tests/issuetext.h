// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QStringList>

namespace atlas {

/// All issues, one a line, as a user reads them; for a test to look into and to show when it fails.
inline QString textOf(const Issues &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(issue.text());
    return lines.join(QLatin1Char('\n'));
}

} // namespace atlas
