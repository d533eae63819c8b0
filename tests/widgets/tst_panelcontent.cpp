// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/changesmodel.h"
#include "panelbench.h"
#include "panels/eventpanel.h"
#include "panels/excerptcard.h"
#include "panels/excerptface.h"
#include "panels/excerptview.h"
#include "panels/linkrow.h"
#include "panels/statepanel.h"

#include <QLabel>
#include <QTest>

using namespace atlas;

/// Every item of the shipped pack through the panels, on the compiled borders.
class TestPanelContent : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyExcerptHasACardWithItsWordsAndEvents();
    void everyEventHasACardThatLeadsToItsExcerpts();
    void everyStateHasACardOnEveryDateOfItsLife();
    void noChangeTellsOfOneNameTwice();

private:
    std::shared_ptr<const BorderSet> m_borders;
    std::shared_ptr<const Pack> m_pack;
};

void TestPanelContent::initTestCase()
{
    m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
    m_pack = PackReader().read(QStringLiteral(":/pack")).pack;
    QVERIFY(m_borders);
    QVERIFY(m_pack);
    QVERIFY(!m_pack->excerpts.empty() && !m_pack->events.empty());
}

void TestPanelContent::everyExcerptHasACardWithItsWordsAndEvents()
{
    PanelBench bench(m_borders, m_pack);
    ExcerptView view(bench.navigator, bench.timeline, bench.pack);
    bench.attach(view);
    for (const Excerpt &excerpt : m_pack->excerpts) {
        bench.navigator.goToExcerpt(excerpt.id);
        const ExcerptCard *open = nullptr;
        for (const ExcerptCard *card : view.findChildren<ExcerptCard *>()) {
            if (card->isSelected())
                open = card;
        }
        QVERIFY2(open && open->isVisible(), qPrintable(excerpt.id.value));
        QCOMPARE(open->id(), excerpt.id);
        QCOMPARE(open->face().quote(), excerpt.quote);
        for (const EventId &id : excerpt.events) {
            bench.navigator.goToExcerpt(excerpt.id);
            auto *row = shownWidget<LinkRow>(view, m_pack->event(id)->title);
            QVERIFY2(row, qPrintable(excerpt.id.value + QLatin1Char(' ') + id.value));
            row->click();
            QCOMPARE(bench.store.state().selection.event, id);
        }
    }
}

void TestPanelContent::noChangeTellsOfOneNameTwice()
{
    PanelBench bench(m_borders, m_pack);
    ChangesModel model(bench.timeline);
    int told = 0;
    for (const Change &change :
         bench.timeline.changes(Viewpoint::Documents, DateConvention::EntryIntoForce)) {
        ViewState next = bench.store.state();
        next.date = change.date;
        bench.store.apply(next);
        model.setMoment(bench.tracker.moment());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex group = model.index(row, 0);
            QStringList names;
            for (int leaf = 0; leaf < model.rowCount(group); ++leaf)
                names.append(model.index(leaf, 0, group).data().toString());
            told += int(names.size());
            QVERIFY2(names.removeDuplicates() == 0,
                     qPrintable(change.date.toString(Qt::ISODate) + QLatin1Char(' ') + change.text));
        }
    }
    QVERIFY(told > 100);
}

void TestPanelContent::everyEventHasACardThatLeadsToItsExcerpts()
{
    PanelBench bench(m_borders, m_pack);
    EventPanel panel(bench.navigator, bench.pack);
    bench.attach(panel);
    for (const Event &event : m_pack->events) {
        bench.navigator.goToEvent(event.id);
        QVERIFY2(shownWidget<QLabel>(panel, event.title), qPrintable(event.id.value));
        for (const Excerpt &excerpt : m_pack->excerpts) {
            if (std::find(excerpt.events.begin(), excerpt.events.end(), event.id) == excerpt.events.end())
                continue;
            bench.navigator.goToEvent(event.id);
            auto *row = shownWidget<LinkRow>(panel, QChar(0x201C) + excerpt.quote + QChar(0x201D));
            QVERIFY2(row, qPrintable(event.id.value + QLatin1Char(' ') + excerpt.id.value));
            row->click();
            QCOMPARE(bench.store.state().selection.excerpt, excerpt.id);
        }
    }
}

void TestPanelContent::everyStateHasACardOnEveryDateOfItsLife()
{
    PanelBench bench(m_borders, m_pack);
    StatePanel panel(bench.navigator, bench.timeline, bench.pack);
    bench.attach(panel);
    for (const State &state : m_borders->states) {
        for (const StateName &name : state.names) {
            if (!name.span.overlaps({firstDay(), lastDay().addDays(1)}))
                continue;
            const QDate day = name.span.from.isValid() ? std::max(name.span.from, firstDay()) : firstDay();
            bench.goTo(day);
            bench.navigator.select({{state.id}, {}, {}, {}});
            QVERIFY2(shownWidget<QLabel>(panel, name.brief), qPrintable(state.id.value + name.brief));
        }
    }
}

QTEST_MAIN(TestPanelContent)
#include "tst_panelcontent.moc"
