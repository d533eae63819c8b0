// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace atlas {

/// A table of text as it lies in a file, before it is understood.
struct Table {
    QString file; ///< path as the reader knows it
    QString name; ///< of the layer, empty where the file holds one table only
    QString rowWord; ///< what the file calls a row: "line" or "feature"
    int firstNumber = 1; ///< number of the first row in the file's own counting
    QStringList columns;
    std::vector<QStringList> rows;
    std::vector<int> misfits; ///< rows that had more or fewer fields than columns; the reader told of them

    int column(QLatin1String title) const; ///< -1 when there is none
    /// True when all are there; tells of each that is not.
    bool hasColumns(const std::vector<QLatin1String> &titles, Issues &issues) const;
};

/// One row of a table; what is wrong with a field goes to `issues` with the place in the file.
class TableRow {
public:
    TableRow(const Table &table, int row, Issues &issues)
        : m_table(table)
        , m_row(row)
        , m_issues(issues)
    { }

    QString text(QLatin1String column) const; ///< trimmed
    QString needed(QLatin1String column); ///< as text(), but empty is a fault
    QDate day(QLatin1String column); ///< null when empty or malformed
    bool yes(QLatin1String column); ///< "yes" or "no"
    double number(QLatin1String column); ///< 0 when malformed
    QStringList list(QLatin1String column) const; ///< separated by semicolons
    void fault(const QString &reason);
    /// As fault(), but silent of a row whose number of fields is told already.
    void faultUnlessMisfit(const QString &reason);

private:
    void fault(QLatin1String column, const QString &reason);

    const Table &m_table;
    int m_row;
    Issues &m_issues;
};

} // namespace atlas
