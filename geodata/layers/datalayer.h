// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <QGeoCoordinate>

#include <functional>
#include <variant>
#include <vector>

namespace atlas {

/// What a cell of a layer holds; nothing where it is unknown.
using DataCell = std::variant<std::monostate, QString, QDate, double, qint64>;
enum class DataKind { Text, Day, Number, Whole };

struct DataColumn {
    QString name; ///< of the field: lower case, letters and underscores
    DataKind kind = DataKind::Text;
    QString meaning; ///< for a reader, a clause
};

/// Where a row is: nowhere, in a place, or on the land of territories, dissolved.
using DataPlace = std::variant<std::monostate, QGeoCoordinate, std::vector<TerritoryIndex>>;
enum class DataShape { None, Point, Land };

/// One thing that held for a while.
struct DataRow {
    QString id;
    QString name;
    std::vector<DataCell> cells; ///< as DataLayer::columns
    DataPlace place;
    DateSpan valid; ///< half-open; a null `to` for "still so"
    QString edtf; ///< first day as exactly as it is known; ".." when it was so before the atlas begins
    QString edtfEnd; ///< last day, inclusive; ".." when still so
    std::vector<SourceId> sources;
};

/// A layer for other programs. Each has, besides its own columns, id and name before them and valid_from,
/// valid_to (exclusive), edtf, edtf_end and source_id after them.
struct DataLayer {
    QString name; ///< of table, folder or collection: "borders"
    QString description;
    DataShape shape = DataShape::None;
    std::vector<DataColumn> columns;
    std::vector<DataRow> rows;
};

/// The columns of the file, in order: those that all layers share, and between them its own.
std::vector<DataColumn> allColumns(const DataLayer &layer);
/// The cells of a row, as allColumns().
std::vector<DataCell> allCells(const DataRow &row);
/// For text formats: days as ISO dates, whole numbers without a point; empty for nothing.
QString textOf(const DataCell &cell);

/// Polygons of rings in degrees (longitude, latitude), the outer one first, closed; land on the left.
using LandPolygons = std::vector<std::vector<std::vector<QPointF>>>;

/// Told how many rows of how many are written; false calls the writing off.
using DataProgress = std::function<bool(int done, int all)>;

} // namespace atlas
