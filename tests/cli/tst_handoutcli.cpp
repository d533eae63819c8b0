// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestHandoutCli : public QObject {
    Q_OBJECT

private slots:
    void aShippedLectureIsWrittenOnceAndNotOver()
    {
        const QString path = m_folder.filePath(QStringLiteral("lecture.pdf"));
        const QStringList arguments{QStringLiteral("handout"), QStringLiteral("--lecture"),
                                    QStringLiteral("lecture-counter"), QStringLiteral("--output"), path};
        Run made = run(arguments);
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(QFile::exists(path));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("lecture.pdfpc"))));
        made = run(arguments);
        QCOMPARE(made.code, 2);
        QVERIFY2(made.err.contains("--force"), made.err.constData());
        QCOMPARE(
            run(arguments + QStringList{QStringLiteral("--force"), QStringLiteral("--without-notes")}).code,
            0);
    }

    void aLectureFileIsWrittenAsFarAsItGoes()
    {
        const QString lecture = m_folder.filePath(QStringLiteral("mine.json"));
        QFile file(lecture);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": "alliance-atlas.deck/1", "title": "Mine", "pack": "none", "steps": [
            {"title": "One", "view": {"date": "1955-06-05", "event": "ev-nowhere"}},
            {"title": "Two", "view": {"date": "2004-04-01")");
        file.close();
        const Run made = run({QStringLiteral("handout"), QStringLiteral("--lecture"), lecture,
                              QStringLiteral("--output"), m_folder.filePath(QStringLiteral("mine.pdf"))});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY2(made.err.contains("step 1, view.event"), made.err.constData());
        QVERIFY2(made.err.contains("breaks off"), made.err.constData());
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("mine.pdf"))));
    }

    void aLectureIsValidatedStepByStep()
    {
        const QString lecture = m_folder.filePath(QStringLiteral("judged.json"));
        QFile file(lecture);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"pack": "paul2025", "schema": "alliance-atlas.deck/1", "title": "Judged", "steps": [
            {"id": "a", "title": "One", "view": {"date": "1955-06-31", "states": ["FRA", "NOWHERE"]}}]})");
        file.close();
        const Run made = run({QStringLiteral("validate"), lecture});
        QCOMPARE(made.code, 1);
        QVERIFY2(made.out.contains("step 1, view.date"), made.out.constData());
        QVERIFY2(made.out.contains("NOWHERE"), made.out.constData());
        QVERIFY2(made.out.contains("2 errors"), made.out.constData());
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("no lecture") << QStringLiteral("handout --output a.pdf") << 2
                                    << QByteArray("--lecture is missing");
        QTest::newRow("no file") << QStringLiteral("handout --lecture lecture-paper") << 2
                                 << QByteArray("--output is missing");
        QTest::newRow("unknown lecture")
            << QStringLiteral("handout --lecture nothing --output a.pdf") << 2 << QByteArray("lecture-paper");
        QTest::newRow("another format") << QStringLiteral("handout --lecture lecture-paper --output a.png")
                                        << 2 << QByteArray("must end in .pdf");
        QTest::newRow("unknown paper")
            << QStringLiteral("handout --lecture lecture-paper --paper a9 --output a.pdf") << 2
            << QByteArray("a4 and letter");
        QTest::newRow("no folder") << QStringLiteral(
            "handout --lecture lecture-paper --output /nowhere/a.pdf")
                                   << 1 << QByteArray("cannot be written");
    }

    void whatIsWrongIsTold()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, told);
        const Run made = run(line.split(QLatin1Char(' ')));
        QTEST(made.code, "code");
        QVERIFY2(made.err.contains(told), made.err.constData());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHandoutCli)
#include "tst_handoutcli.moc"
