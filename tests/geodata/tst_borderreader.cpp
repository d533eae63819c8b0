// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../issuetext.h"
#include "shippedborders.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <thread>

using namespace atlas;

class TestBorderReader : public QObject {
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    /// A copy of the dataset, changed by statements of SQL.
    QString changed(const char *name, const QStringList &statements) const
    {
        QFile::remove(path(name));
        if (!QFile::copy(QStringLiteral(ATLAS_BORDERS), path(name)))
            qFatal("cannot copy the dataset");
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        GDALDataset *dataset
            = GDALDataset::Open(path(name).toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE);
        if (!dataset)
            qFatal("cannot open the copy");
        for (const QString &statement : statements)
            dataset->ReleaseResultSet(dataset->ExecuteSQL(statement.toUtf8().constData(), nullptr, "SQLITE"));
        GDALClose(dataset);
        return path(name);
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        GDALAllRegister();
    }

    void theShippedDatasetIsRead()
    {
        const BorderReading reading = BorderReader().read(QStringLiteral(ATLAS_BORDERS));
        QVERIFY2(reading.issues.empty(), qPrintable(textOf(reading.issues)));
        QVERIFY(reading.borders);
        QVERIFY(reading.borders->arcs.size() > 2000);
    }

    void whatIsNoDatasetIsToldInWords_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << path("nothing.gpkg") << "there is no such file";
        QTest::newRow("a folder") << m_folder.path() << "it is a folder";
        QTest::newRow("empty") << write("empty.gpkg", {}) << "The file is empty";
        QTest::newRow("text") << write("text.gpkg", "id,name\nBER-W,West Berlin\n") << "not a GeoPackage";
        QTest::newRow("a picture") << write("picture.gpkg",
                                            QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, 'x'))
                                   << "not a GeoPackage";
        QTest::newRow("the head of a database only")
            << write("head.gpkg", QByteArray("SQLite format 3\0\x10\x00", 18)) << "cut off";
        QTest::newRow("a database of something else")
            << write("noise.gpkg", QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'n'))
            << "cannot be opened as a GeoPackage";
    }
    void whatIsNoDatasetIsToldInWords()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        const BorderReading reading = BorderReader().read(file);
        QVERIFY(!reading.borders);
        QCOMPARE(reading.issues.size(), size_t(1));
        QCOMPARE(reading.issues[0].file, file);
        QVERIFY2(reading.issues[0].reason.contains(words), qPrintable(reading.issues[0].text()));
    }

    void aTruncatedCopyIsNeverTakenForWhole()
    {
        QFile whole(QStringLiteral(ATLAS_BORDERS));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray content = whole.readAll();
        for (const double share : {0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.999}) {
            const qsizetype size = qsizetype(double(content.size()) * share);
            const BorderReading reading = BorderReader().read(write("short.gpkg", content.left(size)));
            QVERIFY2(!reading.borders, qPrintable(QString::number(share)));
            QVERIFY(hasErrors(reading.issues));
        }
        const BorderReading reading = BorderReader().read(write("short.gpkg", content.chopped(1)));
        QVERIFY(!reading.borders
                || reading.issues.empty()); // a page of which nothing but padding is lost may pass
    }

    void flippedBytesNeverCrashIt()
    {
        QFile whole(QStringLiteral(ATLAS_BORDERS));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray content = whole.readAll();
        QRandomGenerator random(1949);
        for (int round = 0; round < 20; ++round) {
            QByteArray broken = content;
            for (int i = 0; i < 200; ++i)
                broken[random.bounded(100, round % 2 ? 400000 : int(broken.size()))]
                    = char(random.bounded(256));
            const BorderReading reading = BorderReader().read(write("broken.gpkg", broken));
            QVERIFY(reading.borders || hasErrors(reading.issues));
        }
    }

    void aForeignGeoPackageIsNamedAsSuch()
    {
        GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GPKG");
        GDALDataset *dataset
            = driver->Create(path("foreign.gpkg").toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr);
        OGRLayer *layer = dataset->CreateLayer("arcs", nullptr, wkbPoint, nullptr);
        QVERIFY(layer);
        GDALClose(dataset);
        const BorderReading reading = BorderReader().read(path("foreign.gpkg"));
        QVERIFY(!reading.borders);
        QCOMPARE(reading.issues.size(), size_t(1));
        QVERIFY(
            reading.issues[0].reason.contains(QLatin1String("something else than the borders of the atlas")));
    }

    void anotherSchemaVersionIsExplained_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("words");
        QTest::newRow("newer") << QString::number(borderSchemaVersion + 1) << "made for a newer atlas";
        QTest::newRow("older") << QString::number(borderSchemaVersion - 1) << "made for an older atlas";
        QTest::newRow("not a number") << "new"
                                      << "no schema version";
    }
    void anotherSchemaVersionIsExplained()
    {
        QFETCH(QString, version);
        QFETCH(QString, words);
        const QString file = changed(
            "version.gpkg",
            {QStringLiteral("UPDATE atlas_metadata SET value='%1' WHERE key='schema_version'").arg(version)});
        const BorderReading reading = BorderReader().read(file);
        QVERIFY(!reading.borders);
        QVERIFY2(textOf(reading.issues).contains(words), qPrintable(textOf(reading.issues)));
    }

    void allProblemsAreToldAtOnce()
    {
        const QString file = changed("faulty.gpkg",
                                     {QStringLiteral("UPDATE holdings SET territory='ATLANTIS' WHERE fid=3"),
                                      QStringLiteral("UPDATE holdings SET state='ZZZ' WHERE fid=5"),
                                      QStringLiteral("UPDATE holdings SET \"from\"='2004-02-30' WHERE fid=7"),
                                      QStringLiteral("UPDATE holdings SET kind='owned' WHERE fid=9"),
                                      QStringLiteral("UPDATE holdings SET sources='HEARSAY' WHERE fid=11"),
                                      QStringLiteral("UPDATE memberships SET org='EFTA' WHERE fid=2"),
                                      QStringLiteral("UPDATE territories SET scope='far' WHERE fid=4"),
                                      QStringLiteral("UPDATE arcs SET \"left\"='MU' WHERE fid=1"),
                                      QStringLiteral("DELETE FROM states WHERE fid=92")});
        const BorderReading reading = BorderReader().read(file);
        QVERIFY(!reading.borders);
        const QString text = textOf(reading.issues);
        for (const char *expected :
             {"holdings, feature 3: Unknown territory \"ATLANTIS\"",
              "holdings, feature 5: Unknown state \"ZZZ\"",
              "holdings, feature 7: The field \"from\": \"2004-02-30\" names day 30; that month has 29 days",
              "holdings, feature 9: Unknown kind of holding \"owned\"",
              "holdings, feature 11: Unknown source \"HEARSAY\"",
              "memberships, feature 2: Unknown organisation", "territories, feature 4: Unknown scope \"far\"",
              "arcs, feature 1: Unknown territory \"MU\"", "states: It has 91 rows, the metadata say 92"})
            QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
        for (const Issue &issue : reading.issues)
            QCOMPARE(issue.file, file);
    }

    void aLostLevelOfAnArcIsFound()
    {
        const QString file
            = changed("lost.gpkg", {QStringLiteral("DELETE FROM arcs WHERE arc=7 AND level=3")});
        const QString text = textOf(BorderReader().read(file).issues);
        QVERIFY2(text.contains(QLatin1String("arcs, arc 7: A level is missing")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("the metadata say")));
    }

    void aDatasetOfOneArcIsReadAndSaysWhatItLacks()
    {
        const QString file
            = changed("onearc.gpkg",
                      {QStringLiteral("DELETE FROM arcs WHERE arc>0"),
                       QStringLiteral("UPDATE atlas_metadata SET value='6' WHERE key='rows_arcs'")});
        const BorderReading reading = BorderReader().read(file);
        const QString text = textOf(reading.issues);
        QVERIFY2(reading.borders, qPrintable(text));
        QCOMPARE(reading.borders->arcs.size(), size_t(1));
        QCOMPARE(reading.issues.size(), size_t(1));
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral(
                     "arcs: 15[78] of 159 territories have no line, among them [^:]+: they are not drawn"))),
                 qPrintable(text));
    }

    void damagedWatersAreFound()
    {
        const QString file = changed("waters.gpkg",
                                     {QStringLiteral("UPDATE waters SET kind='swamp' WHERE fid=2"),
                                      QStringLiteral("DELETE FROM waters WHERE water=7 AND level=1")});
        const BorderReading reading = BorderReader().read(file);
        QVERIFY(!reading.borders);
        const QString text = textOf(reading.issues);
        for (const char *expected : {"waters, feature 2: Unknown kind of water \"swamp\"",
                                     "waters, water 7: A level is missing", "the metadata say"})
            QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
    }

    void aMissingLayerOrColumnIsFound()
    {
        const QString file = changed("column.gpkg",
                                     {QStringLiteral("ALTER TABLE holdings RENAME COLUMN view TO sight"),
                                      QStringLiteral("DELETE FROM gpkg_contents WHERE table_name='sources'"),
                                      QStringLiteral("DROP TABLE sources")});
        const QString text = textOf(BorderReader().read(file).issues);
        QVERIFY2(text.contains(QLatin1String("holdings: The column \"view\" is missing")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("sources: This layer is missing")), qPrintable(text));
    }

    void severalThreadsMayReadAtOnce()
    {
        std::array<BorderReading, 3> readings;
        std::vector<std::thread> threads;
        for (BorderReading &reading : readings)
            threads.emplace_back(
                [&reading] { reading = BorderReader().read(QStringLiteral(ATLAS_BORDERS)); });
        for (std::thread &thread : threads)
            thread.join();
        for (const BorderReading &reading : readings) {
            QVERIFY(reading.borders);
            QCOMPARE(reading.borders->arcs.size(), readings[0].borders->arcs.size());
        }
    }

    void readingTheDataset()
    {
        QBENCHMARK
        {
            BorderReader().read(QStringLiteral(ATLAS_BORDERS));
        }
    }
};

QTEST_GUILESS_MAIN(TestBorderReader)
#include "tst_borderreader.moc"
