// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaccess.h"

#include "datespan.h"
#include "panels/accessibleparts.h"
#include "timeline/timelinewidget.h"
#include "timeline/timelinewords.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace atlas {

namespace {

/// Something on the timeline that is not a widget of its own.
class PartAccess : public AccessiblePart {
public:
    explicit PartAccess(TimelineWidget *widget)
        : m_widget(widget)
    { }

    bool isValid() const override { return m_widget && !m_widget->isHidden(); }

protected:
    QRect onScreen(const QRectF &rect) const
    {
        return {m_widget->mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize()};
    }

    TimelineWidget *m_widget; ///< outlives this: its own interface owns the parts
};

class EventAccess : public PartAccess, public QAccessibleActionInterface {
public:
    EventAccess(TimelineWidget *widget, QAccessibleInterface *list, int event)
        : PartAccess(widget)
        , m_list(list)
        , m_event(event)
    { }

    QAccessibleInterface *parent() const override { return m_list; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        return QStringLiteral("%1, %2 of %3")
            .arg(eventListText(m_widget->pack().events[size_t(m_event)]))
            .arg(m_list->indexOfChild(this) + 1)
            .arg(m_list->childCount());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_widget->hasFocus() && m_widget->scene().focused == m_event;
        return state;
    }

    QRect rect() const override
    {
        const TimelineLayout &layout = m_widget->layoutNow();
        const int cluster = clusterOf(layout, m_event);
        return cluster < 0 ? QRect() : onScreen(layout.rectOf(layout.events.clusters[size_t(cluster)]));
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_widget->goToEvent(m_event);
    }

private:
    QAccessibleInterface *m_list;
    int m_event; ///< position in the pack
};

class EventsAccess : public PartAccess {
public:
    EventsAccess(TimelineWidget *widget, QAccessibleInterface *slider)
        : PartAccess(widget)
        , m_slider(slider)
    {
        for (int event = 0; event < int(widget->pack().events.size()); ++event)
            m_events.push_back(m_parts.add(new EventAccess(widget, this, event)));
    }

    QAccessibleInterface *parent() const override { return m_slider; }
    QAccessibleInterface *child(int index) const override
    {
        const std::vector<int> shown = inView();
        return index >= 0 && index < int(shown.size()) ? m_events[size_t(shown[size_t(index)])] : nullptr;
    }
    int childCount() const override { return int(inView().size()); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const std::vector<int> shown = inView();
        const auto found = std::find_if(shown.begin(), shown.end(),
                                        [&](int event) { return m_events[size_t(event)] == child; });
        return found == shown.end() ? -1 : int(found - shown.begin());
    }
    QAccessible::Role role() const override { return QAccessible::List; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? QStringLiteral("Events in view") : QString();
    }
    QRect rect() const override { return onScreen(m_widget->layoutNow().lanes); }

    QAccessibleInterface *focusChild() const override { return event(m_widget->scene().focused); }
    QAccessibleInterface *event(int position) const ///< null for -1
    {
        return position < 0 ? nullptr : m_events[size_t(position)];
    }

private:
    std::vector<int> inView() const ///< by date
    {
        std::vector<int> events;
        for (const EventCluster &cluster : m_widget->layoutNow().events.clusters)
            events.insert(events.end(), cluster.events.begin(), cluster.events.end());
        std::sort(events.begin(), events.end());
        return events;
    }

    QAccessibleInterface *m_slider;
    AccessibleParts m_parts;
    std::vector<QAccessibleInterface *> m_events;
};

class MeasureAccess : public PartAccess {
public:
    MeasureAccess(TimelineWidget *widget, QAccessibleInterface *slider, int lane)
        : PartAccess(widget)
        , m_slider(slider)
        , m_lane(lane)
    { }

    QAccessibleInterface *parent() const override { return m_slider; }
    QAccessible::Role role() const override { return QAccessible::Chart; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? measureHover(m_widget->scene(), m_lane, m_widget->scene().date)
                                         : QString();
    }
    QRect rect() const override
    {
        const std::vector<QRectF> &lanes = m_widget->layoutNow().measures;
        return size_t(m_lane) < lanes.size() ? onScreen(lanes[size_t(m_lane)]) : QRect();
    }

private:
    QAccessibleInterface *m_slider;
    int m_lane;
};

class TimelineAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TimelineAccess(TimelineWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Slider)
        , m_timeline(widget)
        , m_list(new EventsAccess(widget, this))
    {
        m_children.push_back(m_parts.add(m_list));
        for (int lane = 0; lane < laneCount; ++lane)
            m_children.push_back(m_parts.add(new MeasureAccess(widget, this, lane)));
    }

    /// The list of events, and the lanes of measures where they are shown.
    int childCount() const override
    {
        return m_timeline->layoutNow().measures.empty() ? 1 : int(m_children.size());
    }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? m_children[size_t(index)] : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto end = m_children.begin() + childCount();
        const auto found = std::find(m_children.begin(), end, child);
        return found == end ? -1 : int(found - m_children.begin());
    }
    QAccessibleInterface *focusChild() const override
    {
        QAccessibleInterface *event = m_list->focusChild();
        return event ? event : QAccessibleWidget::focusChild();
    }
    QAccessibleInterface *event(int position) const { return m_list->event(position); }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_timeline->valueText() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // Julian days: readers that want a number get one that steps by a day.
    QVariant currentValue() const override { return m_timeline->scene().date.toJulianDay(); }
    QVariant minimumValue() const override { return firstDay().toJulianDay(); }
    QVariant maximumValue() const override { return lastDay().toJulianDay(); }
    QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant &value) override
    {
        m_timeline->goToDay(QDate::fromJulianDay(value.toLongLong()));
    }

private:
    static constexpr int laneCount = 3;
    TimelineWidget *m_timeline;
    AccessibleParts m_parts;
    EventsAccess *m_list; ///< held by m_parts
    std::vector<QAccessibleInterface *> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *widget = qobject_cast<TimelineWidget *>(object);
    return widget ? new TimelineAccess(widget) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellFocus(TimelineWidget &timeline, int event)
{
    if (!QAccessible::isActive())
        return;
    const auto *access = static_cast<TimelineAccess *>(QAccessible::queryAccessibleInterface(&timeline));
    if (!access || event < 0)
        return;
    QAccessibleEvent focus(access->event(event), QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

} // namespace atlas
