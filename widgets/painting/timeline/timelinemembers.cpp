// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemembers.h"

#include "fonts.h"
#include "textlines.h"
#include "timeline/timelinedot.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

QFont plateFont()
{
    return sansFont(11, 600);
}

} // namespace

bool MembersPlate::hides(const OverviewWord &word) const
{
    const QRectF place = word.place.adjusted(-1, 1, 1, -1);
    const bool crossed = point.x() > place.left() - 1 && point.x() < place.right() + 1;
    return !text.isEmpty()
        && (crossed || place.intersects(ground) || place.intersects(timelineDotRoom(point)));
}

MembersPlate membersPlate(const TimelineScene &scene, const TimelineLayout &layout)
{
    if (!scene.stock || scene.stock->members.empty()) // without borders nothing is known of members
        return {};
    MembersPlate plate;
    const int count = scene.stock->membersOn(scene.date);
    plate.text = count == 1 ? QStringLiteral("1 member") : QStringLiteral("%1 members").arg(count);
    plate.point = {layout.whole.xOf(scene.date), layout.memberY(count, scene.stock->most())};
    const double width = textLines(plate.text, plateFont()).width();
    const double base = std::min(plate.point.y() + 16, layout.overview.bottom() - 4);
    const bool left = plate.point.x() + 8 + width > layout.overview.right();
    plate.base = {left ? plate.point.x() - 8 - width : plate.point.x() + 8, base};
    plate.ground = {plate.base.x() - 2, base - 11, width + 4, 14};
    return plate;
}

void paintMembers(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                  const OverviewPart &what)
{
    const Theme &theme = scene.theme;
    const MembersPlate plate = membersPlate(scene, layout);
    for (const OverviewWord &word : what.words)
        if (!plate.hides(word) && what.part.intersects(word.place.toAlignedRect()))
            paintOverviewWord(painter, scene, word);
    const double x = layout.whole.xOf(scene.date);
    painter.fillRect(QRectF(x - 1, layout.overview.top() - 2, 2, layout.overview.height() + 4), theme.select);
    if (plate.text.isEmpty())
        return;
    paintTimelineDot(painter, plate.point, {3.5, 1.5, theme.select.rgb(), theme.panel.rgb(), scene.ratio});
    QColor ground = theme.panel;
    ground.setAlphaF(0.85F);
    painter.fillRect(plate.ground, ground);
    painter.setPen(theme.ink);
    textLines(plate.text, plateFont()).paint(painter, plate.base);
}

} // namespace atlas
