// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelbench.h"
#include "panels/cardcolumn.h"
#include "panels/excerptcard.h"
#include "panels/excerptface.h"
#include "panels/excerptfilterbar.h"
#include "panels/excerptlist.h"
#include "panels/excerptview.h"
#include "panels/linkrow.h"
#include "panels/panelbutton.h"
#include "textlines.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace atlas;

namespace {

struct Bench : PanelBench {
    Bench() { attach(view); }

    QStringList shown() const
    {
        QStringList ids;
        for (const ExcerptCard *card : view.findChildren<ExcerptCard *>()) {
            if (card->isVisible())
                ids.append(card->id().value);
        }
        ids.sort();
        return ids;
    }
    ExcerptCard &card(const char *id) const
    {
        for (ExcerptCard *card : view.findChildren<ExcerptCard *>()) {
            if (card->id() == small::excerptId(id) && card->isVisible())
                return *card;
        }
        qFatal("no card %s is shown", id);
    }
    void choose(const QString &menuText, const QString &choice)
    {
        auto *button = shownWidget<PanelButton>(view, menuText);
        QVERIFY2(button, qPrintable(menuText));
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == choice)
                action->trigger();
        }
    }
    void chooseAllDates()
    {
        for (const auto *button : view.findChild<ExcerptFilterBar *>()->findChildren<PanelButton *>()) {
            if (button->accessibleDescription() == QLatin1String("Dates"))
                choose(button->accessibleName(), QStringLiteral("All dates"));
        }
    }
    ExcerptList &list() const { return *view.findChild<ExcerptList *>(); }

    ExcerptView view{navigator, timeline, pack};
};

} // namespace

class TestExcerptView : public QObject {
    Q_OBJECT

private slots:
    void listsWhatIsLinkedToTheDate();
    void aScrubWithinOneSetChangesNoCard();
    void aStepToKnownPassagesMakesAndShapesNothing();
    void theWindowIsNotLaidOutWithTheCards();
    void aStepStandsAfterOneTurn();
    void followingTheMomentWritesNothing();
    void aClickTravelsWithOneEmission();
    void theOpenCardIsInSight();
    void downAndReturnOpenACard();
    void theOpenCardLeadsToItsEvents();
    void quotationsAreVerbatim();
    void citingCopiesTheQuotation();
    void filtersNarrowTheList();
    void theEmptyListLeadsOut();
    void nextReachesEveryExcerptAndPreviousGoesBack();
    void anotherThemeKeepsWhatIsOpen();
};

void TestExcerptView::listsWhatIsLinkedToTheDate()
{
    Bench bench;
    bench.goTo({1960, 1, 1});
    QCOMPARE(bench.shown(), QStringList{QStringLiteral("e1")});
    bench.goTo({1975, 7, 1});
    QCOMPARE(bench.shown(), QStringList{QStringLiteral("e5")});
    QVERIFY(shownWidget<PanelButton>(bench.view, QStringLiteral("1 of 6 linked to this date")));
}

void TestExcerptView::aScrubWithinOneSetChangesNoCard()
{
    Bench bench;
    bench.goTo({1975, 7, 1});
    const int before = bench.list().changes();
    for (int day = 2; day < 20; ++day)
        bench.goTo({1975, 7, day});
    QCOMPARE(bench.list().changes(), before);
}

void TestExcerptView::aStepToKnownPassagesMakesAndShapesNothing()
{
    Bench bench;
    const auto step = [&bench](QDate date) {
        bench.goTo(date);
        QCoreApplication::processEvents();
        QVERIFY(bench.view.grab().size() == bench.view.size());
    };
    const QDate first(1960, 1, 1), second(1975, 7, 1), none(1985, 1, 1);
    for (const QDate date : {first, second, none, first, second, none})
        step(date);
    const auto made = bench.view.findChildren<QObject *>();
    const int shaped = textsShaped(), measured = bench.list().column().measured();
    int arranged = 0;
    for (const ExcerptCard *card : bench.view.findChildren<ExcerptCard *>())
        arranged += card->face().arranged();
    for (const QDate date : {second, none, first, second, first, none})
        step(date);
    QCOMPARE(bench.view.findChildren<QObject *>(), made);
    QCOMPARE(textsShaped(), shaped);
    QCOMPARE(bench.list().column().measured(), measured);
    for (const ExcerptCard *card : bench.view.findChildren<ExcerptCard *>())
        arranged -= card->face().arranged();
    QCOMPARE(arranged, 0);
}

