// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/statemeasures.h"

#include "borders/neighbours.h"
#include "measures/comparedfigures.h"
#include "realborders.h"

#include <QTest>

#include <map>
#include <set>

using namespace atlas;

class TestStateMeasures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_measure = std::make_unique<LandMeasure>(*real::borders());
        Issues issues;
        m_published = PublishedFigures::read(issues);
        QVERIFY(issues.empty() && !m_published.all().empty());
    }

    void bordersAreThoseOfTheNeighboursAndTheSameFromBothSides()
    {
        for (const QDate &day : {QDate(1950, 1, 1), QDate(1975, 1, 1), QDate(1993, 6, 1), QDate(2024, 6, 1)})
            for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
                const auto snapshot = m_timeline->snapshotAt(day, viewpoint);
                std::map<std::pair<StateIndex, StateIndex>, QString> lengths;
                for (StateIndex s = 0; s < StateIndex(snapshot->states.size()); ++s) {
                    const StateMeasures found = stateMeasures(*m_measure, *snapshot, s, m_published);
                    std::set<StateIndex> neighbours;
                    for (const MeasuredFact &border : found.borders) {
                        neighbours.insert(border.neighbour);
                        lengths[{s, border.neighbour}] = border.text.section(QStringLiteral(", "), -1);
                        QVERIFY(!border.evidence.grounds.isEmpty() && !border.evidence.check.isEmpty());
                    }
                    QCOMPARE(neighbours, neighboursOf(*real::borders(), *snapshot, s));
                    QCOMPARE(found.area.text.isEmpty(), !snapshot->states[size_t(s)].exists);
                }
                for (const auto &[pair, length] : lengths)
                    QCOMPARE((lengths[{pair.second, pair.first}]), length);
            }
    }

    void publishedFiguresStandBeside()
    {
        const auto snapshot = m_timeline->snapshotAt({2024, 6, 1});
        const StateMeasures norway = stateMeasures(*m_measure, *snapshot, real::state("NOR"), m_published);
        bool found = false;
        for (const MeasuredFact &border : norway.borders) {
            if (border.neighbour != real::state("RUS"))
                continue;
            found = true;
            QCOMPARE(border.published, QStringLiteral("published 196 to 198 km"));
            QVERIFY(!border.evidence.sources.empty());
        }
        QVERIFY(found);
    }

    void allianceFiguresFollowTheMap()
    {
        const auto at = [this](QDate day) {
            return allianceFigures(*m_measure, *m_timeline, day, Viewpoint::Documents,
                                   DateConvention::EntryIntoForce);
        };
        QCOMPARE(at({1989, 11, 9}).members, 16);
        QCOMPARE(at({2022, 2, 24}).members, 30);
        QVERIFY(at({2022, 2, 24}).landInEurope > at({1989, 11, 9}).landInEurope * 1.3);
        QVERIFY(at({2023, 4, 4}).borderWithRussia > at({2023, 4, 3}).borderWithRussia * 2); // Finland
    }

    void figuresAreWordedForAReader()
    {
        QCOMPARE(areaText(4.7012e12), QStringLiteral("4.70 M km²"));
        QCOMPARE(areaText(547'803e6), QStringLiteral("547,800 km²"));
        QCOMPARE(areaText(2.02e6), QStringLiteral("2 km²"));
        QCOMPARE(lengthText(1'054'400), QStringLiteral("1,054 km"));
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
    std::unique_ptr<LandMeasure> m_measure;
    PublishedFigures m_published;
};

QTEST_GUILESS_MAIN(TestStateMeasures)
#include "tst_statemeasures.moc"
