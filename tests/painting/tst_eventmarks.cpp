// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"
#include "mapscene.h"

#include <QTest>

using namespace atlas;

class EventMarksTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_pack = {};
        m_pack.events = {event(QStringLiteral("a"), {55.75, 37.6}), event(QStringLiteral("b"), {50.85, 4.35}),
                         event(QStringLiteral("c"), {44.95, 34.1}), event(QStringLiteral("d"), {})};
        m_pack.events[2].otherPlaces
            = {{QStringLiteral("Moscow"), QGeoCoordinate(55.75, 37.6)}, {QStringLiteral("nowhere"), {}}};
    }

    void currentEventsAreMarkedWithoutNumbers()
    {
        Moment moment;
        moment.currentEvents = {EventId{QStringLiteral("a")}, EventId{QStringLiteral("b")}};
        const auto marks = eventMarks(moment, m_pack);
        QCOMPARE(ids(marks), QStringLiteral("ab"));
        QCOMPARE(marks[0].number, 0);
        QVERIFY(!marks[0].selected);
        QCOMPARE(marks[0].placeName, QStringLiteral("place of a"));
        QCOMPARE(marks[0].at, MapProjection().toMetres(QGeoCoordinate(55.75, 37.6)));
    }

    void anEventIsMarkedOnceAndAsLinked()
    {
        Moment moment;
        moment.currentEvents = {EventId{QStringLiteral("b")}, EventId{QStringLiteral("a")}};
        moment.linkedEvents = {{EventId{QStringLiteral("b")}, 1}};
        moment.selection.event = EventId{QStringLiteral("b")};
        const auto marks = eventMarks(moment, m_pack);
        QCOMPARE(ids(marks), QStringLiteral("ab")); // linked ones last: on top
        QCOMPARE(marks[1].number, 1);
        QVERIFY(marks[1].selected);
    }

    void theSelectedEventIsMarkedOnAnyDate()
    {
        Moment moment;
        moment.selection.event = EventId{QStringLiteral("b")};
        const auto marks = eventMarks(moment, m_pack);
        QCOMPARE(ids(marks), QStringLiteral("b"));
        QVERIFY(marks[0].selected);
    }

    void onlyLinkedEventsAreShownAtAllTheirPlaces()
    {
        Moment moment;
        moment.currentEvents = {EventId{QStringLiteral("c")}};
        QCOMPARE(ids(eventMarks(moment, m_pack)), QStringLiteral("c"));
        moment.linkedEvents = {{EventId{QStringLiteral("c")}, 3}};
        const auto marks = eventMarks(moment, m_pack);
        QCOMPARE(ids(marks), QStringLiteral("cc"));
        QCOMPARE(marks[1].placeName, QStringLiteral("Moscow"));
        QCOMPARE(marks[1].number, 3);
    }

    void whatHasNoPlaceOrIsUnknownIsLeftOut()
    {
        Moment moment;
        moment.currentEvents = {EventId{QStringLiteral("d")}, EventId{QStringLiteral("unheard of")}};
        moment.linkedEvents = {{EventId{QStringLiteral("d")}, 1}, {EventId{QStringLiteral("unknown")}, 2}};
        QVERIFY(eventMarks(moment, m_pack).empty());
    }

private:
    static Event event(const QString &id, const QGeoCoordinate &at)
    {
        Event event;
        event.id = EventId{id};
        event.place = {QStringLiteral("place of ") + id, at};
        return event;
    }

    static QString ids(const std::vector<EventMark> &marks)
    {
        QString all;
        for (const EventMark &mark : marks)
            all += mark.id.value;
        return all;
    }

    Pack m_pack;
};

QTEST_APPLESS_MAIN(EventMarksTest)
#include "tst_eventmarks.moc"
