// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinewidget.h"

#include "borders/bordertimeline.h"
#include "measures/measurecharts.h"
#include "navigator.h"
#include "time/clock.h"
#include "time/timewindow.h"
#include "timeline/timelineaccess.h"
#include "timeline/timelinewords.h"
#include "viewstore.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QPaintEvent>
#include <QPainter>

namespace atlas {

namespace {

constexpr int settleMilliseconds = 900;
constexpr int announceMilliseconds = 300; // after the last step, so that a run of them is not spelt out

} // namespace

TimelineWidget::TimelineWidget(const TimelineParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    installTimelineAccess();
    if (!m_parts.pack)
        m_parts.pack = std::make_shared<Pack>();
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(QStringLiteral("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(320);
    m_scene.pack = m_parts.pack;
    m_scene.theme = Theme::named(ThemeName::Light);
    m_scene.from = m_parts.window.from();
    m_scene.to = m_parts.window.to();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    m_announce.setSingleShot(true);
    m_announce.setInterval(announceMilliseconds);
    connect(&m_settle, &QTimer::timeout, &m_parts.navigator, &Navigator::mark);
    connect(&m_announce, &QTimer::timeout, this, &TimelineWidget::announce);
    connect(&m_parts.clock, &Clock::changed, this, &TimelineWidget::followDate);
    connect(&m_parts.window, &TimeWindow::changed, this, &TimelineWidget::followWindow);
    if (m_parts.measures) {
        m_scene.russia = russiaFollows(m_parts.measures->borders());
        connect(m_parts.measures, &MeasureCharts::ready, this, &TimelineWidget::readMeasures);
        connect(m_parts.measures, &MeasureCharts::countsTurkeyChanged, this, &TimelineWidget::readMeasures);
    }
    followDate();
}

void TimelineWidget::setShowsMeasures(bool shows)
{
    shows = shows && m_parts.measures;
    if (shows == m_scene.showsMeasures)
        return;
    m_scene.showsMeasures = shows;
    readMeasures();
}

/// Only what is shown is asked for, so that nothing is measured in vain.
void TimelineWidget::readMeasures()
{
    if (m_scene.showsMeasures && m_scene.stock) {
        m_scene.measures = m_parts.measures->chart({m_viewpoint, m_convention});
        m_scene.land = m_parts.measures->landKind();
    }
    m_scene.hovered = -1;
    update();
}

void TimelineWidget::setTheme(const Theme &theme)
{
    if (m_scene.theme == theme)
        return;
    m_scene.theme = theme;
    update();
}

void TimelineWidget::setMoment(const Moment &moment)
{
    if (!m_scene.stock || moment.viewpoint != m_viewpoint || moment.convention != m_convention) {
        m_viewpoint = moment.viewpoint;
        m_convention = moment.convention;
        m_scene.stock = timelineStock(m_parts.borders, m_viewpoint, m_convention);
        readMeasures();
    }
    const bool moved = m_scene.date != moment.date;
    m_scene.date = moment.date;
    m_scene.otherDate = moment.compare.isOn() ? moment.compare.other : QDate();
    m_scene.active = moment.compare.active;
    m_scene.currentEvents = moment.currentEvents;
    m_scene.linkedEvents = moment.linkedEvents;
    m_selected = moment.selection.event;
    if (moved)
        m_announce.start();
    showChanges();
}

/// What stands still from date to date is not painted again.
void TimelineWidget::showChanges()
{
    if (!isVisible())
        return; // all is painted once it is shown
    layoutNow();
    update(m_painter.changed(m_scene));
}

const TimelineLayout &TimelineWidget::layoutNow()
{
    m_scene.size = size();
    m_scene.ratio = devicePixelRatioF();
    const TimelineLayout &layout = m_painter.layout(m_scene);
    if (m_inView != layout.events.eventsInView) {
        m_inView = layout.events.eventsInView;
        emit eventsInViewChanged(m_inView, int(m_parts.pack->events.size()));
    }
    return layout;
}

QString TimelineWidget::valueText() const
{
    return m_scene.date.isValid() ? momentText(m_scene) : QString();
}

void TimelineWidget::goToEvent(int event)
{
    if (event >= 0 && event < int(m_parts.pack->events.size()))
        m_parts.navigator.goToEvent(m_parts.pack->events[size_t(event)].id);
}

void TimelineWidget::goToDay(QDate day)
{
    m_parts.navigator.goToDate(day);
}

void TimelineWidget::followDate()
{
    const QDate date = m_parts.clock.date();
    const double day = double(date.toJulianDay());
    if (day < m_parts.window.from() || day + 1 > m_parts.window.to())
        m_parts.window.ensureVisible(date);
}

void TimelineWidget::followWindow()
{
    m_scene.from = m_parts.window.from();
    m_scene.to = m_parts.window.to();
    m_scene.hovered = -1; // positions of clusters belong to the old window
    layoutNow();
    update();
}

void TimelineWidget::paintEvent(QPaintEvent *event)
{
    layoutNow();
    QPainter painter(this);
    if (!m_scene.date.isValid()) { // before the first moment
        painter.fillRect(rect(), m_scene.theme.chrome);
        return;
    }
    m_painter.paint(painter, m_scene, event->region());
    if (!m_showsFocus || !hasFocus())
        return;
    painter.setPen(QPen(m_scene.theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
}

void TimelineWidget::resizeEvent(QResizeEvent *)
{
    m_scene.hovered = -1;
    layoutNow();
}

void TimelineWidget::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void TimelineWidget::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) // the list of a pill comes back to it
        setFocused(-1);
    update();
    QWidget::focusOutEvent(event);
}

void TimelineWidget::announce()
{
    const QString text = valueText();
    QAccessibleValueChangeEvent event(this, text);
    QAccessible::updateAccessibility(&event);
    emit dateSettled(text);
}

} // namespace atlas
