// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate/bordervalidation.h"

#include "../issuetext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

/// Two squares side by side off the coast of Europe, half a degree wide; one changes hands in 1960.
class SmallFolder {
public:
    SmallFolder()
    {
        write("territories.csv",
              "id,name,scope,approximate,accuracy_km,note\nL,Left,focus,no,1,\nR,Right,focus,no,1,\n");
        write("states.csv", "id,from,to,kind\nA,1949-01-01,,un-member\nB,1949-01-01,1980-01-01,un-member\n");
        write("state_names.csv",
              "state,from,to,full,brief,sources\nA,1949-01-01,,State A,A,S1\n"
              "B,1949-01-01,1980-01-01,State B,B,S1\n");
        write("holdings.csv",
              "territory,state,from,to,kind,view,unit,date_alternatives,basis,note,sources,confirmed\n"
              "L,A,1949-01-01,,sovereign,both,,,,,S1,yes\n"
              "R,B,1949-01-01,1960-01-01,sovereign,both,,,,,S1,yes\n"
              "R,A,1960-01-01,,sovereign,un,,,,,S1,yes\n"
              "R,A,1960-01-01,,occupied,defacto,,,,,S1,yes\n"
              "R,B,1960-01-01,1970-01-01,claimed,claim,,,,,S1,yes\n");
        write("memberships.csv",
              "org,layer,state,from,to,status,date_basis,alt_from,alt_to,note,sources,confidence\n"
              "NATO,membership,A,1955-01-01,,full member,,,,,S1,high\n");
        write("alliance_territory.csv",
              "territory,org,from,to,coverage,note,sources\nR,NATO,1960-01-01,,none,Outside,S1\n");
        write("sources.csv", "id,title,publisher,url,type,url_check\nS1,A treaty,,,treaty,memory\n");
        write("points.csv", "place,lon,lat,territory\nLeftville,10.25,50.25,L\nPort,11.0005,50.25,R\n");
        write("lines.csv",
              "id,name,approximate,accuracy_km,between,line_wkt,source,notes\n"
              "ONE,A line,yes,1,,\"LINESTRING(1 2,3 4)\",own digitisation,\n");
        write("licences.csv",
              "file,licence,origin\nterritories.csv,CC0-1.0,own\nstates.csv,CC0-1.0,own\n"
              "state_names.csv,CC0-1.0,own\nholdings.csv,CC0-1.0,own\nmemberships.csv,CC0-1.0,own\n"
              "alliance_territory.csv,CC0-1.0,own\nsources.csv,CC0-1.0,own\npoints.csv,CC0-1.0,own\n"
              "lines.csv,CC0-1.0,own\nterritories.topojson,CC0-1.0,own\n");
        write("territories.topojson", shapes());
    }

