// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineheader.h"

#include "fonts.h"
#include "timeline/dateedit.h"
#include "timeline/playspeeds.h"
#include "timelinestage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace atlas;

namespace {

struct HeaderStage : staged::Stage {
    HeaderStage()
    {
        QObject::connect(&tracker, &MomentTracker::momentChanged, &header, &TimelineHeader::setMoment);
        QObject::connect(&widget, &TimelineWidget::eventsInViewChanged, &header,
                         &TimelineHeader::setEventsInView);
        header.setMoment(tracker.moment());
        header.resize(1600, 34);
        header.show();
    }

    QToolButton *button(const char *name) { return header.findChild<QToolButton *>(QLatin1String(name)); }
    QToolButton *named(const QString &text)
    {
        for (QToolButton *one : header.findChildren<QToolButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    DateEdit *date() { return header.findChild<DateEdit *>(); }
    void type(const QString &text)
    {
        header.editDate();
        date()->selectAll();
        QTest::keyClicks(date(), text);
        QTest::keyClick(date(), Qt::Key_Return);
    }

    TimelineHeader header{parts(), player};
};

} // namespace

class TimelineHeaderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void aTypedDateIsGoneToInOneEmission()
    {
        HeaderStage stage;
        QSignalSpy moments(&stage.tracker, &MomentTracker::momentChanged);
        stage.type(QStringLiteral("2004-03-29"));
        QCOMPARE(stage.clock.date(), QDate(2004, 3, 29));
        QCOMPARE(moments.count(), 1);
        QCOMPARE(stage.date()->text(), QStringLiteral("29 March 2004"));
        stage.navigator.back();
        QCOMPARE(stage.date()->text(), QStringLiteral("24 August 1949"));
    }

    void anAmbiguousDateStaysAndIsExplained()
    {
        HeaderStage stage;
        const QDate before = stage.clock.date();
        stage.type(QStringLiteral("03/04/2004"));
        QCOMPARE(stage.clock.date(), before);
        QCOMPARE(stage.date()->text(), QStringLiteral("03/04/2004"));
        QVERIFY(stage.date()->error().contains(QStringLiteral("3 April or 4 March")));
        QCOMPARE(stage.date()->accessibleDescription(), stage.date()->error());
        auto *note = stage.date()->findChild<QLabel *>(QStringLiteral("dateError"));
        QVERIFY(note && note->isVisible());
        QCOMPARE(note->text(), stage.date()->error());
        QTest::keyClick(stage.date(), Qt::Key_Escape);
        QCOMPARE(stage.date()->text(), QStringLiteral("24 August 1949"));
        QVERIFY(stage.date()->error().isEmpty());
    }

