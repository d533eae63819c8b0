// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "deck/lecturepanel.h"
#include "deck/notesedit.h"
#include "document/deckfile.h"
#include "fonts.h"
#include "issuebar.h"
#include "lecturing.h"
#include "openwindow.h"
#include "recoverybar.h"
#include "session.h"
#include "views.h"

#include <QDir>
#include <QMenu>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace atlas;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestLectureFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = Options();
        m_options.settings = m_folder->filePath(text("atlas.ini"));
        m_options.borders = QStringLiteral(ATLAS_BORDERS);
        m_options.theme = ThemeChoice::Light;
    }

    void aLectureIsBuiltSavedAndOpenedAgain()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::StepAdd);
        press(*window, ActionId::NextChange);
        press(*window, ActionId::StepAdd);
        press(*window, ActionId::StepDuplicate);
        press(*window, ActionId::StepUp);
        press(*window, ActionId::StepSkip);
        Lectern &lectern = session(*window).lectern;
        QCOMPARE(lectern.deck().steps.size(), size_t(3));
        QCOMPARE(lectern.row(), 1);
        QVERIFY(lectern.step()->skipped);
        QVERIFY(window->isWindowModified());
        QVERIFY(window->windowTitle().startsWith(text("New lecture[*]")));
        QVERIFY(window->actions()[ActionId::Undo].text().contains(text("hide or show step")));
        const Deck built = lectern.deck();
        const QString path = m_folder->filePath(text("mine.json"));
        QCOMPARE(lectern.document().saveAs(path), QString());
        QVERIFY(!window->isWindowModified());
        QVERIFY(window->lecturing()->door().close());
        QVERIFY(window->windowTitle().startsWith(text("Alliance Atlas")));
        QVERIFY(window->lecturing()->door().open(path));
        QCOMPARE(toBytes(lectern.deck()), toBytes(built));
        QCOMPARE(window->lecturing()->door().recent(), QStringList{path});
    }

    void quittingWithUnsavedEditsAsksOnce_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closed");
        QTest::newRow("cancel") << int(QMessageBox::Cancel) << false;
        QTest::newRow("discard") << int(QMessageBox::Discard) << true;
        QTest::newRow("save") << int(QMessageBox::Save) << true;
    }

    void quittingWithUnsavedEditsAsksOnce()
    {
        QFETCH(int, answer);
        const QString path = m_folder->filePath(text("mine.json"));
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::StepAdd);
        QCOMPARE(session(*window).lectern.document().saveAs(path), QString());
        press(*window, ActionId::StepAdd);
        Answers answers{QMessageBox::StandardButton(answer)};
        const bool closed = window->close();
        QTEST(closed, "closed");
        QCOMPARE(answers.asked, 1);
        const size_t saved = readDeckFile(path, {}).deck.steps.size();
        QCOMPARE(saved, size_t(answer == QMessageBox::Save ? 2 : 1));
    }

    void whatIsSavedQuitsWithoutAQuestion()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::LectureNew);
        Answers answers{QMessageBox::Cancel};
        QVERIFY(window->close());
        QCOMPARE(answers.asked, 0);
    }

    void aDamagedFileOpensAsFarAsItGoesAndIsNotOverwritten()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const Pack &pack = *window->session()->pack;
        QByteArray bytes = toBytes(deckFrom(pack.lectures.front(), pack, *window->session()->borders));
        bytes.truncate(bytes.size() * 2 / 3);
        bytes.replace("\"ev-1955-wp\"", "\"ev-unknown\"");
        const QString path = m_folder->filePath(text("broken.json"));
        write(path, bytes);
        QVERIFY(window->lecturing()->door().open(path));
        Lectern &lectern = session(*window).lectern;
        QVERIFY(lectern.deck().steps.size() >= 4);
        const auto *bar = window->lecturing()->bars()->findChild<IssueBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(text("breaks off")), qPrintable(bar->text()));
        QVERIFY2(bar->text().contains(text("step 2, events")), qPrintable(bar->text()));
        QVERIFY(!lectern.document().saveAs(path).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(lectern.document().saveAs(m_folder->filePath(text("whole.json"))), QString());
    }

    void withoutThePackALectureShowsItsStepsAndIsNotOverwritten()
    {
        const QString path = m_folder->filePath(text("mine.json"));
        Step step;
        step.title = text("Bloc answers bloc");
        step.view.date = QDate(1955, 6, 5);
        step.view.selection.excerpt.value = text("ex-05");
        step.events = {{text("ev-1955-wp")}};
        Deck deck;
        deck.packId = text("a-pack");
        deck.steps = {step};
        deck.steps[0].id = text("a");
        QVERIFY(writeDeckFile(path, deck).isEmpty());
        m_options.pack = m_folder->filePath(text("no pack"));
        auto window = std::make_unique<MainWindow>(m_options, QPalette(QColor(240, 240, 240)));
        QSignalSpy done(window.get(), &MainWindow::opened);
        window->show();
        QVERIFY(done.wait(patience));
        QCOMPARE(done.front().front().toBool(), false);
        QVERIFY(window->lecturing()->door().open(path));
        Lectern &lectern = session(*window).lectern;
        QCOMPARE(lectern.step()->title, step.title);
        QCOMPARE(window->store().state().date, step.view.date);
        const QString told = window->lecturing()->bars()->findChild<IssueBar *>()->text();
        QVERIFY2(told.contains(text("step 1, view.excerpt")), qPrintable(told));
        QVERIFY2(told.contains(text("a-pack")), qPrintable(told));
        QVERIFY(!lectern.document().saveAs(path).isEmpty());
    }

    void aFileThatIsNoLectureLeavesTheOpenOneAlone()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        window->actions().menu(MenuId::Lecture).actions().front()->trigger();
        const Deck before = window->session()->lectern.deck();
        const QString path = m_folder->filePath(text("other.json"));
        write(path, "{\"schema\": \"something else\"}");
        QVERIFY(!window->lecturing()->door().open(path));
        QVERIFY(window->session()->lectern.deck() == before);
        QVERIFY(window->lecturing()->bars()->findChild<IssueBar *>()->isVisible());
        QVERIFY(window->lecturing()->door().recent().isEmpty());
    }

    void aLectureThatWasNotSavedIsOfferedAndGoneOnWith()
    {
        const QString unsaved = m_folder->filePath(text("unsaved"));
        QDir().mkpath(unsaved);
        Deck lost;
        lost.title = text("Lost and found");
        lost.steps.resize(3);
        for (Step &step : lost.steps)
            step.id = lost.freshStepId() + step.id;
        const QString copy = unsaved + text("/a.unsaved.json");
        write(copy, toBytes(lost));
        const auto window = opened(m_options);
        QVERIFY(window);
        auto *bar = window->lecturing()->bars()->findChild<RecoveryBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(text("Lost and found")));
        bar->findChildren<QPushButton *>().front()->click();
        QVERIFY(!bar->isVisible());
        QCOMPARE(window->session()->lectern.deck().title, lost.title);
        QVERIFY(window->isWindowModified());
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(QDir(unsaved).entryList({text("*.unsaved.json")}).size(), 1); // kept anew, at once
    }

    void aFileThatAnotherProgramChangedIsNotReplacedWithoutAQuestion()
    {
        const QString path = m_folder->filePath(text("mine.json"));
        const auto window = opened(m_options);
        QVERIFY(window);
        Deck deck;
        deck.packId = window->session()->pack->id;
        QVERIFY(writeDeckFile(path, deck).isEmpty());
        QVERIFY(window->lecturing()->door().open(path));
        press(*window, ActionId::StepAdd);
        Answers answers{QMessageBox::No};
        QVERIFY(window->lecturing()->door().save());
        QCOMPARE(answers.asked, 0);
        press(*window, ActionId::StepAdd);
        Deck other;
        other.title = text("Of another program");
        QVERIFY(writeDeckFile(path, other).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
        file.close();
        QVERIFY(!window->lecturing()->door().save());
        QCOMPARE(answers.asked, 1);
        QCOMPARE(readDeckFile(path, {}).deck.title, other.title);
    }

    /// Run by the test below as a program of its own, which is ended by force.
    void editTheWindowUntilKilled()
    {
        m_options.settings = qEnvironmentVariable("ATLAS_TEST_SETTINGS");
        if (m_options.settings.isEmpty())
            QSKIP("only for the process that is killed");
        const auto window = opened(m_options);
        QVERIFY(window);
        window->actions().menu(MenuId::Lecture).actions().front()->trigger();
        press(*window, ActionId::LectureCopy);
        auto *notes = window->views()->lecture->findChild<NotesEdit *>();
        for (int i = 1;; ++i) {
            notes->setPlainText(QString::number(i)); // as typing does
            std::printf("%d\n", i);
            std::fflush(stdout);
            QTest::qWait(100);
        }
    }

    void aKilledWindowLosesAtMostTwoSecondsAndOffersTheRest()
    {
        QProcess editor;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(text("ATLAS_TEST_SETTINGS"), m_options.settings);
        editor.setProcessEnvironment(environment);
        editor.start(QCoreApplication::applicationFilePath(), {text("editTheWindowUntilKilled")});
        QVERIFY(editor.waitForStarted());
        QByteArray said;
        while (said.count('\n') < 60) {
            QVERIFY2(editor.waitForReadyRead(patience), said.constData());
            said += editor.readAllStandardOutput();
        }
        editor.kill();
        QVERIFY(editor.waitForFinished());
        said += editor.readAllStandardOutput();
        int last = 0;
        for (const QByteArray &line : said.split('\n'))
            last = std::max(last, line.toInt());
        const auto window = opened(m_options);
        QVERIFY(window);
        auto *bar = window->lecturing()->bars()->findChild<RecoveryBar *>();
        QVERIFY(bar->isVisible());
        bar->findChildren<QPushButton *>().front()->click();
        const int kept = window->session()->lectern.deck().steps.front().notes.toInt();
        QVERIFY2(kept <= last + 1 && kept >= last - 20,
                 qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(last)));
    }

private:
    static Session &session(MainWindow &window) { return const_cast<Session &>(*window.session()); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Options m_options;
};

QTEST_MAIN(TestLectureFiles)
#include "tst_lecturefiles.moc"
