// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/changesmodel.h"
#include "furniture/datetext.h"
#include "panelbench.h"
#include "panels/changespanel.h"
#include "panels/changestree.h"
#include "panels/figurerow.h"
#include "panels/panelbutton.h"
#include "panels/sourcecard.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace atlas;

namespace {

struct Bench : PanelBench {
    Bench() { attach(panel); }
    ChangesTree &tree() const { return *panel.findChild<ChangesTree *>(); }
    QModelIndex leaf(const QString &name) const
    {
        for (QModelIndex index = tree().model()->index(0, 0); index.isValid();
             index = tree().indexBelow(index)) {
            if (index.parent().isValid() && index.data().toString() == name)
                return index;
        }
        return {};
    }

    ChangesPanel panel{navigator, timeline};
};

} // namespace

class TestChangesPanel : public QObject {
    Q_OBJECT

private slots:
    void theDayOfAChangeListsItsStates();
    void aClickOnARowSelectsTheState();
    void returnOpensTheCurrentRow();
    void aQuietDaySaysSo();
    void aChangeOpensItsSourcesAndTheFocusReturns();
    void theButtonsLeadToTheNeighbouringChanges();
    void followingTheMomentWritesNothing();
    void noDayLaysOutWhatIsAround();
    void rowsThatFitMeasureNoBars();
    void rowsThatDoNotFitScroll();
};

void TestChangesPanel::theDayOfAChangeListsItsStates()
{
    Bench bench;
    bench.goTo(small::outJoins);
    QVERIFY(bench.tree().isVisible());
    QCOMPARE(bench.tree().model()->index(0, 0).data().toString(), QStringLiteral("Joined NATO"));
    QVERIFY(bench.leaf(QStringLiteral("Outland")).isValid());
    QVERIFY2(bench.tree().visualRect(bench.leaf(QStringLiteral("Outland"))).height() >= 24,
             "a hand can hit it");
    QCOMPARE(bench.panel.findChild<FigureRow *>()->accessibleName(), QStringLiteral("Members: 2, before 1"));
}

void TestChangesPanel::aClickOnARowSelectsTheState()
{
    Bench bench;
    bench.goTo(small::outJoins);
    bench.writes.clear();
    QTest::mouseClick(bench.tree().viewport(), Qt::LeftButton, Qt::NoModifier,
                      bench.tree().visualRect(bench.leaf(QStringLiteral("Outland"))).center());
    QCOMPARE(bench.writes.count(), 1);
    QCOMPARE(bench.store.state().selection.states, std::set<StateId>{{QStringLiteral("OUT")}});
    QCOMPARE(bench.store.state().date, small::outJoins);
}

void TestChangesPanel::returnOpensTheCurrentRow()
{
    Bench bench;
    bench.goTo(small::outJoins);
    bench.tree().setCurrentIndex(bench.leaf(QStringLiteral("Outland")));
    QTest::keyClick(&bench.tree(), Qt::Key_Return);
    QCOMPARE(bench.store.state().selection.states, std::set<StateId>{{QStringLiteral("OUT")}});
}

void TestChangesPanel::aQuietDaySaysSo()
{
    Bench bench;
    bench.goTo({1963, 3, 3});
    const auto &state = bench.store.state();
    const QDate last = bench.timeline.previousChange(state.date, state.viewpoint, state.convention);
    QVERIFY(shownWidget<QLabel>(
        bench.panel,
        QStringLiteral("Nothing changed on this date. The last change, on %1:").arg(longDate(last))));
    QVERIFY(bench.tree().isVisible());
    QCOMPARE(bench.tree().model()->rowCount(),
             int(bench.timeline.changesOn(last, state.viewpoint, state.convention).size()));
    QCOMPARE(bench.panel.findChild<FigureRow *>()->accessibleName(), QStringLiteral("Members: 2"));
}

void TestChangesPanel::aChangeOpensItsSourcesAndTheFocusReturns()
{
    Bench bench;
    bench.goTo(small::outJoins);
    bench.tree().setFocus();
    bench.tree().setCurrentIndex(bench.tree().model()->index(0, 0));
    QTest::keyClick(&bench.tree(), Qt::Key_S);
    auto *card = bench.panel.findChild<SourceCard *>();
    QVERIFY(card && card->isVisible());
    QVERIFY(card->text().startsWith(QStringLiteral("Outland joins NATO")));
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    QCOMPARE(bench.tree().window()->focusWidget(), &bench.tree());
}

void TestChangesPanel::theButtonsLeadToTheNeighbouringChanges()
{
    Bench bench;
    bench.goTo({1963, 3, 3});
    const auto &state = bench.store.state();
    const QDate before = bench.timeline.previousChange(state.date, state.viewpoint, state.convention);
    const QDate after = bench.timeline.nextChange(state.date, state.viewpoint, state.convention);
    auto *button = shownWidget<PanelButton>(bench.panel, shortDate(before));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(state.date, before);
    bench.goTo({1963, 3, 3});
    QTest::keyClick(shownWidget<PanelButton>(bench.panel, shortDate(after)), Qt::Key_Return);
    QCOMPARE(state.date, after);
}

void TestChangesPanel::followingTheMomentWritesNothing()
{
    Bench bench;
    ViewStore other;
    MomentTracker tracker(other, bench.timeline, bench.pack);
    ViewState state;
    state.date = small::newJoins;
    other.apply(state);
    bench.panel.setMoment(tracker.moment());
    QVERIFY(bench.leaf(QStringLiteral("Newland")).isValid());
    QCOMPARE(bench.writes.count(), 0);
}

void TestChangesPanel::noDayLaysOutWhatIsAround()
{
    Bench bench;
    QCOMPARE(bench.layoutsAround(bench.panel), 0);
}

void TestChangesPanel::rowsThatFitMeasureNoBars()
{
    Bench bench;
    bench.goTo(small::outJoins);
    const int before = bench.tree().measured();
    for (const QDate day : {small::newJoins, QDate(1963, 3, 3), small::outJoins, firstDay(), lastDay()}) {
        bench.goTo(day);
        QCoreApplication::processEvents();
        for (QModelIndex row = bench.tree().model()->index(0, 0); row.isValid();
             row = bench.tree().indexBelow(row))
            QVERIFY(bench.tree().viewport()->rect().contains(bench.tree().visualRect(row)));
    }
    QCOMPARE(bench.tree().measured(), before);
    bench.panel.resize(300, 800); // the column follows
    QCOMPARE(bench.tree().measured(), before + 1);
    QCOMPARE(bench.tree().columnWidth(0), bench.tree().viewport()->width());
}

void TestChangesPanel::rowsThatDoNotFitScroll()
{
    Bench bench;
    bench.goTo(small::outJoins);
    bench.panel.resize(300, 110);
    QCoreApplication::processEvents();
    QVERIFY(bench.tree().verticalScrollBar()->maximum() > 0);
    bench.tree().verticalScrollBar()->setValue(bench.tree().verticalScrollBar()->maximum());
    bench.panel.resize(300, 800);
    QCoreApplication::processEvents();
    QCOMPARE(bench.tree().verticalScrollBar()->maximum(), 0);
    QCOMPARE(bench.tree().visualRect(bench.tree().model()->index(0, 0)).top(), 0);
}

QTEST_MAIN(TestChangesPanel)
#include "tst_changespanel.moc"
