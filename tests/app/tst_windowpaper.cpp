// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../paper/papercopy.h"
#include "../paper/printedpaper.h"
#include "excerpts/excerptfilter.h"
#include "fonts.h"
#include "openwindow.h"
#include "panels/excerptview.h"
#include "panes.h"
#include "paper/pageview.h"
#include "paper/paperpanel.h"
#include "paperdoor.h"
#include "session.h"
#include "views.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTemporaryDir>

using namespace atlas;
using Phase = PaperState::Phase;

class TestWindowPaper : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        QVERIFY(m_files.isValid());
        m_pdf = m_files.filePath(QStringLiteral("paper.pdf"));
        m_text = m_files.filePath(QStringLiteral("paper.txt"));
        printed::pdf(m_pdf, papercopy::paper());
        QFile file(m_text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(papercopy::paper().toUtf8());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = shippedOptions(*m_folder);
    }

    void everyExcerptIsBroughtIntoSightInTheCopy_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("PDF") << m_pdf;
        QTest::newRow("text") << m_text;
    }

    void everyExcerptIsBroughtIntoSightInTheCopy()
    {
        QFETCH(QString, file);
        const auto window = openedWith(file);
        QVERIFY(window);
        PaperPanel &panel = *window->views()->paper;
        const OpenPaper &paper = *window->paper()->state().paper;
        for (const Excerpt &excerpt : window->session()->pack->excerpts) {
            window->goTo({excerpt.id, {}, {}});
            QCOMPARE(window->panes().tab(), ReadingTab::Paper);
            const PaperAnchor *anchor = paper.anchoring.of(excerpt.id);
            QVERIFY(anchor && anchor->finding == Finding::Found);
            QCOMPARE(panel.page(), paper.text.pageAt(anchor->ranges.front().from));
        }
    }

    void theCardOfAnExcerptLeadsToItsPage()
    {
        const auto window = openedWith(m_pdf);
        QVERIFY(window);
        const ExcerptId id = window->session()->pack->excerpts.back().id;
        window->panes().setTab(ReadingTab::Excerpts);
        window->goTo({id, {}, {}});
        QCOMPARE(window->panes().tab(), ReadingTab::Excerpts);
        QAbstractButton *button = nullptr;
        for (auto *each : window->views()->excerpts->findChildren<QAbstractButton *>()) {
            if (each->text() == QLatin1String("Show in paper") && each->isVisible())
                button = each;
        }
        QVERIFY(button);
        button->click();
        QCOMPARE(window->panes().tab(), ReadingTab::Paper);
        const OpenPaper &paper = *window->paper()->state().paper;
        const int there = paper.text.pageAt(paper.anchoring.of(id)->ranges.front().from);
        QTRY_COMPARE(window->views()->paper->page(), there); // once the tab is laid out
    }

    void clickingAMarkMovesMapAndTime()
    {
        const auto window = openedWith(m_pdf);
        QVERIFY(window);
        const Pack &pack = *window->session()->pack;
        auto *page = window->findChild<PageView *>();
        for (const Excerpt &excerpt : pack.excerpts) {
            press(*window, ActionId::ClearSelection);
            emit page->markChosen(excerpt.id);
            QCOMPARE(window->store().state().selection.excerpt, excerpt.id);
            const QDate day = dayOf(excerpt, pack);
            if (day.isValid())
                QCOMPARE(window->store().state().date, day);
        }
    }

    void aClickOnTheWordsOfAPassageChoosesIt()
    {
        const auto window = openedWith(m_pdf);
        QVERIFY(window);
        auto *page = window->findChild<PageView *>();
        QTRY_VERIFY_WITH_TIMEOUT(page->isDrawn(), patience);
        const Excerpt &first = window->session()->pack->excerpts.front();
        window->goTo({first.id, {}, {}});
        press(*window, ActionId::ClearSelection);
        QSignalSpy chosen(page, &PageView::markChosen);
        for (int y = 4; y < page->viewport()->height() && chosen.isEmpty(); y += 6)
            QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, {page->viewport()->width() / 2, y});
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(window->store().state().selection.excerpt, chosen.front().front().value<ExcerptId>());
    }

    void theCopyIsRememberedAndReopenedUntilItIsClosed()
    {
        {
            const auto window = openedWith(m_text);
            QVERIFY(window);
            window->close();
        }
        m_options.paper.clear();
        {
            const auto window = opened(m_options);
            QVERIFY(window);
            QTRY_COMPARE_WITH_TIMEOUT(window->paper()->state().phase, Phase::Open, patience);
            QVERIFY(window->panes().tab() != ReadingTab::Paper); // nobody asked for it now
            press(*window, ActionId::ClosePaper);
            QCOMPARE(window->paper()->state().phase, Phase::Closed);
            window->close();
        }
        const auto window = opened(m_options);
        QVERIFY(window);
        QCOMPARE(window->paper()->file(), QString());
    }

    void aDroppedFileIsOpenedAndWhatIsNoPaperExplained()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        drop(*window, m_text);
        QTRY_COMPARE_WITH_TIMEOUT(window->paper()->state().phase, Phase::Open, patience);
        QCOMPARE(window->panes().tab(), ReadingTab::Paper);
        drop(*window, QStringLiteral(ATLAS_BORDERS)); // a database
        QTRY_COMPARE_WITH_TIMEOUT(window->paper()->state().phase, Phase::Failed, patience);
        QVERIFY(!window->paper()->state().reason.isEmpty());
    }

    void aLongReadingTellsItsProgressAndIsGivenUp()
    {
        const QString book = m_files.filePath(QStringLiteral("book.pdf"));
        printed::book(book, 2000);
        const auto window = opened(m_options);
        QVERIFY(window);
        window->paper()->open(book);
        QTRY_VERIFY_WITH_TIMEOUT(window->paper()->state().total == 2000, patience);
        emit window->views()->paper->cancelRequested();
        QCOMPARE(window->paper()->state().phase, Phase::Closed);
        QTest::qWait(50); // what the stopped thread still says is not heard
        QCOMPARE(window->paper()->state().phase, Phase::Closed);
    }

    void anotherPaperSaysSoAndListsAllAsLost()
    {
        const QString other = m_files.filePath(QStringLiteral("other.txt"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(papercopy::filler(20'000, 3).toUtf8());
        file.close();
        const auto window = openedWith(other);
        QVERIFY(window);
        QVERIFY(window->paper()->state().paper->anchoring.isDoubtful());
        window->goTo({window->session()->pack->excerpts.front().id, {}, {}});
        QCOMPARE(window->panes().tab(), ReadingTab::Paper);
    }

    void theTextOfTheCopyIsFoundAndShown()
    {
        const auto window = openedWith(m_pdf);
        QVERIFY(window);
        const PaperText &text = window->paper()->state().paper->text;
        const auto hits
            = window->paper()->state().paper->index->matches(QStringLiteral("orchards railway"), 1000);
        QVERIFY(!hits.empty());
        for (const FindEntry &hit : hits) {
            window->goTo(hit);
            QCOMPARE(window->views()->paper->page(), text.pageAt(std::get<TextRange>(hit.target).from));
        }
    }

    void everythingThatIsFoundIsGoneTo()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        const Pack &pack = *window->session()->pack;
        const FindIndex index(*window->session()->borders, pack);
        const auto &view = window->store().state();
        for (const Section &section : pack.sections) {
            const std::vector<ExcerptId> ids = excerptsIn(pack, section.id);
            if (ids.empty())
                continue;
            window->goTo({FoundSection{section.id}, {}, {}});
            QCOMPARE(view.selection.excerpt, ids.front());
        }
        for (const Reference &work : pack.references) {
            const std::vector<ExcerptId> ids = excerptsCiting(pack, work.id);
            if (ids.empty())
                continue;
            window->goTo({work.id, {}, {}});
            QCOMPARE(view.selection.excerpt, ids.front());
        }
        const auto places = index.matches(QStringLiteral("leningrad"), 1);
        QVERIFY(!places.empty());
        window->goTo(places.front());
        QVERIFY(!view.camera.extent.isEmpty());
    }

private:
    std::unique_ptr<MainWindow> openedWith(const QString &file)
    {
        m_options.paper = file;
        auto window = opened(m_options);
        if (!window)
            return nullptr;
        const bool open
            = QTest::qWaitFor([&] { return window->paper()->state().phase == Phase::Open; }, patience);
        return open ? std::move(window) : nullptr;
    }
    static void drop(MainWindow &window, const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &dropped);
    }

    QTemporaryDir m_files;
    QString m_pdf, m_text;
    std::unique_ptr<QTemporaryDir> m_folder;
    Options m_options;
};

QTEST_MAIN(TestWindowPaper)
#include "tst_windowpaper.moc"
