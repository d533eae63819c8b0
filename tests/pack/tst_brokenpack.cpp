// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packreader.h"
#include "packfolder.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace atlas;

class TestBrokenPack : public QObject {
    Q_OBJECT

private slots:
    void allDefectsAreCollected();
    void theFaultyItemIsLeftOutAndTheRestIsRead();
    void malformedEdtfIsToldWithFilePlaceAndReason_data();
    void malformedEdtfIsToldWithFilePlaceAndReason();
    void everyFormOfLevelOneIsRead_data();
    void everyFormOfLevelOneIsRead();
    void linksToWhatWasLeftOutAreDroppedInSilence();
    void invalidJsonNamesLineAndColumn();
    void aMissingFileIsNamedAndTheRestIsRead();
    void aMissingFolderOrHeadGivesNoPack();
    void optionalFilesMayBeAbsent();
    void aNewerHeadGivesNoPack();
    void aFileOutsideTheFolderIsNotRead();
    void filesCutShortAreToldOf_data();
    void filesCutShortAreToldOf();
    void spoiltBytesNeverCrash();
};

void TestBrokenPack::allDefectsAreCollected()
{
    PackFolder folder;
    QByteArray events = folder.read(QStringLiteral("events.json"));
    events.replace("\"category\": \"conflict\"", "\"category\": \"war\"");
    folder.write(QStringLiteral("events.json"), events);
    QByteArray cities = folder.read(QStringLiteral("cities.json"));
    cities.replace("\"lat\": 51.5074", "\"lat\": 951.5074");
    folder.write(QStringLiteral("cities.json"), cities);

    const PackReading reading = PackReader().read(folder.path());
    QCOMPARE(reading.issues.size(), size_t(14 + 1));
    QCOMPARE(reading.pack->events.size(), size_t(84 - 14));
    QCOMPARE(reading.issues.back().file, QStringLiteral("cities.json"));
}

void TestBrokenPack::theFaultyItemIsLeftOutAndTheRestIsRead()
{
    PackFolder folder;
    QByteArray lectures = folder.read(QStringLiteral("lectures.json"));
    lectures.replace("\"date\": \"1955-06-05\"", "\"date\": \"1955-06-31\"");
    folder.write(QStringLiteral("lectures.json"), lectures);
    const PackReading reading = PackReader().read(folder.path());
    QCOMPARE(reading.issues.size(), size_t(1));
    const Lecture &lecture = reading.pack->lectures.front();
    QCOMPARE(lecture.steps.size(), size_t(11));
    QCOMPARE(lecture.steps[1].number, 3);
    QCOMPARE(reading.pack->events.size(), size_t(84));
}

void TestBrokenPack::malformedEdtfIsToldWithFilePlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("edtf");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *edtf, const char *reason) {
        QTest::newRow(edtf) << QByteArray(edtf) << QString::fromLatin1(reason);
    };
    row("2001-13", "at character 6, 13 is no month");
    row("2001-02-30", "at character 9, 30 is no day");
    row("sometime", "at character 1");
    row("2001/2000", "ends before it begins");
    row("../..", "a date on one side at least");
    row("2001//2002", "two ends");
    row("20XX-05", "a month needs a year without X");
    row("Y99999999999999", "does not have the year");
    row("2001~~", "nothing but a mark");
    row("\u2212", "at character 1");
}

void TestBrokenPack::malformedEdtfIsToldWithFilePlaceAndReason()
{
    QFETCH(QByteArray, edtf);
    QFETCH(QString, reason);
    PackFolder folder;
    QByteArray events = folder.read(QStringLiteral("events.json"));
    const qsizetype before = events.size();
    events.replace("\"edtf\": \"2001\"", "\"edtf\": \"" + edtf + "\"");
    QVERIFY(events.size() != before || edtf.size() == 4);
    folder.write(QStringLiteral("events.json"), events);
    const PackReading reading = PackReader().read(folder.path());
    QCOMPARE(reading.issues.size(), size_t(1));
    const Issue &issue = reading.issues.front();
    QCOMPARE(issue.file, QStringLiteral("events.json"));
    QVERIFY2(issue.place.contains(QStringLiteral("edtf")), qPrintable(issue.text()));
    QVERIFY2(issue.reason.contains(reason), qPrintable(issue.text()));
    QCOMPARE(reading.pack->events.size(), size_t(84 - 1));
}

