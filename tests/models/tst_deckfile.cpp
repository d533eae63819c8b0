// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/deckfile.h"

#include "../issuetext.h"
#include "smalldeck.h"
#include "smallpack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

Deck fullDeck()
{
    Deck deck = small::deck();
    deck.stance = QStringLiteral("paper author");
    Step &step = deck.steps[1];
    step.view.viewpoint = Viewpoint::Control;
    step.view.convention = DateConvention::Signature;
    step.view.layers = Layers(Layer::Members) | Layer::Names;
    step.view.selection
        = {{{QStringLiteral("FRA")}}, {QStringLiteral("FRA-1")}, {QStringLiteral("join")}, {}};
    step.view.compare.mode = CompareMode::SideBySide;
    step.view.compare.other = QDate(1949, 8, 24);
    step.view.compare.active = CompareSide::A;
    step.view.compare.divider = 0.25;
    step.view.compare.marksDifferences = false;
    step.theme = StepTheme::Dark;
    step.events = {{QStringLiteral("war")}, {QStringLiteral("join")}};
    step.showsQuotation = false;
    step.notes = QStringLiteral("*Look* at “this”\nand <that>");
    step.seconds = 75;
    step.skipped = true;
    step.hidden = Hiddens(Hidden::Names) | Hidden::Text;
    step.ink = {{InkTool::Highlighter, 2, 9.5, {{4e6, 3e6}, {4.1e6, 3.05e6}}}};
    return deck;
}

QByteArray with(const char *before, const char *after)
{
    QByteArray bytes = toBytes(fullDeck());
    const qsizetype at = bytes.indexOf(before);
    return at < 0 ? QByteArray() : bytes.replace(at, qsizetype(qstrlen(before)), after);
}

} // namespace

class TestDeckFile : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        const Deck deck = fullDeck();
        const DeckReading reading = readDeck(toBytes(deck), QStringLiteral("a.json"), {});
        QVERIFY2(reading.issues.empty(), qPrintable(textOf(reading.issues)));
        QVERIFY(reading.usable && reading.complete);
        QVERIFY(reading.deck == deck);
    }

    void faultsAreToldByStepAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        QTest::addColumn<int>("steps");
        QTest::newRow("unknown event") << with("\"war\"", "\"wars\"") << "step 2, events[0]" << 4;
        QTest::newRow("a day that does not exist")
            << with("\"1955-06-05\"", "\"1955-06-31\"") << "step 1, view.date" << 4;
        QTest::newRow("unknown layer")
            << with("\"names\"", "\"flags\"") << "there is no layer \"flags\"" << 4;
        QTest::newRow("unknown comparison")
            << with("\"side-by-side\"", "\"blink\"") << "step 2, view.compare" << 4;
        QTest::newRow("unknown viewpoint")
            << with("\"control\"", "\"mine\"") << "step 2, view.viewpoint" << 4;
        QTest::newRow("seconds") << with("75", "-3") << "step 2, seconds" << 4;
        QTest::newRow("ink") << with("\"highlighter\"", "\"brush\"") << "step 2, ink[0].tool" << 4;
        QTest::newRow("another pack") << with("\"small\"", "\"other\"") << ": pack (line" << 4;
        QTest::newRow("newer") << with("deck/1", "deck/2") << "newer Alliance Atlas" << 4;
        QTest::newRow("a step that is none") << with("\"steps\": [", "\"steps\": [7, ") << "step 1, " << 4;
    }

    void faultsAreToldByStepAndTheRestIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        QVERIFY(!bytes.isEmpty());
        Pack pack = *small::pack();
        pack.id = QStringLiteral("small");
        const DeckReading reading = readDeck(bytes, QStringLiteral("a.json"), {&pack, nullptr});
        QVERIFY(reading.usable);
        QVERIFY(!reading.complete);
        QVERIFY2(textOf(reading.issues).contains(told), qPrintable(textOf(reading.issues)));
        QTEST(int(reading.deck.steps.size()), "steps");
    }

    void ofATextThatBreaksOffTheWholeStepsAreRead()
    {
        const QByteArray bytes = toBytes(fullDeck());
        size_t most = 0;
        int usable = 0;
        for (qsizetype length = 0; length < bytes.size() - 2; length += 7) {
            const DeckReading reading = readDeck(bytes.left(length), QStringLiteral("a.json"), {});
            QVERIFY(!reading.complete);
            QVERIFY(!reading.issues.empty());
            usable += reading.usable;
            most = std::max(most, reading.deck.steps.size());
        }
        QCOMPARE(most, size_t(4));
        QVERIFY(usable > 0);
    }

    void whatIsNoLectureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray(4096, '\xfe');
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("another file of ours") << QByteArray("{\"schema\": \"alliance-atlas.events/1\"}");
        QTest::newRow("nothing whole") << QByteArray("{\"schema\"");
    }

    void whatIsNoLectureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const DeckReading reading = readDeck(bytes, QStringLiteral("a.json"), {});
        QVERIFY(!reading.usable);
        QVERIFY(!reading.issues.empty());
    }

    void equalIdsOfStepsAreMadeUnlike()
    {
        QByteArray bytes = toBytes(small::deck());
        bytes.replace("\"id\": \"b\"", "\"id\": \"a\"");
        const DeckReading reading = readDeck(bytes, QStringLiteral("a.json"), {});
        QCOMPARE(reading.deck.steps.size(), size_t(4));
        QVERIFY(reading.deck.steps[0].id != reading.deck.steps[1].id);
    }

    void aFileThatCannotBeWrittenIsToldOf()
    {
        const QString failure = writeDeckFile(QStringLiteral("/nowhere/at/all/lecture.json"), small::deck());
        QVERIFY2(failure.contains(QStringLiteral("lecture.json")), qPrintable(failure));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lecture.json"));
        QCOMPARE(writeDeckFile(path, fullDeck()), QString());
        QVERIFY(readDeckFile(path, {}).deck == fullDeck());
        QVERIFY(readDeckFile(folder.filePath(QStringLiteral("none.json")), {}).issues.size() == 1);
    }
};

QTEST_GUILESS_MAIN(TestDeckFile)
#include "tst_deckfile.moc"
