// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/eventpanel.h"

#include "events/eventfilter.h"
#include "navigator.h"
#include "panels/cardparts.h"
#include "panels/eventcardparts.h"
#include "panels/nearestevents.h"
#include "panels/panelbutton.h"
#include "panels/scrollcolumn.h"

#include <QPointer>
#include <QVBoxLayout>

namespace atlas {

namespace {

/// What the page shows: an event, or, without one, those that are near.
struct Content {
    EventId event;
    std::vector<EventId> near;
    bool operator==(const Content &) const = default;
};

Content contentOf(const Moment &moment, const Pack &pack)
{
    Content content;
    content.event = moment.selection.event;
    if (!content.event.isEmpty())
        return content;
    content.near = moment.currentEvents;
    if (const Event *before = previousEvent(pack, moment.date))
        content.near.insert(content.near.begin(), before->id);
    if (const Event *after = nextEvent(pack, moment.date))
        content.near.push_back(after->id);
    return content;
}

} // namespace

struct EventPanel::Private {
    Private(EventPanel &owner, Navigator &travel, std::shared_ptr<const Pack> content)
        : panel(owner)
        , navigator(travel)
        , pack(std::move(content))
    { }

    EventPanel &panel;
    Navigator &navigator;
    std::shared_ptr<const Pack> pack;
    Theme theme = Theme::named(ThemeName::Light);
    Moment moment;
    Content shown;
    ScrollColumn *page = nullptr;
    QPointer<NearestEvents> nearest; ///< on the page without an event
    bool built = false;

    void follow(); ///< only while someone looks
    void build();
    void addNearest(CardParts &parts);
    void addButtons(CardParts &parts);
};

EventPanel::EventPanel(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, navigator, std::move(pack)))
{
    d->page = new ScrollColumn;
    d->page->setAccessibleName(QStringLiteral("Event"));
    setFocusProxy(d->page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->page);
    setTheme(d->theme);
}

EventPanel::~EventPanel() = default;

void EventPanel::Private::follow()
{
    if (!panel.isVisible())
        return;
    Content content = contentOf(moment, *pack);
    if (built && content == shown)
        return;
    shown = std::move(content);
    if (built && nearest && shown.event.isEmpty() && !shown.near.empty()) {
        nearest->setEvents(inDateOrder(*pack, shown.near));
        page->settle(*nearest);
    } else {
        build();
    }
}

void EventPanel::Private::build()
{
    built = true;
    nearest = nullptr;
    CardParts parts(*page->startContent(), theme, navigator, *pack);
    parts.setBook({pack, nullptr});
    const Event *event = pack->event(shown.event);
    if (event) {
        addEvent(parts, *event);
        addButtons(parts);
    } else {
        parts.heading(QStringLiteral("No event is selected"));
        parts.text(QStringLiteral("Click a mark on the map or the timeline, or pick one of these."));
        addNearest(parts);
    }
    page->finishContent();
}

void EventPanel::Private::addNearest(CardParts &parts)
{
    if (shown.near.empty())
        return;
    parts.rule();
    nearest = new NearestEvents(navigator, theme);
    nearest->setEvents(inDateOrder(*pack, shown.near));
    parts.add(nearest);
}

void EventPanel::Private::addButtons(CardParts &parts)
{
    QLayout *row = parts.buttonRow()->layout();
    auto *before = new PanelButton(QStringLiteral("Previous event"), theme);
    before->setIconName(QStringLiteral("previous"));
    auto *after = new PanelButton(QStringLiteral("Next event"), theme);
    after->setIconName(QStringLiteral("next"), PanelButton::IconSide::Right);
    auto *lecture = new PanelButton(QStringLiteral("Add to lecture"), theme);
    lecture->setIconName(QStringLiteral("plus"));
    lecture->setToolTip(QStringLiteral("Make a step of the lecture from this event and the map beside it"));
    row->addWidget(lecture);
    row->addWidget(before);
    row->addWidget(after);
    QObject::connect(lecture, &QAbstractButton::clicked, &panel,
                     [this] { emit panel.lectureRequested(shown.event); });
    QObject::connect(before, &QAbstractButton::clicked, &navigator, &Navigator::previousEvent);
    QObject::connect(after, &QAbstractButton::clicked, &navigator, &Navigator::nextEvent);
}

void EventPanel::setMoment(const Moment &moment)
{
    d->moment = moment;
    d->follow();
}

void EventPanel::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->page->setTheme(theme);
    if (d->built)
        d->build();
}

void EventPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->follow();
}

} // namespace atlas
