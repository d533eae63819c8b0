// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../issuetext.h"
#include "csvfile.h"
#include "mappedborders.h"
#include "shippedborders.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstring>

using namespace atlas;

namespace {

constexpr int headerSize = 72, checksumAt = 32;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QByteArray with(QByteArray content, qsizetype at, char value)
{
    content[at] = value;
    return content;
}

/// As a forger would: the checksum fits what was changed.
QByteArray sealed(QByteArray content)
{
    const quint64 size = quint64(content.size()), none = 0;
    std::memcpy(content.data() + 24, &size, sizeof size);
    std::memcpy(content.data() + checksumAt, &none, sizeof none);
    const quint64 sum = XXH3_64bits_withSeed(content.constData() + headerSize, size - headerSize,
                                             XXH3_64bits(content.constData(), headerSize));
    std::memcpy(content.data() + checksumAt, &sum, sizeof sum);
    return content;
}

} // namespace

class TestMappedBorders : public QObject {
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// The tables of the sources and a few lines of the map: small enough to be read a thousand times.
    QByteArray smallFile() const;

    QTemporaryDir m_folder;
    QString m_shipped = mappedOf(QStringLiteral(ATLAS_BORDERS));
    QByteArray m_content;

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        GDALAllRegister(); // for the tables of the sources
        m_content = contentOf(m_shipped);
    }

    void itHoldsExactlyWhatTheGeoPackageHolds()
    {
        const BorderReading mapped = BorderReader().read(m_shipped);
        const BorderReading origin = BorderReader().read(QStringLiteral(ATLAS_BORDERS));
        QVERIFY2(mapped.borders && mapped.issues.empty(), qPrintable(textOf(mapped.issues)));
        QVERIFY2(origin.borders && origin.issues.empty(), qPrintable(textOf(origin.issues)));
        const BorderSet &here = *mapped.borders, &there = *origin.borders;
        QCOMPARE(here.version, there.version);
        QVERIFY(here.territories == there.territories && here.states == there.states);
        QVERIFY(here.holdings == there.holdings && here.memberships == there.memberships);
        QVERIFY(here.sources == there.sources && here.waters == there.waters);
        QCOMPARE(here.arcs.size(), there.arcs.size());
        for (size_t i = 0; i < here.arcs.size(); ++i)
            QVERIFY2(here.arcs[i] == there.arcs[i], qPrintable(QString::number(i)));
        QVERIFY(here == there);
        QVERIFY(m_content.size() < 12'000'000);
    }

    void itIsKnownByItsContentUnderAnyName()
    {
        QVERIFY(isMappedBorders(write(path("renamed.data"), m_content)));
        QVERIFY(BorderReader().read(path("renamed.data")).borders);
        QVERIFY(!isMappedBorders(QStringLiteral(ATLAS_BORDERS)));
    }

    void equalBordersGiveEqualBytes() { QCOMPARE(smallFile(), smallFile()); }

    void theBordersOutliveTheirFile()
    {
        const BorderReading reading = BorderReader().read(write(path("gone.atlas"), m_content));
        QVERIFY(QFile::remove(path("gone.atlas")));
        QVERIFY(*reading.borders == *BorderReader().read(m_shipped).borders);
        const Polyline last = reading.borders->arcs.back().levels[0];
        const_cast<BorderReading &>(reading).borders.reset();
        QVERIFY(last.size() >= 2 && isOnGrid(last.front())); // a line keeps the mapping by itself
    }

    void whatCannotBeUsedIsToldInWords_data();
    void whatCannotBeUsedIsToldInWords();
    void damageFallsBackToTheGeoPackageWithAWarning();
    void aStaleFileIsNotUsed();
    void anyFlippedByteIsNoticed();
    void anyTruncationIsNoticed();
    void aForgedChecksumCrashesNothing();

    void readingTheMappedBorders()
    {
        QBENCHMARK
        {
            BorderReader().read(m_shipped);
        }
    }
};

QByteArray TestMappedBorders::smallFile() const
{
    BorderParts parts;
    Issues issues;
    for (const auto &[name, table] : parts.tables.all())
        *table = readCsvFile(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data/%1.csv").arg(name), issues);
    const BorderSet &borders = shippedBorders();
    parts.version = borders.version;
    parts.arcs.assign(borders.arcs.begin(), borders.arcs.begin() + 40);
    parts.waters.assign(borders.waters.begin(), borders.waters.begin() + 3);
    writeMappedBorders(parts, path("small.atlas"), issues);
    if (!issues.empty())
        qFatal("%s", qPrintable(textOf(issues)));
    return contentOf(path("small.atlas"));
}

void TestMappedBorders::whatCannotBeUsedIsToldInWords_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const auto row = [this](const char *name, const QByteArray &content, const char *words) {
        QTest::newRow(name) << write(path(name) + QStringLiteral(".atlas"), content)
                            << QString::fromLatin1(words);
    };
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.atlas"));
    QTest::newRow("missing") << path("nothing.atlas") << "no such file";
    QTest::newRow("a folder") << path("folder.atlas") << "it is a folder";
    row("empty", {}, "empty or cut off");
    row("head only", m_content.left(headerSize - 1), "empty or cut off");
    row("text", QByteArray(500, 'x'), "something else than the borders");
    row("a GeoPackage", contentOf(QStringLiteral(ATLAS_BORDERS)).left(5000),
        "something else than the borders");
    row("other byte order", with(m_content, 8, 1), "another kind of machine");
    row("newer format", with(m_content, 12, char(mappedVersion + 1)), "this program reads");
    row("newer schema", with(m_content, 16, char(borderSchemaVersion + 1)), "this program reads");
    row("cut off", m_content.chopped(1), "cut off");
    row("too long", m_content + 'x', "cut off or damaged");
    row("a bit of a coast", with(m_content, 5000, char(m_content[5000] ^ 4)), "its checksum does not fit");
}

