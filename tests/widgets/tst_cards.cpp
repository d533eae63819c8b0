// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventfilter.h"
#include "panelbench.h"
#include "panels/bandstrip.h"
#include "panels/eventpanel.h"
#include "panels/linkrow.h"
#include "panels/panelbutton.h"
#include "panels/quoteblock.h"
#include "panels/sourcecard.h"
#include "panels/statepanel.h"

#include <QDesktopServices>
#include <QLabel>
#include <QTest>

using namespace atlas;

namespace {

StateId stateId(const char *id)
{
    return {QString::fromLatin1(id)};
}

std::shared_ptr<const Pack> disputedPack()
{
    auto pack = std::make_shared<Pack>(*small::pack());
    Event &event = pack->events[4];
    event.edtf = QStringLiteral("1990-01/..");
    event.names = {{QStringLiteral("seizure"), QStringLiteral("Newland")},
                   {QStringLiteral("reunion"), QStringLiteral("Russia")}};
    event.viewpoints = {{QStringLiteral("Russia's government"), QStringLiteral("a return")}};
    event.milestones
        = {{QStringLiteral("landed"), QStringLiteral("Forces landed"), QStringLiteral("1990-01-01"),
            QDate(1990, 1, 1)},
           {QStringLiteral("vote"), QStringLiteral("Vote"), QStringLiteral("1990-02"), QDate(1990, 2, 1)}};
    event.sources = {{QStringLiteral("good")}, {QStringLiteral("bad")}};
    event.paperPhrase = QStringLiteral("was annexed");
    pack->sources = {{{QStringLiteral("good")},
                      QStringLiteral("Resolution"),
                      QStringLiteral("UN"),
                      QStringLiteral("https://example.org/r"),
                      {},
                      true},
                     {{QStringLiteral("bad")},
                      QStringLiteral("A file"),
                      {},
                      QStringLiteral("file:///etc/passwd"),
                      {},
                      false}};
    return pack;
}

QString allWords(const QWidget &panel)
{
    QStringList words;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestCards : public QObject {
    Q_OBJECT

public slots:
    void remember(const QUrl &url) { m_opened.append(url); }

private slots:
    void withoutAStateThePanelSaysHowToGetOne();
    void theStateCardNamesTheStateOnTheDate();
    void aScrubThatChangesNothingMovesThePlayheadsOnly();
    void theStateCardLeadsToItsEventsAndChanges();
    void zoomIsARequest();
    void aTerritoryTellsWhoHeldIt();
    void withoutAnEventTheNearestAreOffered();
    void theRowsOfTheNearestStayWithOtherDates();
    void theEventCardTellsTheDispute();
    void sourcesOpenTheirCardAndOnlyTheWebFromThere();
    void theEventCardLeadsToItsExcerpts();
    void aHiddenPanelCatchesUpWhenShown();
    void followingTheMomentWritesNothing();

private:
    QList<QUrl> m_opened;
};

void TestCards::withoutAStateThePanelSaysHowToGetOne()
{
    PanelBench bench;
    StatePanel panel(bench.navigator, bench.timeline, bench.pack);
    bench.attach(panel);
    QVERIFY(shownWidget<QLabel>(panel, QStringLiteral("No state is selected")));
}

void TestCards::theStateCardNamesTheStateOnTheDate()
{
    PanelBench bench;
    StatePanel panel(bench.navigator, bench.timeline, bench.pack);
    bench.attach(panel);
    bench.goTo({1975, 1, 1});
    bench.navigator.goToState(stateId("IN"));
    QVERIFY(shownWidget<QLabel>(panel, QStringLiteral("Inland")));
    QVERIFY(
        shownWidget<QLabel>(panel, bench.timeline.borders()->states[small::IN].nameOn({1975, 1, 1}).full));
    QVERIFY(shownWidget<QLabel>(panel, QStringLiteral("1 January 1975")));
    QVERIFY(!panel.findChildren<BandStrip *>().isEmpty());
}

void TestCards::aScrubThatChangesNothingMovesThePlayheadsOnly()
{
    PanelBench bench;
    StatePanel panel(bench.navigator, bench.timeline, bench.pack);
    bench.attach(panel);
    bench.goTo({1975, 1, 1});
    bench.navigator.goToState(stateId("IN"));
    const auto strips = panel.findChildren<BandStrip *>();
    bench.goTo({1975, 1, 2});
    QCOMPARE(panel.findChildren<BandStrip *>(), strips);
    QVERIFY(shownWidget<QLabel>(panel, QStringLiteral("2 January 1975")));
}

void TestCards::theStateCardLeadsToItsEventsAndChanges()
{
    PanelBench bench;
    StatePanel panel(bench.navigator, bench.timeline, bench.pack);
    bench.attach(panel);
    bench.goTo({1955, 1, 1});
    bench.navigator.goToState(stateId("OUT"));
    QTest::mouseClick(shownWidget<PanelButton>(panel, QStringLiteral("Next change of Outland")),
                      Qt::LeftButton);
    QVERIFY(bench.store.state().date > QDate(1955, 1, 1));
    QVERIFY(!bench.timeline
                 .changesOn(bench.store.state().date, Viewpoint::Documents, DateConvention::EntryIntoForce)
                 .empty());
    auto *row = shownWidget<LinkRow>(panel, QStringLiteral("Outland joins"));
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(bench.store.state().selection.event, small::eventId("join"));
    bench.navigator.goToState(stateId("OUT"));
    QTest::mouseClick(shownWidget<LinkRow>(panel, QStringLiteral("“It was signed and Outland joined.”")),
                      Qt::LeftButton);
    QCOMPARE(bench.store.state().selection.excerpt, small::excerptId("e1"));
}

void TestCards::zoomIsARequest()
{
    PanelBench bench;
    StatePanel panel(bench.navigator, bench.timeline, bench.pack);
    bench.attach(panel);
    bench.navigator.goToState(stateId("OUT"));
    StateIndex asked = noState;
    connect(&panel, &StatePanel::zoomRequested, this, [&asked](StateIndex state) { asked = state; });
    QTest::mouseClick(shownWidget<PanelButton>(panel, QStringLiteral("Zoom to")), Qt::LeftButton);
    QCOMPARE(asked, StateIndex(small::OUT));
}

void TestCards::aTerritoryTellsWhoHeldIt()
{
    PanelBench bench;
    StatePanel panel(bench.navigator, bench.timeline, bench.pack);
    bench.attach(panel);
    bench.goTo({1991, 1, 1});
    bench.navigator.select({{}, {QStringLiteral("ZON")}, {}, {}});
    const QString words = allWords(panel);
    QVERIFY(words.contains(QStringLiteral("ZON land")));
    QVERIFY(words.contains(QStringLiteral("Contested")));
    QVERIFY(words.contains(QStringLiteral("By actual control.")));
    QVERIFY(words.contains(QStringLiteral("By international documents.")));
}

void TestCards::withoutAnEventTheNearestAreOffered()
{
    PanelBench bench;
    EventPanel panel(bench.navigator, bench.pack);
    bench.attach(panel);
    bench.goTo({1970, 1, 1});
    QVERIFY(shownWidget<QLabel>(panel, QStringLiteral("No event is selected")));
    QVERIFY(shownWidget<LinkRow>(panel, QStringLiteral("Outland joins")));
    QTest::keyClick(shownWidget<LinkRow>(panel, QStringLiteral("Łódź speech and seizure")), Qt::Key_Space);
    QCOMPARE(bench.store.state().selection.event, small::eventId("seizure"));
    QCOMPARE(bench.store.state().date, QDate(1990, 1, 1));
}

void TestCards::theRowsOfTheNearestStayWithOtherDates()
{
    PanelBench bench;
    EventPanel panel(bench.navigator, bench.pack);
    bench.attach(panel);
    bench.goTo({1950, 1, 1}); // most events
    bench.goTo({1970, 1, 1});
    const auto made = panel.findChildren<QWidget *>();
    for (QDate date : {QDate(1955, 3, 1), QDate(1985, 1, 1), QDate(1970, 1, 1), QDate(1990, 2, 1)}) {
        bench.goTo(date);
        QCOMPARE(panel.findChildren<QWidget *>(), made);
        const auto placed = [&made] {
            QList<QRect> places;
            for (const QWidget *widget : made)
                places.append(widget->isVisible() ? widget->geometry() : QRect());
            return places;
        };
        QCoreApplication::processEvents(); // one turn, as before a frame
        const QList<QRect> first = placed();
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(first, placed());
        std::vector<EventId> near = bench.tracker.moment().currentEvents;
        if (const Event *before = previousEvent(*bench.pack, date))
            near.push_back(before->id);
        if (const Event *after = nextEvent(*bench.pack, date))
            near.push_back(after->id);
        const std::vector<const Event *> wanted = inDateOrder(*bench.pack, near);
        std::vector<LinkRow *> rows;
        for (LinkRow *row : panel.findChildren<LinkRow *>())
            if (row->isVisible())
                rows.push_back(row);
        QCOMPARE(rows.size(), wanted.size());
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i]->text(), wanted[i]->title);
        QVERIFY(shownWidget<QLabel>(panel, QStringLiteral("Nearest (%1)").arg(wanted.size())));
    }
}

