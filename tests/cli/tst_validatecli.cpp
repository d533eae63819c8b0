// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

Run validate(const QStringList &arguments)
{
    return run(QStringList{QStringLiteral("validate")} + arguments);
}

const QString data = QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data");
const QString pack = QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack");

} // namespace

class TestValidateCli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

private slots:
    void allThatIsShippedPassesWithoutAWarning()
    {
        const Run result = validate({QStringLiteral(ATLAS_BORDERS), data, pack});
        QCOMPARE(result.out, QByteArray("0 errors, 0 warnings\n"));
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.code, 0);
    }

    void warningsAloneEndWithZero()
    {
        const QString folder = m_folder.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(folder));
        for (const QFileInfo &file : QDir(data).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), folder + QLatin1Char('/') + file.fileName()));
        QFile sources(folder + QStringLiteral("/sources.csv"));
        sources.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(sources.open(QIODevice::Append));
        sources.write("UNREAD,A book,,,book,memory\n");
        sources.close();
        const Run result = validate({folder});
        QVERIFY2(result.out.contains("No row cites the source \"UNREAD\"."), result.out.constData());
        QVERIFY2(result.out.endsWith("0 errors, 1 warning\n"), result.out.constData());
        QCOMPARE(result.code, 0);
    }

    void oneFileOfAFolderMayBeNamed()
    {
        const Run result
            = validate({data + QStringLiteral("/holdings.csv"), pack + QStringLiteral("/events.json"),
                        data + QStringLiteral("/outside.topojson")});
        QCOMPARE(result.out, QByteArray("0 errors, 0 warnings\n"));
        QCOMPARE(result.code, 0);
    }

    void findingsGoToStandardOutputInEachFormat()
    {
        const QString empty = write("empty.gpkg", {});
        const QString none = m_folder.filePath(QStringLiteral("none.gpkg"));
        const Run json = validate({empty, none, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(json.code, 1);
        const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QLatin1String("severity")].toString(), QStringLiteral("error"));
        QCOMPARE(rows[0][QLatin1String("file")].toString(), empty);
        QCOMPARE(rows[0][QLatin1String("record")].toString(), QString());
        QCOMPARE(rows[0][QLatin1String("reason")].toString(), QStringLiteral("The file is empty."));
        QCOMPARE(rows[1][QLatin1String("file")].toString(), none);
        const Run csv = validate({empty, QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY(csv.out.startsWith("severity,file,record,reason\r\nerror,"));
        const Run table = validate({empty});
        QVERIFY(table.out.endsWith("The file is empty.\n1 error, 0 warnings\n"));
        QCOMPARE(table.err, QByteArray());
    }

    void whatIsForeignGetsOneFindingEach_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray binary("\x7f"
                                "ELF\x02\0\0\xff\xfe",
                                9);
        for (const char *name : {"a.gpkg", "a.csv", "a.json", "a.topojson", "a.txt", "a"}) {
            QTest::addRow("binary %s", name) << QString::fromLatin1(name) << binary;
            QTest::addRow("empty %s", name) << QString::fromLatin1(name) << QByteArray();
            QTest::addRow("cut off %s", name) << QString::fromLatin1(name) << QByteArray("{\"schema\": \"al");
            QTest::addRow("deep %s", name) << QString::fromLatin1(name) << QByteArray(200'000, '[');
        }
        QTest::newRow("SQLite head") << QStringLiteral("b") << QByteArray("SQLite format 3\0", 16);
    }
    void whatIsForeignGetsOneFindingEach()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = write(name.toLatin1().constData(), bytes);
        const Run result = validate({path, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(result.code, 1);
        const QJsonArray rows = QJsonDocument::fromJson(result.out).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QLatin1String("file")].toString(), path);
        QVERIFY(!rows[0][QLatin1String("reason")].toString().isEmpty());
    }

    void aFolderOfSomethingElseGetsOneFinding()
    {
        const QTemporaryDir folder;
        const Run result = validate({folder.path(), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(result.code, 1);
        QCOMPARE(QJsonDocument::fromJson(result.out).array().size(), 1);
    }

    void badUsageExitsWithTwo()
    {
        QCOMPARE(validate({}).code, 2);
        QCOMPARE(validate({pack, QStringLiteral("--format"), QStringLiteral("xml")}).code, 2);
        QCOMPARE(validate({pack, QStringLiteral("--strict")}).code, 2);
        const Run paper = validate({pack, QStringLiteral("--paper"), QStringLiteral("/no/such/paper.txt")});
        QCOMPARE(paper.code, 2);
        QVERIFY(paper.err.contains("/no/such/paper.txt"));
        QVERIFY(paper.out.isEmpty());
    }

    void helpGoesToStandardOutput()
    {
        const Run result = validate({QStringLiteral("--help")});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains("--paper"));
    }
};

QTEST_GUILESS_MAIN(TestValidateCli)
#include "tst_validatecli.moc"
