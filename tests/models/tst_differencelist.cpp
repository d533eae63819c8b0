// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/differencelist.h"

#include "borders/fillwords.h"
#include "realborders.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace atlas;

namespace {

constexpr int pairs = 150;

/// Two days in order: half of them days of change and the days about them, where mistakes hide.
DifferenceQuestion drawQuestion(QRandomGenerator &random, const BorderTimeline &timeline)
{
    DifferenceQuestion asked;
    asked.viewpoint = random.bounded(2) ? Viewpoint::Documents : Viewpoint::Control;
    asked.convention = random.bounded(4) ? DateConvention::EntryIntoForce : DateConvention::Signature;
    const auto day = [&] {
        const auto &changes = timeline.changes(asked.viewpoint, asked.convention);
        if (random.bounded(2))
            return std::clamp(
                changes[size_t(random.bounded(int(changes.size())))].date.addDays(random.bounded(3) - 1),
                firstDay(), lastDay());
        return firstDay().addDays(random.bounded(int(firstDay().daysTo(lastDay()))));
    };
    asked.from = day();
    asked.to = day();
    if (asked.from > asked.to)
        std::swap(asked.from, asked.to);
    return asked;
}

std::set<StateIndex> members(const BorderTimeline &timeline, QDate day, Organisation organisation,
                             DateConvention convention)
{
    std::set<StateIndex> states;
    for (const auto &member : timeline.members(day, organisation, convention))
        states.insert(member.state);
    return states;
}

std::set<StateIndex> statesIn(const DifferenceList &list, DifferenceKind kind,
                              std::optional<Organisation> organisation = {})
{
    std::set<StateIndex> states;
    for (const DifferenceGroup &group : list.groups) {
        if (group.kind == kind && (!organisation || group.organisation == organisation))
            for (const DifferenceLine &line : group.lines)
                states.insert(line.states.begin(), line.states.end());
    }
    return states;
}

std::set<TerritoryIndex> landIn(const DifferenceList &list, std::initializer_list<DifferenceKind> kinds)
{
    std::set<TerritoryIndex> land;
    for (const DifferenceGroup &group : list.groups) {
        if (std::find(kinds.begin(), kinds.end(), group.kind) != kinds.end())
            for (const DifferenceLine &line : group.lines)
                land.insert(line.territories.begin(), line.territories.end());
    }
    return land;
}

QStringList linesOf(const DifferenceList &list, DifferenceKind kind)
{
    QStringList lines;
    for (const DifferenceGroup &group : list.groups) {
        if (group.kind == kind)
            for (const DifferenceLine &line : group.lines)
                lines.append(line.date.toString(Qt::ISODate) + QLatin1Char(' ') + line.text);
    }
    return lines;
}

} // namespace

