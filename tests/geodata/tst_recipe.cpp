// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "recipe.h"

#include <gdal_priv.h>
#include <ogr_geometry.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace atlas;

/// A made-up world, 0.1 degrees a step: the countries Aland (0 to 2, 0 to 1) and Bland (2 to 3, 0 to 1),
/// which share a border, and the island of Cland.
class TestRecipe : public QObject {
    Q_OBJECT

private:
    const QByteArray m_arcs = "[[[20,0],[0,10]],[[20,10],[-20,0],[0,-10],[20,0]],"
                              "[[20,0],[10,0],[0,10],[-10,0]],[[50,0],[10,0],[0,10],[-10,0],[0,-10]]]";
    const QByteArray m_rest = "A,Aland (rest),Aland,*,focus,no,1,\n"
                              "B,Bland,Bland,*,focus,no,1,\n"
                              "C,\"The \"\"island\"\"\",Cland,*,rim,no,0.5,\n";
    const QByteArray m_territories = "AN,North,Aland,line:MID,focus,yes,2,\n" + m_rest;
    const QByteArray m_lines = "MID,\"LINESTRING(-1 0.5,4 0.5)\",\"LINESTRING(4 0.5,4 2,-1 2,-1 0.5)\"\n";
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(content);
        return file.fileName();
    }

    QByteArray world(const QByteArray &first = "[[0,1]]") const
    {
        return R"({"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[0,0]},"arcs":)" + m_arcs
            + R"(,"objects":{"land":{"type":"GeometryCollection","geometries":[
                {"type":"Polygon","arcs":[[0,1]],"properties":{"name":"Aland"}}]},
              "countries":{"type":"GeometryCollection","geometries":[
                {"type":"Polygon","properties":{"name":"Aland"},"arcs":)"
            + first + R"(},{"type":"Polygon","properties":{"name":"Bland"},"arcs":[[2,-1]]},
                {"type":"MultiPolygon","properties":{"name":"Cland"},"arcs":[[[3]]]}]}}})";
    }

    RecipeSources sources(Issues &issues, const QByteArray &territories, const QByteArray &lines)
    {
        write(QStringLiteral("territories.csv"),
              "id,name,base,select,scope,approximate,accuracy_km,note\n" + territories);
        write(QStringLiteral("lines.csv"), "id,line_wkt,closure_wkt\n" + lines);
        RecipeSources all;
        all.countries
            = readTopology(write(QStringLiteral("w.json"), world()), issues, QStringLiteral("countries"));
        GDALAllRegister();
        all.tables = readRecipeTables(m_folder.path(), issues);
        return all;
    }

    TerritoryBuild build(const QByteArray &territories, const QByteArray &lines)
    {
        Issues issues;
        const RecipeSources all = sources(issues, territories, lines);
        if (hasErrors(issues))
            return {{}, {}, 0, 0, issues};
        return buildTerritories(all);
    }
    TerritoryBuild build() { return build(m_territories, m_lines); }

    Topology written(const TerritoryBuild &build, const QString &name, Issues &issues)
    {
        writeTopoJson(build, m_folder.filePath(name), issues);
        return readTopology(m_folder.filePath(name), issues);
    }

    static double area(const TerritoryBuild &build, int territory)
    {
        double sum = 0;
        for (const TerritoryArc &arc : build.arcs) {
            const int sign = (arc.left == territory) - (arc.right == territory);
            for (size_t i = 1; i < arc.points.size(); ++i)
                sum += sign * grid * grid
                    * (double(arc.points[i - 1].x) * arc.points[i].y
                       - double(arc.points[i].x) * arc.points[i - 1].y)
                    / 2;
        }
        return sum;
    }

    static bool tells(const Issues &issues, const char *words)
    {
        return std::any_of(issues.begin(), issues.end(),
                           [&](const Issue &issue) { return issue.text().contains(QLatin1String(words)); });
    }

