// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/mendjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace atlas;

class TestMendJson : public QObject {
    Q_OBJECT

private slots:
    void whatIsWholeIsKept_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("no value yet") << QByteArray("{\"a\": ") << QByteArray();
        QTest::newRow("second value breaks off")
            << QByteArray("{\"a\": 1, \"b\": 2") << QByteArray("{\"a\": 1}");
        QTest::newRow("inside a text") << QByteArray("{\"a\": [1, 2, \"x,}") << QByteArray("{\"a\": [1, 2]}");
        QTest::newRow("brackets and quotes inside texts")
            << QByteArray("{\"a\": \"]}\\\",\", \"b\": [{\"c\": \"{\"}, {\"c\"")
            << QByteArray("{\"a\": \"]}\\\",\", \"b\": [{\"c\": \"{\"}]}");
        QTest::newRow("whole") << QByteArray("{\"a\": {}}") << QByteArray("{\"a\": {}}");
    }

    void whatIsWholeIsKept()
    {
        QFETCH(QByteArray, text);
        QTEST(mendTruncated(text), "mended");
    }

    void eachCutGivesJsonOrNothing()
    {
        const QByteArray text = "{\"a\": [{\"b\": \"x\\\"y\", \"c\": [1, -2.5e3, true]}, {\"d\": null}], "
                                "\"e\": {\"f\": \"\\\\\"}}";
        QVERIFY(QJsonDocument::fromJson(text).isObject());
        qsizetype longest = 0;
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const QByteArray mended = mendTruncated(text.left(length));
            QVERIFY2(mended.isEmpty() || QJsonDocument::fromJson(mended).isObject(), text.left(length));
            QVERIFY2(mended.size() >= longest - 4,
                     text.left(length)); // never loses what it had, but brackets
            longest = std::max(longest, mended.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestMendJson)
#include "tst_mendjson.moc"
