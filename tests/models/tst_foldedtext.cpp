// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedtext.h"

#include <QTest>

using namespace atlas;

class TestFoldedText : public QObject {
    Q_OBJECT

private slots:
    void caseAndDiacriticsFall_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("Lithuanian") << QStringLiteral("Šiauliai") << QStringLiteral("siauliai");
        QTest::newRow("Polish") << QStringLiteral("ŁÓDŹ") << QStringLiteral("lodz");
        QTest::newRow("Turkish") << QStringLiteral("Türkiye") << QStringLiteral("turkiye");
        QTest::newRow("Danish") << QStringLiteral("Færøerne") << QStringLiteral("faeroerne");
        QTest::newRow("German") << QStringLiteral("Großmacht") << QStringLiteral("grossmacht");
        QTest::newRow("marks") << QStringLiteral("“Putin’s – word”") << QStringLiteral("\"putin's - word\"");
        QTest::newRow("Cyrillic") << QStringLiteral("Москва") << QStringLiteral("москва");
    }

    void caseAndDiacriticsFall()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldedText(text), folded);
    }

    void everyWordMustOccur()
    {
        const QString text = foldedText(QStringLiteral("The Visegrád Group met in Łódź"));
        QVERIFY(containsWords(text, QStringLiteral("lodz visegrad")));
        QVERIFY(containsWords(text, QStringLiteral("  ")));
        QVERIFY(!containsWords(text, QStringLiteral("lodz prague")));
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
