// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/csvcells.h"

namespace atlas {

QStringList csvCells(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line[i];
        if (sign == QLatin1Char('"') && quoted && i + 1 < line.size() && line[i + 1] == sign)
            cells.last() += line[++i];
        else if (sign == QLatin1Char('"'))
            quoted = !quoted;
        else if (sign == QLatin1Char(',') && !quoted)
            cells.append(QString());
        else
            cells.last() += sign;
    }
    return cells;
}

} // namespace atlas