void TestMappedBorders::whatCannotBeUsedIsToldInWords()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    const BorderReading reading = BorderReader().read(file);
    QVERIFY(!reading.borders);
    QCOMPARE(reading.issues.size(), size_t(1));
    QCOMPARE(reading.issues[0].severity, Issue::Severity::Error);
    QCOMPARE(reading.issues[0].file, file);
    QVERIFY2(reading.issues[0].reason.contains(words), qPrintable(reading.issues[0].text()));
}

void TestMappedBorders::damageFallsBackToTheGeoPackageWithAWarning()
{
    QVERIFY(QFile::copy(QStringLiteral(ATLAS_BORDERS), path("borders.gpkg")));
    write(path("borders.atlas"), m_content.left(m_content.size() / 2));
    const BorderReading reading = BorderReader().read(path("borders.atlas"));
    QVERIFY(reading.borders);
    QVERIFY(*reading.borders == *BorderReader().read(m_shipped).borders);
    QCOMPARE(reading.issues.size(), size_t(1));
    QCOMPARE(reading.issues[0].severity, Issue::Severity::Warning);
    QCOMPARE(reading.issues[0].file, path("borders.atlas"));
    for (const char *words : {"cut off", "come from borders.gpkg instead"})
        QVERIFY2(reading.issues[0].reason.contains(QLatin1String(words)),
                 qPrintable(reading.issues[0].reason));

    write(path("borders.gpkg"), "nor this");
    const BorderReading nothing = BorderReader().read(path("borders.atlas"));
    QVERIFY(!nothing.borders);
    QCOMPARE(nothing.issues.size(), size_t(2)); // both files with their reasons
    QVERIFY(hasErrors(nothing.issues));
}

void TestMappedBorders::aStaleFileIsNotUsed()
{
    QByteArray origin = contentOf(QStringLiteral(ATLAS_BORDERS));
    write(path("stale.gpkg"), origin);
    write(path("stale.atlas"), m_content);
    QVERIFY(BorderReader().read(path("stale.atlas")).issues.empty());
    for (const qsizetype counter : {27, 95}) // what SQLite raises with every change
        ++origin[counter];
    write(path("stale.gpkg"), origin);
    const BorderReading reading = BorderReader().read(path("stale.atlas"));
    QVERIFY(reading.borders);
    QCOMPARE(reading.issues.size(), size_t(1));
    QVERIFY2(
        reading.issues[0].reason.contains(QLatin1String("It is stale: it was not made from the stale.gpkg")),
        qPrintable(reading.issues[0].reason));
}

void TestMappedBorders::anyFlippedByteIsNoticed()
{
    QFile file(write(path("flipped.atlas"), m_content));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QRandomGenerator random(1949);
    for (int round = 0; round < 400; ++round) {
        const qint64 at = round < headerSize ? round : random.bounded(m_content.size());
        const char flipped = char(m_content[at] ^ (1 << random.bounded(8)));
        QVERIFY(file.seek(at) && file.write(&flipped, 1) == 1 && file.flush());
        const BorderReading reading = readMappedBorders(file.fileName());
        QVERIFY2(!reading.borders && hasErrors(reading.issues), qPrintable(QString::number(at)));
        QVERIFY(file.seek(at) && file.write(m_content.constData() + at, 1) == 1 && file.flush());
    }
    QVERIFY(readMappedBorders(file.fileName()).borders);
}

void TestMappedBorders::anyTruncationIsNoticed()
{
    QFile file(write(path("short.atlas"), m_content));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QRandomGenerator random(1955);
    std::vector<qint64> sizes;
    for (int i = 0; i < 200; ++i)
        sizes.push_back(i < 100 ? i : random.bounded(m_content.size()));
    std::sort(sizes.rbegin(), sizes.rend());
    for (const qint64 size : sizes) {
        QVERIFY(file.resize(size));
        const BorderReading reading = readMappedBorders(file.fileName());
        QVERIFY2(!reading.borders && hasErrors(reading.issues), qPrintable(QString::number(size)));
    }
}

void TestMappedBorders::aForgedChecksumCrashesNothing()
{
    const QByteArray sound = smallFile();
    QVERIFY2(readMappedBorders(write(path("forged.atlas"), sealed(sound))).borders,
             "the seal is not that of the format");
    QRandomGenerator random(2004);
    for (int round = 0; round < 600; ++round) {
        QByteArray forged = sound;
        // The numbers that say how much there is of what stand in the header and at the end.
        const qsizetype from = round % 3 == 0 ? 40 : round % 3 == 1 ? forged.size() - 6000 : headerSize;
        const qsizetype to = round % 3 == 0 ? headerSize : forged.size();
        for (int i = 0; i <= round % 4; ++i)
            forged[random.bounded(from, to)] = char(random.bounded(256));
        if (round % 7 == 0)
            forged.chop(random.bounded(1, 4000));
        const BorderReading reading = readMappedBorders(write(path("forged.atlas"), sealed(forged)));
        QVERIFY(reading.borders || hasErrors(reading.issues));
        if (reading.borders) {
            for (const Arc &arc : reading.borders->arcs) {
                for (const Polyline &line : arc.levels)
                    QVERIFY(line.size() >= 2 && line.bounds().width() >= 0); // every point can be read
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestMappedBorders)
#include "tst_mappedborders.moc"
