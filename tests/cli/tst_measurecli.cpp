// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

namespace {

QJsonObject objectOf(const Run &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

double areaOf(const QJsonObject &measured, const char *definition)
{
    for (const QJsonValue area : measured[QLatin1String("areas")].toArray()) {
        if (area[QLatin1String("definition")].toString() == QLatin1String(definition))
            return area[QLatin1String("km2")].toDouble();
    }
    return 0;
}

std::set<QString> idsOf(const QJsonValue &rows)
{
    std::set<QString> ids;
    for (const QJsonValue row : rows.toArray())
        ids.insert(row[QLatin1String("id")].toString());
    return ids;
}

QStringList bordersTo(const QString &file, const char *more = "")
{
    QStringList line = QString::fromLatin1("borders --date 2014-04-01").split(QLatin1Char(' '));
    line << QString::fromLatin1(more).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return line << QStringLiteral("--output") << file;
}

} // namespace

class TestMeasureCli : public QObject {
    Q_OBJECT

private slots:
    void everyCommandHasHelp()
    {
        for (const char *line : {"measure --help", "accuracy --help", "diff --help", "borders --help"}) {
            const Run result = run(line);
            QCOMPARE(result.code, 0);
            QVERIFY2(!result.out.isEmpty() && result.err.isEmpty(), line);
        }
        const QByteArray usage = run("--help").out;
        QVERIFY(usage.contains("measure") && usage.contains("diff") && usage.contains("borders"));
    }

    /// The report of the borders: sixteen days, official areas beside the drawn ones, no gap and no overlap.
    void accuracyIsToldForSixteenDays()
    {
        const QJsonArray days = QJsonDocument::fromJson(run("accuracy --format json").out).array();
        QCOMPARE(days.size(), 16);
        QCOMPARE(days[0][QLatin1String("date")].toString(), QStringLiteral("1950-01-01"));
        QCOMPARE(days[15][QLatin1String("states")].toInt(), 70);
        for (const QJsonValue day : days) {
            QCOMPARE(day[QLatin1String("gaps_m2")].toDouble(), 0.0);
            QCOMPARE(day[QLatin1String("overlaps_m2")].toDouble(), 0.0);
            QCOMPARE(day[QLatin1String("largest_deviations")].toArray().size(), 5);
            QVERIFY(std::abs(day[QLatin1String("deviation_percent")].toDouble()) < 1.5);
        }
        const Run one = run("accuracy --date 2024-06-01 --viewpoint control");
        QCOMPARE(one.code, 0);
        QVERIFY(one.out.contains("2024-06-01") && !one.out.contains("1950-01-01"));
    }

    void badUsageExitsWithTwoAndSaysWhy_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *line, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("accuracy: after the range", "accuracy --date 2025-01-01", "2024");
        row("accuracy: viewpoint", "accuracy --viewpoint mars", "documents or control");
        row("measure: no date", "measure", "--date");
        row("measure: before the range", "measure --date 1948-12-31", "1949");
        row("measure: after the range", "measure --date 2025-01-01", "2024");
        row("measure: no date at all", "measure --date soon", "soon");
        row("measure: near set", "measure --date 2004-03-29 --set natto", "nato");
        row("measure: near state", "measure --date 2004-03-29 --set POL,Ukrane", "Ukraine");
        row("measure: no near set", "measure --date 2004-03-29 --set xyzzyplugh", "the-sixteen");
        row("measure: empty set", "measure --date 2004-03-29 --set ,", "unknown set");
        row("measure: near neighbour", "measure --date 2004-03-29 --with rusia", "russia");
        row("measure: viewpoint", "measure --date 2004-03-29 --viewpoint mars", "documents or control");
        row("measure: format", "measure --date 2004-03-29 --format xml", "table");
        row("measure: no such place", "measure --date 2004-03-29 --place Moscw", "Moscow");
        row("measure: impossible place", "measure --date 2004-03-29 --place 10,95", "10,95");
        row("measure: half a way", "measure --date 2004-03-29 --other-place Moscow", "--place");
        row("measure: something else", "measure 2004-03-29", "unexpected");
        row("diff: no days", "diff", "--from");
        row("diff: one day", "diff --from 1990-10-02", "--to");
        row("diff: backwards", "diff --from 2004-01-01 --to 2003-01-01", "after");
        row("diff: outside", "diff --from 1948-01-01 --to 2003-01-01", "1949");
        row("diff: viewpoint", "diff --from 1990-01-01 --to 1991-01-01 --viewpoint un",
            "documents or control");
        row("borders: no date", "borders --output x.gpkg", "--date");
        row("borders: no output", "borders --date 2004-03-29", "--output");
        row("borders: format", "borders --date 2004-03-29 --output x.shp", ".gpkg, .geojson, .kml or .csv");
        row("borders: no ending", "borders --date 2004-03-29 --output gpkg", ".gpkg, .geojson, .kml or .csv");
        row("borders: outside", "borders --date 2031-01-01 --output x.gpkg", "2024");
        row("borders: viewpoint", "borders --date 2004-03-29 --viewpoint moon --output x.gpkg", "control");
    }

