// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/layerjob_p.h"

#include "edtf.h"
#include "foreignformats.h"

namespace atlas {

std::optional<LandPolygons> LayerJob::polygons(const DataRow &row) const
{
    const auto *land = std::get_if<std::vector<TerritoryIndex>>(&row.place);
    return land && foreign ? foreign->polygons(borders, *land) : std::nullopt;
}

QByteArray degrees(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 7);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

RowTime RowTime::of(const DataRow &row)
{
    RowTime time;
    time.startEarliest = time.startLatest = row.valid.from;
    if (row.valid.to.isValid())
        time.endEarliest = time.endLatest = row.valid.to.addDays(-1);
    const EdtfReading start = readEdtf(row.edtf);
    if (start.error.isEmpty() && !row.edtf.isEmpty()) {
        time.startEarliest = start.value.start.earliest;
        time.startLatest = start.value.start.latest;
        time.uncertain = start.value.start.uncertain;
        time.approximate = start.value.start.approximate;
    }
    const EdtfReading end = readEdtf(row.edtfEnd);
    if (end.error.isEmpty() && !row.edtfEnd.isEmpty()) {
        time.endEarliest = end.value.end.earliest;
        time.endLatest = end.value.end.latest;
        time.uncertain = time.uncertain || end.value.end.uncertain;
        time.approximate = time.approximate || end.value.end.approximate;
    }
    time.isPoint = row.edtf == row.edtfEnd;
    return time;
}

} // namespace atlas
