// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

Run rendered(const QString &options, const QString &output)
{
    QStringList arguments = (QStringLiteral("render ") + options).split(QLatin1Char(' '));
    arguments << QStringLiteral("--output") << output;
    return run(arguments);
}

} // namespace

class TestRenderCli : public QObject {
    Q_OBJECT

private slots:
    void theEndingTellsTheFormat_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << QByteArray("\x89PNG");
        QTest::newRow("jpg") << QByteArray("\xff\xd8\xff");
        QTest::newRow("webp") << QByteArray("RIFF");
        QTest::newRow("tif") << QByteArray("II*");
        QTest::newRow("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QByteArray("%PDF");
    }

    void theEndingTellsTheFormat()
    {
        QFETCH(QByteArray, begin);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.") + QLatin1String(QTest::currentDataTag()));
        const Run result = rendered(QStringLiteral("--date 2004-03-29 --size 900x700 --world-file"), path);
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        QVERIFY(bytesOf(path).startsWith(begin));
        const bool isPicture = !path.endsWith(QLatin1String("svg")) && !path.endsWith(QLatin1String("pdf"));
        QCOMPARE(int(filesIn(folder).size()), isPicture ? 2 : 1);
    }

    void sizesAreInPixelsMillimetresOrInches_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("pixels") << QStringLiteral("--size 640x480") << QSize(640, 480);
        QTest::newRow("mm") << QStringLiteral("--size 100x80mm --dpi 127") << QSize(500, 400);
        QTest::newRow("inches") << QStringLiteral("--size 4x3in --dpi 100") << QSize(400, 300);
        QTest::newRow("300 dpi of themselves") << QStringLiteral("--size 2x1.5in") << QSize(600, 450);
        QTest::newRow("preset") << QStringLiteral("--page column") << QSize(1004, 2244);
        QTest::newRow("preset, finer") << QStringLiteral("--page column --dpi 150") << QSize(502, 1122);
    }

    void sizesAreInPixelsMillimetresOrInches()
    {
        QFETCH(QString, options);
        QFETCH(QSize, pixels);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.png"));
        const Run result = rendered(QStringLiteral("--date 1955-05-14 ") + options, path);
        QVERIFY2(result.code == 0, result.err.constData());
        QCOMPARE(QImage(path).size(), pixels);
    }

    void aFileThatIsThereNeedsForce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.png"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const Run refused = rendered(QStringLiteral("--date 2004-03-29 --size 300x200"), path);
        QVERIFY(refused.code != 0 && refused.err.contains("--force"));
        QCOMPARE(bytesOf(path), QByteArray("old"));
        QCOMPARE(rendered(QStringLiteral("--date 2004-03-29 --size 300x200 --force"), path).code, 0);
        QVERIFY(bytesOf(path).startsWith("\x89PNG"));
    }

    void whatIsUnknownIsTold_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *options, const char *told) {
            QTest::newRow(options) << QString::fromLatin1(options) << QByteArray(told);
        };
        row("--date 2004-03-29 --page a9", "a4-landscape");
        row("--date 2004-03-29 --parts logo", "legend");
        row("--date 2004-03-29 --layers oil", "members");
        row("--date 2004-03-29 --format docx", "geotiff");
        row("--date 2004-03-29 --layout poster", "page and map");
        row("--date 2004-03-29 --excerpt nobody", "--excerpt");
        row("--date 2004-03-29 --event ev-1989-wall-fall", "ev-1989-wall-falls");
        row("--date 2004-03-29 --size 90000x90000mm", "pixels");
        row("--date 2004-03-29 --dpi 9999", "dpi");
        row("--date 2004-03-29 --viewpoint mars", "mars");
        row("--settings /no/such/settings.json", "does not exist");
    }

    void whatIsUnknownIsTold()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, told);
        const QTemporaryDir folder;
        const Run result = rendered(options, folder.filePath(QStringLiteral("map.png")));
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(told), result.err.constData());
        QVERIFY(filesIn(folder).isEmpty());
    }

    void aFullDiskIsToldAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"png", "jpg", "webp", "tif", "svg", "pdf"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    /// No file may grow beyond 16 KB, which is what a full disk looks like to who writes it.
    void aFullDiskIsToldAndLeavesNothing()
    {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.") + ending);
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("trap '' XFSZ; ulimit -f 32; exec \"$0\" render --date 2004-03-29 --size "
                                    "900x700 --output \"$1\""),
                     QStringLiteral(ATLAS_CLI), path});
        QVERIFY(shell.waitForFinished(60000));
        QVERIFY(shell.exitCode() != 0);
        const QByteArray told = shell.readAllStandardError();
        QVERIFY2(told.contains("map."), told.constData());
        QVERIFY2(filesIn(folder).isEmpty(), qPrintable(filesIn(folder).join(QLatin1Char(' '))));
    }

    void whoBreaksOffFindsNothingHalfWritten()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.start(QStringLiteral(ATLAS_CLI),
                      {QStringLiteral("render"), QStringLiteral("--date"), QStringLiteral("2004-03-29"),
                       QStringLiteral("--page"), QStringLiteral("a0-portrait"), QStringLiteral("--output"),
                       folder.filePath(QStringLiteral("map.tif"))});
        QVERIFY(process.waitForStarted());
        for (int i = 0; i < 600 && filesIn(folder).isEmpty(); ++i)
            QThread::msleep(50); // until it has begun the file
        QVERIFY(!filesIn(folder).isEmpty());
        QThread::msleep(200);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY2(filesIn(folder).isEmpty(), qPrintable(filesIn(folder).join(QLatin1Char(' '))));
    }
};

QTEST_GUILESS_MAIN(TestRenderCli)
#include "tst_rendercli.moc"