    /// Arc 0 is between the squares, 1 and 2 run round them.
    static QByteArray shapes(const QByteArray &extraArcs = {}, const QByteArray &extraShapes = {})
    {
        return R"({"type":"Topology","transform":{"scale":[0.01,0.01],"translate":[10,50]},
            "arcs":[[[50,0],[0,50]],[[50,50],[-50,0],[0,-50],[50,0]],[[50,0],[50,0],[0,50],[-50,0]])"
            + extraArcs + R"(],"objects":{"o":{"type":"GeometryCollection","geometries":[
              {"type":"Polygon","id":"L","arcs":[[0,1]]},
              {"type":"Polygon","id":"R","arcs":[[2,-1]]})"
            + extraShapes + "]}}}";
    }

    QString path() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }
    void replace(const char *name, const QByteArray &before, const QByteArray &after)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", name);
        QByteArray bytes = file.readAll();
        file.close();
        if (!bytes.contains(before))
            qFatal("%s does not hold %s", name, before.constData());
        write(name, bytes.replace(bytes.indexOf(before), before.size(), after));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestValidate : public QObject {
    Q_OBJECT

private slots:
    void theShippedSourcesPassWithoutAnyFinding()
    {
        const Issues issues = validateBorderSources(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data"));
        QCOMPARE(textOf(issues), QString());
    }

    void theShippedDatasetPassesAtEveryLevelOfDetail()
    {
        QCOMPARE(textOf(validateDataset(QStringLiteral(ATLAS_BORDERS))), QString());
    }

    void oneTableOrTheShapesCanBeJudgedAlone()
    {
        const QDir data(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data"));
        QCOMPARE(textOf(validateTable(data.filePath(QStringLiteral("holdings.csv")))), QString());
        QCOMPARE(textOf(validateShapes(data.filePath(QStringLiteral("outside.topojson")))), QString());
    }

    void aSmallSoundFolderPasses()
    {
        const SmallFolder folder;
        QCOMPARE(textOf(validateBorderSources(folder.path())), QString());
        for (const char *name : {"holdings.csv", "states.csv", "sources.csv", "points.csv"})
            QCOMPARE(textOf(validateTable(folder.path(name))), QString());
    }

    void eachDefectOfATableIsFoundAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("where"); // file
        QTest::addColumn<QStringList>("records");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *file, const char *before, const char *after,
                            const char *records, const char *reason, const char *where = nullptr) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(before) << QByteArray(after)
                                << QString::fromLatin1(where ? where : file)
                                << QString::fromLatin1(records).split(QLatin1Char('|'))
                                << QString::fromLatin1(reason);
        };
        row("gap in time", "holdings.csv", "B,1949-01-01,1960-01-01", "B,1949-01-01,1959-12-31",
            "R, view un|R, view defacto", "Nobody holds it in [1959-12-31, 1960-01-01).");
        row("gap in one view", "holdings.csv", "1960-01-01,,sovereign,un", "1960-01-02,,sovereign,un",
            "R, view un", "Nobody holds it in [1960-01-01, 1960-01-02).");
        row("overlap in time", "holdings.csv", "B,1949-01-01,1960-01-01", "B,1949-01-01,1960-01-02",
            "R, view un|R, view defacto", "[1949-01-01, 1960-01-02) and [1960-01-01, ..) overlap.");
        row("held by a state of the past", "holdings.csv", "R,A,1960-01-01,,occupied",
            "R,B,1960-01-01,,occupied", "R", "B holds it in [1960-01-01, ..) but exists in");
        row("unknown state", "holdings.csv", "\nL,A,", "\nL,X,", "line 2", "Unknown state \"X\".");
        row("unknown territory", "holdings.csv", "\nL,A,", "\nM,A,", "line 2|L, view un|L, view defacto", "");
        row("unknown source", "holdings.csv", "both,,,,,S1", "both,,,,,S9", "line 2",
            "Unknown source \"S9\".");
        row("holding without source", "holdings.csv", "both,,,,,S1", "both,,,,,", "line 2",
            "It names no source.");
        row("membership without source", "memberships.csv", ",S1,", ",,", "line 2", "It names no source.");
        row("coverage without source", "alliance_territory.csv", ",S1", ",", "line 2", "It names no source.");
        row("unknown view", "holdings.csv", ",occupied,defacto", ",occupied,mars", "line 5",
            "Unknown view \"mars\".");
        row("unknown kind", "holdings.csv", ",claimed,", ",wished,", "line 6", "Unknown kind of holding");
        row("impossible day", "holdings.csv", "1960-01-01,1970-01-01", "1960-02-30,1970-01-01", "line 6",
            "\"1960-02-30\" names day 30");
        row("no day", "memberships.csv", "1955-01-01", "yesterday", "line 2", "\"yesterday\" is not a date");
        row("dates out of order", "holdings.csv", "1960-01-01,1970-01-01", "1970-01-01,1960-01-01", "line 6",
            "It ends on 1960-01-01, not after its beginning on 1970-01-01.");
        row("day after the atlas", "holdings.csv", "1960-01-01,1970-01-01", "1960-01-01,2031-01-01", "line 6",
            "2031-01-01 is after 2024-12-31");
        row("member before its life", "memberships.csv", "A,1955-01-01", "A,1945-01-01", "NATO, A",
            "is not within the state's life");
        row("member after its life", "memberships.csv", "A,1955-01-01", "B,1985-01-01", "NATO, B",
            "is not within the state's life");
        row("member twice", "memberships.csv", "S1,high\n",
            "S1,high\nNATO,membership,A,1960-01-01,,full member,,,,,S1,high\n", "NATO, A", "overlap.");
        row("coverage twice", "alliance_territory.csv", "Outside,S1\n",
            "Outside,S1\nR,NATO,1970-01-01,,none,Outside,S1\n", "R", "overlap.");
        row("state without a name", "state_names.csv", "1949-01-01,,State A", "1949-01-01,1990-01-01,State A",
            "A", "The last name does not end with the state.");
        row("two territories of one id", "territories.csv", "R,Right,focus,no,1,\n",
            "R,Right,focus,no,1,\nR,Again,focus,no,1,\n", "line 4", "The id \"R\" is used twice.");
        row("two sources of one id", "sources.csv", "memory\n", "memory\nS1,Again,,,treaty,memory\n",
            "line 3", "The id \"S1\" is used twice.");
        row("town elsewhere", "points.csv", "10.25,50.25,L", "10.75,50.25,L", "line 2",
            "Leftville should fall in L, it falls in R.");
        row("town at sea", "points.csv", "10.25,50.25,L", "12.25,50.25,L", "line 2",
            "Leftville should fall in L, it falls in the sea.");
        row("town of no territory", "points.csv", "50.25,L", "50.25,Q", "line 2", "Unknown territory \"Q\".");
        row("line without source", "lines.csv", ",own digitisation", ",", "line 2", "It names no source.");
        row("name without source", "state_names.csv", "State A,A,S1", "State A,A,", "line 2",
            "It names no source.");
        row("name after an unknown source", "state_names.csv", "State A,A,S1", "State A,A,S9", "line 2",
            "Unknown source \"S9\".");
        row("line between strangers", "lines.csv", "1,,\"LINESTRING(1 2,3 4)\"", "1,L Q,", "line 2",
            "Unknown territory \"Q\".");
        row("line between one", "lines.csv", "1,,\"LINESTRING(1 2,3 4)\"", "1,L,", "line 2",
            "\"L\" is not two territories.");
        row("line nowhere", "lines.csv", "\"LINESTRING(1 2,3 4)\"", "", "line 2",
            "It needs either \"line_wkt\" or \"between\".");
        row("line without accuracy", "lines.csv", "yes,1,", "yes,,", "line 2", "\"accuracy_km\"");
        row("licence missing", "licences.csv", "holdings.csv,CC0-1.0,own\n", "", "holdings.csv",
            "The licence of this file is missing.");
        row("licence empty", "licences.csv", "holdings.csv,CC0-1.0", "holdings.csv,", "line 5",
            "The field \"licence\": is empty.");
        row("licence of nothing", "licences.csv", "holdings.csv,CC0-1.0,own\n",
            "holdings.csv,CC0-1.0,own\nrivers.csv,CC0-1.0,own\n", "line 6", "There is no file");
        row("row cut off", "holdings.csv", "R,B,1960-01-01,1970-01-01,claimed,claim,,,,,S1,yes",
            "R,B,1960-01-01", "line 6", "It has 3 fields, the first line names 12 columns.");
        row("quotation mark open", "holdings.csv", "R,B,1960", "R,\"B,1960", "", "It is cut off");
        row("column missing", "holdings.csv", ",view,", ",sight,", "", "The column \"view\" is missing.");
        row("land that no shape has", "territories.csv", "R,Right", "Q,Quiet,focus,no,1,\nR,Right",
            "Q, view un|Q, view defacto|Q", "", "");
        row("two states of one id", "states.csv", "un-member\nB", "un-member\nA,1949-01-01,,un-member\nB",
            "line 3", "The id \"A\" is used twice.");
    }
    void eachDefectOfATableIsFoundAndNothingElse()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, where);
        QFETCH(QStringList, records);
        QFETCH(QString, reason);
        SmallFolder folder;
        folder.replace(file.constData(), before, after);
        const Issues issues = validateBorderSources(folder.path());
        QStringList found;
        for (const Issue &issue : issues) {
            found.append(issue.place);
            QCOMPARE(issue.severity, Issue::Severity::Error);
            QVERIFY2(where.isEmpty() || issue.file == QDir(folder.path()).filePath(where),
                     qPrintable(issue.text()));
            QVERIFY2(issue.reason.contains(reason), qPrintable(issue.text()));
        }
        QVERIFY2(found == records, qPrintable(textOf(issues)));
    }

    /// What only deserves a look: no error, and nothing else is said.
    void aSourceThatNoRowCitesIsAWarning()
    {
        SmallFolder folder;
        folder.replace("sources.csv", "memory\n", "memory\nS2,A map,,,treaty,memory\n");
        const Issues issues = validateBorderSources(folder.path());
        QCOMPARE(issues.size(), size_t(1));
        QCOMPARE(issues[0].severity, Issue::Severity::Warning);
        QCOMPARE(issues[0].place, QStringLiteral("line 3"));
        QCOMPARE(issues[0].reason, QStringLiteral("No row cites the source \"S2\"."));
        QVERIFY(!hasErrors(issues));
        folder.replace("holdings.csv", "sovereign,both,,,,,S1", "sovereign,both,,,,,S1; S2");
        QVERIFY(validateBorderSources(folder.path()).empty());
    }

    void eachDefectInSpaceIsFoundAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("shapes");
        QTest::addColumn<QString>("record"); // of every finding
        QTest::addColumn<QString>("reason"); // of the first
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, QByteArray shapes, const char *before, const char *after,
                            const char *record, const char *reason, int count = 1) {
            QVERIFY2(shapes.contains(before), name);
            QTest::newRow(name) << shapes.replace(before, after) << QString::fromLatin1(record)
                                << QString::fromLatin1(reason) << count;
        };
        const QByteArray sound = SmallFolder::shapes();
        row("open ring", sound, "[[0,1]]", "[[1]]", "L", "Its ring does not close after arc 1.");
        row("arc used twice on a side",
            SmallFolder::shapes({}, R"(,{"type":"Polygon","id":"Q","arcs":[[2,-1]]})"), "\"o\"", "\"o\"", "Q",
            "on the same side: they overlap", 3);
        row("missing arc", sound, "[[2,-1]]", "[[9,-1]]", "", "Its ring names arc 9", 2);
        row("arc of nobody", SmallFolder::shapes(",[[200,0],[9,0],[0,9],[-9,-9]]"), "\"o\"", "\"o\"", "arc 3",
            "No territory uses it.");
        row("arcs that cross", sound, "[50,50],[-50,0],[0,-50],[50,0]",
            "[50,50],[20,-20],[-70,20],[0,-50],[50,0]", "arc ", "It crosses or touches", 2);
        row("ring that crosses itself", sound, "[[50,0],[50,0],[0,50],[-50,0]]",
            "[[50,0],[50,0],[0,50],[-30,-60],[-20,60]]", "arc 2 (R, the sea)", "It crosses or touches");
        row("arc without length",
            SmallFolder::shapes(",[[200,0],[0,0]]", R"(,{"type":"Polygon","id":"R","arcs":[[3]]})"), "\"o\"",
            "\"o\"", "", "is used twice", 2);
        row("off the globe", sound, "[[50,0],[50,0],[0,50],[-50,0]]", "[[50,0],[50,0],[0,5000],[-50,-4950]]",
            "arc 2", "lies off the globe");
        row("leap", sound, "[[50,0],[50,0],[0,50],[-50,0]]", "[[50,0],[9000,0],[-8950,50],[-50,0]]", "arc 2",
            "It leaps");
        row("no topology", sound, "\"transform\"", "\"form\"", "", "It has no \"transform\"");
        row("no JSON", sound, "\"objects\":", "\"objects\"", "", "It is not JSON");
        row("land that no table knows",
            SmallFolder::shapes(",[[200,0],[9,0],[0,9],[-9,-9]]",
                                R"(,{"type":"Polygon","id":"Q","arcs":[[3]]})"),
            "\"o\"", "\"o\"", "Q", "territories.csv does not know this territory.");
        row("land upon other land",
            SmallFolder::shapes(",[[10,10],[9,0],[0,9],[-9,-9]]",
                                R"(,{"type":"Polygon","id":"Q","arcs":[[3]]})"),
            "\"o\"", "\"o\"", "", "Beside it at 10.1", 3);
    }
    void eachDefectInSpaceIsFoundAndNothingElse()
    {
        QFETCH(QByteArray, shapes);
        QFETCH(QString, record);
        QFETCH(QString, reason);
        QFETCH(int, count);
        SmallFolder folder;
        folder.write("territories.topojson", shapes);
        const Issues issues = validateBorderSources(folder.path());
        QVERIFY2(int(issues.size()) == count, qPrintable(textOf(issues)));
        for (const Issue &issue : issues) {
            QCOMPARE(issue.file, folder.path("territories.topojson"));
            QVERIFY2(record.isEmpty() || issue.place.startsWith(record), qPrintable(issue.text()));
        }
        QVERIFY2(issues[0].reason.contains(reason), qPrintable(textOf(issues)));
    }

    /// The common border is doubled and the two lines lie 0.02 degrees apart in their middle.
    void aSliverLeftOpenBetweenNeighboursIsFound()
    {
        SmallFolder folder;
        folder.write("territories.topojson",
                     SmallFolder::shapes(",[[50,0],[2,25],[-2,25]]").replace("[[2,-1]]", "[[2,-4]]"));
        const Issues issues = validateBorderSources(folder.path());
        QVERIFY2(issues.size() == 1, qPrintable(textOf(issues)));
        QCOMPARE(issues[0].place, QStringLiteral("L, R"));
        QVERIFY2(issues[0].reason.contains(QLatin1String("A gap of 39.7 km2 is left between them at 10.5")),
                 qPrintable(textOf(issues)));
    }

    void severalDefectsAreToldTogether()
    {
        SmallFolder folder;
        folder.replace("holdings.csv", "both,,,,,S1", "both,,,,,S9");
        folder.replace("memberships.csv", "1955-01-01", "yesterday");
        folder.replace("points.csv", "10.25,50.25,L", "10.75,50.25,L");
        folder.replace("licences.csv", "holdings.csv,CC0-1.0,own\n", "");
        QCOMPARE(validateBorderSources(folder.path()).size(), size_t(4));
    }

    void whatIsNoTableGetsOneFinding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("The file is empty.");
        QTest::newRow("blank") << QByteArray(" \n\n") << QStringLiteral("The file is empty.");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\1",
                                              8)
                                << QStringLiteral("not text");
        QTest::newRow("Latin-1") << QByteArray("id,name\nA,\xc5land\n")
                                 << QStringLiteral("not text in UTF-8");
        QTest::newRow("huge line") << QByteArray(5'000'000, 'x') << QStringLiteral("The column");
        QTest::newRow("open quote") << QByteArray("\"") << QStringLiteral("cut off");
    }
    void whatIsNoTableGetsOneFinding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        SmallFolder folder;
        folder.write("sources.csv", bytes);
        Issues issues = validateBorderSources(folder.path());
        QVERIFY(!issues.empty());
        for (const Issue &issue : issues) {
            QCOMPARE(issue.file, folder.path("sources.csv"));
            QCOMPARE(issue.place, QString());
            QVERIFY2(issue.reason.contains(reason), qPrintable(issue.text()));
        }
    }

    void whatIsNoDatasetGetsOneFinding()
    {
        SmallFolder folder;
        folder.write("borders.gpkg", "SQLite format 3");
        QCOMPARE(validateDataset(folder.path("borders.gpkg")).size(), size_t(1));
        QCOMPARE(validateDataset(folder.path("states.csv")).size(), size_t(1));
        QCOMPARE(validateDataset(folder.path("none.gpkg")).size(), size_t(1));
        QFile shipped(QStringLiteral(ATLAS_BORDERS));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        folder.write("borders.gpkg", shipped.read(200'000));
        QVERIFY(!validateDataset(folder.path("borders.gpkg")).empty());
    }

    void aTableWithoutItsNeighboursGetsOneFinding()
    {
        const SmallFolder folder;
        QVERIFY(QFile::remove(folder.path("states.csv")));
        const Issues issues = validateTable(folder.path("holdings.csv"));
        QCOMPARE(issues.size(), size_t(1));
        QVERIFY(issues[0].reason.contains(QLatin1String("states.csv")));
    }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
