// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace {

QJsonArray arrayOf(const Run &result)
{
    return QJsonDocument::fromJson(result.out).array();
}

std::set<QString> idsOf(const QJsonArray &rows)
{
    std::set<QString> ids;
    for (const QJsonValue row : rows)
        ids.insert(row[QLatin1String("id")].toString());
    return ids;
}

struct Day {
    const char *organisation;
    const char *date;
    int count;
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void helpAndVersionGoToStandardOutput()
    {
        for (const char *line : {"--help", "--version", "render --help", "list --help", "members --help"}) {
            const Run result = run(line);
            QCOMPARE(result.code, 0);
            QVERIFY2(!result.out.isEmpty() && result.err.isEmpty(), line);
        }
    }

    void badUsageExitsWithTwoAndSaysWhy_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *line, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("no such command", "paint", "unknown command");
        row("no such option", "members --day 2004-03-29", "day");
        row("impossible date", "members --date 2004-02-30", "2004-02-30");
        row("word for a date", "members --date yesterday", "yesterday");
        row("before the range", "members --date 1948-12-31", "1949");
        row("after the range", "members --date 2031-01-01", "2024");
        row("no date", "members", "--date");
        row("organisation", "members --date 2004-03-29 --organisation SEATO", "SEATO");
        row("format", "list events --format xml", "xml");
        row("list of what", "list rivers", "rivers");
        row("two things", "list events states", "states");
        row("nothing", "list", "missing");
        row("range backwards", "list events --from 2004-01-01 --to 2003-01-01", "after");
        row("day and range", "list events --date 2004-01-01 --to 2005-01-01", "range");
        row("size", "render --date 2004-03-29 --size big --output x.png", "big");
        row("huge size", "render --date 2004-03-29 --size 99999x10 --output x.png", "99999x10");
        row("view", "render --date 2004-03-29 --view 1,2,3 --output x.png", "1,2,3");
        row("view backwards", "render --date 2004-03-29 --view 20,40,10,50 --output x.png", "20,40,10,50");
        row("theme", "render --date 2004-03-29 --theme sepia --output x.png", "sepia");
        row("viewpoint", "render --date 2004-03-29 --viewpoint mars --output x.png", "mars");
        row("overlay", "render --date 2004-03-29 --overlay efta --output x.png", "eu and pfp");
        row("no output", "render --date 2004-03-29", "--output");
        row("compare", "render --date 2004-03-29 --compare 1989-02-30 --output x.png", "1989-02-30");
        row("compare mode",
            "render --date 2004-03-29 --compare 1989-11-09 --compare-mode blink --output x.png",
            "side-by-side");
        row("divider", "render --date 2004-03-29 --compare 1989-11-09 --divider 3 --output x.png", "0.02");
        row("mode alone", "render --date 2004-03-29 --compare-mode outline --output x.png", "--compare");
        row("other format", "render --date 2004-03-29 --output x.docx", "png");
    }

    void badUsageExitsWithTwoAndSaysWhy()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const QByteArray complaint = complaintAbout(line);
        QVERIFY2(complaint.contains(says.toUtf8()), complaint.constData());
        QVERIFY(!QFileInfo::exists(QStringLiteral("x.png")));
    }

    void membersAreCountedOnTheDay_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("count");
        for (const Day &day : {Day{"NATO", "1949-08-23", 0},     {"NATO", "1949-08-24", 12},
                               {"NATO", "1952-02-17", 12},       {"NATO", "1952-02-18", 14},
                               {"NATO", "1955-05-06", 15},       {"NATO", "1982-05-30", 16},
                               {"NATO", "1999-03-11", 16},       {"NATO", "1999-03-12", 19},
                               {"NATO", "2004-03-29", 26},       {"NATO", "2009-04-01", 28},
                               {"NATO", "2017-06-05", 29},       {"NATO", "2020-03-27", 30},
                               {"NATO", "2023-04-04", 31},       {"NATO", "2024-03-07", 32},
                               {"Warsaw Pact", "1955-06-05", 8}, {"Warsaw Pact", "1968-09-13", 7},
                               {"Warsaw Pact", "1990-10-03", 6}, {"Warsaw Pact", "1991-07-01", 0},
                               {"CSTO", "1994-04-20", 9},        {"CSTO", "2013-01-01", 6},
                               {"EU", "1958-01-01", 6},          {"EU", "2020-02-01", 27}})
            QTest::addRow("%s %s", day.organisation, day.date)
                << QString::fromUtf8(day.organisation) << QString::fromUtf8(day.date) << day.count;
    }

    void membersAreCountedOnTheDay()
    {
        QFETCH(QString, organisation);
        QFETCH(QString, date);
        QFETCH(int, count);
        const Run result = run({QStringLiteral("members"), QStringLiteral("--date"), date,
                                QStringLiteral("--organisation"), organisation, QStringLiteral("--format"),
                                QStringLiteral("json")});
        QCOMPARE(result.code, 0);
        const QJsonObject object = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(object.value(QStringLiteral("date")).toString(), date);
        QCOMPARE(object.value(QStringLiteral("organisation")).toString(), organisation);
        QCOMPARE(object.value(QStringLiteral("count")).toInt(), count);
        QCOMPARE(object.value(QStringLiteral("members")).toArray().size(), count);
        for (const QJsonValue member : object.value(QStringLiteral("members")).toArray()) {
            QVERIFY(!member[QLatin1String("name")].toString().isEmpty());
            QVERIFY(QDate::fromString(member[QLatin1String("since")].toString(), Qt::ISODate)
                    <= QDate::fromString(date, Qt::ISODate));
        }
    }

    void foundersAreSignatoriesUntilTheTreatyIsInForce()
    {
        const QJsonObject before
            = QJsonDocument::fromJson(run("members --date 1949-06-01 --format json").out).object();
        QCOMPARE(before.value(QStringLiteral("count")).toInt(), 0);
        QCOMPARE(before.value(QStringLiteral("signatories")).toArray().size(), 12);
        const QJsonObject after
            = QJsonDocument::fromJson(run("members --date 1949-08-24 --format json").out).object();
        QCOMPARE(after.value(QStringLiteral("signatories")).toArray().size(), 0);
    }

    void listsKeepTheFieldNamesOfTheFacts()
    {
        const QJsonArray events = arrayOf(run("list events --format json"));
        QCOMPARE(events.size(), 84);
        for (const QJsonValue event : events) {
            for (const char *field :
                 {"id", "start", "end", "edtf", "title", "summary", "sources", "states", "category"})
                QVERIFY2(event.toObject().contains(QLatin1String(field)), field);
        }
        const QJsonArray excerpts = arrayOf(run("list excerpts --format json"));
        QCOMPARE(excerpts.size(), 56);
        for (const QJsonValue excerpt : excerpts) {
            for (const char *field : {"id", "section", "quote", "events", "states", "view", "annotation"})
                QVERIFY2(excerpt.toObject().contains(QLatin1String(field)), field);
        }
        QCOMPARE(arrayOf(run("list lectures --format json")).size(), 2);
    }

    void aDayNarrowsTheLists()
    {
        const std::set<QString> events = idsOf(arrayOf(run("list events --date 2004-03-29 --format json")));
        QVERIFY(!events.empty() && events.size() < 84);
        const std::set<QString> in1990 = idsOf(arrayOf(run("list states --date 1990-10-02 --format json")));
        const std::set<QString> after = idsOf(arrayOf(run("list states --date 1990-10-03 --format json")));
        QVERIFY(in1990.count(QStringLiteral("DDR")) == 1);
        QVERIFY(after.count(QStringLiteral("DDR")) == 0);
        QVERIFY(after.count(QStringLiteral("DEU")) == 1);
    }

    void changesOfARangeAreInItsDays()
    {
        const QJsonArray changes
            = arrayOf(run("list changes --from 1989-01-01 --to 1992-01-01 --format json"));
        QVERIFY(changes.size() > 3);
        bool union1990 = false;
        for (const QJsonValue change : changes) {
            const QString date = change[QLatin1String("date")].toString();
            QVERIFY(date >= QLatin1String("1989-01-01") && date <= QLatin1String("1992-01-01"));
            union1990 = union1990 || date == QLatin1String("1990-10-03");
        }
        QVERIFY(union1990);
    }

    void csvAndTableHoldTheSameRows()
    {
        const int rows = int(arrayOf(run("list lectures --format json")).size());
        QCOMPARE(run("list lectures --format csv").out.count('\n'), rows + 1);
        QCOMPARE(run("list lectures --format table").out.count('\n'), rows + 1);
    }

    void rendersTwoDatesAsOnePicture()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("both.png"));
        for (const char *mode : {"swipe", "side-by-side", "outline"}) {
            const QString line
                = QStringLiteral("render --date 2022-02-24 --compare 1989-11-09 --compare-mode %1 "
                                 "--size 900x600 --force --output %2");
            const Run both = run(line.arg(QLatin1String(mode), file).split(QLatin1Char(' ')));
            QVERIFY2(both.code == 0, both.err.constData());
            const QImage picture(file);
            QVERIFY(picture.size() == QSize(900, 600)
                    && picture.text(QStringLiteral("Title")).contains(QStringLiteral("9 November 1989")));
        }
    }

    void rendersThePictureThatWasAskedFor()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("map.png"));
        const Run result
            = run({QStringLiteral("render"), QStringLiteral("--date"), QStringLiteral("2004-03-29"),
                   QStringLiteral("--size"), QStringLiteral("800x600"), QStringLiteral("--output"), file});
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY(result.out.isEmpty());
        const QImage image(file);
        QCOMPARE(image.size(), QSize(800, 600));
        std::set<QRgb> colours;
        for (int y = 0; y < 600; y += 4) {
            for (int x = 0; x < 800; x += 4)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 20, "the picture is blank");
    }

    void aPictureChangesWithDateThemeAndView()
    {
        QTemporaryDir folder;
        std::set<QByteArray> files;
        int n = 0;
        for (const char *how : {"--date 1988-01-01", "--date 2004-03-29", "--date 2004-03-29 --theme dark",
                                "--date 2004-03-29 --view 10,45,30,60", "--date 2016-01-01",
                                "--date 2016-01-01 --viewpoint control"}) {
            const QString name = folder.filePath(QStringLiteral("%1.png").arg(n++));
            QStringList arguments = QString::fromUtf8(how).split(QLatin1Char(' '));
            arguments.prepend(QStringLiteral("render"));
            arguments << QStringLiteral("--size") << QStringLiteral("480x320") << QStringLiteral("--output")
                      << name;
            const Run result = run(arguments);
            QVERIFY2(result.code == 0, result.err.constData());
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            files.insert(file.readAll());
        }
        QCOMPARE(int(files.size()), n);
    }

    void theSameJobMakesTheSameBytes()
    {
        QTemporaryDir folder;
        QByteArray first;
        for (const char *name : {"a.png", "b.png"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QCOMPARE(
                run({QStringLiteral("render"), QStringLiteral("--date"), QStringLiteral("1962-07-05"),
                     QStringLiteral("--size"), QStringLiteral("480x320"), QStringLiteral("--output"), path})
                    .code,
                0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (!first.isEmpty())
                QCOMPARE(bytes, first);
            first = bytes;
        }
    }

    void anUnwritableOutputFailsAndLeavesNothing()
    {
        QTemporaryDir folder;
        const QString nowhere = folder.filePath(QStringLiteral("no/such/folder/map.png"));
        const Run result
            = run({QStringLiteral("render"), QStringLiteral("--date"), QStringLiteral("2004-03-29"),
                   QStringLiteral("--size"), QStringLiteral("320x200"), QStringLiteral("--output"), nowhere});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("map.png"), result.err.constData());
        QVERIFY(!QFileInfo::exists(nowhere));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void damagedDataFailsWithItsName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("these are no borders\n");
        QFile shipped(QStringLiteral(ATLAS_BORDERS));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QByteArray whole = shipped.readAll();
        QTest::newRow("a tenth") << whole.left(whole.size() / 10);
        QTest::newRow("half") << whole.left(whole.size() / 2);
    }

    void damagedDataFailsWithItsName()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("damaged.gpkg"));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        const Run result = run({QStringLiteral("members"), QStringLiteral("--date"),
                                QStringLiteral("2004-03-29"), QStringLiteral("--borders"), file});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("damaged.gpkg"), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }

    void missingDataFailsWithItsName()
    {
        for (const char *option : {"--borders", "--pack"}) {
            const Run result = run({QStringLiteral("list"), QStringLiteral("events"), QLatin1String(option),
                                    QStringLiteral("/no/such/place")});
            QCOMPARE(result.code, 1);
            QVERIFY2(result.err.contains("/no/such/place"), result.err.constData());
            QVERIFY(result.out.isEmpty());
        }
    }

    void aMalformedPackIsToldWithPathAndLine()
    {
        const Run result = listEventsWith("\"start\": \"2007-02-10\"", "\"start\": \"2007-02-30\"");
        QVERIFY2(result.err.contains("events.json") && result.err.contains("2007-02-30")
                     && result.err.contains("line"),
                 result.err.constData());
    }

    void aStateThatTheBordersDoNotKnowIsTold()
    {
        const Run result = listEventsWith("\"POL\", \"CZE\", \"HUN\"", "\"POL\", \"CZX\", \"HUN\"");
        QVERIFY2(result.err.contains("\"CZX\""), result.err.constData());
        QCOMPARE(result.code, 0); // the rest is listed
        QVERIFY(arrayOf(result).size() > 80);
    }

private:
    /// Lists the events of a copy of the shipped pack in which one text of events.json is another.
    Run listEventsWith(const QByteArray &before, const QByteArray &after)
    {
        QTemporaryDir folder;
        const QDir shipped(QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack"));
        for (const QString &name : shipped.entryList({QStringLiteral("*.json")}, QDir::Files))
            QFile::copy(shipped.filePath(name), folder.filePath(name));
        QFile events(folder.filePath(QStringLiteral("events.json")));
        events.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!events.open(QIODevice::ReadWrite))
            return {};
        QByteArray text = events.readAll();
        text.replace(before, after);
        events.resize(0);
        events.seek(0);
        events.write(text);
        events.close();
        return run({QStringLiteral("list"), QStringLiteral("events"), QStringLiteral("--format"),
                    QStringLiteral("json"), QStringLiteral("--pack"), folder.path()});
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
