// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "showbench.h"

#include <QSignalSpy>

using namespace atlas;

class TestShow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }

    void clickersAndKeysGoThroughTheSteps_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const int none = Qt::NoModifier;
        for (const int key : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return})
            QTest::addRow("on %d", key) << key << none << 3 << 4;
        for (const int key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace})
            QTest::addRow("back %d", key) << key << none << 3 << 2;
        QTest::newRow("first") << int(Qt::Key_Home) << none << 3 << 1;
        QTest::newRow("last") << int(Qt::Key_End) << none << 3 << 12;
        QTest::newRow("start of the clicker") << int(Qt::Key_F5) << none << 3 << 3;
        QTest::newRow("no further than the end") << int(Qt::Key_PageDown) << none << 12 << 12;
    }
    void clickersAndKeysGoThroughTheSteps()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const int, from);
        ShowBench bench(shippedContent());
        bench.show->goTo(from);
        bench.press(key, Qt::KeyboardModifiers(modifiers));
        QTEST(bench.show->number(), "to");
        QVERIFY(bench.show->slide().map.date == bench.show->step()->view.date);
    }

    void aNumberAndEnterGoThere()
    {
        ShowBench bench(shippedContent());
        bench.press(Qt::Key_1);
        bench.press(Qt::Key_0);
        QCOMPARE(bench.show->typed(), QStringLiteral("10"));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.show->number(), 10);
        bench.press(Qt::Key_G);
        bench.press(Qt::Key_9);
        bench.press(Qt::Key_9);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.show->number(), 12); // there are no more
        bench.press(Qt::Key_G);
        bench.press(Qt::Key_4);
        bench.press(Qt::Key_Backspace);
        QVERIFY(bench.show->typed().isEmpty());
        QCOMPARE(bench.show->number(), 12);
    }

    void aFrozenPictureStandsWhateverTheSpeakerDoes()
    {
        ShowBench bench(shippedContent());
        bench.show->goTo(3);
        bench.press(Qt::Key_F);
        const QImage frozen = bench.audience();
        const int before = bench.audiences;
        bench.press(Qt::Key_BracketRight);
        bench.press(Qt::Key_L);
        bench.show->stage().setPointer({SlidePointer::Kind::Laser, {300, 300}});
        bench.press(Qt::Key_Escape);
        bench.show->stage().camera().stepBy(2);
        bench.press(Qt::Key_H);
        bench.press(Qt::Key_PageDown);
        bench.show->addStroke({InkTool::Pen, 0, 6, {{4.3e6, 3.1e6}, {4.6e6, 3.2e6}}});
        QCOMPARE(bench.audience(), frozen);
        QCOMPARE(bench.audiences, before); // nothing was even sent
        QVERIFY(bench.speaker() != frozen);
        QVERIFY(bench.show->audienceWords().contains(QStringLiteral("step 3")));
    }

    void enterSendsThePrivateViewAndFReturns()
    {
        ShowBench bench(shippedContent());
        bench.show->goTo(2);
        bench.press(Qt::Key_F);
        bench.press(Qt::Key_PageDown);
        bench.press(Qt::Key_BracketLeft);
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.show->isFrozen());
        QCOMPARE(bench.show->number(), 3);
        QCOMPARE(bench.audience(), bench.speaker());
        const QImage pushed = bench.audience();
        bench.press(Qt::Key_F);
        bench.press(Qt::Key_PageDown);
        bench.show->stage().camera().stepBy(3);
        bench.press(Qt::Key_F);
        QVERIFY(!bench.show->isFrozen());
        QCOMPARE(bench.show->number(), 3);
        QCOMPARE(bench.audience(), pushed);
        QCOMPARE(bench.speaker(), pushed);
    }

    void blackAndWhiteCoverTheAudienceAloneAndAnyKeyReturns()
    {
        ShowBench bench(shippedContent());
        const QImage slide = bench.speaker();
        for (const int key : {Qt::Key_Period, Qt::Key_B, Qt::Key_W, Qt::Key_Comma}) {
            bench.press(key);
            bench.show->advance(1000);
            const bool black = key == Qt::Key_Period || key == Qt::Key_B;
            QImage plain(960, 540, QImage::Format_RGB32);
            plain.fill(black ? Qt::black : Qt::white);
            QCOMPARE(bench.audience(), plain);
            QCOMPARE(bench.speaker(), slide);
            bench.press(Qt::Key_PageDown); // returns, and does no more
            bench.show->advance(1000);
            QCOMPARE(bench.show->number(), 1);
            QCOMPARE(bench.audience(), slide);
        }
    }

    void coversFadeUnlessMotionIsReduced()
    {
        ShowBench bench(shippedContent());
        bench.show->stage().setMotion(ShowStage::fullMotion());
        bench.press(Qt::Key_B);
        bench.show->advance(75);
        QCOMPARE(bench.seen.blankShare, 0.5);
        bench.show->advance(100);
        QCOMPARE(bench.seen.blankShare, 1.0);
    }

    void inkIsAnEditOfTheLectureThatCanBeUndone()
    {
        ShowBench bench(shippedContent());
        QVERIFY(bench.lectern.isReadOnly());
        bench.show->addStroke({InkTool::Pen, 0, 6, {{4.3e6, 3.1e6}, {4.6e6, 3.2e6}}});
        QVERIFY(!bench.lectern.isReadOnly()); // a copy: the atlas's own stays as it is
        bench.show->addStroke({InkTool::Highlighter, 1, 34, {{4.4e6, 3.0e6}, {4.6e6, 3.0e6}}});
        QCOMPARE(bench.lectern.deck().steps.front().ink.size(), size_t(2));
        QCOMPARE(bench.show->slide().ink.size(), size_t(2));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.show->slide().ink.size(), size_t(1));
        bench.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(bench.show->slide().ink.size(), size_t(2));
        bench.press(Qt::Key_Delete);
        QVERIFY(bench.show->slide().ink.empty());
        for (int i = 0; i < 9; ++i)
            bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.lectern.deck().steps.front().ink.empty());
        QVERIFY(!bench.show->canUndo());
    }

    void namesMembershipAndWordsAreHiddenAndRevealed()
    {
        ShowBench bench(shippedContent());
        bench.show->goTo(7);
        const QImage whole = bench.audience();
        bench.press(Qt::Key_H);
        const QImage nameless = bench.audience();
        QVERIFY(nameless != whole);
        bench.press(Qt::Key_R);
        QVERIFY(bench.audience() != nameless);
        QCOMPARE(bench.show->slide().named->size(), size_t(1));
        bench.press(Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(bench.audience(), whole);
        bench.press(Qt::Key_M);
        QVERIFY(bench.audience() != whole);
        bench.show->revealState(bench.borders->state(StateId{QStringLiteral("POL")}));
        QCOMPARE(bench.show->slide().map.snapshot->natoMembers, 1);
        bench.press(Qt::Key_M);
        QCOMPARE(bench.audience(), whole);
        bench.press(Qt::Key_X);
        QVERIFY(bench.show->slide().text.title.isEmpty());
        bench.press(Qt::Key_R);
        QCOMPARE(bench.show->slide().text.title, bench.show->step()->title);
        bench.press(Qt::Key_PageDown);
        bench.press(Qt::Key_PageUp); // a step begins as it is in the lecture
        QCOMPARE(bench.audience(), whole);
    }

    void escapeLeavesToolAndZoomAndAsksOnceBeforeTheEnd()
    {
        ShowBench bench(shippedContent());
        QSignalSpy ended(bench.show.get(), &Show::ended);
        bench.press(Qt::Key_P);
        bench.show->stage().camera().stepBy(2);
        QVERIFY(bench.show->stage().isAway());
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.show->tool() == ShowTool::Hand);
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.show->stage().isAway());
        QVERIFY(!bench.show->isAsking());
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.show->isAsking());
        bench.press(Qt::Key_PageDown); // any other key goes on, and does nothing else
        QVERIFY(!bench.show->isAsking());
        QCOMPARE(bench.show->number(), 1);
        bench.press(Qt::Key_Escape);
        QCOMPARE(ended.size(), 0);
        bench.press(Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
    }

    void stepsFollowByThemselvesAndBeginAgain()
    {
        ShowBench bench(shippedContent(), 1);
        bench.show->setAutoplay({true, 5, true});
        for (int i = 1; i <= bench.show->count(); ++i) {
            QCOMPARE(bench.show->number(), i);
            bench.show->advance(4999);
            QCOMPARE(bench.show->number(), i);
            bench.show->advance(2);
        }
        QCOMPARE(bench.show->number(), 1);
        for (const int key : {Qt::Key_F, Qt::Key_B}) { // it waits for the audience
            bench.press(key);
            bench.show->advance(60000);
            QCOMPARE(bench.show->number(), 1);
            bench.press(key);
        }
        bench.show->goTo(8);
        bench.show->setAutoplay({true, 0, false}); // as the step plans: 100 s
        bench.show->advance(99000);
        QVERIFY(bench.show->autoplay().runs);
        bench.show->advance(2000);
        QVERIFY(!bench.show->autoplay().runs);
        QCOMPARE(bench.show->number(), 8);
    }

    void skippedStepsAreLeftOut()
    {
        ShowBench bench(shippedContent());
        Deck deck = bench.lectern.deck();
        deck.steps[1].skipped = true;
        bench.lectern.openDocument(deck, {}, true);
        Show show(bench.lectern, bench.show->stage().parts());
        show.begin({});
        show.run(ShowCommand::Next);
        QCOMPARE(show.step()->id, deck.steps[2].id);
        QCOMPARE(show.count(), 11);
    }

    void bothLecturesRunToTheEndWithTheClickerAlone()
    {
        for (int lecture = 0; lecture < 2; ++lecture) {
            ShowBench bench(shippedContent(), lecture);
            bench.show->stage().setMotion(ShowStage::fullMotion());
            for (int i = 1; i < bench.show->count(); ++i) {
                const int before = bench.audiences;
                bench.press(Qt::Key_PageDown);
                QCOMPARE(bench.show->number(), i + 1);
                const int frames = bench.settle();
                QVERIFY(frames < 200); // three seconds at most
                QVERIFY(bench.audiences - before >= frames);
                QCOMPARE(bench.seen.map.date, bench.show->step()->view.date);
                QCOMPARE(bench.seen.step, i + 1);
            }
        }
    }
};

QTEST_MAIN(TestShow)
#include "tst_show.moc"
