// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that files of several kinds have.
#include "edtf.h"
#include "pack/packdraft.h"

namespace atlas {

namespace {

constexpr QStringView westKey(u"west"), southKey(u"south"), eastKey(u"east"), northKey(u"north");

} // namespace

QRectF readBox(JsonItem &item)
{
    JsonItem view = item.item(u"view");
    JsonItem box = view.item(u"bbox");
    const double west = box.number(westKey, -180, 180);
    const double south = box.number(southKey, -90, 90);
    const double east = box.number(eastKey, -180, 180);
    const double north = box.number(northKey, -90, 90);
    if (box.isSound() && west >= east)
        box.fault(eastKey, QStringLiteral("%1 is not east of \"west\", %2").arg(east).arg(west));
    if (box.isSound() && south >= north)
        box.fault(northKey, QStringLiteral("%1 is not north of \"south\", %2").arg(north).arg(south));
    view.accept(box);
    item.accept(view);
    return {QPointF(west, south), QPointF(east, north)};
}

QDate readAtlasDay(JsonItem &item, QStringView key)
{
    const QDate day = item.day(key);
    if (!day.isValid())
        return {};
    const DayParsing inRange = parseAtlasDay(day.toString(Qt::ISODate));
    if (!inRange.error.isEmpty())
        item.fault(key, inRange.error);
    return day;
}

} // namespace atlas
