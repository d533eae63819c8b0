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
    }
    void badUsageExitsWithTwoAndSaysWhy()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, words);
        const Run result = run(line.split(QLatin1Char(' ')));
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(words), result.err.constData());
        QVERIFY(result.out.isEmpty());
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

    void anUnwritableFolderFailsWithItsName()
    {
        const Run result = run("export-data --layers measures --output /no/such/folder/a.csv");
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("/no/such/folder/a.csv"), result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestExportCli)
#include "tst_exportcli.moc"