void TestBrokenPack::everyFormOfLevelOneIsRead_data()
{
    QTest::addColumn<QByteArray>("edtf");
    QTest::newRow("about") << QByteArray("2001~");
    QTest::newRow("perhaps") << QByteArray("2001?");
    QTest::newRow("both") << QByteArray("2001%");
    QTest::newRow("months left out") << QByteArray("2001-XX");
    QTest::newRow("open beginning") << QByteArray("../2001");
    QTest::newRow("unknown beginning") << QByteArray("/2001");
    QTest::newRow("unknown end") << QByteArray("2001/");
}

void TestBrokenPack::everyFormOfLevelOneIsRead()
{
    QFETCH(QByteArray, edtf);
    PackFolder folder;
    QByteArray events = folder.read(QStringLiteral("events.json"));
    events.replace("\"edtf\": \"2001\"", "\"edtf\": \"" + edtf + "\"");
    folder.write(QStringLiteral("events.json"), events);
    const PackReading reading = PackReader().read(folder.path());
    QVERIFY2(reading.issues.empty(), reading.issues.empty() ? "" : qPrintable(reading.issues.front().text()));
    const Event *event = reading.pack->event({QStringLiteral("ev-2001-mearsheimer")});
    QVERIFY(event);
    QCOMPARE(event->edtf.toLatin1(), edtf);
    QVERIFY(event->start <= event->end);
    QCOMPARE(event->when.worded().isEmpty(), false);
    QCOMPARE(event->openEnd, edtf.endsWith('/'));
}

void TestBrokenPack::linksToWhatWasLeftOutAreDroppedInSilence()
{
    PackFolder folder;
    QByteArray events = folder.read(QStringLiteral("events.json"));
    events.replace("\"short\": \"NATO treaty signed\"", "\"short\": \"\"");
    folder.write(QStringLiteral("events.json"), events);
    const PackReading reading = PackReader().read(folder.path());
    QCOMPARE(reading.issues.size(), size_t(1));
    const EventId lost{QStringLiteral("ev-1949-nat-signed")};
    QVERIFY(!reading.pack->event(lost));
    QCOMPARE(reading.pack->excerpts.size(), size_t(56));
    for (const Excerpt &excerpt : reading.pack->excerpts)
        QVERIFY(std::find(excerpt.events.begin(), excerpt.events.end(), lost) == excerpt.events.end());
}

void TestBrokenPack::invalidJsonNamesLineAndColumn()
{
    PackFolder folder;
    folder.write(QStringLiteral("labels.json"),
                 "{\n  \"schema\": \"alliance-atlas.labels/1\",\n  \"labels\": [}\n}\n");
    const PackReading reading = PackReader().read(folder.path());
    QVERIFY(reading.pack);
    QCOMPARE(reading.issues.size(), size_t(1));
    QVERIFY2(reading.issues.front().text().startsWith(QStringLiteral("labels.json: line 3, column 1")),
             qPrintable(reading.issues.front().text()));
    QVERIFY(reading.issues.front().reason.startsWith(QStringLiteral("is not valid JSON: ")));
}

void TestBrokenPack::aMissingFileIsNamedAndTheRestIsRead()
{
    PackFolder folder;
    folder.remove(QStringLiteral("sources.json"));
    const PackReading reading = PackReader().read(folder.path());
    QVERIFY(reading.pack);
    QCOMPARE(reading.issues.size(), size_t(1));
    QCOMPARE(reading.issues.front().file, QStringLiteral("sources.json"));
    QVERIFY(reading.issues.front().reason.startsWith(QStringLiteral("there is no such file in the pack ")));
    QCOMPARE(reading.pack->events.size(), size_t(84));
}