void TestCards::theEventCardTellsTheDispute()
{
    PanelBench bench(small::borders(), disputedPack());
    EventPanel panel(bench.navigator, bench.pack);
    bench.attach(panel);
    bench.navigator.goToEvent(small::eventId("seizure"));
    const QString words = allWords(panel);
    QVERIFY(words.contains(QStringLiteral("from January 1990 · Conflict · Added for context")));
    QVERIFY(words.contains(QStringLiteral("reunion Russia")));
    QVERIFY(words.contains(QStringLiteral("Russia's government: a return")));
    QCOMPARE(panel.findChild<QuoteBlock *>()->quote(), QStringLiteral("was annexed"));
}

void TestCards::sourcesOpenTheirCardAndOnlyTheWebFromThere()
{
    PanelBench bench(small::borders(), disputedPack());
    EventPanel panel(bench.navigator, bench.pack);
    bench.attach(panel);
    bench.navigator.goToEvent(small::eventId("seizure"));
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "remember");
    auto *good = shownWidget<LinkRow>(panel, QStringLiteral("Resolution. UN"));
    auto *bad = shownWidget<LinkRow>(panel, QStringLiteral("A file"));
    QVERIFY(good && bad);
    QTest::keyClick(good, Qt::Key_Return);
    auto *card = good->findChild<SourceCard *>();
    QVERIFY(card && card->text().contains(QStringLiteral("Resolution. UN. https://example.org/r")));
    QTest::mouseClick(shownWidget<PanelButton>(*card, QStringLiteral("Open link")), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/r"))});
    card->close();
    QTest::mouseClick(bad, Qt::LeftButton);
    auto *file = bad->findChild<SourceCard *>();
    QVERIFY(file && shownWidget<PanelButton>(*file, QStringLiteral("Copy")));
    QVERIFY2(!shownWidget<PanelButton>(*file, QStringLiteral("Open link")), "a pack must not open files");
    file->close();
    QCOMPARE(bad->accessibleName(), QStringLiteral("A file, unconfirmed"));
}

