// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "measures/mapaccuracy.h"
#include "realborders.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace atlas;

class TestMapAccuracy : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BorderTimeline> m_timeline;
    std::unique_ptr<LandMeasure> m_measure;
    OfficialAreas m_official;

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_measure = std::make_unique<LandMeasure>(*real::borders());
        Issues issues;
        m_official = OfficialAreas::read(*real::borders(), issues);
        for (const Issue &issue : issues)
            qWarning("%s", qPrintable(issue.text()));
        QVERIFY(issues.empty());
    }

    void eachTerritoryIsInOneRegion()
    {
        std::vector<int> times(real::borders()->territories.size(), 0);
        for (const OfficialArea &area : m_official.all()) {
            QVERIFY(!area.sources.empty());
            for (const TerritoryIndex territory : area.territories)
                ++times[size_t(territory)];
        }
        for (size_t i = 0; i < times.size(); ++i) {
            const Territory &territory = real::borders()->territories[i];
            QVERIFY2(times[i] == (territory.scope == Scope::Outside ? 0 : 1), qPrintable(territory.id.value));
        }
    }

    void onlyWholeRegionsHaveAFigure()
    {
        LandSet land(real::borders()->territories.size(), false);
        QVERIFY(!m_official.area(land));
        land[size_t(real::territory("EH-W"))] = true;
        QVERIFY(!m_official.area(land));
        land[size_t(real::territory("EH-E"))] = true;
        QCOMPARE(*m_official.area(land), 266000e6);
        land[size_t(real::territory("MT"))] = true;
        QCOMPARE(*m_official.area(land), 266316e6);
    }

    void states_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("states");
        const int counts[] = {48, 48, 48, 50, 52, 52, 50, 68, 69, 69, 70, 70, 70, 70, 70, 70};
        for (size_t i = 0; i < accuracyDays().size(); ++i)
            QTest::addRow("%s", qPrintable(accuracyDays()[i].toString(Qt::ISODate)))
                << accuracyDays()[i] << counts[i];
    }

    /// On each of the sixteen days all land that can be compared is within one per cent, and half the states
    /// are within two.
    void states()
    {
        QFETCH(QDate, day);
        const auto snapshot = m_timeline->snapshotAt(day, Viewpoint::Documents);
        const MapAccuracy accuracy = accuracyOf(*m_measure, *snapshot, m_official);
        QTEST(accuracy.states, "states");
        QCOMPARE(accuracy.states, int(accuracy.deviations.size() + accuracy.apart.size()));
        const double total = accuracy.measured / accuracy.official - 1;
        QVERIFY2(std::abs(total) < 0.015, qPrintable(QString::number(total)));
        const double median = accuracy.deviations[accuracy.deviations.size() / 2].deviation();
        QVERIFY2(std::abs(median) < 0.02, qPrintable(QString::number(median)));
        for (size_t i = 1; i < accuracy.deviations.size(); ++i)
            QVERIFY(std::abs(accuracy.deviations[i - 1].deviation())
                    >= std::abs(accuracy.deviations[i].deviation()));
    }

    void malformedRowsAreTold_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown territory") << QByteArray("XX,5,,S") << "Unknown territory \"XX\".";
        QTest::newRow("no number") << QByteArray("MT,many,,S") << "not above zero";
        QTest::newRow("no source") << QByteArray("MT,5,,") << "names no source";
        QTest::newRow("too few cells")
            << QByteArray("MT,5") << "It has 2 fields, the first line names 4 columns";
        QTest::newRow("twice") << QByteArray("MT,5,,S\nMT,5,,S") << "has an area already";
    }
    void malformedRowsAreTold()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("areas.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("territories,km2,note,sources\n" + row + '\n');
        file.close();
        Issues issues;
        OfficialAreas::read(*real::borders(), issues, file.fileName());
        QCOMPARE(issues.size(), size_t(1));
        QVERIFY2(issues[0].reason.contains(reason), qPrintable(issues[0].text()));
    }
};

QTEST_GUILESS_MAIN(TestMapAccuracy)
#include "tst_mapaccuracy.moc"
