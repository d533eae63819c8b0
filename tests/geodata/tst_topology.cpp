// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology.h"

#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestTopology : public QObject {
    Q_OBJECT

private:
    /// Two squares side by side, 2 x 1 degrees: arc 0 is between them, arcs 1 and 2 run round.
    QByteArray squares(const QByteArray &left = "[[0,1]]", const QByteArray &right = "[[2,-1]]") const
    {
        return R"({"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,20]},
            "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]],
            "objects":{"o":{"type":"GeometryCollection","geometries":[
              {"type":"Polygon","id":"L","arcs":)"
            + left + R"(},{"type":"MultiPolygon","id":"R","arcs":[)" + right + "]}]}}}";
    }
    Topology read(const QByteArray &json, Issues &issues) const
    {
        QFile file(m_folder.filePath(QStringLiteral("t.topojson")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(json);
        file.close();
        return readTopology(file.fileName(), issues);
    }

    QTemporaryDir m_folder;

private slots:
    void arcsAreDecodedFromTheirSteps()
    {
        Issues issues;
        const Topology topology = read(squares(), issues);
        QVERIFY(issues.empty());
        QCOMPARE(topology.arcs.size(), size_t(3));
        QCOMPARE(topology.arcs[0], (std::vector<QPointF>{{11, 20}, {11, 21}}));
        QCOMPARE(topology.arcs[2].back(), QPointF(11, 21));
        QCOMPARE(topology.shapes.size(), size_t(2));
        QCOMPARE(topology.shapes[1].polygons.size(), size_t(1));
    }

    void eachArcKnowsWhatLiesOnItsSides()
    {
        Issues issues;
        const Topology topology = read(squares(), issues);
        const auto arcs = sidesOf(topology, {0, 1}, issues);
        QVERIFY(issues.empty());
        QCOMPARE(arcs[0].left, 0); // northwards: the west is on the left
        QCOMPARE(arcs[0].right, 1);
        QCOMPARE(arcs[1].left, 0);
        QCOMPARE(arcs[1].right, -1);
        QCOMPARE(arcs[2].left, 1);
    }

    void theWindingOfTheFileDoesNotMatter()
    {
        Issues issues;
        const Topology topology = read(squares("[[-2,-1]]", "[[0,-3]]"), issues);
        const auto arcs = sidesOf(topology, {0, 1}, issues);
        QVERIFY(issues.empty());
        QCOMPARE(arcs[0].left, 0);
        QCOMPARE(arcs[0].right, 1);
    }

    void faultsOfTheTopologyAreToldTogether()
    {
        Issues issues;
        // R takes the side of L as well, does not close, and names an arc that is not there; arc 2 is unused.
        const Topology topology = read(squares("[[0,1]]", "[[0,1]],[[0]],[[9]]"), issues);
        QVERIFY(issues.empty());
        sidesOf(topology, {0, 1}, issues);
        QString text;
        for (const Issue &issue : issues)
            text += issue.text() + QLatin1Char('\n');
        QVERIFY2(text.contains(QLatin1String("R: Arc 0 has another territory on the same side")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("R: Its ring does not close after arc 0")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("R: Its ring names arc 9, which is missing")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("arc 2: No territory uses it")), qPrintable(text));
    }

    void whatIsNoTopologyIsTold()
    {
        Issues issues;
        read("{\"type\":", issues);
        QCOMPARE(issues.size(), size_t(1));
        QVERIFY(issues[0].reason.contains(QLatin1String("not JSON")));
        issues.clear();
        read("{}", issues);
        QVERIFY(issues[0].reason.contains(QLatin1String("transform")));
        issues.clear();
        readTopology(m_folder.filePath(QStringLiteral("none")), issues);
        QVERIFY(issues[0].reason.contains(QLatin1String("does not exist")));
    }
};

QTEST_GUILESS_MAIN(TestTopology)
#include "tst_topology.moc"
