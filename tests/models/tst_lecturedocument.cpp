// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lecturedocument.h"

#include "document/autosave.h"
#include "document/commands.h"
#include "document/deckfile.h"
#include "smalldeck.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace atlas;

namespace {

QString id(const char *text)
{
    return QLatin1String(text);
}

} // namespace

class TestLectureDocument : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<LectureDocument>();
        m_document->open(small::deck());
    }

    void eachCommandIsUndoneAndRedone_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<QString>("order");
        QTest::newRow("insert") << 0 << "astep-5bcd";
        QTest::newRow("duplicate") << 1 << "abstep-5cd";
        QTest::newRow("remove") << 2 << "acd";
        QTest::newRow("move") << 3 << "acdb";
        QTest::newRow("change") << 4 << "abcd";
        QTest::newRow("rename") << 5 << "abcd";
    }

    void eachCommandIsUndoneAndRedone()
    {
        QFETCH(int, command);
        const Deck before = m_document->deck();
        QSignalSpy changed(m_document.get(), &LectureDocument::deckChanged);
        run(command);
        const Deck after = m_document->deck();
        QTEST(small::order(after), "order");
        QVERIFY(after != before);
        QVERIFY(m_document->isModified());
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->deck() == before);
        QVERIFY(!m_document->isModified());
        m_document->undoStack().redo();
        QVERIFY(m_document->deck() == after);
        QCOMPARE(changed.count(), 3);
    }

    void whatChangesNothingIsNoEdit()
    {
        changeStep(*m_document, m_document->deck().steps[0], StepField::Title);
        moveStep(*m_document, id("a"), 0);
        removeStep(*m_document, id("none"));
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void typingInOneFieldIsOneEdit()
    {
        for (const char *text : {"C", "Co", "Cold"})
            edit("a", &Step::title, text, StepField::Title);
        edit("a", &Step::notes, "x", StepField::Notes);
        edit("b", &Step::notes, "y", StepField::Notes);
        QCOMPARE(m_document->undoStack().count(), 3);
        m_document->undoStack().setIndex(0);
        QVERIFY(m_document->deck() == small::deck());
    }

    void typingBackAndForthLeavesNothing()
    {
        edit("a", &Step::title, "C", StepField::Title);
        edit("a", &Step::title, "Two camps", StepField::Title);
        QVERIFY(!m_document->isModified());
    }

    void aSavedDocumentIsUnmodifiedAndReadsTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(id("a.json"));
        run(2);
        QVERIFY(!m_document->saveAs(id("/nowhere/a.json")).isEmpty());
        QVERIFY(m_document->isModified());
        QVERIFY(m_document->path().isEmpty());
        QCOMPARE(m_document->saveAs(path), QString());
        QVERIFY(!m_document->isModified());
        QVERIFY(readDeckFile(path, {}).deck == m_document->deck());
    }

    void anUnsavedEditIsKeptSoonAndGoesWhenSaved()
    {
        QTemporaryDir folder;
        Autosave autosave(*m_document, folder.path());
        QTest::qWait(50);
        QVERIFY(QDir(folder.path()).isEmpty());
        run(3);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList({id("*.unsaved.json")}).size(), 1,
                                  2 * Autosave::saveDelay);
        QVERIFY(findRecoveries(folder.path(), {}).empty()); // we run: it is nobody's orphan
        QTemporaryDir other;
        QCOMPARE(m_document->saveAs(other.filePath(id("a.json"))), QString());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatCouldNotBeReadWholeIsNotOverwrittenAfterACrashEither()
    {
        QTemporaryDir folder, kept;
        const QString path = folder.filePath(id("a.json"));
        m_document->open(small::deck(), path, false);
        run(3);
        Autosave autosave(*m_document, kept.path());
        autosave.keep();
        // The lock of a program that has died is stale.
        for (const QString &lock : QDir(kept.path()).entryList({id("*.lock")}))
            QFile::remove(kept.filePath(lock));
        const std::vector<Recovery> found = findRecoveries(kept.path(), {});
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(!found[0].mayOverwrite);
        LectureDocument rescued;
        rescued.recover(found[0].deck, found[0].path, found[0].mayOverwrite);
        QCOMPARE(rescued.path(), path);
        QVERIFY(rescued.isModified());
        QVERIFY(!rescued.saveAs(path).isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    /// Run by the test below as a process of its own; edits without end.
    void editUntilKilled()
    {
        const QString folder = qEnvironmentVariable("ATLAS_TEST_EDITS");
        if (folder.isEmpty())
            QSKIP("only for the process that is killed");
        Autosave autosave(*m_document, folder);
        for (int i = 1;; ++i) {
            edit("a", &Step::notes, qPrintable(QString::number(i)), StepField::Notes);
            std::printf("%d\n", i);
            std::fflush(stdout);
            QTest::qWait(100);
        }
    }

    void aKilledEditLosesAtMostTwoSeconds()
    {
        QTemporaryDir folder;
        QProcess editor;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(id("ATLAS_TEST_EDITS"), folder.path());
        editor.setProcessEnvironment(environment);
        editor.start(QCoreApplication::applicationFilePath(), {id("editUntilKilled")});
        QVERIFY(editor.waitForStarted());
        // At 100 ms an edit the copy may be 20 edits behind what was reported, wherever the kill falls.
        QByteArray said;
        while (said.count('\n') < 45) {
            QVERIFY2(editor.waitForReadyRead(20000), said.constData());
            said += editor.readAllStandardOutput();
        }
        editor.kill();
        QVERIFY(editor.waitForFinished());
        said += editor.readAllStandardOutput();
        int last = 0;
        for (const QByteArray &line : said.split('\n'))
            last = std::max(last, line.toInt());
        const std::vector<Recovery> found = findRecoveries(folder.path(), {});
        QCOMPARE(found.size(), size_t(1));
        const int kept = found[0].deck.steps[0].notes.toInt();
        QVERIFY2(kept <= last + 1 && kept >= last - 20,
                 qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(last)));
        forgetRecovery(found[0]);
        QVERIFY(findRecoveries(folder.path(), {}).empty());
    }

private:
    void run(int command)
    {
        Step changed = m_document->deck().steps[1];
        changed.skipped = true;
        switch (command) {
        case 0:
            return insertStep(*m_document, 1, small::step("", "New"));
        case 1:
            return duplicateStep(*m_document, id("b"));
        case 2:
            return removeStep(*m_document, id("b"));
        case 3:
            return moveStep(*m_document, id("b"), 99);
        case 4:
            return changeStep(*m_document, changed, StepField::Skipped);
        default:
            return renameDeck(*m_document, id("Another"));
        }
    }

    void edit(const char *step, QString Step::*member, const char *text, StepField field)
    {
        Step changed = *m_document->step(id(step));
        changed.*member = QString::fromUtf8(text);
        changeStep(*m_document, changed, field);
    }

    std::unique_ptr<LectureDocument> m_document;
};

QTEST_GUILESS_MAIN(TestLectureDocument)
#include "tst_lecturedocument.moc"
