// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/dirtytiles.h"
#include "land/soiltiles.h"
#include "partitions.h"

#include <QtTest>

#include <set>

using namespace atlas;

class TestSoilTiles : public QObject {
    Q_OBJECT

private slots:
    void tilesAreThoseWithAPixelOfTheTerritory_data();
    void tilesAreThoseWithAPixelOfTheTerritory();
    void nothingInViewHasNoTiles();
};

void TestSoilTiles::tilesAreThoseWithAPixelOfTheTerritory_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 12; ++seed)
        QTest::addRow("partition %u", seed) << seed;
}

void TestSoilTiles::tilesAreThoseWithAPixelOfTheTerritory()
{
    QFETCH(uint, seed);
    const test::Partition partition = test::PartitionMaker(seed, 9, 31).made();
    const Viewport view{QPointF(130, 150), 1, QSizeF(250 + seed, 230), 1 + seed % 3 * 0.5};
    const PartitionCoverage coverage(ProjectedArcs::of(partition.borders, view));
    const size_t count = partition.borders->territories.size();
    const auto tiles = soilTiles(coverage, count);
    QCOMPARE(tiles.size(), count);
    const QSize size = coverage.size();
    const int columns = tilesAcross(size.width());
    for (size_t territory = 0; territory < count; ++territory) {
        std::vector<char> counts(count, 0);
        counts[territory] = 1;
        std::set<uint32_t> expected;
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                if (coverage.weightAt(x, y, counts) > 0)
                    expected.insert(uint32_t(y / tileSide * columns + x / tileSide));
        const std::set<uint32_t> found(tiles[territory].begin(), tiles[territory].end());
        QCOMPARE(found, expected);
        QCOMPARE(tiles[territory].size(), found.size()); // each once
        DirtyTiles dirty(size);
        dirty.addMarked(tiles[territory]);
        const std::vector<uint32_t> marked = dirty.marked();
        QVERIFY(std::equal(marked.begin(), marked.end(), expected.begin(), expected.end()));
    }
}

void TestSoilTiles::nothingInViewHasNoTiles()
{
    const auto tiles = soilTiles(PartitionCoverage(), 3);
    QCOMPARE(tiles.size(), size_t(3));
    for (const std::vector<uint32_t> &each : tiles)
        QVERIFY(each.empty());
}

QTEST_GUILESS_MAIN(TestSoilTiles)
#include "tst_soiltiles.moc"