void TestCards::theEventCardLeadsToItsExcerpts()
{
    PanelBench bench;
    EventPanel panel(bench.navigator, bench.pack);
    bench.attach(panel);
    bench.navigator.goToEvent(small::eventId("seizure"));
    QTest::mouseClick(shownWidget<LinkRow>(panel, QStringLiteral("“Crimea “was” annexed.”")), Qt::LeftButton);
    QCOMPARE(bench.store.state().selection.excerpt, small::excerptId("e4"));
}

void TestCards::aHiddenPanelCatchesUpWhenShown()
{
    PanelBench bench;
    EventPanel panel(bench.navigator, bench.pack);
    bench.attach(panel);
    panel.hide();
    bench.navigator.goToEvent(small::eventId("join"));
    QVERIFY(!shownWidget<QLabel>(panel, QStringLiteral("Outland joins")));
    panel.show();
    QVERIFY(shownWidget<QLabel>(panel, QStringLiteral("Outland joins")));
}

void TestCards::followingTheMomentWritesNothing()
{
    PanelBench bench;
    StatePanel states(bench.navigator, bench.timeline, bench.pack);
    EventPanel events(bench.navigator, bench.pack);
    bench.attach(states);
    bench.attach(events);
    Moment moment = bench.tracker.moment();
    moment.selection = {{stateId("OUT")}, {}, small::eventId("join"), {}};
    states.setMoment(moment);
    events.setMoment(moment);
    QVERIFY(shownWidget<QLabel>(states, QStringLiteral("Outland")));
    QVERIFY(shownWidget<QLabel>(events, QStringLiteral("Outland joins")));
    QCOMPARE(bench.writes.count(), 0);
}

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
