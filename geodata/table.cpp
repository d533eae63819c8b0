// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "edtf.h"

#include <algorithm>

namespace atlas {

int Table::column(QLatin1String title) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i] == title)
            return i;
    }
    return -1;
}

bool Table::hasColumns(const std::vector<QLatin1String> &titles, Issues &issues) const
{
    bool complete = true;
    for (const QLatin1String &title : titles) {
        if (column(title) >= 0)
            continue;
        complete = false;
        issues.push_back(
            {Issue::Severity::Error, file, name, QStringLiteral("The column \"%1\" is missing.").arg(title)});
    }
    return complete;
}

QString TableRow::text(QLatin1String column) const
{
    const int index = m_table.column(column);
    const QStringList &fields = m_table.rows[size_t(m_row)];
    return index < 0 || index >= fields.size() ? QString() : fields[index].trimmed();
}

QString TableRow::needed(QLatin1String column)
{
    const QString value = text(column);
    if (value.isEmpty())
        fault(column, QStringLiteral("is empty"));
    return value;
}

QDate TableRow::day(QLatin1String column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return {};
    const DayParsing parsing = parseDay(value);
    if (!parsing.error.isEmpty())
        fault(column, parsing.error);
    return parsing.day;
}

bool TableRow::yes(QLatin1String column)
{
    const QString value = text(column);
    if (value != QLatin1String("yes") && value != QLatin1String("no"))
        fault(column, QStringLiteral("is \"%1\"; it must be \"yes\" or \"no\"").arg(value));
    return value == QLatin1String("yes");
}

double TableRow::number(QLatin1String column)
{
    bool isNumber = false;
    const double value = text(column).toDouble(&isNumber);
    if (!isNumber)
        fault(column, QStringLiteral("is \"%1\", not a number").arg(text(column)));
    return isNumber ? value : 0;
}

QStringList TableRow::list(QLatin1String column) const
{
    QStringList items;
    for (const QString &item : text(column).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

void TableRow::fault(const QString &reason)
{
    QString place
        = QStringLiteral("%1 %2").arg(m_table.rowWord, QString::number(m_row + m_table.firstNumber));
    if (!m_table.name.isEmpty())
        place = m_table.name + QStringLiteral(", ") + place;
    m_issues.push_back({Issue::Severity::Error, m_table.file, place, reason});
}

void TableRow::faultUnlessMisfit(const QString &reason)
{
    if (std::find(m_table.misfits.begin(), m_table.misfits.end(), m_row) == m_table.misfits.end())
        fault(reason);
}

void TableRow::fault(QLatin1String column, const QString &reason)
{
    fault(QStringLiteral("The field \"%1\": %2.").arg(column, reason));
}

} // namespace atlas
