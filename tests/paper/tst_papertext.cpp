// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/lettersearch.h"
#include "paper/papertext.h"
#include "paper/squeezedtext.h"

#include <QTest>

using namespace atlas;

class TestPaperText : public QObject {
    Q_OBJECT

private slots:
    void typesettingIsSqueezedOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        QTest::newRow("case and space")
            << QStringLiteral("The  U.S.\tSenate") << QStringLiteral("theussenate");
        QTest::newRow("hyphen at a line end") << QStringLiteral("secu-\nrity") << QStringLiteral("security");
        QTest::newRow("soft hyphen") << QStringLiteral("secu\u00adrity") << QStringLiteral("security");
        QTest::newRow("ligatures") << QStringLiteral("di\ufb00er, \ufb01eld, \ufb02ow, o\ufb03ce")
                                   << QStringLiteral("differfieldflowoffice");
        QTest::newRow("quotation marks") << QStringLiteral("\u2018cooperative\u2019 \u201csecurity\u201d")
                                         << QStringLiteral("cooperativesecurity");
        QTest::newRow("dashes") << QStringLiteral("1949\u20132024 \u2014 war")
                                << QStringLiteral("19492024war");
        QTest::newRow("accents") << QStringLiteral("T\u00fcrkiye, \u0141\u00f3d\u017a")
                                 << QStringLiteral("turkiyelodz");
        QTest::newRow("composed later") << QStringLiteral("cafe\u0301") << QStringLiteral("cafe");
        QTest::newRow("nothing") << QStringLiteral(" -\u2014\n") << QString();
    }

    void typesettingIsSqueezedOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, letters);
        const SqueezedText result = squeezed(text);
        QCOMPARE(QString::fromLatin1(result.letters.c_str()), letters);
        QCOMPARE(result.letters.size(), result.origin.size());
    }

    void lettersOfAnotherScriptAreKept()
    {
        QVERIFY(squeezed(QStringLiteral("\u041d\u0410\u0422\u041e")).letters
                == squeezed(QStringLiteral("\u043d\u0430\u0442\u043e")).letters);
        QCOMPARE(squeezed(QStringLiteral("\u041d\u0410\u0422\u041e")).letters.size(), size_t(4));
    }

    void headsAndPageNumbersAreFurniture()
    {
        const QString text = QStringLiteral("Journal 12\nfirst words\nmore\nmany\nlines\nof text\n17\n\f"
                                            "Journal 12\nother words\nof\nthe\nsecond\npage here\n18\n");
        const PaperText paper = pagedText(text);
        QCOMPARE(paper.pages.size(), size_t(2));
        const SqueezedText rest = squeezed(text, furnitureOf(paper));
        QCOMPARE(QString::fromLatin1(rest.letters.c_str()),
                 QStringLiteral("firstwordsmoremanylinesoftextotherwordsofthesecondpagehere"));
    }

    void oneTextHasNoFurniture()
    {
        QVERIFY(furnitureOf(pagedText(QStringLiteral("A line\n12\nA line\n"))).empty());
    }

    void partsCoverTheTextWithoutGaps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("short") << QStringLiteral("one line");
        QTest::newRow("feeds") << QStringLiteral("a\fb\f\fc");
        QTest::newRow("paragraphs") << QStringLiteral("word word\n\n").repeated(20'000);
        QTest::newRow("lines") << QStringLiteral("word word\n").repeated(20'000);
        QTest::newRow("no break at all") << QString(200'001, QLatin1Char('x'));
        QTest::newRow("pairs of surrogates") << QStringLiteral("\U0001F5FA").repeated(100'001);
    }

    void partsCoverTheTextWithoutGaps()
    {
        QFETCH(QString, text);
        const PaperText paper = pagedText(text);
        int at = 0;
        for (const PaperPage &page : paper.pages) {
            QCOMPARE(page.text.from, at);
            QVERIFY(!page.text.isEmpty());
            QVERIFY(page.text.to - page.text.from <= 4 * partLength);
            QVERIFY(!text[page.text.from].isLowSurrogate());
            QCOMPARE(paper.pageAt(at), int(&page - paper.pages.data()));
            QCOMPARE(paper.pageAt(page.text.to - 1), int(&page - paper.pages.data()));
            at = page.text.to;
        }
        QCOMPARE(at, int(text.size()));
    }

    void boxesAreOneALineAndCutWords()
    {
        PaperText paper{QStringLiteral("alpha beta\ngamma"), {}};
        paper.pages.push_back({{0, 16},
                               {100, 100},
                               {{0, 5, 10, 10, 50, 10}, {6, 10, 65, 10, 40, 10}, {11, 16, 10, 25, 50, 10}}});
        const std::vector<QRectF> boxes = paper.boxes({2, 13}, 0);
        QCOMPARE(boxes.size(), size_t(2));
        QCOMPARE(boxes[0], QRectF(30, 10, 75, 10));
        QCOMPARE(boxes[1], QRectF(10, 25, 20, 10));
        QVERIFY(paper.boxes({2, 13}, 1).empty());
        QVERIFY(paper.boxes({5, 6}, 0).empty());
    }

    void lettersAreFoundBestFirstAndTheTextIsLeftAsItWas()
    {
        std::string text = "xxxxabcdefghijxxxxabcdeyghijxxxx";
        const std::string before = text;
        const std::vector<LetterHit> hits = findLetters(text, "abcdefghij", 3, 5);
        QCOMPARE(text, before);
        QCOMPARE(hits.size(), size_t(2));
        QCOMPARE(hits[0], (LetterHit{4, 14, 0}));
        QCOMPARE(hits[1], (LetterHit{18, 28, 1}));
        QVERIFY(findLetters(text, "", 3, 5).empty());
        std::string nothing;
        QVERIFY(findLetters(nothing, "abc", 3, 5).empty());
    }

    void aSplitIsFoundAboutForeignLetters()
    {
        const LetterSplit split = bestSplit("thequickbrown00000000foxjumps", "thequickbrownfoxjumps");
        QCOMPARE(split.edits, 0);
        QCOMPARE(split.split, 13);
        QCOMPARE(split.gapFrom, 13);
        QCOMPARE(split.gapTo, 21);
    }
};

QTEST_APPLESS_MAIN(TestPaperText)
#include "tst_papertext.moc"