void TestBrokenPack::aMissingFolderOrHeadGivesNoPack()
{
    const PackReading nowhere = PackReader().read(QStringLiteral("/no/such/folder"));
    QVERIFY(!nowhere.pack);
    QCOMPARE(nowhere.issues.front().text(),
             QStringLiteral("/no/such/folder: there is no such folder of a pack"));

    PackFolder folder;
    folder.remove(QStringLiteral("pack.json"));
    const PackReading headless = PackReader().read(folder.path());
    QVERIFY(!headless.pack);
    QCOMPARE(headless.issues.size(), size_t(1));
    QCOMPARE(headless.issues.front().file, QStringLiteral("pack.json"));
}

void TestBrokenPack::optionalFilesMayBeAbsent()
{
    PackFolder folder;
    QByteArray head = folder.read(QStringLiteral("pack.json"));
    head.replace("\"sources\": \"sources.json\",", "\"sources\": \"sources.json\"");
    for (const char *line : {"    \"lectures\": \"lectures.json\",\n",
                             "    \"arguments\": \"arguments.json\",\n", "    \"claims\": \"claims.json\",\n",
                             "    \"labels\": \"labels.json\",\n", "    \"cities\": \"cities.json\"\n"})
        head.replace(line, "");
    folder.write(QStringLiteral("pack.json"), head);
    const PackReading reading = PackReader().read(folder.path());
    QCOMPARE(reading.issues.size(), size_t(0));
    QVERIFY(reading.pack->lectures.empty() && reading.pack->labels.empty() && reading.pack->cities.empty());
    QVERIFY(reading.pack->arguments.empty() && reading.pack->claims.empty());
}

void TestBrokenPack::aNewerHeadGivesNoPack()
{
    PackFolder folder;
    QByteArray head = folder.read(QStringLiteral("pack.json"));
    head.replace("alliance-atlas.pack/1", "alliance-atlas.pack/12");
    folder.write(QStringLiteral("pack.json"), head);
    const PackReading reading = PackReader().read(folder.path());
    QVERIFY(!reading.pack);
    QCOMPARE(reading.issues.front().text(),
             QStringLiteral("pack.json: $.schema (line 2): this pack needs a newer Alliance Atlas: its "
                            "format is version 12, this program reads 1"));
}

void TestBrokenPack::aFileOutsideTheFolderIsNotRead()
{
    PackFolder folder;
    QByteArray head = folder.read(QStringLiteral("pack.json"));
    head.replace("\"cities.json\"", "\"../cities.json\"");
    folder.write(QStringLiteral("pack.json"), head);
    const PackReading reading = PackReader().read(folder.path());
    QCOMPARE(reading.issues.size(), size_t(1));
    QVERIFY(reading.issues.front().place.startsWith(QStringLiteral("$.files.cities (line ")));
    QVERIFY(reading.pack->cities.empty());
}

void TestBrokenPack::filesCutShortAreToldOf_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(shippedPackFolder()).entryList({QStringLiteral("*.json")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestBrokenPack::filesCutShortAreToldOf()
{
    QFETCH(QString, name);
    PackFolder folder;
    const QByteArray whole = folder.read(name);
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 24);
    for (qsizetype length = 0; length < whole.size() - 2; length += step + length % 7) {
        folder.write(name, whole.left(length));
        const PackReading reading = PackReader().read(folder.path());
        QCOMPARE(reading.pack == nullptr, name == QLatin1String("pack.json"));
        QVERIFY(!reading.issues.empty());
        QCOMPARE(reading.issues.front().file, name);
    }
}

void TestBrokenPack::spoiltBytesNeverCrash()
{
    PackFolder folder;
    QRandomGenerator random(1949);
    const QStringList names = QDir(shippedPackFolder()).entryList({QStringLiteral("*.json")}, QDir::Files);
    int toldOf = 0;
    for (int round = 0; round < 120; ++round) {
        const QString name = names[random.bounded(int(names.size()))];
        const QByteArray whole = folder.read(name);
        QByteArray spoilt = whole;
        for (int i = 0; i < 3; ++i)
            spoilt[random.bounded(int(spoilt.size()))] = char("{}[]\",:0a\n\\\xc3"[random.bounded(12)]);
        folder.write(name, spoilt);
        toldOf += PackReader().read(folder.path()).issues.empty() ? 0 : 1;
        folder.write(name, whole);
    }
    QVERIFY(toldOf > 60);
}

QTEST_GUILESS_MAIN(TestBrokenPack)
#include "tst_brokenpack.moc"
