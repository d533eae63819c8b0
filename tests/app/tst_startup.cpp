// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int code = -1;
    QString output;
    QString error;
};

Run run(const QStringList &arguments, bool display = true)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!display) {
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATLAS_PROGRAM), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The program itself, as a user starts it.
class TestStartup : public QObject {
    Q_OBJECT

private slots:
    void helpAndErrorsNeedNoDisplay()
    {
        const Run help = run({QStringLiteral("--help")}, false);
        QCOMPARE(help.code, 0);
        QVERIFY(help.output.startsWith(QLatin1String("Usage: alliance-atlas")));
        const Run wrong = run({QStringLiteral("--date"), QStringLiteral("2004-02-30")}, false);
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.output.isEmpty());
        QVERIFY2(wrong.error.contains(QLatin1String("is not a day")), qPrintable(wrong.error));
    }

    void noLibraryOfForeignFormatsIsPartOfTheStart()
    {
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {QStringLiteral(ATLAS_PROGRAM)});
        QVERIFY(ldd.waitForFinished(60000));
        const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
        QVERIFY(libraries.contains(QLatin1String("libQt6Widgets")));
        for (const char *heavy : {"libgdal", "libproj", "libcurl", "libsqlite3", "libpoppler"})
            QVERIFY2(!libraries.contains(QLatin1String(heavy)), heavy);
    }

    void theTimeToTheFirstMapIsPrintedAsJson()
    {
        QTemporaryDir folder;
        const Run measured = run({QStringLiteral("--measure-startup"), QStringLiteral("--borders"),
                                  QStringLiteral(ATLAS_BORDERS), QStringLiteral("--settings"),
                                  folder.filePath(QStringLiteral("s.ini"))});
        QCOMPARE(measured.code, 0);
        const QByteArray line
            = measured.error.mid(std::max(qsizetype(0), measured.error.indexOf(QLatin1Char('{'))))
                  .section(QLatin1Char('\n'), 0, 0)
                  .toUtf8();
        const QJsonObject report = QJsonDocument::fromJson(line).object();
        QVERIFY2(report.value(QStringLiteral("to_painted_map_ms")).toDouble() > 0, line.constData());
        qInfo("%s", line.constData());
    }

    void withoutBordersTheMeasureFails()
    {
        QTemporaryDir folder;
        const Run measured = run({QStringLiteral("--measure-startup"), QStringLiteral("--borders"),
                                  folder.filePath(QStringLiteral("none.gpkg")), QStringLiteral("--settings"),
                                  folder.filePath(QStringLiteral("s.ini"))});
        QCOMPARE(measured.code, 1);
    }
};

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_startup.moc"
