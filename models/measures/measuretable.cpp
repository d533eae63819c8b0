// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/measuretable.h"

#include "borders/wording.h"
#include "measures/measurewords.h"

#include <QStringList>

#include <algorithm>

namespace atlas {

MeasureTable::MeasureTable(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void MeasureTable::setChart(std::shared_ptr<const MeasureChart> chart, MeasureKind land)
{
    if (chart == m_chart && land == m_land)
        return;
    beginResetModel();
    m_chart = std::move(chart);
    m_land = land;
    m_days.clear();
    for (const MeasureKind kind : {MeasureKind::Members, m_land, MeasureKind::RussianBorder}) {
        if (!m_chart)
            break;
        for (const MeasureStep &step : m_chart->of(kind).steps)
            m_days.push_back(step.from);
    }
    std::sort(m_days.begin(), m_days.end());
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
    endResetModel();
}

int MeasureTable::rowOn(QDate day) const
{
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), day);
    return m_days.empty() ? -1 : std::max(0, int(after - m_days.begin()) - 1);
}

int MeasureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int MeasureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

MeasureKind MeasureTable::kindOf(int column) const
{
    return column == MembersColumn ? MeasureKind::Members
        : column == LandColumn     ? m_land
                                   : MeasureKind::RussianBorder;
}

QVariant MeasureTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate day = m_days[size_t(index.row())];
    if (role == DayRole)
        return day;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == DateColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (index.column() == DateColumn)
        return role == Qt::DisplayRole ? QVariant(dayText(day)) : QVariant();
    const MeasureKind kind = kindOf(index.column());
    const double value = m_chart->of(kind).on(day);
    if (role == ValueRole)
        return value;
    return role == Qt::DisplayRole ? QVariant(exactNumber(kind, value)) : QVariant();
}

QVariant MeasureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == DateColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return QStringLiteral("From");
    case MembersColumn:
        return QStringLiteral("Members");
    case LandColumn:
        return QStringLiteral("Land, km\u00b2");
    case BorderColumn:
        return QStringLiteral("Border, km");
    default:
        return {};
    }
}

QString MeasureTable::text() const
{
    QStringList heads;
    for (int column = 0; column < ColumnCount; ++column)
        heads.append(column == DateColumn ? QStringLiteral("From")
                                          : measureName(kindOf(column))
                             + (column == LandColumn         ? QStringLiteral(", km\u00b2")
                                    : column == BorderColumn ? QStringLiteral(", km")
                                                             : QString()));
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (const QDate day : m_days) {
        QStringList cells{day.toString(Qt::ISODate)};
        for (int column = MembersColumn; column < ColumnCount; ++column)
            cells.append(exactNumber(kindOf(column), m_chart->of(kindOf(column)).on(day))
                             .remove(QLatin1Char(','))); // a number that other programs read
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace atlas
