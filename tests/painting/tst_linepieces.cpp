// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "furniture/linepieces.h"
#include "names/soilshape.h"

#include <QTest>

#include <limits>
#include <random>

using namespace atlas;

namespace {

struct Crossing {
    size_t line = 0;
    double x = 0;
    bool north = false;
    bool operator==(const Crossing &) const = default;
};

/// By looking at every line, in single precision as LinePieces has it.
std::vector<Crossing> crossingsOf(const std::vector<Polyline> &lines, double y)
{
    const auto single = [](double value) { return double(float(value)); };
    std::vector<Crossing> found;
    for (size_t line = 0; line < lines.size(); ++line)
        for (size_t i = 1; i < lines[line].size(); ++i) {
            const QPointF a = lines[line][i - 1], b = lines[line][i];
            const double x1 = single(a.x()), y1 = single(a.y()), x2 = single(b.x()), y2 = single(b.y());
            if ((y1 <= y) != (y2 <= y))
                found.push_back({line, x1 + (x2 - x1) * (y - y1) / (y2 - y1), y2 > y1});
        }
    return found;
}

std::vector<Crossing> crossingsOf(const LinePieces &pieces, double y)
{
    std::vector<Crossing> found;
    pieces.cross(y, {}, [&found](size_t line, double x, bool north) { found.push_back({line, x, north}); });
    return found;
}

LinePieces piecesOf(const std::vector<Polyline> &lines)
{
    LinePieces pieces;
    for (const Polyline &line : lines)
        pieces.add(line);
    pieces.finish();
    return pieces;
}

std::vector<Polyline> linesOf(const BorderSet &borders, int level)
{
    std::vector<Polyline> lines;
    for (const Arc &arc : borders.arcs)
        if (arc.levels[size_t(level)].size() >= 2)
            lines.push_back(arc.levels[size_t(level)]);
    return lines;
}

} // namespace

class TestLinePieces : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        QVERIFY(m_borders);
    }

    void nothingCrossesNothing()
    {
        LinePieces pieces;
        pieces.add({});
        pieces.add({{3, 4}});
        pieces.finish();
        QVERIFY(pieces.isEmpty());
        QVERIFY(crossingsOf(pieces, 0).empty());
    }

    void aLevelLineCrossesNoHeight()
    {
        const std::vector<Polyline> lines{{{0, 8}, {5, 8}, {9, 8}}};
        QCOMPARE(piecesOf(lines).bounds(), QRectF(0, 8, 9, 0));
        QVERIFY(crossingsOf(piecesOf(lines), 8).empty());
    }

    void aSharedCornerCountsOnce()
    {
        const std::vector<Polyline> lines{{{0, 0}, {1, 1}, {2, 2}}, {{4, 0}, {3, 1}, {4, 2}}};
        const std::vector<Crossing> found = crossingsOf(piecesOf(lines), 1);
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(found == crossingsOf(lines, 1));
    }

    void whatCrossesIsWhatEveryLineSays_data()
    {
        QTest::addColumn<int>("level");
        for (int level = 0; level < arcLevels; ++level)
            QTest::newRow(qPrintable(QStringLiteral("level %1").arg(level))) << level;
    }

    void whatCrossesIsWhatEveryLineSays()
    {
        QFETCH(int, level);
        const std::vector<Polyline> lines = linesOf(*m_borders, level);
        const LinePieces pieces = piecesOf(lines);
        const QRectF box = pieces.bounds();
        std::vector<double> heights{box.top(), box.bottom(), box.top() - 1, box.bottom() + 1};
        std::mt19937 random(1949);
        for (int i = 0; i < 60; ++i)
            heights.push_back(std::uniform_real_distribution(box.top(), box.bottom())(random));
        for (int i = 0; i < 60; ++i) { // through corners
            const Polyline &line = lines[random() % lines.size()];
            heights.push_back(double(float(line[random() % line.size()].y())));
        }
        for (const double y : heights)
            QVERIFY2(crossingsOf(pieces, y) == crossingsOf(lines, y), qPrintable(QString::number(y)));
    }

    void theFinderFindsWhatLiesNextToTheNearestLineToTheEast()
    {
        constexpr int level = 2;
        const TerritoryFinder finder(*m_borders, level);
        const std::vector<Polyline> lines = linesOf(*m_borders, level);
        std::vector<const Arc *> arcs;
        for (const Arc &arc : m_borders->arcs)
            if (arc.levels[level].size() >= 2)
                arcs.push_back(&arc);
        const QRectF box = piecesOf(lines).bounds();
        std::mt19937 random(2024);
        int land = 0;
        for (int i = 0; i < 200; ++i) {
            const QPointF place(std::uniform_real_distribution(box.left(), box.right())(random),
                                std::uniform_real_distribution(box.top(), box.bottom())(random));
            TerritoryIndex expected = noTerritory;
            double nearest = std::numeric_limits<double>::infinity();
            for (const Crossing &crossing : crossingsOf(lines, place.y()))
                if (crossing.x >= place.x() && crossing.x < nearest) {
                    nearest = crossing.x;
                    expected = crossing.north ? arcs[crossing.line]->left : arcs[crossing.line]->right;
                }
            QCOMPARE(finder.at(place), expected);
            land += expected != noTerritory;
        }
        QVERIFY(land > 20);
    }

    void itTakesAFractionOfTheMemoryOfTheLines()
    {
        for (int level = 0; level < 4; ++level) {
            const std::vector<Polyline> lines = linesOf(*m_borders, level);
            size_t points = 0;
            for (const Polyline &line : lines)
                points += line.size();
            QVERIFY2(piecesOf(lines).bytes() < 4 * points, qPrintable(QString::number(level)));
        }
    }

private:
    std::shared_ptr<const BorderSet> m_borders;
};

QTEST_GUILESS_MAIN(TestLinePieces)
#include "tst_linepieces.moc"