void TestExcerptView::theWindowIsNotLaidOutWithTheCards()
{
    PanelBench bench;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *view = new ExcerptView(bench.navigator, bench.timeline, bench.pack);
    column->addWidget(view);
    view->setMoment(bench.tracker.moment());
    QObject::connect(&bench.tracker, &MomentTracker::momentChanged, view, &ExcerptView::setMoment);
    window.resize(412, 800);
    window.show();
    QCoreApplication::processEvents();
    LayoutRequests asked;
    window.installEventFilter(&asked);
    for (int year = 1950; year < 2020; year += 3) {
        bench.goTo({year, 1, 1});
        for (int turn = 0; turn < 5; ++turn) // a request goes one widget further with each
            QCoreApplication::processEvents();
    }
    QCOMPARE(asked.count, 0);
    QVERIFY(view->minimumSizeHint().width() > 0);
    window.resize(600, 500);
    QCoreApplication::processEvents();
    QCOMPARE(view->findChild<ExcerptList *>()->width(), view->width());
}

void TestExcerptView::aStepStandsAfterOneTurn()
{
    Bench bench;
    const auto placed = [&bench] {
        QList<std::pair<const QWidget *, QRect>> places;
        for (const QWidget *widget : bench.view.findChildren<QWidget *>())
            if (widget->isVisible())
                places.append({widget, widget->geometry()});
        return places;
    };
    for (QDate date(1950, 1, 1); date < QDate(2020, 1, 1); date = date.addDays(500)) {
        bench.goTo(date);
        QCoreApplication::processEvents(); // what stands now is in the frame
        const auto first = placed();
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(first, placed());
    }
}

void TestExcerptView::followingTheMomentWritesNothing()
{
    Bench bench;
    Moment moment = bench.tracker.moment();
    moment.currentExcerpts = {small::excerptId("e2"), small::excerptId("e4")};
    moment.selection.excerpt = small::excerptId("e4");
    bench.view.setMoment(moment);
    QCOMPARE(bench.shown(), (QStringList{QStringLiteral("e2"), QStringLiteral("e4")}));
    QVERIFY(bench.card("e4").isSelected());
    QCOMPARE(bench.writes.count(), 0);
}

void TestExcerptView::aClickTravelsWithOneEmission()
{
    Bench bench;
    bench.goTo({1990, 1, 3});
    bench.writes.clear();
    QTest::mouseClick(&bench.card("e4"), Qt::LeftButton, Qt::NoModifier, QPoint(40, 12));
    QCOMPARE(bench.writes.count(), 1);
    QCOMPARE(bench.store.state().selection.excerpt, small::excerptId("e4"));
    QCOMPARE(bench.store.state().date, QDate(1990, 1, 1));
    QVERIFY(bench.card("e4").isSelected());
    bench.navigator.back();
    QCOMPARE(bench.store.state().date, QDate(1990, 1, 3));
    QVERIFY(!bench.card("e4").isSelected());
}

void TestExcerptView::theOpenCardIsInSight()
{
    Bench bench;
    bench.view.resize(412, 640);
    bench.chooseAllDates();
    for (const char *id : {"e6", "e1", "e4"}) {
        bench.navigator.goToExcerpt(small::excerptId(id));
        const ExcerptCard &card = bench.card(id);
        const QRect seen(card.mapTo(bench.list().viewport(), QPoint()), card.size());
        QVERIFY2(bench.list().viewport()->rect().contains(seen), id);
    }
}

void TestExcerptView::downAndReturnOpenACard()
{
    Bench bench;
    bench.chooseAllDates();
    QCOMPARE(bench.shown().size(), 6);
    bench.view.activateWindow();
    bench.view.setFocus();
    QTRY_VERIFY(bench.card("e1").hasFocus());
    QTest::keyClick(&bench.card("e1"), Qt::Key_Down);
    QVERIFY(bench.card("e2").hasFocus());
    QTest::keyClick(&bench.card("e2"), Qt::Key_Return);
    QCOMPARE(bench.store.state().selection.excerpt, small::excerptId("e2"));
    QTest::keyClick(&bench.card("e2"), Qt::Key_Up);
    QVERIFY(bench.card("e1").hasFocus());
}