class TestDifferenceList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
    }

    void landIsTheSetDifferenceOfTheSnapshots()
    {
        QRandomGenerator random(1949);
        for (int i = 0; i < pairs; ++i) {
            const DifferenceQuestion asked = drawQuestion(random, *m_timeline);
            const auto a = m_timeline->snapshotAt(asked.from, asked.viewpoint, asked.convention);
            const auto b = m_timeline->snapshotAt(asked.to, asked.viewpoint, asked.convention);
            std::set<TerritoryIndex> moved, begun, settled;
            for (size_t t = 0; t < a->territories.size(); ++t) {
                const TerritoryState &was = a->territories[t], &is = b->territories[t];
                if (was.holder != is.holder)
                    moved.insert(TerritoryIndex(t));
                if (is.contested && !was.contested)
                    begun.insert(TerritoryIndex(t));
                if (was.contested && !is.contested)
                    settled.insert(TerritoryIndex(t));
            }
            const DifferenceList list = differenceList(*m_timeline, asked);
            using enum DifferenceKind;
            QCOMPARE(landIn(list, {Ended, United, Founded, Land}), moved);
            QCOMPARE(landIn(list, {Contested}), begun);
            QCOMPARE(landIn(list, {Settled}), settled);
        }
    }

    void statesAndNamesAreTheSetDifferenceToo()
    {
        QRandomGenerator random(2024);
        for (int i = 0; i < pairs; ++i) {
            const DifferenceQuestion asked = drawQuestion(random, *m_timeline);
            const auto a = m_timeline->snapshotAt(asked.from, asked.viewpoint, asked.convention);
            const auto b = m_timeline->snapshotAt(asked.to, asked.viewpoint, asked.convention);
            std::set<StateIndex> gone, born, renamed;
            for (size_t s = 0; s < a->states.size(); ++s) {
                if (a->states[s].exists && !b->states[s].exists)
                    gone.insert(StateIndex(s));
                if (!a->states[s].exists && b->states[s].exists)
                    born.insert(StateIndex(s));
                if (a->states[s].exists && b->states[s].exists && a->states[s].name != b->states[s].name)
                    renamed.insert(StateIndex(s));
            }
            const DifferenceList list = differenceList(*m_timeline, asked);
            std::set<StateIndex> ended = statesIn(list, DifferenceKind::Ended);
            ended.merge(statesIn(list, DifferenceKind::United));
            QCOMPARE(ended, gone);
            QCOMPARE(statesIn(list, DifferenceKind::Founded), born);
            QCOMPARE(statesIn(list, DifferenceKind::Renamed), renamed);
        }
    }

    void membershipsAreTheSetDifferenceToo()
    {
        QRandomGenerator random(1955);
        for (int i = 0; i < pairs; ++i) {
            const DifferenceQuestion asked = drawQuestion(random, *m_timeline);
            const DifferenceList list = differenceList(*m_timeline, asked);
            for (const Organisation pact :
                 {Organisation::Nato, Organisation::WarsawPact, Organisation::Csto, Organisation::Eu}) {
                const auto before = members(*m_timeline, asked.from, pact, asked.convention);
                const auto after = members(*m_timeline, asked.to, pact, asked.convention);
                std::set<StateIndex> joined, left;
                std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                                    std::inserter(joined, joined.end()));
                std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                                    std::inserter(left, left.end()));
                QCOMPARE(statesIn(list, DifferenceKind::Joined, pact), joined);
                std::set<StateIndex> told = statesIn(list, DifferenceKind::Left, pact);
                told.merge(statesIn(list, DifferenceKind::PactEnded, pact));
                QCOMPARE(told, left);
            }
        }
    }

    void everyFillThatDiffersIsTold()
    {
        QRandomGenerator random(1966);
        for (int i = 0; i < pairs; ++i) {
            const DifferenceQuestion asked = drawQuestion(random, *m_timeline);
            const DifferenceList list = differenceList(*m_timeline, asked);
            std::set<StateIndex> movers;
            for (const Organisation pact : {Organisation::Nato, Organisation::WarsawPact, Organisation::Csto})
                for (const DifferenceKind kind :
                     {DifferenceKind::Joined, DifferenceKind::Left, DifferenceKind::PactEnded})
                    movers.merge(statesIn(list, kind, pact));
            const auto told = landIn(list, {DifferenceKind::Status});
            for (const LandDifference &land : list.difference.land) {
                const bool turned = land.fillBefore != land.fillAfter && !land.changesHands();
                QCOMPARE(told.count(land.territory) > 0, turned && movers.count(land.after) == 0);
            }
        }
    }

    void datesLieBetweenAndLinesHaveEvidence()
    {
        QRandomGenerator random(1991);
        for (int i = 0; i < pairs; ++i) {
            const DifferenceQuestion asked = drawQuestion(random, *m_timeline);
            const DifferenceList list = differenceList(*m_timeline, asked);
            for (const DifferenceGroup &group : list.groups) {
                QVERIFY(!group.title.isEmpty() && group.count > 0 && !group.lines.empty());
                for (const DifferenceLine &line : group.lines) {
                    QVERIFY2(line.date > asked.from && line.date <= asked.to, qPrintable(line.text));
                    QVERIFY2(line.evidence.isEmpty() == false, qPrintable(line.text));
                    QVERIFY2(group.kind == DifferenceKind::Renamed || !line.evidence.sources.empty(),
                             qPrintable(group.title + QStringLiteral(": ") + line.text));
                }
            }
        }
    }

    void aDayDoesNotDifferFromItself()
    {
        const DifferenceList list = differenceList(*m_timeline, {{1968, 8, 21}, {1968, 8, 21}});
        QVERIFY(list.isEmpty());
        QVERIFY(summaryOf(list, *m_timeline).contains(QStringLiteral("nothing changed")));
    }

    void aNameAloneIsNoBorder()
    {
        const DifferenceList list = differenceList(*m_timeline, {{2019, 2, 11}, {2019, 2, 12}});
        QCOMPARE(list.groups.size(), size_t(1));
        QVERIFY(list.groups.front().kind == DifferenceKind::Renamed);
        QVERIFY(list.difference.land.empty());
    }

    void coldWarToWarIsTold()
    {
        const DifferenceList list = differenceList(*m_timeline, {{1989, 11, 9}, {2022, 2, 24}});
        const QString summary = summaryOf(list, *m_timeline);
        QVERIFY2(summary.contains(QStringLiteral("14 states joined NATO and none left")),
                 qPrintable(summary));
        QVERIFY(summary.contains(QStringLiteral("the Warsaw Pact was dissolved"), Qt::CaseInsensitive));
        const QStringList joined = linesOf(list, DifferenceKind::Joined);
        QVERIFY(joined.contains(
            QStringLiteral("2004-03-29 Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia, Slovenia")));
        QVERIFY(linesOf(list, DifferenceKind::United)
                    .contains(QStringLiteral("1990-10-03 East Germany, united with Germany")));
        QVERIFY(plainText(list, *m_timeline).contains(QStringLiteral("Joined NATO (14)")));
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_GUILESS_MAIN(TestDifferenceList)
#include "tst_differencelist.moc"