    void typingIsNotDisturbedByThePlayer()
    {
        HeaderStage stage;
        stage.header.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.header));
        stage.header.editDate();
        stage.date()->selectAll();
        QTest::keyClicks(stage.date(), QStringLiteral("29 Ma"));
        stage.clock.stepDays(1);
        QCOMPARE(stage.date()->text(), QStringLiteral("29 Ma"));
    }

    void stepsGoToTheNeighbouringChanges()
    {
        HeaderStage stage;
        stage.clock.seek({1979, 1, 1});
        QVERIFY(stage.button("nextChange")->toolTip().contains(QStringLiteral("10 March 1980")));
        QVERIFY(stage.button("nextChange")->toolTip().contains(QStringLiteral("(.)")));
        stage.button("nextChange")->click();
        QCOMPARE(stage.clock.date(), small::newJoins);
        stage.button("previousChange")->click();
        QVERIFY(stage.clock.date() < QDate(1979, 1, 1));
        stage.clock.seek(lastDay());
        QVERIFY(!stage.button("nextChange")->isEnabled());
        QVERIFY(stage.button("previousChange")->isEnabled());
    }

    void playTogglesThePlayerAndSaysSo()
    {
        HeaderStage stage;
        stage.button("play")->click();
        QVERIFY(stage.player.isPlaying());
        QCOMPARE(stage.button("play")->accessibleName(), QStringLiteral("Pause"));
        stage.player.pause();
        QCOMPARE(stage.button("play")->accessibleName(), QStringLiteral("Play"));
        QVERIFY(stage.button("play")->toolTip().contains(QStringLiteral("Space")));
    }

    void speedAndPauseGoBothWays()
    {
        HeaderStage stage;
        auto *speed = stage.header.findChild<QComboBox *>(QStringLiteral("playSpeed"));
        QCOMPARE(speed->currentText(), QStringLiteral("1 year / s"));
        speed->setFocus();
        QTest::keyClick(speed, Qt::Key_Up);
        QCOMPARE(stage.player.mode().speed, 365.25 / 4);
        PlayMode mode = stage.player.mode();
        mode.speed = 5 * 365.25;
        stage.player.setMode(mode);
        QCOMPARE(speed->currentText(), QStringLiteral("5 years / s"));
        mode.speed = 17;
        stage.player.setMode(mode);
        QCOMPARE(speed->currentIndex(), -1);
        auto *pause = stage.header.findChild<QCheckBox *>();
        pause->click();
        QVERIFY(stage.player.mode().pausesAtChanges);
        mode.pausesAtChanges = false;
        stage.player.setMode(mode);
        QVERIFY(!pause->isChecked());
    }

    void backwardLoopAndStepGoBothWays()
    {
        HeaderStage stage;
        stage.button("backward")->click();
        stage.button("loop")->click();
        QVERIFY(stage.player.mode().backward && stage.player.mode().loops);
        auto *step = stage.header.findChild<QComboBox *>(QStringLiteral("playStep"));
        auto *speed = stage.header.findChild<QComboBox *>(QStringLiteral("playSpeed"));
        step->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(step, Qt::Key_Down);
        QCOMPARE(stage.player.mode().step, PlayStep::Change);
        QCOMPARE(speed->currentText(), QStringLiteral("1 change / s"));
        QVERIFY(!stage.header.findChild<QCheckBox *>()->isEnabled()); // it rests on each of them anyway
        speed->setFocus();
        QTest::keyClick(speed, Qt::Key_Down);
        QCOMPARE(stage.player.mode().changes, 3.0);
        QCOMPARE(stage.player.mode().speed, 365.25);
        PlayMode mode; // forward, by day
        stage.player.setMode(mode);
        QVERIFY(!stage.button("backward")->isChecked() && !stage.button("loop")->isChecked());
        QCOMPARE(step->currentIndex(), 0);
        QCOMPARE(speed->currentText(), QStringLiteral("1 year / s"));
    }

    void aStepRaisesASpeedThatIsTooSlowForIt()
    {
        PlayMode mode;
        mode.speed = 1;
        QCOMPARE(withStep(mode, PlayStep::Month).speed, 365.25 / 12);
        QCOMPARE(withStep(mode, PlayStep::Year).speed, 365.25 / 4);
        QCOMPARE(withStep(mode, PlayStep::Change).speed, 1.0);
        for (const PlayStep step : {PlayStep::Day, PlayStep::Month, PlayStep::Year, PlayStep::Change}) {
            for (size_t i = 0; i < speedsOf(step).size(); ++i)
                QCOMPARE(speedOf(withSpeed(withStep({}, step), speedsOf(step)[i])), int(i));
        }
    }

    void zoomsShowWhichIsOn()
    {
        HeaderStage stage;
        QVERIFY(stage.named(QStringLiteral("All"))->isChecked());
        stage.clock.seek({1999, 3, 12});
        QToolButton *year = stage.named(QStringLiteral("1 year"));
        year->click();
        QCOMPARE(stage.window.length(), 365.25);
        QVERIFY(year->isChecked());
        QVERIFY(!stage.named(QStringLiteral("All"))->isChecked());
        year->click();
        QVERIFY(year->isChecked());
        stage.window.zoomAbout(stage.window.from(), 0.9);
        QVERIFY(!year->isChecked());
        stage.named(QStringLiteral("All"))->click();
        QCOMPARE(stage.window.from(), dense::julian(1949, 1, 1));
        QCOMPARE(stage.window.to(), dense::julian(2025, 1, 1));
    }

    void theCountOfEventsIsShown()
    {
        HeaderStage stage;
        stage.widget.layoutNow();
        stage.window.setSpan(dense::julian(1999, 3, 1), dense::julian(1999, 5, 1));
        QCOMPARE(stage.header.findChild<QLabel *>(QStringLiteral("count"))->text(),
                 QStringLiteral("2 of 5 events in view"));
    }

    void aNarrowBarKeepsWhatCanBePressed_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1600, 1280, 1024, 900})
            QTest::addRow("%d px", width) << width;
    }
    void aNarrowBarKeepsWhatCanBePressed()
    {
        QFETCH(int, width);
        HeaderStage stage;
        stage.header.resize(width, 34);
        QCoreApplication::processEvents();
        std::vector<QWidget *> parts;
        const QStringList spare{QStringLiteral("backward"), QStringLiteral("loop")}; // in the menu too
        for (QWidget *part : stage.header.findChildren<QToolButton *>()) {
            if (!spare.contains(part->objectName()))
                parts.push_back(part);
        }
        parts.push_back(stage.date());
        parts.push_back(stage.header.findChild<QComboBox *>(QStringLiteral("playSpeed")));
        parts.push_back(stage.header.findChild<QCheckBox *>());
        for (QWidget *part : parts) {
            if (part->parent() == stage.date())
                continue;
            QVERIFY2(part->isVisible(), qPrintable(part->objectName()));
            const int right = part->mapTo(&stage.header, QPoint(part->width(), 0)).x();
            QVERIFY2(right <= width, qPrintable(part->objectName() + QString::number(right)));
            QVERIFY(part->width() >= part->minimumSizeHint().width() - 1);
        }
    }

    void everyControlHasANameAndATip()
    {
        HeaderStage stage;
        for (QToolButton *one : stage.header.findChildren<QToolButton *>()) {
            if (one->parent() == stage.date())
                continue;
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
            QVERIFY2(!one->toolTip().isEmpty(), qPrintable(one->objectName()));
            QVERIFY(one->focusPolicy() & Qt::TabFocus);
        }
    }
};

QTEST_MAIN(TimelineHeaderTest)
#include "tst_timelineheader.moc"
