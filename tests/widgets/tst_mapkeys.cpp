// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapstage.h"

#include <QAccessible>
#include <QSignalSpy>

#include <set>

using namespace atlas;

/// The map with the keyboard alone, and what it tells to who cannot see it.
class TestMapKeys : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }
    void init() { m_stage = std::make_unique<MapStage>(shippedContent()); }
    void cleanup() { m_stage.reset(); }

    void arrowsPanAndControlArrowsGoToTheNeighbour()
    {
        MapStage &b = *m_stage;
        b.wheel(b.at(48, 8), 120 * 5);
        b.map.grab();
        const QPointF centre = b.map.viewport().centre;
        QTest::keyClick(&b.map, Qt::Key_Right);
        QVERIFY(b.map.viewport().centre.x() > centre.x());
        QTest::keyClick(&b.map, Qt::Key_Up);
        QVERIFY(b.map.viewport().centre.y() > centre.y());
        b.map.selectState(b.borders->state(StateId{QStringLiteral("ESP")}));
        QTest::keyClick(&b.map, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(b.store.state().selection.states.begin()->value, QStringLiteral("PRT"));
        QSignalSpy opened(&b.map, &MapWidget::openRequested);
        QTest::keyClick(&b.map, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&b.map, Qt::Key_Escape);
        QVERIFY(b.store.state().selection.isEmpty());
    }

    void everyStateOfTheMapCanBeReachedWithTheKeys()
    {
        MapStage &b = *m_stage;
        b.goTo({2004, 3, 29});
        const StateSoil &soil = b.map.soil();
        std::set<StateIndex> seen{soil.all().front().state};
        std::vector<StateIndex> open(seen.begin(), seen.end());
        while (!open.empty()) {
            const StateSoil::Soil here = *soil.of(open.back());
            open.pop_back();
            for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
                const StateIndex next = soil.neighbour(here.centre, way, here.state);
                if (next != noState && seen.insert(next).second)
                    open.push_back(next);
            }
        }
        QStringList missed;
        for (const StateSoil::Soil &each : soil.all()) {
            if (!seen.count(each.state))
                missed.append(b.borders->states[size_t(each.state)].id.value);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char(' '))));
    }

    void theMapSpeaks()
    {
        MapStage &b = *m_stage;
        b.goTo({2004, 3, 29});
        QVERIFY2(b.map.accessibleName().startsWith(QStringLiteral(
                     "Map of Europe, 29 March 2004, 26 NATO members, viewpoint International documents")),
                 qPrintable(b.map.accessibleName()));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&b.map);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        bool found = false;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *item = list->child(i);
            if (!item->text(QAccessible::Name)
                     .startsWith(QLatin1String("Estonia, NATO member, joined today, borders Russia")))
                continue;
            found = true;
            QCOMPARE(list->indexOfChild(item), i);
            item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        }
        QVERIFY(found);
        QCOMPARE(b.store.state().selection.states, std::set<StateId>{StateId{QStringLiteral("EST")}});
    }

private:
    std::unique_ptr<MapStage> m_stage;
};

QTEST_MAIN(TestMapKeys)
#include "tst_mapkeys.moc"
