// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handoutwriter.h"

#include "exportfixture.h"
#include "handout/handoutnotes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

const Scenery &scenery()
{
    return shippedScenery();
}

Deck shippedDeck(size_t which)
{
    return deckFrom(scenery().pack->lectures[which], *scenery().pack, *scenery().borders);
}

HandoutPage pageOf(const Deck &deck, int row, const HandoutSettings &settings = {})
{
    return composeHandoutPage({scenery(), deck, settings}, row);
}

QString allText(const HandoutPage &page)
{
    QString all;
    for (const TextBlock &block : page.texts)
        all += block.text() + QLatin1Char('\n');
    return all;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pagesOf(const QString &path)
{
    QProcess qpdf;
    qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path});
    return qpdf.waitForFinished() && qpdf.exitCode() == 0 ? qpdf.readAllStandardOutput().trimmed().toInt()
                                                          : -1;
}

} // namespace

class TestHandout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        QVERIFY(scenery().isComplete());
    }

    void everyStepOfTheShippedLecturesHasItsPage_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("A4") << int(HandoutPaper::A4);
        QTest::newRow("Letter") << int(HandoutPaper::Letter);
    }

    void everyStepOfTheShippedLecturesHasItsPage()
    {
        QFETCH(int, paper);
        const HandoutSettings settings{HandoutPaper(paper), ThemeName::Print, true};
        for (size_t which = 0; which < scenery().pack->lectures.size(); ++which) {
            const Deck deck = shippedDeck(which);
            for (int row = 0; row < int(deck.steps.size()); ++row) {
                const Step &step = deck.steps[size_t(row)];
                const HandoutPage page = pageOf(deck, row, settings);
                checkRoom(page);
                const QString words = allText(page);
                if (const Excerpt *excerpt = scenery().pack->excerpt(step.view.selection.excerpt))
                    QVERIFY(words.contains(excerpt->quote));
                QVERIFY(words.contains(scenery().pack->paper.authorDate().section(QLatin1Char(' '), 0, 0)));
                QVERIFY(words.contains(QStringLiteral("%1 of %2").arg(row + 1).arg(deck.steps.size())));
                QCOMPARE(page.events.size(), step.events.size());
                QVERIFY(!page.notesRect.isEmpty()); // those of the atlas are short
                QCOMPARE(page.map.scene.date, step.view.date);
            }
        }
    }

    void longNotesGoToPagesOfTheirOwn()
    {
        Deck deck = shippedDeck(0);
        deck.steps.resize(1);
        deck.steps[0].notes = QStringLiteral("A sentence that is said again and again. ").repeated(400);
        const HandoutPage page = pageOf(deck, 0);
        QVERIFY(page.notesRect.isEmpty());
        checkRoom(page);
        const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY(HandoutWriter(scenery()).write(deck, {}, path, {}).empty());
        const QJsonArray pages = QJsonDocument::fromJson(contents(HandoutWriter::notesFileOf(path)))
                                     .object()
                                     .value(QStringLiteral("pages"))
                                     .toArray();
        QVERIFY(pages.size() > 1);
        QCOMPARE(pagesOf(path), int(pages.size()));
        QCOMPARE(pages[1].toObject().value(QStringLiteral("label")), QJsonValue(QStringLiteral("1")));
        QVERIFY(pages[1].toObject().value(QStringLiteral("hidden")).toBool());
        QCOMPARE(pages[0].toObject().value(QStringLiteral("note")).toString(), deck.steps[0].notes);
        QVERIFY(HandoutWriter(scenery())
                    .write(deck, {HandoutPaper::A4, ThemeName::Print, false}, path, {})
                    .empty());
        QCOMPARE(pagesOf(path), 1);
    }

    void hiddenStepsAreLeftOutAndTheNumbersGoOn()
    {
        Deck deck = shippedDeck(0);
        deck.steps.resize(3);
        deck.steps[1].skipped = true;
        QVERIFY(allText(pageOf(deck, 2)).contains(QStringLiteral("2 of 2")));
        const QString path = m_folder.filePath(QStringLiteral("hidden.pdf"));
        QVERIFY(HandoutWriter(scenery()).write(deck, {}, path, {}).empty());
        QCOMPARE(pagesOf(path), 2);
        for (Step &step : deck.steps)
            step.skipped = true;
        const Issues issues = HandoutWriter(scenery()).write(deck, {}, path, {});
        QVERIFY(hasErrors(issues));
        QCOMPARE(pagesOf(path), 2); // the file stays
    }

    void theNotesFileHoldsWhatPdfpcKnowsAndNothingElse()
    {
        Deck deck = shippedDeck(1);
        deck.steps.resize(2);
        const QString path = m_folder.filePath(QStringLiteral("notes.pdf"));
        QVERIFY(HandoutWriter(scenery()).write(deck, {}, path, {}).empty());
        const QJsonObject root
            = QJsonDocument::fromJson(contents(m_folder.filePath(QStringLiteral("notes.pdfpc")))).object();
        const QStringList known{QStringLiteral("pdfpcFormat"),  QStringLiteral("duration"),
                                QStringLiteral("lastMinutes"),  QStringLiteral("disableMarkdown"),
                                QStringLiteral("noteFontSize"), QStringLiteral("pages")};
        for (const QString &key : root.keys())
            QVERIFY2(known.contains(key), qPrintable(key));
        QCOMPARE(root.value(QStringLiteral("pdfpcFormat")).toInt(), 2);
        QCOMPARE(root.value(QStringLiteral("duration")).toInt(), (deck.plannedSeconds() + 59) / 60);
        const QStringList ofPages{QStringLiteral("forcedOverlay"), QStringLiteral("hidden"),
                                  QStringLiteral("idx"),           QStringLiteral("label"),
                                  QStringLiteral("note"),          QStringLiteral("overlay")};
        QCOMPARE(root.value(QStringLiteral("pages")).toArray().at(0).toObject().keys(), ofPages);
    }

    void whatIsDrawnIsOnThePaperWhereItLies()
    {
        Deck deck = shippedDeck(0);
        deck.steps.resize(1);
        const HandoutPage plain = pageOf(deck, 0);
        const QPointF metres = plain.map.scene.viewport.centre;
        deck.steps[0].ink = {{InkTool::Pen, 0, 40, {metres - QPointF(2e5, 0), metres + QPointF(2e5, 0)}}};
        const HandoutPage drawn = pageOf(deck, 0);
        const QPoint at = drawn.map.map.center().toPoint();
        QVERIFY(pictureOf(plain).pixel(at) != pictureOf(drawn).pixel(at));
        const QPoint beside = at + QPoint(0, int(drawn.map.map.height() / 4));
        QCOMPARE(pictureOf(plain).pixel(beside), pictureOf(drawn).pixel(beside));
    }

    void aCancelledOrFailedHandoutLeavesTheFilesAsTheyWere()
    {
        Deck deck = shippedDeck(0);
        deck.steps.resize(3);
        const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
        for (const QString &file : {path, HandoutWriter::notesFileOf(path)}) {
            QFile kept(file);
            QVERIFY(kept.open(QIODevice::WriteOnly));
            kept.write("before");
        }
        int told = 0;
        const Issues issues = HandoutWriter(scenery()).write(deck, {}, path, [&told](int done, int all) {
            told += all == 3;
            return done < 1;
        });
        QVERIFY(hasErrors(issues));
        QCOMPARE(told, 2);
        QCOMPARE(contents(path), QByteArray("before"));
        QCOMPARE(contents(HandoutWriter::notesFileOf(path)), QByteArray("before"));
        QVERIFY(hasErrors(
            HandoutWriter(scenery()).write(deck, {}, QStringLiteral("/nowhere/at/all/handout.pdf"), {})));
    }

    void notesAreReadAsMarkdownWithoutHtml()
    {
        HandoutNotes notes(QStringLiteral("# Head\n\n**bold** <b onclick='x'>raw</b>\n\n- one\n- two"),
                           {400, 0});
        QVERIFY(notes.height() > 60);
        QVERIFY(HandoutNotes(QString(), {400, 0}).pages() == 1);
        QVERIFY(HandoutNotes(QStringLiteral("word ").repeated(3000), {400, 300}).pages() > 3);
    }

private:
    /// Map in the upper part, everything on the paper, one below the other.
    static void checkRoom(const HandoutPage &page)
    {
        QVERIFY(page.map.size.height() >= page.size.height() / 2 - 1);
        double bottom = page.map.size.height() - 1;
        std::vector<QRectF> rects;
        for (const TextBlock &block : page.texts)
            rects.push_back(block.rect);
        for (const HandoutPage::Event &event : page.events)
            rects.push_back(event.date.rect | event.title.rect);
        if (!page.notesRect.isEmpty())
            rects.push_back(page.notesRect);
        std::sort(rects.begin(), rects.end(),
                  [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
        for (const QRectF &rect : rects) {
            QVERIFY2(rect.top() >= bottom - 0.5, qPrintable(QString::number(rect.top() - bottom)));
            bottom = rect.bottom();
        }
        QVERIFY(bottom <= page.size.height() - handoutMargin / 2);
    }

    static QImage pictureOf(const HandoutPage &page)
    {
        QImage image(page.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintHandoutPage(painter, page);
        return image;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
