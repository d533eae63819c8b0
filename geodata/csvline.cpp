// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvline.h"

#include <QRegularExpression>

namespace atlas {

QString csvLine(const QStringList &cells)
{
    static const QRegularExpression special(QStringLiteral("[,\"\r\n]"));
    QStringList written;
    for (QString cell : cells) {
        if (cell.contains(special))
            cell
                = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        written.append(cell);
    }
    return written.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

} // namespace atlas
