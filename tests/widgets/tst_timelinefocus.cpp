// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinestage.h"

#include "fonts.h"

#include <QAccessible>
#include <QMenu>
#include <QtTest>

#include <set>

using namespace atlas;
using staged::Stage;

namespace {

void move(QWidget &widget, QPoint to, Qt::KeyboardModifiers modifiers = {},
          Qt::MouseButtons buttons = Qt::LeftButton)
{
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

/// Events by the keyboard, what stands as one opened, and the lanes of measures.
class TimelineFocusTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void downAndUpWalkOverEveryEventInViewAndEnterOpens()
    {
        Stage stage;
        stage.clock.seek(firstDay());
        stage.widget.show();
        std::set<int> walked;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(&stage.widget, Qt::Key_Down);
            const int focused = stage.widget.scene().focused;
            const int cluster = clusterOf(stage.widget.layoutNow(), focused);
            QVERIFY(cluster >= 0);
            const auto &held = stage.widget.layoutNow().events.clusters[size_t(cluster)].events;
            walked.insert(held.begin(), held.end());
        }
        QCOMPARE(int(walked.size()), stage.widget.eventsInView());
        QCOMPARE(stage.clock.date(), firstDay()); // looking is not going
        QVERIFY(stage.widget.hoverText().contains(QStringLiteral("Title of last")));
        QTest::keyClick(&stage.widget, Qt::Key_Up); // the pill of two
        QVERIFY(stage.widget.hoverText().startsWith(QStringLiteral("2 events; Enter lists them")));
        QTest::keyClick(&stage.widget, Qt::Key_Return);
        auto *menu = stage.widget.findChild<QMenu *>(QStringLiteral("clusterMenu"));
        QVERIFY(menu && menu->activeAction());
        QVERIFY(menu->activeAction()->text().contains(QStringLiteral("Title of one")));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(stage.store.state().selection.event, EventId{QStringLiteral("two")});
        QTest::keyClick(&stage.widget, Qt::Key_Up);
        QTest::keyClick(&stage.widget, Qt::Key_Return);
        QCOMPARE(stage.store.state().selection.event, EventId{QStringLiteral("span")});
        QTest::keyClick(&stage.widget, Qt::Key_Escape);
        QCOMPARE(stage.widget.scene().focused, -1);
    }

    void zoomingInOnAPillSplitsIt()
    {
        Stage stage;
        stage.widget.show();
        const auto &clusters = stage.widget.layoutNow().events.clusters;
        const auto pill = std::find_if(clusters.begin(), clusters.end(),
                                       [](const EventCluster &cluster) { return cluster.isPill(); });
        QVERIFY(pill != clusters.end());
        QTest::mouseClick(&stage.widget, Qt::LeftButton, {},
                          stage.widget.layoutNow().rectOf(*pill).center().toPoint());
        auto *menu = stage.widget.findChild<QMenu *>(QStringLiteral("clusterMenu"));
        QVERIFY(menu);
        menu->actions().last()->trigger();
        QCOMPARE(stage.widget.eventsInView(), 2);
        QCOMPARE(stage.widget.layoutNow().events.clusters.size(), size_t(2));
    }

    void theMeasuresReadAnyDayAndAClickGoesThere()
    {
        Stage stage;
        stage.widget.show();
        QVERIFY(!stage.widget.showsMeasures());
        QVERIFY(stage.widget.layoutNow().measures.empty());
        stage.widget.setShowsMeasures(true);
        QTRY_VERIFY(stage.widget.scene().measures);
        const std::vector<QRectF> rows = stage.widget.layoutNow().measures;
        QCOMPARE(rows.size(), size_t(3));
        const QStringList words{QStringLiteral("members"), QStringLiteral("of land in Europe"),
                                QStringLiteral("of land border")};
        for (int i = 0; i < 3; ++i) {
            move(stage.widget, QPointF(stage.xOf({1985, 1, 1}), rows[size_t(i)].center().y()).toPoint());
            QVERIFY2(stage.widget.hoverText().contains(words[i]), qPrintable(stage.widget.hoverText()));
        }
        const QPoint at = QPointF(stage.xOf({1985, 1, 1}), rows[1].center().y()).toPoint();
        QTest::mouseClick(&stage.widget, Qt::LeftButton, Qt::ShiftModifier, at);
        QCOMPARE(stage.clock.date(), stage.widget.layoutNow().scale.dateAt(at.x()));
        QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(&stage.widget);
        QCOMPARE(slider->childCount(), 4);
        QCOMPARE(slider->child(1)->role(), QAccessible::Chart);
        QVERIFY(slider->child(1)->text(QAccessible::Name).contains(QStringLiteral("member")));
        QCOMPARE(slider->indexOfChild(slider->child(3)), 3);
        stage.widget.resize(1600, 180); // too low for them
        QVERIFY(stage.widget.layoutNow().measures.empty());
        QCOMPARE(slider->childCount(), 1);
    }
};

QTEST_MAIN(TimelineFocusTest)
#include "tst_timelinefocus.moc"