private slots:
    void aLineCutsACountryAndTheFirstRuleThatHoldsNamesThePiece()
    {
        const TerritoryBuild made = build();
        QVERIFY2(made.issues.empty(), made.issues.empty() ? "" : qPrintable(made.issues[0].text()));
        QCOMPARE(made.faces, size_t(4));
        QCOMPARE(area(made, 0), 1.0); // the half north of the line
        QCOMPARE(area(made, 1), 1.0);
        QCOMPARE(area(made, 2), 1.0); // the line stops at the border
        QCOMPARE(area(made, 3), 1.0);
    }

    void arcsHaveOneTerritoryAllAlongEachSide()
    {
        const TerritoryBuild made = build();
        // Between AN and A, AN and B, A and B; the coasts of these three; the island.
        QCOMPARE(made.arcs.size(), size_t(7));
        QVERIFY(
            std::is_sorted(made.arcs.begin(), made.arcs.end(),
                           [](const TerritoryArc &a, const TerritoryArc &b) { return a.points < b.points; }));
        const auto between = std::find_if(made.arcs.begin(), made.arcs.end(), [](const TerritoryArc &arc) {
            return std::min(arc.left, arc.right) == 0 && std::max(arc.left, arc.right) == 1;
        });
        QVERIFY(between != made.arcs.end());
        QCOMPARE(between->points.front().y, 500000);
        QCOMPARE(between->left, between->points.front().x < between->points.back().x ? 0 : 1);
        QCOMPARE(made.arcs.back().right, 3); // from its least vertex to the lesser neighbour: clockwise
        QCOMPARE(made.arcs.back().points.front(), made.arcs.back().points.back());
    }

    void theFileReadsBackWithBothSidesOfEachArc()
    {
        Issues issues;
        const Topology topology = written(build(), QStringLiteral("out.topojson"), issues);
        QVERIFY(issues.empty());
        QCOMPARE(topology.shapes.size(), size_t(4));
        QCOMPARE(topology.shapes[3].name, QStringLiteral("The \"island\""));
        sidesOf(topology, {0, 1, 2, 3}, issues);
        QVERIFY2(issues.empty(), issues.empty() ? "" : qPrintable(issues[0].text()));
    }

    void equalSourcesGiveEqualBytes()
    {
        const QByteArray once = topoJson(build());
        QCOMPARE(topoJson(build()), once);
        QVERIFY(once.startsWith(R"({"type":"Topology","transform":{"scale":[1e-06,1e-06])"));
        QVERIFY(once.contains(R"("accuracy_km":0.5)") && once.contains(R"("accuracy_km":2.0)"));
    }

    void aSliverGoesToItsNeighbourInTheSameCountry()
    {
        // A strip of 0.0001 degrees, 2.5 km2, which "line:MID" would make northern: B is nearer but another
        // country.
        const TerritoryBuild made = build(m_territories,
                                          "MID,\"LINESTRING(-1 0.5,1.9999 0.5,1.9999 -1)\","
                                          "\"LINESTRING(1.9999 -1,4 -1,4 2,-1 2,-1 0.5)\"\n");
        QVERIFY(made.issues.empty());
        QCOMPARE(made.faces, size_t(4)); // the strip is one with the north
        const TerritoryBuild strip
            = build("AS,Strip,Aland,line:STRIP,focus,no,1,\n"
                    "AN,West,Aland,line:WEST,focus,no,1,\n"
                        + m_rest,
                    "STRIP,\"LINESTRING(1.9999 -1,1.9999 2)\","
                    "\"LINESTRING(1.9999 2,4 2,4 -1,1.9999 -1)\"\n"
                    "WEST,\"LINESTRING(1 2,1 -1)\",\"LINESTRING(1 -1,-1 -1,-1 2,1 2)\"\n");
        QVERIFY2(strip.issues.empty(), strip.issues.empty() ? "" : qPrintable(strip.issues[0].text()));
        QCOMPARE(strip.movedSlivers, 0); // a territory keeps its only land, however small
        const TerritoryBuild moved = build("AS,East,Aland,line:STRIP,focus,no,1,\n" + m_rest,
                                           "STRIP,\"LINESTRING(1.9999 -1,1.9999 2,0.5 2,0.5 -1)\","
                                           "\"LINESTRING(0.5 -1,-1 -1,-1 3,4 3,4 -1,1.9999 -1)\"\n");
        QVERIFY2(moved.issues.empty(), moved.issues.empty() ? "" : qPrintable(moved.issues[0].text()));
        QCOMPARE(moved.movedSlivers, 1);
        QCOMPARE(area(moved, 0), 0.5); // its large part in the west; the strip in the east went to the rest
    }

    void oneRowMayTakeLandFromTwoCountries()
    {
        const TerritoryBuild made
            = build("B,Bland,Bland;Aland,*;line:MID,focus,no,1,\nA,Aland,Aland,*,focus,no,1,\n", m_lines);
        QVERIFY2(made.issues.empty(), made.issues.empty() ? "" : qPrintable(made.issues[0].text()));
        QCOMPARE(area(made, 0), 2.0);
        QCOMPARE(area(made, 1), 1.0);
    }

    void unitsAreToldApartByNameAndNearestCountsAtTheCoast()
    {
        Issues issues;
        RecipeSources all = sources(issues, "AW,West,Aland,a1:Wist,focus,no,1,\n" + m_rest, {});
        const Geos geos;
        const auto unit = [&](const char *name, double west, double east) {
            OGRPolygon polygon;
            OGRLinearRing ring;
            for (const auto &[x, y] : {std::pair(west, 0.01), {east, 0.01}, {east, 0.99}, {west, 0.99}})
                ring.addPoint(x, y);
            ring.closeRings();
            polygon.addRing(&ring);
            QByteArray wkb(qsizetype(polygon.WkbSize()), '\0');
            polygon.exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(wkb.data()));
            all.units.push_back({QStringLiteral("Aland"), QLatin1String(name), int(all.units.size()), wkb});
        };
        unit("Wist", 0.02, 1);
        unit("Ist", 1, 1.98);
        const TerritoryBuild made = buildTerritories(all);
        QVERIFY2(made.issues.empty(), made.issues.empty() ? "" : qPrintable(made.issues[0].text()));
        QCOMPARE(area(made, 0), 1.0);
        QCOMPARE(area(made, 1), 1.0);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("territories");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &territories, const char *words) {
            QTest::newRow(name) << territories << QByteArray() << QString::fromLatin1(words);
        };
        row("selector", "A,Aland,Aland,circle:1,focus,no,1,\n",
            "line 2: The selector \"circle:1\" is unknown");
        row("box", "A,Aland,Aland,\"box:1,2,3\",focus,no,1,\n",
            "The selector \"box:1,2,3\" is unknown or malformed");
        row("own line", "A,Aland,Aland,line:NONE,focus,no,1,\n", "lines.csv has no line \"NONE\"");
        row("unit", "A,Aland,Aland,a1:Nowhere,focus,no,1,\n", "Aland has no unit \"Nowhere\"");
        row("disputed", "A,Aland,Aland,\"gline:7@1,0.5\",focus,no,1,\n", "there is no disputed line 7");
        row("no land", "A,Aland,Aland,*,focus,no,1,\nX,X,Aland,\"box:9,9,10,10\",focus,no,1,\n",
            "X: No piece of land matches its rule.");
        row("country", "A,Atlantis,Atlantis,*,focus,no,1,\n", "Atlantis: territories.csv cuts this country");
        row("selectors", "A,A,Aland;Bland;Cland,*;*,focus,no,1,\n", "has 2 selectors for 3 countries");
        QTest::newRow("wkt") << m_territories
                             << QByteArray("MID,\"LINESTRING(1 2\",\"LINESTRING(1 2,3 4)\"\n")
                             << QStringLiteral("The field \"line_wkt\" is no LINESTRING");
    }

    void faultsAreNamed()
    {
        QFETCH(QByteArray, territories);
        QFETCH(QByteArray, lines);
        QFETCH(QString, words);
        const TerritoryBuild made = build(territories, lines);
        QVERIFY(made.arcs.empty());
        QVERIFY2(tells(made.issues, qPrintable(words)),
                 made.issues.empty() ? "no issue" : qPrintable(made.issues[0].text()));
    }

    void missingAndTruncatedSourcesAreNamed()
    {
        build(); // writes good tables
        Issues issues;
        readRecipeSources(m_folder.filePath(QStringLiteral("nowhere")), m_folder.path(), issues);
        QVERIFY(tells(issues, "nowhere/countries-10m.json: It does not exist"));
        QVERIFY(tells(issues, "nowhere/world_map.gpkg: It is missing"));
        issues.clear();
        readRecipeSources(m_folder.path(), m_folder.filePath(QStringLiteral("nowhere")), issues);
        QVERIFY(tells(issues, "nowhere/territories.csv: It does not exist"));
        issues.clear();
        readTopology(write(QStringLiteral("cut.json"), world().left(200)), issues,
                     QStringLiteral("countries"));
        QVERIFY(tells(issues, "cut.json: It is not JSON"));
        issues.clear();
        RecipeSources all = sources(issues, m_territories, m_lines);
        all.countries.arcs.pop_back();
        QVERIFY(tells(buildTerritories(all).issues, "Cland: Its ring names arc 3, which is missing"));
    }

    void comparisonListsWhatDiffers()
    {
        Issues issues;
        const Topology before = written(build(), QStringLiteral("before.topojson"), issues);
        QVERIFY(compareTerritories(before, before, issues).empty());
        const Topology after = written(
            build(m_territories, QByteArray(m_lines).replace("4 0.5", "4 0.7").replace("-1 0.5", "-1 0.7")),
            QStringLiteral("after.topojson"), issues);
        const auto differences = compareTerritories(before, after, issues);
        QVERIFY(issues.empty());
        Topology cut = after;
        cut.arcs.pop_back();
        Issues faults;
        QVERIFY(compareTerritories(before, cut, faults).empty());
        QVERIFY(tells(faults, "names an arc that is not there"));
        QCOMPARE(differences.size(), size_t(3)); // B too: one of its arcs is cut elsewhere
        QCOMPARE(differences[0].id, QStringLiteral("A"));
        QVERIFY(differences[0].after > differences[0].before);
        QCOMPARE(qRound(differences[0].apart / 100), qRound(0.4 * 111.2 * 111.2 / 100));
        QCOMPARE(qRound(differences[2].apart), 0);
        QVERIFY(differencesText(differences).startsWith(QLatin1String("3 territories differ\nA ")));
    }
};

QTEST_APPLESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
