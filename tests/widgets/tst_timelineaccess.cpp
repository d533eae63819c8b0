// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "timelinestage.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace atlas;
using staged::Stage;

class TimelineAccessTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void itIsASliderThatReadsTheDateInWords()
    {
        Stage stage;
        QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(&stage.widget);
        QVERIFY(slider);
        QCOMPARE(slider->role(), QAccessible::Slider);
        QCOMPARE(slider->text(QAccessible::Name), QStringLiteral("Timeline"));
        stage.clock.seek(small::newJoins);
        const QString text = slider->text(QAccessible::Value);
        QVERIFY2(text.startsWith(QStringLiteral("10 March 1980. ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Newland joins NATO")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("3 members of NATO.")), qPrintable(text));
    }

    void itsValueCanBeReadAndSet()
    {
        Stage stage;
        QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(&stage.widget);
        QAccessibleValueInterface *value = slider->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toLongLong(), stage.clock.date().toJulianDay());
        QCOMPARE(value->minimumValue().toLongLong(), firstDay().toJulianDay());
        QCOMPARE(value->maximumValue().toLongLong(), lastDay().toJulianDay());
        value->setCurrentValue(QDate(2004, 3, 29).toJulianDay());
        QCOMPARE(stage.clock.date(), QDate(2004, 3, 29));
    }

    void eventsAreAListWhoseItemsCanBePressed()
    {
        Stage stage;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&stage.widget)->child(0);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 5);
        QAccessibleInterface *item = list->child(2);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name),
                 QStringLiteral("Title of one, politics, 12 March 1999, added by us, 3 of 5"));
        QVERIFY(item->rect().width() > 0);
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(stage.store.state().selection.event, EventId{QStringLiteral("one")});
        stage.window.setSpan(dense::julian(1999, 3, 1), dense::julian(1999, 5, 1));
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->indexOfChild(item), 0);
    }

    void aRunOfStepsIsAnnouncedOnce()
    {
        Stage stage;
        QSignalSpy announced(&stage.widget, &TimelineWidget::dateSettled);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&stage.widget, Qt::Key_Right);
        QCOMPARE(announced.count(), 0);
        QVERIFY(announced.wait(3000));
        QCOMPARE(announced.count(), 1);
        QVERIFY(announced.front().front().toString().startsWith(QStringLiteral("29 August 1949. ")));
    }
};

QTEST_MAIN(TimelineAccessTest)
#include "tst_timelineaccess.moc"
