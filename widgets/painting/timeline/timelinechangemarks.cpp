// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinebackdrop.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atlas {

namespace {

QColor colourOf(const ChangeMark &mark, const Theme &theme)
{
    switch (mark.tone) {
    case ChangeTone::Nato:
        return theme.spark;
    case ChangeTone::WarsawPact:
        return theme.warsawPactOuter;
    case ChangeTone::Csto:
        return theme.cstoOuter;
    case ChangeTone::Plain:
        break;
    }
    if (mark.kind == ChangeKind::Contested)
        return theme.contested;
    return mark.kind == ChangeKind::Name ? theme.ink3 : theme.ink2;
}

double heightOf(const ChangeMark &mark)
{
    switch (mark.kind) {
    case ChangeKind::Joined:
    case ChangeKind::Left:
        return std::min(14.0, 6 + mark.count * 1.3);
    case ChangeKind::Name:
        return 4;
    case ChangeKind::Status:
        return 6;
    default:
        return 9;
    }
}

void paintArrow(QPainter &painter, QPointF foot, double height, const QColor &colour, bool up)
{
    painter.fillRect(QRectF(foot.x() - 1.5, foot.y() - height, 3, height), colour);
    const double tip = up ? foot.y() - height - 3 : foot.y() + 2;
    const double base = up ? tip + 5.5 : tip - 5.5;
    QPainterPath head({foot.x() - 4, base});
    head.lineTo(foot.x(), tip);
    head.lineTo(foot.x() + 4, base);
    head.closeSubpath();
    painter.fillPath(head, colour);
}

void paintDiamond(QPainter &painter, QPointF middle, const QColor &colour, const QColor &ground)
{
    QPainterPath diamond({middle.x(), middle.y() - 3.5});
    diamond.lineTo(middle.x() + 3, middle.y());
    diamond.lineTo(middle.x(), middle.y() + 3.5);
    diamond.lineTo(middle.x() - 3, middle.y());
    diamond.closeSubpath();
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(ground);
    painter.drawPath(diamond);
}

void paintMark(QPainter &painter, const ChangeMark &mark, QPointF foot, const Theme &theme)
{
    const QColor colour = colourOf(mark, theme);
    const double height = heightOf(mark);
    const QRectF stem(foot.x() - 1, foot.y() - height, 2, height);
    switch (mark.kind) {
    case ChangeKind::Joined:
    case ChangeKind::Left:
        paintArrow(painter, foot, height, colour, mark.kind == ChangeKind::Joined);
        break;
    case ChangeKind::Border:
        painter.fillRect(stem, colour);
        painter.fillRect(QRectF(foot.x() - 2.5, foot.y() - height - 2, 5, 4.5), colour);
        break;
    case ChangeKind::Status:
        painter.fillRect(stem, colour);
        paintDiamond(painter, {foot.x(), foot.y() - height - 1}, colour, theme.panel);
        break;
    case ChangeKind::Contested: // dashed
        for (double y = 0; y < height; y += 3.5)
            painter.fillRect(QRectF(foot.x() - 1, foot.y() - y - 2, 2, 2), colour);
        break;
    case ChangeKind::Name:
        painter.fillRect(stem, colour);
        break;
    }
}

/// The more it says, the later it is painted, so that it lies on top where days crowd.
int weightOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Name:
        return 0;
    case ChangeKind::Status:
        return 1;
    case ChangeKind::Contested:
        return 2;
    case ChangeKind::Border:
        return 3;
    case ChangeKind::Left:
        return 4;
    case ChangeKind::Joined:
        break;
    }
    return 5;
}

} // namespace

void paintChangeMarks(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    if (!scene.stock)
        return;
    std::vector<const ChangeMark *> marks;
    for (const ChangeMark &mark : scene.stock->changes) {
        const double x = layout.scale.xOf(mark.date);
        if (x >= layout.scale.left && x <= layout.scale.right)
            marks.push_back(&mark);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const ChangeMark *a, const ChangeMark *b) {
        return weightOf(a->kind) < weightOf(b->kind);
    });
    for (const ChangeMark *mark : marks)
        paintMark(painter, *mark, {layout.scale.xOf(mark->date), layout.changes.bottom() - 5}, scene.theme);
}

} // namespace atlas
