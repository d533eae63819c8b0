// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "events/eventfilter.h"
#include "excerpts/excerptfilter.h"
#include "momenttracker.h"
#include "navigator.h"
#include "pack/packreader.h"
#include "realborders.h"
#include "viewstore.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

template <class Item, class List> bool holds(const List &list, const Item &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

bool links(const Moment &moment, const EventId &id)
{
    return std::any_of(moment.linkedEvents.begin(), moment.linkedEvents.end(),
                       [&id](const LinkedEvent &linked) { return linked.id == id; });
}

} // namespace

/// Every link of the shipped pack, followed in both directions as a reader would.
class TestLinks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const PackReading reading = PackReader().read(QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack"));
        for (const Issue &issue : reading.issues)
            qWarning("%s", qPrintable(issue.text()));
        QVERIFY(!hasErrors(reading.issues));
        QVERIFY(reading.pack);
        QVERIFY(real::borders());
        m_pack = reading.pack;
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_tracker = std::make_unique<MomentTracker>(m_store, *m_timeline, m_pack);
        m_navigator = std::make_unique<Navigator>(m_store, *m_timeline, m_pack);
        QVERIFY(m_pack->events.size() >= 84);
        QVERIFY(m_pack->excerpts.size() >= 50);
    }

    void everyEventIsReachedOnItsDay()
    {
        for (const Event &event : m_pack->events) {
            m_navigator->goToEvent(event.id);
            const Moment &moment = m_tracker->moment();
            const QByteArray who = event.id.value.toUtf8();
            QVERIFY2(moment.selection.event == event.id, who);
            QVERIFY2(moment.date == dayOf(event), who);
            const bool inRange = event.end >= firstDay();
            QVERIFY2(holds(moment.currentEvents, event.id) == inRange, who);
            for (const StateId &state : event.states)
                QVERIFY2(moment.linkedStates.count(state), who);
        }
    }

    void everyLinkOfAnExcerptLeadsThereAndBack()
    {
        int followed = 0;
        for (const Excerpt &excerpt : m_pack->excerpts) {
            for (const EventId &id : excerpt.events) {
                const QByteArray who = (excerpt.id.value + QLatin1Char(' ') + id.value).toUtf8();
                QVERIFY2(m_pack->event(id), who);
                m_navigator->clearSelection();
                m_navigator->goToExcerpt(excerpt.id);
                const ViewState atExcerpt = m_store.state();
                QVERIFY2(links(m_tracker->moment(), id), who);
                m_navigator->goToEvent(id);
                QVERIFY2(holds(m_tracker->moment().linkedExcerpts, excerpt.id), who);
                m_navigator->back();
                QVERIFY2(m_store.state() == atExcerpt, who);
                ++followed;
            }
        }
        QVERIFY(followed > 90);
    }

    void theEventsOfAnExcerptAreNumberedByDate()
    {
        for (const Excerpt &excerpt : m_pack->excerpts) {
            m_navigator->clearSelection();
            m_navigator->goToExcerpt(excerpt.id);
            const std::vector<LinkedEvent> &linked = m_tracker->moment().linkedEvents;
            QCOMPARE(linked.size(), excerpt.events.size());
            for (size_t i = 0; i < linked.size(); ++i) {
                QCOMPARE(linked[i].number, int(i) + 1);
                if (i > 0)
                    QVERIFY(m_pack->event(linked[i - 1].id)->start <= m_pack->event(linked[i].id)->start);
            }
        }
    }

    void anExcerptIsCurrentOnItsOwnDay()
    {
        for (const Excerpt &excerpt : m_pack->excerpts) {
            const Event *first = excerpt.events.empty() ? nullptr : m_pack->event(excerpt.events.front());
            if (!first || first->end < firstDay())
                continue;
            m_navigator->goToExcerpt(excerpt.id);
            QVERIFY2(holds(m_tracker->moment().currentExcerpts, excerpt.id), excerpt.id.value.toUtf8());
        }
    }

    void everyStateLinksBackToWhatNamesIt()
    {
        std::set<StateId> named;
        for (const Event &event : m_pack->events)
            named.insert(event.states.begin(), event.states.end());
        for (const Excerpt &excerpt : m_pack->excerpts)
            named.insert(excerpt.states.begin(), excerpt.states.end());
        for (const StateId &state : named) {
            const QByteArray who = state.value.toUtf8();
            QVERIFY2(m_timeline->borders()->state(state) != noState, who);
            m_navigator->goToState(state);
            const Moment &moment = m_tracker->moment();
            QVERIFY2(moment.selection.states == std::set{state}, who);
            for (const Event &event : m_pack->events)
                QVERIFY2(holds(event.states, state) == links(moment, event.id), who);
            for (const Excerpt &excerpt : m_pack->excerpts)
                QVERIFY2(holds(excerpt.states, state) == holds(moment.linkedExcerpts, excerpt.id), who);
        }
    }

private:
    ViewStore m_store;
    std::shared_ptr<const Pack> m_pack;
    std::unique_ptr<BorderTimeline> m_timeline;
    std::unique_ptr<MomentTracker> m_tracker;
    std::unique_ptr<Navigator> m_navigator;
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