    void badUsageExitsWithTwoAndSaysWhy()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const QByteArray complaint = complaintAbout(line);
        QVERIFY2(complaint.contains(says.toUtf8()), complaint.constData());
        QVERIFY(!QFileInfo::exists(QStringLiteral("x.gpkg")));
    }

    void theAllianceIsMeasured()
    {
        const Run result = run("measure --date 2004-03-29 --set nato --with russia --format json");
        QVERIFY2(result.code == 0 && result.err.isEmpty(), result.err.constData());
        const QJsonObject found = objectOf(result);
        QCOMPARE(found[QLatin1String("date")].toString(), QStringLiteral("2004-03-29"));
        QCOMPARE(found[QLatin1String("viewpoint")].toString(), QStringLiteral("documents"));
        QCOMPARE(found[QLatin1String("set")][QLatin1String("states")].toArray().size(), 26);
        QVERIFY(std::abs(areaOf(found, "europe") - 3'881'871) < 20);
        QVERIFY(std::abs(areaOf(found, "europe-with-turkey") - 4'638'346) < 20);
        QVERIFY(std::abs(areaOf(found, "article-6") - 26'185'990) < 40);
        QVERIFY(std::abs(found[QLatin1String("border_km_on_this_map")].toDouble() - 1069) < 1);
        const QJsonArray borders = found[QLatin1String("borders")].toArray();
        QCOMPARE(borders.size(), 5);
        for (const QJsonValue border : borders) {
            const QJsonValue published = border[QLatin1String("published")];
            QVERIFY(published[QLatin1String("most")].toDouble() > 0);
            QVERIFY(!published[QLatin1String("sources")].toArray().isEmpty());
        }
        QVERIFY(found[QLatin1String("scale")][QLatin1String("note")].toString().contains(
            QLatin1String("coastline")));
    }

    void theSixteenAndTheTenAnswerForThirtyPerCent()
    {
        const QJsonObject ten = objectOf(run("measure --date 2004-03-29 --set the-ten --format json"));
        const QJsonObject sixteen
            = objectOf(run("measure --date 2004-03-29 --set the-sixteen --format json"));
        const double share = areaOf(ten, "europe-with-turkey") / areaOf(sixteen, "europe-with-turkey");
        QVERIFY2(std::abs(share - 0.303) < 0.0005, qPrintable(QString::number(share)));
        const QJsonValue published = ten[QLatin1String("areas")][0][QLatin1String("published")];
        QCOMPARE(published[QLatin1String("least")].toInt(), 1'078'522);
    }

    void aWayToTheNearestSoilIsTold()
    {
        const QJsonObject found
            = objectOf(run("measure --date 2004-03-29 --place Moscow --other-place 13.4,52.5 --format json"));
        const QJsonArray distances = found[QLatin1String("distances")].toArray();
        QCOMPARE(distances.size(), 2);
        QCOMPARE(distances[0][QLatin1String("territory")].toString(), QStringLiteral("Latvia"));
        QVERIFY(std::abs(distances[0][QLatin1String("km")].toDouble() - 590) < 15);
        QVERIFY(std::abs(distances[1][QLatin1String("km")].toDouble() - 1613) < 10);
    }

    void tableAndCsvHoldTheSameRows()
    {
        const Run csv = run("measure --date 1962-07-05 --format csv");
        const Run table = run("measure --date 1962-07-05 --format table");
        QCOMPARE(csv.code, 0);
        QVERIFY(csv.out.startsWith("kind,id,name,value,unit,published,sources\r\n"));
        QCOMPARE(csv.out.count('\n'), table.out.count('\n'));
        QVERIFY(csv.out.contains("km on this map"));
        const Run first = run("diff --from 1990-10-02 --to 1990-10-03 --format csv");
        const Run second = run("diff --from 1990-10-02 --to 1990-10-03 --format table");
        QCOMPARE(first.out.count('\n'), second.out.count('\n'));
    }

    void twoDaysAreSetAgainstEachOther()
    {
        const Run result = run("diff --from 1991-01-01 --to 1992-01-01 --format json");
        QCOMPARE(result.code, 0);
        const QJsonObject found = objectOf(result);
        const std::set<QString> created = idsOf(found[QLatin1String("states_new")]);
        for (const char *id : {"EST", "LVA", "LTU", "UKR", "RUS", "SVN", "HRV"})
            QVERIFY2(created.count(QString::fromLatin1(id)) == 1, id);
        QVERIFY(idsOf(found[QLatin1String("states_gone")]).count(QStringLiteral("SUN")) == 1);
        QVERIFY(idsOf(found[QLatin1String("territories")]).count(QStringLiteral("EE")) == 1);
        bool told = false;
        for (const QJsonValue change : found[QLatin1String("changes")].toArray()) {
            const QString date = change[QLatin1String("date")].toString();
            QVERIFY(date > QLatin1String("1991-01-01") && date <= QLatin1String("1992-01-01"));
            told = told || date == QLatin1String("1991-12-26");
        }
        QVERIFY(told);
        const QJsonObject none = objectOf(run("diff --from 2004-04-01 --to 2004-04-01 --format json"));
        QVERIFY(none[QLatin1String("territories")].toArray().isEmpty());
    }

    void theViewpointMakesTheDifference()
    {
        const std::set<QString> documents = idsOf(objectOf(
            run("diff --from 2014-03-17 --to 2014-03-18 --format json"))[QLatin1String("states_new")]);
        QVERIFY(documents.empty());
        bool moved = false;
        for (const QJsonValue land :
             objectOf(run("diff --from 2014-03-17 --to 2014-03-18 --viewpoint control --format json"))
                 [QLatin1String("territories")]
                     .toArray()) {
            moved = moved
                || (land[QLatin1String("id")].toString() == QLatin1String("UA-43")
                    && land[QLatin1String("after")][QLatin1String("id")].toString() == QLatin1String("RUS"));
        }
        QVERIFY(moved);
    }

    void theBordersOfADayAreWritten()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("day.geojson"));
        const Run result = run(bordersTo(file, "--viewpoint control"));
        QVERIFY2(result.code == 0 && result.out.isEmpty() && result.err.isEmpty(), result.err.constData());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonArray features
            = QJsonDocument::fromJson(written.readAll()).object()[QLatin1String("features")].toArray();
        const Run states = run("list states --date 2014-04-01 --viewpoint control --format json");
        QCOMPARE(features.size(), QJsonDocument::fromJson(states.out).array().size());
        for (const QJsonValue feature : features) {
            const QJsonObject properties = feature[QLatin1String("properties")].toObject();
            for (const char *field : {"id", "name", "name_then", "viewpoint", "status", "valid_from",
                                      "valid_to", "edtf", "edtf_end", "source_id", "title", "fclasses"})
                QVERIFY2(properties.contains(QLatin1String(field)), field);
            QCOMPARE(properties[QLatin1String("viewpoint")].toString(), QStringLiteral("Actual control"));
            QVERIFY(properties[QLatin1String("valid_from")].toString() <= QLatin1String("2014-04-01"));
            const QString to = properties[QLatin1String("valid_to")].toString();
            QVERIFY(to.isEmpty() || to > QLatin1String("2014-04-01"));
            QCOMPARE(feature[QLatin1String("geometry")][QLatin1String("type")].toString(),
                     QStringLiteral("MultiPolygon"));
        }
        QVERIFY(run(bordersTo(folder.filePath(QStringLiteral("day.gpkg")))).code == 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 2);
    }

    void whatCannotBeWrittenFailsAndLeavesNothing()
    {
        QTemporaryDir folder;
        const QString nowhere = folder.filePath(QStringLiteral("no/such/folder/day.gpkg"));
        const Run unwritable = run(bordersTo(nowhere));
        QCOMPARE(unwritable.code, 1);
        QVERIFY2(unwritable.err.contains("day.gpkg"), unwritable.err.constData());
        const Run poor = run(bordersTo(folder.filePath(QStringLiteral("day.gpkg"))), QStringLiteral("GPKG"));
        QCOMPARE(poor.code, 1);
        QVERIFY2(poor.err.contains("cannot write GPKG"), poor.err.constData());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void missingBordersFailWithTheirName()
    {
        for (const char *line : {"measure --date 2004-03-29 --borders /no/such.gpkg",
                                 "diff --from 2004-03-29 --to 2004-03-30 --borders "
                                 "/no/such.gpkg"}) {
            const Run result = run(line);
            QCOMPARE(result.code, 1);
            QVERIFY2(result.err.contains("/no/such.gpkg"), result.err.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestMeasureCli)
#include "tst_measurecli.moc"
