// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of TimelineWidget: what a pill holds, and what can be done at a day.
#include "timeline/timelinewidget.h"

#include "events/eventfilter.h"
#include "furniture/datetext.h"
#include "marks/eventglyph.h"
#include "navigator.h"
#include "time/clock.h"
#include "time/timewindow.h"
#include "timeline/timelinewords.h"
#include "timeline/timelinezoom.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace atlas {

namespace {

QIcon glyphIcon(const Event &event, const Theme &theme)
{
    constexpr int side = 16;
    constexpr double ratio = 2;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEventGlyph(painter, eventGlyph(event.category, {side / 2.0, side / 2.0}, 11),
                    theme.eventColour(event.category), event.inPaper, theme.panel);
    return QIcon(pixmap);
}

/// An ampersand in a title is a character and not the mark of a mnemonic.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QMenu *newMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

QAction *TimelineWidget::addEvent(QMenu &menu, int event, const QString &text)
{
    QAction *action = menu.addAction(glyphIcon(pack().events[size_t(event)], m_scene.theme), menuText(text));
    connect(action, &QAction::triggered, this, [this, event] { goToEvent(event); });
    return action;
}

void TimelineWidget::zoomToEvents(const std::vector<int> &events)
{
    QDate from = lastDay();
    QDate to = firstDay();
    for (int event : events) {
        const Event &held = pack().events[size_t(event)];
        from = std::min(from, dayOf(held));
        to = std::max(to, std::min(held.openEnd ? dayOf(held) : held.end, lastDay()));
    }
    constexpr double margin = 0.15; // of their length, either side
    const double length = double(from.daysTo(to)) + 1;
    m_parts.window.setSpan(double(from.toJulianDay()) - margin * length,
                           double(to.toJulianDay()) + 1 + margin * length);
}

void TimelineWidget::showEvents(const EventCluster &cluster, ListBy how)
{
    QMenu *menu = newMenu(this);
    menu->setObjectName(QStringLiteral("clusterMenu"));
    for (int event : cluster.events) {
        const Event &held = pack().events[size_t(event)];
        addEvent(*menu, event, eventDateText(held) + QStringLiteral("  \u00b7  ") + held.title);
    }
    menu->addSeparator();
    QAction *zoom = menu->addAction(QStringLiteral("Zoom in on these"));
    connect(zoom, &QAction::triggered, this, [this, events = cluster.events] { zoomToEvents(events); });
    menu->popup(mapToGlobal(layoutNow().rectOf(cluster).bottomLeft()).toPoint());
    if (how == ListBy::Key)
        menu->setActiveAction(menu->actions().first());
}

void TimelineWidget::addZoomMenu(QMenu &menu, QDate day)
{
    QMenu *zoom = menu.addMenu(QStringLiteral("Zoom to"));
    for (const ZoomPreset &preset : zoomPresets()) {
        QAction *action = zoom->addAction(preset.text);
        connect(action, &QAction::triggered, this,
                [this, preset, day] { applyPreset(m_parts.window, preset, day); });
    }
}

void TimelineWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const TimelineLayout &layout = layoutNow();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const double playhead = std::clamp(layout.scale.xOf(m_scene.date), layout.scale.left, layout.scale.right);
    const QPoint place = byKey ? QPoint(int(playhead), int(layout.axis.top())) : event->pos();
    TimelineHit hit = byKey ? TimelineHit{} : hitAt(place);
    if (byKey)
        hit.cluster = clusterOf(layout, m_scene.focused);
    const bool onOverview = !byKey && place.y() <= layout.overview.bottom();
    const TimeScale &scale = onOverview ? layout.whole : layout.scale;
    const QDate day
        = byKey ? m_parts.clock.date() : scale.dateAt(std::clamp(double(place.x()), scale.left, scale.right));
    QMenu *menu = newMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    if (hit.cluster >= 0) {
        for (int held : layout.events.clusters[size_t(hit.cluster)].events)
            addEvent(*menu, held,
                     QStringLiteral("Go to \u201c%1\u201d").arg(pack().events[size_t(held)].title));
        const std::vector<int> events = layout.events.clusters[size_t(hit.cluster)].events;
        QAction *zoom = menu->addAction(events.size() == 1 ? QStringLiteral("Zoom to this event")
                                                           : QStringLiteral("Zoom in on these events"));
        connect(zoom, &QAction::triggered, this, [this, events] { zoomToEvents(events); });
        menu->addSeparator();
    }
    QAction *go = menu->addAction(QStringLiteral("Go to %1").arg(longDate(day)));
    connect(go, &QAction::triggered, this, [this, day] { m_parts.navigator.goToDate(day); });
    addZoomMenu(*menu, day);
    emit menuOpening(menu, day);
    menu->popup(mapToGlobal(place));
}

} // namespace atlas
