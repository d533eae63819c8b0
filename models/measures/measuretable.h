// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/measureseries.h"

#include <QAbstractTableModel>

#include <memory>

namespace atlas {

/// The measures as a table: a row for each day on which one of them changes.
class MeasureTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DateColumn, MembersColumn, LandColumn, BorderColumn, ColumnCount };
    enum Role { DayRole = Qt::UserRole, ValueRole }; ///< QDate; m2, metres or a number

    explicit MeasureTable(QObject *parent = nullptr);

    /// `land` is Land or LandWithTurkey. A null chart is an empty table.
    void setChart(std::shared_ptr<const MeasureChart> chart, MeasureKind land);
    int rowOn(QDate day) const; ///< whose values hold on the day; -1 when empty
    /// All of it with its heads, a line a row, cells separated by tabs.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MeasureKind kindOf(int column) const;

    std::shared_ptr<const MeasureChart> m_chart;
    std::vector<QDate> m_days;
    MeasureKind m_land = MeasureKind::Land;
};

} // namespace atlas
