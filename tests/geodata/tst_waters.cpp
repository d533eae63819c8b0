// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../issuetext.h"
#include "borderreader.h"
#include "mapprojection.h"
#include "waters.h"

#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>

#include <algorithm>

using namespace atlas;

namespace {

bool holds(const Polyline &ring, QPointF place)
{
    bool inside = false;
    for (size_t i = 1; i < ring.size(); ++i) {
        const QPointF a = ring[i - 1], b = ring[i];
        if ((a.y() > place.y()) != (b.y() > place.y())
            && place.x() < a.x() + (place.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
            inside = !inside;
    }
    return inside;
}

/// Names of the lakes around a place ("?" where it has none); islands are land.
QStringList lakesAt(const std::vector<Water> &waters, double latitude, double longitude, size_t level = 0)
{
    const QPointF place = MapProjection().toMetres({latitude, longitude});
    QStringList names;
    for (const Water &water : waters) {
        if (water.kind != WaterKind::Lake)
            continue;
        bool inside = false;
        for (const auto &ring : water.levels[level])
            if (holds(ring, place))
                inside = !inside;
        if (inside)
            names.append(water.name.isEmpty() ? QStringLiteral("?") : water.name);
    }
    return names;
}

} // namespace

class TestWaters : public QObject {
    Q_OBJECT

private:
    static const std::vector<Water> &shipped()
    {
        static const BorderReading reading = BorderReader().read(QStringLiteral(ATLAS_BORDERS));
        return reading.borders->waters;
    }
    QString told(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("waters.geojson"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(content);
        file.close();
        Issues issues;
        compileWaters(path, issues);
        return textOf(issues);
    }
    static QByteArray feature(const char *kind, int rank, const char *geometry)
    {
        return QByteArrayLiteral("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                                 "\"properties\":{\"kind\":\"")
            + kind + "\",\"name\":\"\",\"rank\":" + QByteArray::number(rank) + "},\"geometry\":" + geometry
            + "}]}";
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { GDALAllRegister(); }

    void whatIsCompiledIsRead()
    {
        Issues issues;
        const std::vector<Water> compiled
            = compileWaters(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data/waters.geojson"), issues);
        QVERIFY(issues.empty());
        QCOMPARE(shipped().size(), compiled.size());
        for (size_t i = 0; i < compiled.size(); ++i) {
            QVERIFY(shipped()[i].kind == compiled[i].kind);
            QCOMPARE(shipped()[i].name, compiled[i].name);
            QCOMPARE(shipped()[i].rank, compiled[i].rank);
            for (size_t level = 0; level < waterLevels; ++level)
                QVERIFY(shipped()[i].levels[level] == compiled[i].levels[level]);
        }
    }

    void lakesLieWhereTheyAre_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, double latitude, double longitude, const char *found) {
            QTest::newRow(name) << latitude << longitude << QString::fromUtf8(found);
        };
        row("Geneva", 46.42, 6.5, "Lake Geneva");
        row("Constance", 47.6, 9.4, "Lake Constance");
        row("Peipus", 58.7, 27.5, "Lake Peipus");
        row("Ladoga", 60.8, 31.5, "Lake Ladoga");
        row("the Caspian is sea, not a lake", 42, 50.5, "");
        row("Black Sea", 43.3, 34, "");
        row("Warsaw", 52.23, 21.01, "");
        row("Vilnius", 54.69, 25.28, "");
    }
    void lakesLieWhereTheyAre()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        for (size_t level = 0; level < waterLevels; ++level)
            QTEST(lakesAt(shipped(), latitude, longitude, level).join(QLatin1Char(',')), "names");
    }

    void everyLevelIsAPartOfTheFiner()
    {
        for (const Water &water : shipped())
            for (size_t level = 0; level < waterLevels; ++level) {
                QCOMPARE(water.levels[level].size(), water.levels[0].size());
                for (size_t i = 0; i < water.levels[level].size(); ++i) {
                    const auto &line = water.levels[level][i];
                    const auto &fine = water.levels[level > 0 ? level - 1 : 0][i];
                    QVERIFY(line.front() == fine.front() && line.back() == fine.back());
                    QVERIFY(std::all_of(line.begin(), line.end(), [&](QPointF point) {
                        return std::find(fine.begin(), fine.end(), point) != fine.end();
                    }));
                    QVERIFY(water.kind == WaterKind::River
                            || (line.front() == line.back() && line.size() > 3));
                }
            }
    }

    void riversAndLakesOfAllRanksAreThere()
    {
        for (const WaterKind kind : {WaterKind::Lake, WaterKind::River})
            for (const int rank : {1, 2, 3})
                QVERIFY(std::any_of(shipped().begin(), shipped().end(), [&](const Water &water) {
                    return water.kind == kind && water.rank == rank;
                }));
    }

    void faultySourcesAreTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const char *line = "{\"type\":\"LineString\",\"coordinates\":[[5,50],[6,51]]}";
        const char *bowTie = "{\"type\":\"Polygon\",\"coordinates\":[[[5,50],[6,51],[6,50],[5,51],[5,50]]]}";
        QTest::newRow("no GeoJSON") << QByteArray("lakes") << "missing or not a GeoJSON";
        QTest::newRow("kind") << feature("swamp", 1, line) << "Unknown kind of water \"swamp\"";
        QTest::newRow("rank") << feature("river", 7, line) << "rank is 7";
        QTest::newRow("a lake that is a line") << feature("lake", 1, line) << "no valid polygon";
        QTest::newRow("a shore that crosses itself") << feature("lake", 1, bowTie) << "no valid polygon";
    }
    void faultySourcesAreTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const QString text = told(content);
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void aMissingFileIsTold()
    {
        Issues issues;
        QVERIFY(compileWaters(m_folder.filePath(QStringLiteral("none.geojson")), issues).empty());
        QVERIFY(hasErrors(issues));
    }
};

QTEST_GUILESS_MAIN(TestWaters)
#include "tst_waters.moc"
