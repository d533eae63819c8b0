// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/anchoring.h"
#include "papercopy.h"

#include "pack/pack.h"

#include <QTest>

using namespace atlas;
using papercopy::Copy;

namespace {

constexpr double enough = 0.75; // of a quotation that must be covered; noise may eat its ends

struct Tally {
    int found = 0;
    QStringList misplaced, lost;
};

Tally tally(const Anchoring &anchoring, const Copy &copy)
{
    Tally result;
    for (const PaperAnchor &anchor : anchoring.anchors) {
        const Excerpt &excerpt = *papercopy::pack()->excerpt(anchor.excerpt);
        if (anchor.finding != Finding::Found)
            result.lost.append(anchor.excerpt.value);
        else if (papercopy::share(copy, anchor.ranges, excerpt.start, excerpt.end) < enough)
            result.misplaced.append(anchor.excerpt.value);
        else
            ++result.found;
    }
    return result;
}

Tally tally(const Copy &copy)
{
    return tally(anchored(*papercopy::pack(), pagedText(copy.text)), copy);
}

Copy clean(const QString &text)
{
    return papercopy::noisy(text, 0, 1);
}

/// Lines of about 60 characters with words hyphenated at their ends, and after every 40th a page end with a
/// foot, a form feed (when wanted) and a running head; the text is what pdftotext makes of a printed page.
Copy printed(const QString &text, bool feeds, const QString &note)
{
    Copy copy;
    const auto say = [&](const QString &words) {
        for (const QChar sign : words)
            copy.add(sign, -1);
    };
    int column = 0, line = 0, page = 196;
    for (int i = 0; i < text.size(); ++i) {
        const bool atSpace = text[i].isSpace();
        copy.add(text[i], i);
        if (++column < 60 || (!atSpace && column < 66))
            continue;
        say(atSpace ? QStringLiteral("\n") : QStringLiteral("-\n"));
        column = 0;
        if (++line % 40)
            continue;
        say(note + QStringLiteral("\n %1 | P a g e\n").arg(page));
        say(feeds ? QStringLiteral("\f") : QStringLiteral("\n"));
        say(QStringLiteral("International Journal of Things, volume %1\nA. Author\n\n").arg(++page));
    }
    return copy;
}

} // namespace

class TestAnchoring : public QObject {
    Q_OBJECT

private slots:
    void everyQuotationStandsInACleanCopy()
    {
        const Tally result = tally(clean(papercopy::paper()));
        QVERIFY2(result.lost.isEmpty() && result.misplaced.isEmpty(),
                 qPrintable((result.lost + result.misplaced).join(QLatin1Char(' '))));
    }

    void aTenthOfNoiseLosesFewAndMisplacesNone_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aTenthOfNoiseLosesFewAndMisplacesNone()
    {
        QFETCH(unsigned, seed);
        check(papercopy::noisy(papercopy::paper(), 0.1, seed));
        const QString whole = papercopy::wholePaper();
        if (!whole.isEmpty())
            check(papercopy::noisy(whole.simplified(), 0.1, seed));
    }

    void printedPagesAreReadThrough_data()
    {
        QTest::addColumn<bool>("feeds");
        QTest::addColumn<QString>("note");
        const QString note = QStringLiteral("* Correspondence: the author, 12 Long Road, a town; all rights "
                                            "reserved, this is an open access article of no great length.");
        QTest::newRow("pages") << true << QString();
        QTest::newRow("pages with a note") << true << note;
        QTest::newRow("one long text") << false << QString();
        QTest::newRow("one long text with notes") << false << note;
    }

    void printedPagesAreReadThrough()
    {
        QFETCH(bool, feeds);
        QFETCH(QString, note);
        const Tally result = tally(printed(papercopy::paper(), feeds, note));
        QVERIFY2(result.lost.isEmpty() && result.misplaced.isEmpty(),
                 qPrintable(
                     QStringLiteral("lost %1, misplaced %2")
                         .arg(result.lost.join(QLatin1Char(' ')), result.misplaced.join(QLatin1Char(' ')))));
    }

    void aQuotationThatTheCopyLacksIsNeverPutElsewhere()
    {
        QStringList misplaced;
        for (const Excerpt &excerpt : papercopy::pack()->excerpts) {
            const QString text = papercopy::paper(excerpt.id);
            for (const double noise : {0.0, 0.1}) {
                const Copy copy = papercopy::noisy(text, noise, 3);
                misplaced += tally(copy).misplaced;
                const Anchoring anchoring = anchored(*papercopy::pack(), pagedText(copy.text));
                if (anchoring.of(excerpt.id)->finding == Finding::Found)
                    misplaced.append(excerpt.id.value);
            }
        }
        QVERIFY2(misplaced.isEmpty(), qPrintable(misplaced.join(QLatin1Char(' '))));
    }

    void whatStandsTwiceIsToldAndNotGuessed()
    {
        const QString once = papercopy::paper();
        const Anchoring twice = anchored(*papercopy::pack(), pagedText(once + once));
        QCOMPARE(twice.found(), 0);
        for (const PaperAnchor &anchor : twice.anchors) {
            QCOMPARE(anchor.finding, Finding::Ambiguous);
            QCOMPARE(anchor.ranges.size(), size_t(2));
        }
    }

    void theOrderOfThePaperTellsTwoPlacesApart()
    {
        // The quotation with its surroundings stands once more behind everything else.
        const Excerpt &excerpt = papercopy::pack()->excerpts[5];
        const QString paper = papercopy::paper();
        const Copy copy = clean(paper + excerpt.prefix + excerpt.quote + excerpt.suffix);
        const Anchoring anchoring = anchored(*papercopy::pack(), pagedText(copy.text));
        QCOMPARE(anchoring.of(excerpt.id)->finding, Finding::Found);
        QCOMPARE(tally(anchoring, copy).misplaced, QStringList());
    }

    void anotherPaperIsDoubted()
    {
        const Anchoring other = anchored(*papercopy::pack(), pagedText(papercopy::filler(60'000, 5)));
        QCOMPARE(other.found(), 0);
        QVERIFY(other.isDoubtful());
        QVERIFY(!anchored(*papercopy::pack(), pagedText(papercopy::paper())).isDoubtful());
    }

    void anEmptyTextHoldsNothing()
    {
        const Anchoring nothing = anchored(*papercopy::pack(), pagedText({}));
        QCOMPARE(nothing.anchors.size(), papercopy::pack()->excerpts.size());
        QCOMPARE(nothing.found(), 0);
    }

    void theWorkStopsWhenAsked()
    {
        int calls = 0;
        const Anchoring stopped = anchored(*papercopy::pack(), pagedText(papercopy::paper()),
                                           [&](int, int) { return ++calls < 3; });
        QVERIFY(stopped.cancelled);
        QCOMPARE(calls, 3);
    }

    void anchoringOfOneCopy()
    {
        const PaperText text = pagedText(papercopy::noisy(papercopy::paper(), 0.1, 1).text);
        QBENCHMARK
        {
            anchored(*papercopy::pack(), text);
        }
    }

private:
    void check(const Copy &copy)
    {
        // In a whole paper the positions of the pack are those of the normalised text.
        const Tally result = tally(copy);
        QVERIFY2(result.misplaced.isEmpty(), qPrintable(result.misplaced.join(QLatin1Char(' '))));
        const double all = double(papercopy::pack()->excerpts.size());
        QVERIFY2(result.found >= 0.95 * all, qPrintable(result.lost.join(QLatin1Char(' '))));
    }
};

QTEST_APPLESS_MAIN(TestAnchoring)
#include "tst_anchoring.moc"
