// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventdate.h"

namespace atlas {

namespace {

EdtfPrecision precisionOf(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return EdtfPrecision::Day;
    case Precision::Month:
        return EdtfPrecision::Month;
    case Precision::Season:
        return EdtfPrecision::Season;
    case Precision::Year:
        return EdtfPrecision::Year;
    case Precision::Decade:
        return EdtfPrecision::Decade;
    case Precision::Century:
        break;
    }
    return EdtfPrecision::Century;
}

EdtfPoint dayPoint(QDate day)
{
    EdtfPoint point;
    point.earliest = point.latest = day;
    return point;
}

} // namespace

Edtf whenOf(const Event &event)
{
    if (event.when.earliest().isValid() || event.when.latest().isValid())
        return event.when;
    Edtf made;
    made.start = dayPoint(event.start);
    made.end = dayPoint(event.end);
    made.interval = event.openEnd || (event.precision == Precision::Day && event.start != event.end);
    if (event.openEnd) {
        made.end = {};
        made.end.kind = EdtfPoint::Kind::Open;
    } else if (!made.interval) { // one stretch, somewhere within which it was
        made.start.latest = event.end;
        made.start.precision = precisionOf(event.precision);
        made.end = made.start;
    }
    return made;
}

} // namespace atlas
