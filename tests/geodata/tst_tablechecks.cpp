// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../issuetext.h"
#include "tablechecks.h"

#include <QTest>

using namespace atlas;

class TestTableChecks : public QObject {
    Q_OBJECT

private:
    /// One territory held by one state throughout; each test breaks one thing.
    static BorderSet good()
    {
        BorderSet borders;
        borders.territories.resize(1);
        borders.territories[0].id = {QStringLiteral("T")};
        const DateSpan all{firstDay(), {}};
        borders.states = {{{QStringLiteral("A")},
                           all,
                           QStringLiteral("un-member"),
                           {{all, QStringLiteral("State A"), QStringLiteral("A")}}},
                          {{QStringLiteral("B")},
                           all,
                           QStringLiteral("un-member"),
                           {{all, QStringLiteral("State B"), QStringLiteral("B")}}}};
        borders.holdings = {holding(0, all)};
        return borders;
    }
    static Holding holding(StateIndex state, DateSpan span, HoldingView view = HoldingView::Both)
    {
        Holding row;
        row.territory = 0;
        row.state = state;
        row.span = span;
        row.view = view;
        return row;
    }
    static Membership membership(DateSpan span)
    {
        Membership row;
        row.state = 0;
        row.span = span;
        return row;
    }
    static QString told(const BorderSet &borders)
    {
        Issues issues;
        checkTables(borders, QStringLiteral("data"), issues);
        return textOf(issues);
    }

private slots:
    void goodTablesAreLeftAlone() { QCOMPARE(told(good()), QString()); }

    void aGapInTheHoldingsIsFound()
    {
        BorderSet borders = good();
        borders.holdings = {holding(0, {firstDay(), {1960, 1, 1}}), holding(1, {{1960, 1, 2}, {}})};
        QVERIFY(
            told(borders).contains(QLatin1String("T, view un: Nobody holds it in [1960-01-01, 1960-01-02)")));
    }

    void aGapInOneViewOnlyIsFound()
    {
        BorderSet borders = good();
        borders.holdings
            = {holding(0, {firstDay(), {1960, 1, 1}}), holding(1, {{1960, 1, 1}, {}}, HoldingView::Control)};
        QCOMPARE(told(borders),
                 QStringLiteral("data: holdings, T, view un: Nobody holds it in [1960-01-01, ..)."));
    }

    void anOverlapIsFound()
    {
        BorderSet borders = good();
        borders.holdings = {holding(0, {firstDay(), {1960, 1, 2}}), holding(1, {{1960, 1, 1}, {}})};
        QVERIFY(
            told(borders).contains(QLatin1String("[1949-01-01, 1960-01-02) and [1960-01-01, ..) overlap")));
    }

    void claimsMayOverlap()
    {
        BorderSet borders = good();
        borders.holdings.push_back(holding(1, {{1960, 1, 1}, {}}, HoldingView::Claim));
        QCOMPARE(told(borders), QString());
    }

    void landOutsideMustNotBeHeld()
    {
        BorderSet borders = good();
        borders.territories[0].scope = Scope::Outside;
        QVERIFY(told(borders).contains(QLatin1String("Land outside the atlas must not have a holder")));
    }

    void aHolderMustExist()
    {
        BorderSet borders = good();
        borders.states[0].life.to = QDate(1990, 10, 3);
        borders.states[0].names[0].span = borders.states[0].life;
        QVERIFY(told(borders).contains(
            QLatin1String("A holds it in [1949-01-01, ..) but exists in [1949-01-01, 1990-10-03) only")));
    }

    void aStateNeedsANameWhileItHoldsLand()
    {
        BorderSet borders = good();
        const StateName name = borders.states[0].names[0];
        borders.states[0].names = {{{firstDay(), {1960, 1, 1}}, name.full, name.brief},
                                   {{{1961, 1, 1}, {}}, name.full, name.brief}};
        QVERIFY(told(borders).contains(QLatin1String("state_names, A: No name in [1960-01-01, 1961-01-01)")));
        borders.holdings = {holding(1, {firstDay(), {}})};
        QCOMPARE(told(borders), QString());
    }

    void namesMustReachTheEndOfTheState()
    {
        BorderSet borders = good();
        borders.states[1].names[0].span.to = QDate(1999, 1, 1);
        QVERIFY(told(borders).contains(
            QLatin1String("state_names, B: The last name does not end with the state")));
    }

    void aMembershipLiesInTheLifeOfItsState()
    {
        BorderSet borders = good();
        borders.memberships = {membership({{1948, 1, 1}, {}})};
        QVERIFY(
            told(borders).contains(QLatin1String("memberships, NATO, A: [1948-01-01, ..) is not within")));
    }

    void nobodyIsAMemberTwice()
    {
        BorderSet borders = good();
        borders.memberships = {membership({{1949, 8, 24}, {1970, 1, 1}}), membership({{1969, 1, 1}, {}})};
        QVERIFY(told(borders).contains(QLatin1String("overlap")));
        borders.memberships[1].span.from = QDate(1970, 1, 1);
        QCOMPARE(told(borders), QString());
    }

    void coverageIsSaidOnce()
    {
        BorderSet borders = good();
        AllianceTerritory part;
        part.territory = 0;
        part.span = {{1949, 8, 24}, {}};
        borders.allianceTerritories = {part, part};
        QVERIFY(told(borders).contains(QLatin1String("alliance_territory, T")));
    }
};

QTEST_GUILESS_MAIN(TestTableChecks)
#include "tst_tablechecks.moc"
