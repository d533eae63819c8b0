// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/lecturepanel.h"
#include "deck/steplist.h"
#include "fonts.h"
#include "lecturing.h"
#include "map/mapwidget.h"
#include "mapprojection.h"
#include "openwindow.h"
#include "panels/eventpanel.h"
#include "panels/excerptview.h"
#include "panes.h"
#include "session.h"
#include "views.h"

#include <QMenu>
#include <QTemporaryDir>

#include <algorithm>

using namespace atlas;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestLecturing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = shippedOptions(*m_folder);
    }

    void theLecturesOfThePackRunFromTheMenuByKeys()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const std::vector<Lecture> &lectures = window->session()->pack->lectures;
        QVERIFY(lectures.size() >= 2);
        for (size_t i = 0; i < lectures.size(); ++i) {
            window->actions().menu(MenuId::Lecture).actions()[qsizetype(i)]->trigger();
            const Lectern &lectern = window->session()->lectern;
            QCOMPARE(lectern.packLecture(), lectures[i].id);
            QVERIFY(window->views()->lecture->isVisible());
            for (size_t k = 0; k < lectures[i].steps.size(); ++k) {
                const LectureStep &step = lectures[i].steps[k];
                QCOMPARE(lectern.row(), int(k));
                QCOMPARE(window->store().state().date, step.date);
                QCOMPARE(window->store().state().camera.extent,
                         MapProjection().extentOf(step.west, step.south, step.east, step.north));
                QCOMPARE(window->panes().tab(), ReadingTab::Lecture); // whatever the step selects
                QSignalSpy changes(&window->store(), &ViewStore::changed);
                press(*window, ActionId::StepNext);
                QVERIFY(changes.size() <= 1);
            }
            QVERIFY(!window->actions()[ActionId::StepNext].isEnabled());
            QVERIFY(!window->actions()[ActionId::StepRemove].isEnabled()); // it stays as it is
        }
    }

    void theKeyOfTheLectureLeadsIntoItsSteps()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        window->actions().menu(MenuId::Lecture).actions().front()->trigger();
        window->views()->map->setFocus();
        QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &window->views()->lecture->steps());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(window->session()->lectern.row(), 1);
        QCOMPARE(window->store().state().date, window->session()->lectern.step()->view.date);
    }

    void aLectureIsOpenedByTheCommandLine()
    {
        m_options.lecture = text("lecture-paper");
        const auto window = opened(m_options);
        QVERIFY(window);
        QCOMPARE(window->session()->lectern.packLecture().value, text("lecture-paper"));
        QCOMPARE(window->store().state().date, window->session()->lectern.step()->view.date);
    }

    void cardsAddTheirPassageAndTheirEvent()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const Pack &pack = *window->session()->pack;
        const Lectern &lectern = window->session()->lectern;
        window->views()->excerpts->lectureRequested(pack.excerpts[4].id);
        QCOMPARE(lectern.step()->view.selection.excerpt, pack.excerpts[4].id);
        QCOMPARE(window->store().state().selection.excerpt, pack.excerpts[4].id); // one sees what was added
        window->views()->event->lectureRequested(pack.events[9].id);
        QCOMPARE(lectern.step()->title, pack.events[9].title);
        const std::vector<EventId> &events = lectern.step()->events;
        QVERIFY(std::find(events.begin(), events.end(), pack.events[9].id) != events.end());
        QCOMPARE(lectern.deck().steps.size(), size_t(2));
        QVERIFY(window->panes().tab() != ReadingTab::Lecture); // one goes on reading
    }

    void aHandoutIsWrittenBehindTheWindow()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const Session &session = *window->session();
        Deck deck = deckFrom(session.pack->lectures.front(), *session.pack, *session.borders);
        deck.steps.resize(2);
        HandoutDesk &desk = window->lecturing()->handout();
        QSignalSpy finished(&desk, &HandoutDesk::finished);
        const QString path = m_folder->filePath(text("handout.pdf"));
        desk.write(deck, {session.borders, session.pack, session.labels, {}}, path);
        QVERIFY(desk.isWriting());
        QVERIFY(finished.wait(patience));
        QVERIFY(!desk.isWriting());
        QVERIFY(QFile::exists(path));
    }

    void theNextWindowMakesHandoutsAsTheLastOneDid()
    {
        const HandoutSettings letter{HandoutPaper::Letter, ThemeName::Light, false};
        {
            const auto window = opened(m_options);
            QVERIFY(window);
            QVERIFY(window->lecturing()->handout().settings() != letter);
            window->lecturing()->handout().setSettings(letter);
            QVERIFY(window->close());
        }
        const auto window = opened(m_options);
        QVERIFY(window);
        QVERIFY(window->lecturing()->handout().settings() == letter);
    }

    void aStepWithTwoDatesStaysInTheLecture()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::Compare);
        press(*window, ActionId::StepAdd);
        press(*window, ActionId::Compare);
        press(*window, ActionId::StepAdd);
        QVERIFY(!window->store().state().compare.isOn());
        press(*window, ActionId::StepPrevious);
        QVERIFY(window->store().state().compare.isOn());
        QCOMPARE(window->panes().tab(), ReadingTab::Lecture);
    }

    void undoShowsTheStepThatItChanges()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        window->actions().menu(MenuId::Lecture).actions().front()->trigger();
        press(*window, ActionId::LectureCopy);
        press(*window, ActionId::StepNext);
        press(*window, ActionId::StepSkip);
        const QDate day = window->store().state().date;
        press(*window, ActionId::StepNext);
        QVERIFY(window->store().state().date != day);
        press(*window, ActionId::Undo);
        QCOMPARE(window->session()->lectern.row(), 1);
        QCOMPARE(window->store().state().date, day);
        QVERIFY(!window->session()->lectern.step()->skipped);
    }

    void theTimelineAddsAStepOfAnotherDay()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const QDate shown = window->store().state().date;
        window->lecturing()->addStepAt(QDate(2004, 3, 29));
        QCOMPARE(window->session()->lectern.step()->view.date, QDate(2004, 3, 29));
        QCOMPARE(window->store().state().date, shown); // nothing has moved
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Options m_options;
};

QTEST_MAIN(TestLecturing)
#include "tst_lecturing.moc"
