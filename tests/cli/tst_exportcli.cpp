// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportCli : public QObject {
    Q_OBJECT

private slots:
    void badUsageExitsWithTwoAndSaysWhy_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *line, const char *words) {
            QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(words);
        };
        row("export-data", "--output is missing");
        row("export-data --output x.shp", ".gpkg, .geojson, .kml or .csv");
        row("export-data --layers roads --output x.kml", "borders, members, events or measures");
        row("export-data --layers , --output x.kml", "names none");
        row("export-data --layers events,members --output x.csv", "holds one layer");
        row("export-data --from 2004-01-01 --to 2003-01-01 --output x.csv", "is after --to");
        row("export-data --date 2004-01-01 --to 2004-02-01 --output x.csv", "one or the other");
        row("export-data --date 2031-01-01 --output x.csv", "2024");
        row("export-data --viewpoint moon --output x.csv", "control");
        row("describe", "--date is missing");
        row("describe --date 2004-03-29 --what song", "brief, full, caption");
        row("sheet", "--output is missing");
        row("sheet --output x.docx", ".png, .jpg, .webp, .svg or .pdf");
        row("sheet --dates 2004-01-01,soon --output x.png", "soon");
        row("sheet --dates , --output x.png", "no date is chosen");
        row("sheet --changes --every 5 --output x.png", "give one");
        row("sheet --every 0 --output x.png", "from 1 to 75");
        row("sheet --columns no --output x.png", "from 1 to 40");
        row("sheet --date 2004-01-01 --output x.png", "are for one picture");
        row("animate --changes --layout map --output x.png", "--layout is for one picture");
        row("sheet --settings /no/such.json --output x.png", "/no/such.json");
        row("animate", "--output is missing");
        row("animate --output x.avi", ".gif, .webp, .mp4, .webm or .png");
        row("animate --from 2004-01-01 --to 2003-01-01 --output x.gif", "is after the last");
        row("animate --pace slow --output x.gif", "change and time");
        row("animate --seconds 0 --output x.gif", "from 0.04 to 60");
        row("animate --size 99999x99999 --output x.gif", "each side must have");
    }
    void badUsageExitsWithTwoAndSaysWhy()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, words);
        const QByteArray complaint = complaintAbout(line);
        QVERIFY2(complaint.contains(words), complaint.constData());
    }

    void everyFormatIsWrittenWithoutAWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("GeoPackage") << QStringLiteral("a.gpkg") << QStringLiteral("members,events,measures")
                                    << QByteArray("SQLite format 3");
        QTest::newRow("KML") << QStringLiteral("a.kml") << QStringLiteral("events,measures")
                             << QByteArray("<TimeSpan>");
        QTest::newRow("GeoJSON") << QStringLiteral("a.geojson") << QStringLiteral("members")
                                 << QByteArray("\"timespans\"");
        QTest::newRow("CSV") << QStringLiteral("a.csv") << QStringLiteral("measures")
                             << QByteArray("russian_border_km,valid_from,valid_to,edtf,edtf_end,source_id");
    }
    void everyFormatIsWrittenWithoutAWord()
    {
        QFETCH(QString, name);
        QFETCH(QString, layers);
        QFETCH(QByteArray, holds);
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        const Run result = run({QStringLiteral("export-data"), QStringLiteral("--layers"), layers,
                                QStringLiteral("--output"), file});
        QVERIFY2(result.code == 0 && result.out.isEmpty() && result.err.isEmpty(), result.err.constData());
        QVERIFY(contentOf(file).contains(holds));
    }

    void aFileThatIsThereIsKeptUnlessForced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QStringList line{QStringLiteral("export-data"), QStringLiteral("--layers"),
                         QStringLiteral("measures"), QStringLiteral("--output"), path};
        const Run refused = run(line);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--force"), refused.err.constData());
        QCOMPARE(contentOf(path), QByteArray("mine"));
        line.append(QStringLiteral("--force"));
        QCOMPARE(run(line).code, 0);
        QVERIFY(contentOf(path).startsWith("id,name,members"));
    }

    void theMapIsTold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("brief") << QStringLiteral(
            "brief") << QByteArray("Europe on 29 March 2004: 26 NATO members; seven joined on this day:");
        QTest::newRow("full") << QStringLiteral("full")
                              << QByteArray("The alliance borders Russia in Estonia");
        QTest::newRow("caption") << QStringLiteral("caption") << QByteArray("Natural Earth");
        QTest::newRow("APA") << QStringLiteral("apa") << QByteArray("Paul, A. (2025).");
        QTest::newRow("BibTeX") << QStringLiteral("bibtex") << QByteArray("@article{paul2025,");
        QTest::newRow("CSV") << QStringLiteral("csv") << QByteArray("2004-03-29,EST,Estonia,NATO member");
        QTest::newRow("JSON") << QStringLiteral("json")
                              << QByteArray("\"title\": \"Europe on 29 March 2004\"");
    }
    void theMapIsTold()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, words);
        const Run result = run({QStringLiteral("describe"), QStringLiteral("--date"),
                                QStringLiteral("2004-03-29"), QStringLiteral("--what"), what});
        QVERIFY2(result.code == 0 && result.err.isEmpty(), result.err.constData());
        QVERIFY2(result.out.contains(words), result.out.constData());
    }

    void filmsAndSheetsAreWritten_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("sheet") << QStringLiteral(
            "sheet --dates 1990-10-03,2004-03-29 --size 900x600 --output a.png")
                               << QStringList{QStringLiteral("a.png")};
        QTest::newRow("GIF") << QStringLiteral("animate --every 30 --size 480x360 --output a.gif")
                             << QStringList{QStringLiteral("a.gif")};
        QTest::newRow("numbered") << QStringLiteral(
            "animate --dates 1990-10-03,2004-03-29 --size 480x360 --output a.png")
                                  << QStringList{QStringLiteral("a-001-1990-10-03.png"),
                                                 QStringLiteral("a-002-2004-03-29.png")};
    }
    void filmsAndSheetsAreWritten()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, files);
        const QTemporaryDir folder;
        const QStringList words = line.replace(QStringLiteral("a."), folder.filePath(QStringLiteral("a.")))
                                      .split(QLatin1Char(' '));
        const Run result = run(words);
        QVERIFY2(result.code == 0 && result.out.isEmpty() && result.err.isEmpty(), result.err.constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 files);
        const Run again = run(words);
        QCOMPARE(again.code, 2);
        QVERIFY2(again.err.contains("--force"), again.err.constData());
    }

    void anUnwritableFolderFailsWithItsName()
    {
        const Run result = run("export-data --layers measures --output /no/such/folder/a.csv");
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("/no/such/folder/a.csv"), result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestExportCli)
#include "tst_exportcli.moc"
