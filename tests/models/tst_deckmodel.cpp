// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deckmodel.h"

#include "smalldeck.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace atlas;

class TestDeckModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<DeckModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setDeck(small::deck());
    }

    void rowsSayWhatTheStepsSay()
    {
        QCOMPARE(m_model->rowCount(), 4);
        const QModelIndex row = m_model->index(3);
        QCOMPARE(row.data().toString(), QStringLiteral("Łódź"));
        QCOMPARE(row.data(DeckModel::StepIdRole).toString(), QStringLiteral("d"));
        QCOMPARE(row.data(DeckModel::DateRole).toDate(), QDate(1955, 6, 5));
        QCOMPARE(row.data(DeckModel::SecondsRole).toInt(), 60);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Step 4, Łódź, 5 June 1955, 60 seconds"));
    }

    void skippedStepsAreNotCounted()
    {
        Deck deck = small::deck();
        deck.steps[1].skipped = true;
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setDeck(deck);
        QCOMPARE(m_model->index(1).data(DeckModel::NumberRole).toInt(), 0);
        QCOMPARE(m_model->index(2).data(DeckModel::NumberRole).toInt(), 2);
        QCOMPARE(changed.count(), 3); // the step itself, and the two that count one less
    }

    void editsArriveAsWhatTheyAre_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("reset");
        QTest::newRow("first to the end") << "bcda" << 0 << 0 << 1 << 0;
        QTest::newRow("last to the front") << "dabc" << 0 << 0 << 1 << 0;
        QTest::newRow("one down") << "acbd" << 0 << 0 << 1 << 0;
        QTest::newRow("inner stretch") << "acdb" << 0 << 0 << 1 << 0;
        QTest::newRow("deleted in the middle") << "acd" << 0 << 1 << 0 << 0;
        QTest::newRow("deleted at the end") << "abc" << 0 << 1 << 0 << 0;
        QTest::newRow("inserted at the front") << "xabcd" << 1 << 0 << 0 << 0;
        QTest::newRow("inserted at the end") << "abcdx" << 1 << 0 << 0 << 0;
        QTest::newRow("turned about") << "dcba" << 0 << 0 << 0 << 1;
        QTest::newRow("two gone") << "ad" << 0 << 0 << 0 << 1;
    }

    void editsArriveAsWhatTheyAre()
    {
        QFETCH(QString, order);
        Deck next = small::deck();
        next.steps.clear();
        for (const QChar id : order)
            next.steps.push_back(small::step(&"abcdx"[QStringLiteral("abcdx").indexOf(id)], "x"));
        for (size_t i = 0; i < next.steps.size(); ++i)
            next.steps[i].id = order.mid(qsizetype(i), 1);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setDeck(next);
        QCOMPARE(small::order(m_model->deck()), order);
        QVERIFY(m_model->deck() == next);
        QTEST(int(inserted.count()), "inserted");
        QTEST(int(removed.count()), "removed");
        QTEST(int(moved.count()), "moved");
        QTEST(int(reset.count()), "reset");
    }

    void anEqualDeckIsSilent()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setDeck(small::deck());
        QCOMPARE(changed.count(), 0);
    }

    void aDroppedRowIsAskedFor_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("to"); // -1: nothing is asked for
        QTest::newRow("down") << 0 << 3 << 2;
        QTest::newRow("up") << 3 << 0 << 0;
        QTest::newRow("to the end") << 1 << 4 << 3;
        QTest::newRow("before itself") << 1 << 1 << -1;
        QTest::newRow("behind itself") << 1 << 2 << -1;
    }

    void aDroppedRowIsAskedFor()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        QFETCH(int, to);
        QSignalSpy asked(m_model.get(), &DeckModel::moveRequested);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(from)}));
        m_model->dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        QCOMPARE(asked.count(), to < 0 ? 0 : 1);
        if (to >= 0) {
            QCOMPARE(asked[0][0].toString(), m_model->index(from).data(DeckModel::StepIdRole).toString());
            QCOMPARE(asked[0][1].toInt(), to);
        }
    }

    void aNewTitleIsAskedForAndNotTaken()
    {
        QSignalSpy asked(m_model.get(), &DeckModel::renameRequested);
        QVERIFY(m_model->setData(m_model->index(0), QStringLiteral("Cold war")));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("Two camps"));
    }

private:
    std::unique_ptr<DeckModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestDeckModel)
#include "tst_deckmodel.moc"
