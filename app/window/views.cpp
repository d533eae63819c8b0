// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "deck/lecturepanel.h"
#include "map/comparebar.h"
#include "map/mapwidget.h"
#include "panels/changespanel.h"
#include "panels/differencespanel.h"
#include "panels/eventpanel.h"
#include "panels/excerptview.h"
#include "panels/legendpanel.h"
#include "panels/numberspanel.h"
#include "panels/statepanel.h"
#include "paper/paperpanel.h"
#include "session.h"
#include "timeline/timelineheader.h"
#include "timeline/timelinewidget.h"

#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr double mostFrame = 8; // ms; half of what a frame has at 60 a second: the other views need some

TimelineParts partsOf(ViewStore &store, Session &session)
{
    MeasureCharts *measures = session.measures.canMeasure() ? &session.measures : nullptr;
    return {store,        session.clock, session.window, session.navigator, session.timeline,
            session.pack, measures};
}

} // namespace

Views::Views(ViewStore &store, Session &session, const Theme &theme)
    : map(new MapWidget(store, session.navigator))
    , compareBar(new CompareBar(store, session.navigator))
    , m_store(store)
    , m_session(session)
    , m_theme(theme)
{
    if (!session.borders->territories.empty())
        map->setScenery({session.borders, session.pack, session.labels});
    map->frames().setBudget(mostFrame);
    map->setTheme(theme);
    compareBar->setTheme(theme);
}

void Views::furnish()
{
    ViewStore &store = m_store;
    Session &session = m_session;
    header = new TimelineHeader(partsOf(store, session), session.player);
    timeline = new TimelineWidget(partsOf(store, session));
    changes = new ChangesPanel(session.navigator, session.timeline);
    legend = new LegendPanel(store, session.timeline);
    excerpts = new ExcerptView(session.navigator, session.timeline, session.pack);
    state = new StatePanel(session.navigator, session.timeline, session.pack);
    event = new EventPanel(session.navigator, session.pack);
    numbers = new NumbersPanel(session.navigator, session.timeline, session.measures);
    paper = new PaperPanel(session.navigator, session.pack);
    differences = new DifferencesPanel(session.navigator, session.timeline, session.pack);
    lecture = new LecturePanel(session.lectern, {session.borders, session.pack, session.labels});
    m_timelinePane = new QWidget;
    auto *column = new QVBoxLayout(m_timelinePane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(timeline, 1);
    connect(state, &StatePanel::zoomRequested, map, &MapWidget::zoomToState);
    connect(timeline, &TimelineWidget::eventsInViewChanged, header, &TimelineHeader::setEventsInView);
    setTheme(m_theme);
}

Views::~Views()
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{map, m_timelinePane, changes, legend, excerpts, state, event,
                                          numbers, paper, compareBar, differences, lecture})
        delete widget;
}

PaneContents Views::contents() const
{
    return {changes, legend, excerpts, state, event, numbers, paper, lecture, m_timelinePane, differences};
}

void Views::setTheme(const Theme &theme)
{
    m_theme = theme;
    map->setTheme(theme);
    compareBar->setTheme(theme);
    if (!isFurnished())
        return;
    header->setTheme(theme);
    timeline->setTheme(theme);
    changes->setTheme(theme);
    legend->setTheme(theme);
    excerpts->setTheme(theme);
    state->setTheme(theme);
    event->setTheme(theme);
    numbers->setTheme(theme);
    paper->setTheme(theme);
    differences->setTheme(theme);
    lecture->setTheme(theme);
}

void Views::setMoment(const Moment &moment)
{
    map->setMoment(moment);
    compareBar->setMoment(moment);
    compareBar->setVisible(moment.compare.isOn());
    if (!isFurnished())
        return;
    header->setMoment(moment);
    timeline->setMoment(moment);
    changes->setMoment(moment);
    legend->setMoment(moment);
    excerpts->setMoment(moment);
    state->setMoment(moment);
    event->setMoment(moment);
    numbers->setMoment(moment);
    paper->setMoment(moment);
    differences->setMoment(moment);
}

} // namespace atlas
