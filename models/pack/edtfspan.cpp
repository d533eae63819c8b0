// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/edtfspan.h"

namespace atlas {

namespace {

Precision precisionOf(const EdtfPoint &point)
{
    switch (point.precision) {
    case EdtfPrecision::Day:
        return Precision::Day;
    case EdtfPrecision::Month:
        return Precision::Month;
    case EdtfPrecision::Season:
        return Precision::Season;
    case EdtfPrecision::Year:
        return Precision::Year;
    case EdtfPrecision::Decade:
        return Precision::Decade;
    case EdtfPrecision::Century:
        break;
    }
    return Precision::Century;
}

QString worded(const EdtfReading &reading, QStringView text)
{
    return QStringLiteral("\"%1\" is not a date of EDTF: at character %2, %3")
        .arg(text)
        .arg(reading.position + 1)
        .arg(reading.error);
}

} // namespace

EdtfSpan parseEdtf(QStringView text)
{
    const EdtfReading reading = readEdtf(text);
    EdtfSpan span;
    if (!reading.error.isEmpty()) {
        span.error = worded(reading, text);
        return span;
    }
    span.value = reading.value;
    span.first = span.value.earliest();
    span.last = span.value.latest();
    span.openStart = !span.first.isValid();
    span.openEnd = !span.last.isValid();
    span.startPrecision = precisionOf(span.openStart ? span.value.end : span.value.start);
    span.endPrecision = precisionOf(span.openEnd ? span.value.start : span.value.end);
    return span;
}

} // namespace atlas
