// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/mapdifference.h"

#include "borders/fillwords.h"
#include "borders/statefeatures.h"
#include "realborders.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace atlas;

namespace {

const BorderFeature *find(const std::vector<BorderFeature> &features, const char *id)
{
    const auto found = std::find_if(features.begin(), features.end(), [id](const BorderFeature &feature) {
        return feature.id == QLatin1String(id);
    });
    return found == features.end() ? nullptr : &*found;
}

bool has(const std::vector<StateIndex> &states, const char *id)
{
    return std::count(states.begin(), states.end(), real::state(id)) > 0;
}

} // namespace

class TestMapDifference : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
    }

    void aDayDoesNotDifferFromItself()
    {
        const MapDifference same
            = mapDifference(*m_timeline, {2004, 3, 29}, {2004, 3, 29}, Viewpoint::Documents);
        QVERIFY(same.land.empty() && same.gone.empty() && same.created.empty() && same.renamed.empty());
        QVERIFY(same.memberships.empty() && same.changes.empty());
    }

    void theDayAfterJoiningIsNoDifference()
    {
        // "Joined" is drawn for one day only and is no status of its own.
        QVERIFY(mapDifference(*m_timeline, {2004, 3, 29}, {2004, 3, 30}, Viewpoint::Documents).land.empty());
    }

    void germanyIsOne()
    {
        const MapDifference found
            = mapDifference(*m_timeline, {1990, 10, 2}, {1990, 10, 3}, Viewpoint::Documents);
        QVERIFY(has(found.gone, "DDR") && has(found.renamed, "DEU") && found.created.empty());
        QCOMPARE(std::count_if(found.land.begin(), found.land.end(),
                               [](const LandDifference &land) { return land.changesHands(); }),
                 7); // five Länder and both halves of Berlin
        QCOMPARE(found.memberships.size(), size_t(1));
        QVERIFY(found.memberships.front().organisation == Organisation::WarsawPact);
        QVERIFY(has(found.memberships.front().left, "DDR"));
        QVERIFY(!found.changes.empty());
    }

    void landAndSentencesAgreeWithTheSnapshots()
    {
        const QDate from(1989, 11, 9);
        const QDate to(2004, 3, 29);
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            const MapDifference found = mapDifference(*m_timeline, from, to, viewpoint);
            const auto before = m_timeline->snapshotAt(from, viewpoint);
            const auto after = m_timeline->snapshotAt(to, viewpoint);
            std::set<TerritoryIndex> told;
            for (const LandDifference &land : found.land)
                told.insert(land.territory);
            for (size_t i = 0; i < before->territories.size(); ++i) {
                if (before->territories[i].holder != after->territories[i].holder)
                    QVERIFY(told.count(TerritoryIndex(i)) == 1);
            }
            for (const Change &change : found.changes)
                QVERIFY(change.date > from && change.date <= to);
            QVERIFY(has(found.created, "EST") && has(found.gone, "SUN") && has(found.gone, "CSK"));
        }
    }

    void thereAreAsManyFeaturesAsStatesWithLand()
    {
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            const QDate day(2014, 4, 1);
            const auto snapshot = m_timeline->snapshotAt(day, viewpoint);
            const std::vector<BorderFeature> features = stateFeatures(*m_timeline, day, viewpoint);
            QCOMPARE(std::count_if(snapshot->states.begin(), snapshot->states.end(),
                                   [](const StateStatus &state) { return state.exists; }),
                     std::ptrdiff_t(features.size()));
            for (const BorderFeature &feature : features) {
                QVERIFY2(!feature.land.empty() && !feature.sources.empty() && !feature.status.isEmpty(),
                         qPrintable(feature.id));
                QVERIFY(feature.valid.contains(day));
            }
        }
    }

    void aFeatureIsValidWhileItsStateLooksTheSame()
    {
        const auto documents = stateFeatures(*m_timeline, {2014, 4, 1}, Viewpoint::Documents);
        const auto control = stateFeatures(*m_timeline, {2014, 4, 1}, Viewpoint::Control);
        QCOMPARE(find(control, "RUS")->valid.from, QDate(2014, 3, 18));
        QVERIFY(find(documents, "RUS")->valid.from < QDate(2014, 3, 18));
        QCOMPARE(find(documents, "PRT")->valid.from, QDate(1949, 8, 24)); // other members do not cut it
        QVERIFY(!find(documents, "PRT")->valid.to.isValid());
        QVERIFY(find(documents, "ESP")->valid.from >= QDate(1982, 5, 30));
        const auto before = stateFeatures(*m_timeline, {2004, 3, 29}, Viewpoint::Documents);
        QCOMPARE(find(before, "LVA")->valid.from, QDate(2004, 3, 29));
        QCOMPARE(find(stateFeatures(*m_timeline, {2004, 3, 28}, Viewpoint::Documents), "LVA")->valid.to,
                 QDate(2004, 3, 29));
    }

    void namesAreThoseOfTheDay()
    {
        const auto features = stateFeatures(*m_timeline, {1980, 1, 1}, Viewpoint::Documents);
        QCOMPARE(find(features, "DEU")->nameThen, QStringLiteral("West Germany"));
        QCOMPARE(find(features, "DEU")->name, QStringLiteral("Germany"));
        QCOMPARE(find(features, "DEU")->status, QStringLiteral("NATO member"));
        QCOMPARE(find(features, "FRA")->status, fillText(FillClass::NatoOutsideCommand));
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_GUILESS_MAIN(TestMapDifference)
#include "tst_mapdifference.moc"
