// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue.h"

#include <QStringList>

#include <algorithm>

namespace atlas {

QString Issue::text() const
{
    QStringList parts;
    for (const QString &part : {file, place, reason}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(": "));
}

bool hasErrors(const Issues &issues)
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue &issue) { return issue.severity == Issue::Severity::Error; });
}

} // namespace atlas