void TestExcerptView::theOpenCardLeadsToItsEvents()
{
    Bench bench;
    bench.navigator.goToExcerpt(small::excerptId("e1"));
    auto *row = shownWidget<LinkRow>(bench.view, QStringLiteral("Outland joins"));
    QVERIFY(row);
    QVERIFY(row->accessibleName().startsWith(QStringLiteral("2. ")));
    bench.writes.clear();
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(bench.writes.count(), 1);
    QCOMPARE(bench.store.state().selection.event, small::eventId("join"));
    QCOMPARE(bench.store.state().date, QDate(1960, 1, 1));
    QVERIFY2(bench.card("e1").isSelected(), "an event of the open excerpt keeps it open");
}

void TestExcerptView::quotationsAreVerbatim()
{
    Bench bench;
    bench.chooseAllDates();
    for (const Excerpt &excerpt : bench.pack->excerpts) {
        const auto *quote = bench.card(excerpt.id.value.toUtf8().constData()).findChild<ExcerptFace *>();
        QVERIFY(quote);
        QCOMPARE(quote->quote(), excerpt.quote);
    }
}

void TestExcerptView::citingCopiesTheQuotation()
{
    Bench bench;
    bench.navigator.goToExcerpt(small::excerptId("e4"));
    QTest::mouseClick(shownWidget<PanelButton>(bench.view, QStringLiteral("Cite")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("“Crimea “was” annexed.”")));
    QVERIFY(copied.contains(QStringLiteral("section “Conclusion”")));
}

void TestExcerptView::filtersNarrowTheList()
{
    Bench bench;
    bench.chooseAllDates();
    bench.choose(QStringLiteral("All kinds"), QStringLiteral("Evidence"));
    QCOMPARE(bench.shown(), QStringList{QStringLiteral("e4")});
    bench.choose(QStringLiteral("Evidence"), QStringLiteral("All kinds"));
    bench.choose(QStringLiteral("All views"), QStringLiteral("Paper’s author"));
    QCOMPARE(bench.shown().size(), 5);
    QVERIFY(!bench.shown().contains(QStringLiteral("e4")));
}

void TestExcerptView::theEmptyListLeadsOut()
{
    Bench bench;
    bench.choose(QStringLiteral("All kinds"), QStringLiteral("Theory"));
    bench.goTo({1985, 1, 1});
    QVERIFY(bench.shown().isEmpty());
    QVERIFY(shownWidget<QLabel>(bench.view, QStringLiteral("No excerpt is linked to this date")));
    bench.goTo({1985, 1, 2}); // other days are told in the same words
    QVERIFY(shownWidget<QLabel>(bench.view, QStringLiteral("No excerpt is linked to this date")));
    QTest::mouseClick(shownWidget<PanelButton>(bench.view, QStringLiteral("1 Jan 1990")), Qt::LeftButton);
    QCOMPARE(bench.store.state().date, QDate(1990, 1, 1));
    QVERIFY2(bench.shown().isEmpty(), "the filter still holds");
    QTest::mouseClick(shownWidget<PanelButton>(bench.view, QStringLiteral("Clear filters")), Qt::LeftButton);
    QCOMPARE(bench.shown(), QStringList{QStringLiteral("e4")});
}

void TestExcerptView::nextReachesEveryExcerptAndPreviousGoesBack()
{
    Bench bench;
    bench.navigator.goToExcerpt(bench.pack->excerpts.front().id);
    for (size_t i = 1; i < bench.pack->excerpts.size(); ++i) {
        bench.view.nextExcerpt();
        QCOMPARE(bench.store.state().selection.excerpt, bench.pack->excerpts[i].id);
    }
    bench.view.nextExcerpt();
    QCOMPARE(bench.store.state().selection.excerpt, bench.pack->excerpts.back().id);
    bench.view.previousExcerpt();
    QCOMPARE(bench.store.state().selection.excerpt, small::excerptId("e5"));
}

void TestExcerptView::anotherThemeKeepsWhatIsOpen()
{
    Bench bench;
    bench.navigator.goToExcerpt(small::excerptId("e1"));
    bench.view.setTheme(Theme::named(ThemeName::Dark));
    QCOMPARE(bench.shown(), QStringList{QStringLiteral("e1")});
    QVERIFY(bench.card("e1").isSelected());
    QVERIFY(shownWidget<LinkRow>(bench.view, QStringLiteral("Treaty signed")));
    QCOMPARE(bench.writes.count(), 1); // of the navigator's
}

QTEST_MAIN(TestExcerptView)
#include "tst_excerptview.moc"
