// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lectern.h"

#include "document/commands.h"
#include "smalldeck.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace atlas;

namespace {

QString id(const char *text)
{
    return QLatin1String(text);
}

} // namespace

class TestLectern : public QObject {
    Q_OBJECT

private slots:
    void init() { m_lectern = std::make_unique<Lectern>(id("small")); }

    void atFirstNothingIsOpen()
    {
        QVERIFY(!m_lectern->isOpen());
        QVERIFY(!m_lectern->step());
        QCOMPARE(m_lectern->row(), -1);
    }

    void theFirstStepOfALectureIsCurrent()
    {
        QSignalSpy steps(m_lectern.get(), &Lectern::stepChanged);
        m_lectern->openPackLecture({id("paper")}, small::deck());
        QCOMPARE(m_lectern->stepId(), id("a"));
        QCOMPARE(steps.size(), 1);
        m_lectern->setStep(id("c"));
        m_lectern->setStep(id("c"));
        m_lectern->setStep(id("none"));
        QCOMPARE(m_lectern->row(), 2);
        QCOMPARE(steps.size(), 2);
    }

    void anotherLectureTellsOfItsFirstStepAlthoughItsIdIsTheSame()
    {
        m_lectern->openPackLecture({id("paper")}, small::deck());
        QSignalSpy steps(m_lectern.get(), &Lectern::stepChanged);
        Deck other = small::deck();
        other.title = id("Another");
        m_lectern->openDocument(other, id("/tmp/a.json"), true);
        QCOMPARE(steps.size(), 1);
        QVERIFY(!m_lectern->isReadOnly());
        QVERIFY(m_lectern->packLecture().isEmpty());
    }

    void editingALectureOfThePackEditsACopy()
    {
        m_lectern->openPackLecture({id("paper")}, small::deck());
        m_lectern->setStep(id("b"));
        QVERIFY(m_lectern->isReadOnly());
        QSignalSpy steps(m_lectern.get(), &Lectern::stepChanged);
        removeStep(m_lectern->edited(), id("d"));
        QCOMPARE(m_lectern->holds(), Lectern::Holds::Document);
        QCOMPARE(small::order(m_lectern->deck()), id("abc"));
        QCOMPARE(m_lectern->deck().title, id("A lecture (copy)"));
        QCOMPARE(m_lectern->stepId(), id("b")); // stays where one was
        QCOMPARE(steps.size(), 0);
        m_lectern->document().undoStack().undo();
        QCOMPARE(m_lectern->holds(), Lectern::Holds::Document); // undo does not give the copy back
        QVERIFY(!m_lectern->document().isModified());
    }

    void whoEditsWhileNothingIsOpenBeginsALecture()
    {
        insertStep(m_lectern->edited(), 0, small::step("", "First"));
        QVERIFY(m_lectern->isOpen());
        QCOMPARE(m_lectern->deck().packId, id("small"));
        QCOMPARE(m_lectern->deck().steps.size(), size_t(1));
        QVERIFY(m_lectern->document().isModified());
    }

    void aDeletedStepHandsOnToTheOneThatTakesItsPlace_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("current");
        QTest::newRow("in the middle") << id("b") << id("c");
        QTest::newRow("the last") << id("d") << id("c");
        QTest::newRow("the first") << id("a") << id("b");
    }

    void aDeletedStepHandsOnToTheOneThatTakesItsPlace()
    {
        QFETCH(QString, removed);
        m_lectern->openDocument(small::deck(), {}, true);
        m_lectern->setStep(removed);
        QString seen;
        connect(m_lectern.get(), &Lectern::deckChanged, this, [&] { seen = m_lectern->stepId(); });
        removeStep(m_lectern->edited(), removed);
        QTEST(m_lectern->stepId(), "current");
        QCOMPARE(seen, m_lectern->stepId()); // whoever is told of the deck finds a step of it
    }

    void theLastStepLeavesNone()
    {
        insertStep(m_lectern->edited(), 0, small::step("", "Only"));
        m_lectern->setStep(m_lectern->deck().steps[0].id);
        removeStep(m_lectern->edited(), m_lectern->stepId());
        QVERIFY(m_lectern->stepId().isEmpty());
        QVERIFY(!m_lectern->step());
    }

    void aClosedLectureLeavesNothing()
    {
        m_lectern->openDocument(small::deck(), id("/tmp/a.json"), true);
        QSignalSpy files(m_lectern.get(), &Lectern::fileChanged);
        m_lectern->close();
        QVERIFY(!m_lectern->isOpen());
        QVERIFY(m_lectern->document().path().isEmpty());
        QCOMPARE(m_lectern->row(), -1);
        QVERIFY(files.size() > 0);
    }

private:
    std::unique_ptr<Lectern> m_lectern;
};

QTEST_GUILESS_MAIN(TestLectern)
#include "tst_lectern.moc"
