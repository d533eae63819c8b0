// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/jsonscan.h"

#include <QtTest>

using namespace atlas;

class TestJsonScan : public QObject {
    Q_OBJECT

private slots:
    void everyValueHasItsLine();
    void keysThatAreNoWordsAreQuotedInThePath();
    void stringsMayHoldBracesQuotesAndEscapes();
    void duplicateKeysAreFoundWithPathAndLine();
    void equalKeysInDifferentObjectsAreNoDuplicates();
    void whatIsNoJsonEndsTheWalk();
};

void TestJsonScan::everyValueHasItsLine()
{
    const QByteArray text = "{\n  \"events\": [\n    {\"id\": 1},\n    {\n      \"id\": 2,\n      "
                            "\"places\": [1,\n 2]\n    }\n  ]\n}\n";
    const QHash<QString, int> lines = scanJson(text).lines;
    const QHash<QString, int> expected{{QStringLiteral("$.events"), 2},
                                       {QStringLiteral("$.events[0]"), 3},
                                       {QStringLiteral("$.events[0].id"), 3},
                                       {QStringLiteral("$.events[1]"), 4},
                                       {QStringLiteral("$.events[1].id"), 5},
                                       {QStringLiteral("$.events[1].places"), 6},
                                       {QStringLiteral("$.events[1].places[0]"), 6},
                                       {QStringLiteral("$.events[1].places[1]"), 7}};
    QCOMPARE(lines, expected);
}

void TestJsonScan::keysThatAreNoWordsAreQuotedInThePath()
{
    const QHash<QString, int> lines = scanJson("{\"two words\": {\"caf\\u00e9\": 1, \"\": 2}}").lines;
    QVERIFY(lines.contains(QStringLiteral("$[\"two words\"]")));
    QVERIFY(lines.contains(QStringLiteral("$[\"two words\"].caf\u00e9")));
    QVERIFY(lines.contains(QStringLiteral("$[\"two words\"][\"\"]")));
}

void TestJsonScan::stringsMayHoldBracesQuotesAndEscapes()
{
    const QHash<QString, int> lines
        = scanJson("{\"a\": \"}]\\\"{[,:\\\\\",\n\"b\": -1.5e3, \"c\": [], \"d\": {}, \"e\": null}").lines;
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.value(QStringLiteral("$.a")), 1);
    QCOMPARE(lines.value(QStringLiteral("$.e")), 2);
}

void TestJsonScan::duplicateKeysAreFoundWithPathAndLine()
{
    const QByteArray text = "{\"a\": [\n{\"x\": 1,\n\"y\": 2,\n\"x\": 3}]}";
    QVERIFY(hasDuplicateKeys(text));
    const JsonScan scan = scanJson(text);
    QCOMPARE(scan.duplicates.size(), size_t(1));
    QCOMPARE(scan.duplicates.front().path, QStringLiteral("$.a[0].x"));
    QCOMPARE(scan.duplicates.front().line, 4);
}

void TestJsonScan::equalKeysInDifferentObjectsAreNoDuplicates()
{
    QVERIFY(!hasDuplicateKeys("[{\"x\": {\"x\": 1}}, {\"x\": 2}]"));
}

void TestJsonScan::whatIsNoJsonEndsTheWalk()
{
    for (const char *text : {"", "{", "[", "{\"a\"", "{\"a\":", "\"", "\"\\", "[1,,", "{]}", "[}", "}", "{{}",
                             "[\"a", "{a:1}"}) {
        scanJson(text);
        hasDuplicateKeys(text);
    }
    QCOMPARE(scanJson("[").lines.size(), 0);
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
