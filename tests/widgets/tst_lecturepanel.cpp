// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/lecturepanel.h"

#include "../models/smallborders.h"
#include "../models/smalldeck.h"
#include "../models/smallpack.h"
#include "deck/lecturehead.h"
#include "deck/notesedit.h"
#include "deck/secondsedit.h"
#include "deck/steplist.h"
#include "deck/stepoptions.h"
#include "document/lectern.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace atlas;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestLecturePanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_lectern = std::make_unique<Lectern>(text("small"));
        m_panel = std::make_unique<LecturePanel>(*m_lectern,
                                                 StepScenery{small::borders(), small::pack(), nullptr});
        m_panel->setActions({{&m_action},
                             &m_action,
                             &m_action,
                             &m_action,
                             &m_action,
                             &m_action,
                             &m_action,
                             &m_action,
                             &m_action,
                             &m_action,
                             &m_action,
                             &m_action});
        m_panel->resize(412, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void withoutALectureItSaysSo()
    {
        QVERIFY(!m_panel->steps().isVisible());
        m_lectern->openDocument(small::deck(), {}, true);
        QVERIFY(m_panel->steps().isVisible());
        QCOMPARE(m_panel->model().rowCount(), 4);
        m_lectern->close();
        QVERIFY(!m_panel->steps().isVisible());
    }

    void keysAndClicksChooseSteps()
    {
        m_lectern->openDocument(small::deck(), {}, true);
        QSignalSpy chosen(m_panel.get(), &LecturePanel::stepChosen);
        m_panel->steps().setFocus();
        QTest::keyClick(&m_panel->steps(), Qt::Key_Down);
        QCOMPARE(chosen.takeFirst().first().toString(), text("b"));
        QVERIFY(chosen.isEmpty());
        m_lectern->setStep(text("b"));
        QTest::keyClick(&m_panel->steps(), Qt::Key_Return); // back to it after looking elsewhere
        QCOMPARE(chosen.takeFirst().first().toString(), text("b"));
        const QRect third = m_panel->steps().visualRect(m_panel->model().index(2));
        QTest::mouseClick(m_panel->steps().viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(chosen.takeFirst().first().toString(), text("c"));
        QVERIFY(chosen.isEmpty());
    }

    void theCurrentStepIsFollowedWithoutBeingChosen()
    {
        m_lectern->openDocument(small::deck(), {}, true);
        QSignalSpy chosen(m_panel.get(), &LecturePanel::stepChosen);
        m_lectern->setStep(text("d"));
        QCOMPARE(m_panel->steps().currentIndex().row(), 3);
        QVERIFY(chosen.isEmpty());
    }

    void aLectureOfThePackIsShownAndNotChangedByBeingShown()
    {
        Deck deck = small::deck();
        deck.steps[0].notes = text("two\r\nlines"); // a text field gives it back with plain line breaks
        m_lectern->openPackLecture({text("paper")}, deck);
        m_lectern->setStep(text("b"));
        m_lectern->setStep(text("a"));
        QVERIFY(m_lectern->isReadOnly());
        QVERIFY(notes().isReadOnly());
        QVERIFY(title().isReadOnly());
        m_panel->steps().rename();
        QVERIFY(!m_panel->steps().findChild<QLineEdit *>());
        QVERIFY(m_lectern->isReadOnly());
    }

    void notesAreWrittenIntoTheCurrentStepAndUndoneAsOne()
    {
        m_lectern->openDocument(small::deck(), {}, true);
        m_lectern->setStep(text("b"));
        QTest::keyClicks(&notes(), text("Look"));
        QCOMPARE(m_lectern->step()->notes, text("Look"));
        QCOMPARE(m_lectern->document().undoStack().count(), 1);
        m_lectern->document().undoStack().undo();
        QCOMPARE(notes().toPlainText(), QString());
        QCOMPARE(small::order(m_lectern->deck()), text("abcd"));
    }

    void theKeysOfUndoBelongToTheLecture()
    {
        m_lectern->openDocument(small::deck(), {}, true);
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        m_panel->addAction(&undo);
        connect(&undo, &QAction::triggered, this, [this] { m_lectern->document().undoStack().undo(); });
        notes().setFocus();
        QTest::keyClicks(&notes(), text("x"));
        QVERIFY(m_lectern->document().isModified());
        QTest::keySequence(&notes(), QKeySequence::Undo);
        QVERIFY(!m_lectern->document().isModified());
    }

    void marksAreSetAndTakenAway()
    {
        NotesEdit edit;
        edit.setPlainText(text("see this now"));
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(4);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
        QTest::keySequence(&edit, QKeySequence::Bold);
        QCOMPARE(edit.toPlainText(), text("see **this** now"));
        QTest::keySequence(&edit, QKeySequence::Bold);
        QCOMPARE(edit.toPlainText(), text("see this now"));
        QCOMPARE(edit.textCursor().selectedText(), text("this"));
    }

    void timesAreWrittenAsMinutesAndSeconds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("seconds");
        QTest::newRow("minutes and seconds") << text("1:10") << 70;
        QTest::newRow("seconds") << text("90") << 90;
        QTest::newRow("hours") << text("1:00:05") << 3605;
        QTest::newRow("too long") << text("99:59:59") << mostSeconds;
        QTest::newRow("nothing") << text("0:00") << 1;
    }

    void timesAreWrittenAsMinutesAndSeconds()
    {
        QFETCH(QString, typed);
        m_lectern->openDocument(small::deck(), {}, true);
        auto *edit = m_panel->findChild<SecondsEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QTEST(m_lectern->step()->seconds, "seconds");
        QCOMPARE(edit->text(), clockText(m_lectern->step()->seconds));
        QTest::keyClicks(edit, text("abc"));
        QCOMPARE(edit->text(), clockText(m_lectern->step()->seconds));
    }

    void aStepIsRenamedInItsRow()
    {
        m_lectern->openDocument(small::deck(), {}, true);
        m_lectern->setStep(text("c"));
        m_panel->steps().rename();
        auto *editor = m_panel->steps().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text("Another"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_lectern->step()->title, text("Another"));
    }

    void aDraggedStepMoves()
    {
        m_lectern->openDocument(small::deck(), {}, true);
        auto &model = const_cast<DeckModel &>(m_panel->model());
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0)}));
        model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
        QCOMPARE(small::order(m_lectern->deck()), text("bcad"));
        QCOMPARE(m_panel->steps().currentIndex().row(), 2); // it stays current
    }

    void theHeadCountsWhatIsShown()
    {
        Deck deck = small::deck();
        deck.steps[1].skipped = true;
        m_lectern->openDocument(deck, text("/tmp/mine.json"), true);
        const auto *head = m_panel->findChild<LectureHead *>();
        QCOMPARE(head->facts(), text("3 steps and one hidden, 3:00"));
        QCOMPARE(head->place(), text("Saved in mine.json"));
        QTest::keyClick(&title(), Qt::Key_End);
        QTest::keyClicks(&title(), text("!"));
        QVERIFY(m_lectern->deck().title.endsWith(QLatin1Char('!')));
        QCOMPARE(head->place(), text("mine.json, with edits that are not saved"));
        m_lectern->openDocument(deck, text("/tmp/mine.json"), false);
        QVERIFY(head->place().contains(text("not overwritten")));
    }

    void optionsChangeTheStepThatIsCurrent()
    {
        m_lectern->openDocument(small::deck(), {}, true);
        QMenu menu;
        fillStepOptions(menu, *m_lectern, *small::pack());
        for (QAction *sub : menu.actions()) {
            if (sub->menu() && sub->menu()->isEnabled() && !sub->menu()->isEmpty())
                sub->menu()->actions().last()->trigger();
        }
        QCOMPARE(m_lectern->step()->theme, StepTheme::Print);
        QCOMPARE(m_lectern->step()->hidden, Hiddens(Hidden::Text));
        QCOMPARE(m_lectern->document().undoStack().count(), 2);
    }

    void eventsBesideTheMapAreChosenAmongThoseOfPassageAndDay()
    {
        Deck deck = small::deck();
        deck.steps[0].view.selection.excerpt = small::excerptId("e1"); // of two events
        deck.steps[0].events = {small::eventId("war")};
        m_lectern->openDocument(deck, {}, true);
        const std::shared_ptr<const Pack> pack = small::pack();
        QMenu menu;
        fillStepOptions(menu, *m_lectern, *pack);
        QMenu *events = nullptr;
        for (QAction *sub : menu.actions())
            events = sub->text() == text("&Events beside the map") ? sub->menu() : events;
        QVERIFY(events);
        QCOMPARE(events->actions().size(), 3);
        for (QAction *event : events->actions())
            event->trigger(); // the step's own goes, the others come
        QCOMPARE(m_lectern->step()->events,
                 (std::vector<EventId>{small::eventId("signed"), small::eventId("join")}));
    }

private:
    NotesEdit &notes() const { return *m_panel->findChild<NotesEdit *>(); }
    QLineEdit &title() const { return *m_panel->findChild<QLineEdit *>(text("lectureTitle")); }

    QAction m_action{text("Action")};
    std::unique_ptr<Lectern> m_lectern;
    std::unique_ptr<LecturePanel> m_panel;
};

QTEST_MAIN(TestLecturePanel)
#include "tst_lecturepanel.moc"
