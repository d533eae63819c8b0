// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/dirtytiles.h"

#include <QtTest>

#include <random>

using namespace atlas;

namespace {

bool holds(const std::vector<DirtyRow> &rows, QPoint pixel)
{
    return std::any_of(rows.begin(), rows.end(), [&](const DirtyRow &row) {
        return std::any_of(row.rects.begin(), row.rects.end(),
                           [&](const QRect &rect) { return rect.contains(pixel); });
    });
}

int area(const std::vector<DirtyRow> &rows)
{
    int sum = 0;
    for (const DirtyRow &row : rows)
        for (const QRect &rect : row.rects)
            sum += rect.width() * rect.height();
    return sum;
}

QString firstFault(const std::vector<DirtyRow> &rows, QSize view)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && rows[i].top() <= rows[i - 1].bottom())
            return QStringLiteral("row %1 overlaps the one before").arg(i);
        for (size_t j = 0; j < rows[i].rects.size(); ++j) {
            const QRect &rect = rows[i].rects[j];
            if (rect.isEmpty() || !QRect(QPoint(), view).contains(rect))
                return QStringLiteral("rectangle %1 of row %2 is not in the view").arg(j).arg(i);
            if (rect.top() != rows[i].top() || rect.bottom() != rows[i].bottom())
                return QStringLiteral("rectangle %1 of row %2 is not as high as the row").arg(j).arg(i);
            if (j > 0 && rect.left() <= rows[i].rects[j - 1].right())
                return QStringLiteral("rectangle %1 of row %2 overlaps").arg(j).arg(i);
        }
    }
    return {};
}

} // namespace

class TestDirtyTiles : public QObject {
    Q_OBJECT

private slots:
    void nothingIsDirtyAtFirst();
    void everyRectangleIsHeldAndNoneOverlap();
    void theWholeViewIsTheWholeView_data();
    void theWholeViewIsTheWholeView();
    void linesAreHeldWithTheirReach();
    void aSlantingLineTakesLittle();
    void farAwayLinesDoNoHarm();
    void aSmallThingTakesLittle();
    void markedTilesStandForTheirLine();
};

void TestDirtyTiles::nothingIsDirtyAtFirst()
{
    QVERIFY(DirtyTiles(QSize(300, 200)).isEmpty());
    QVERIFY(DirtyTiles(QSize(300, 200)).rows().empty());
    DirtyTiles none;
    none.addAll();
    none.add({0, 0, 10, 10});
    QVERIFY(none.rows().empty());
}

void TestDirtyTiles::everyRectangleIsHeldAndNoneOverlap()
{
    const QSize view(503, 337);
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        DirtyTiles tiles(view);
        std::vector<QRect> rects;
        for (int i = 0; i < 6; ++i)
            rects.emplace_back(int(random() % 700) - 100, int(random() % 500) - 100, int(random() % 90),
                               int(random() % 60));
        for (const QRect &rect : rects)
            tiles.add(rect);
        const std::vector<DirtyRow> rows = tiles.rows();
        QCOMPARE(firstFault(rows, view), QString());
        for (const QRect &rect : rects) {
            const QRect seen = rect & QRect(QPoint(), view);
            for (int y = seen.top(); y <= seen.bottom(); ++y)
                for (int x = seen.left(); x <= seen.right(); ++x)
                    QVERIFY(holds(rows, {x, y}));
        }
    }
}

void TestDirtyTiles::theWholeViewIsTheWholeView_data()
{
    QTest::addColumn<QSize>("view");
    for (const QSize view : {QSize(1, 1), QSize(32, 32), QSize(33, 31), QSize(1920, 1080), QSize(16384, 3)})
        QTest::addRow("%d x %d", view.width(), view.height()) << view;
}

void TestDirtyTiles::theWholeViewIsTheWholeView()
{
    QFETCH(QSize, view);
    DirtyTiles tiles(view);
    tiles.addAll();
    QVERIFY(!tiles.isEmpty());
    QCOMPARE(firstFault(tiles.rows(), view), QString());
    QCOMPARE(area(tiles.rows()), view.width() * view.height());
}

void TestDirtyTiles::linesAreHeldWithTheirReach()
{
    const QSize view(400, 300);
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(-300, 700);
    for (int round = 0; round < 40; ++round) {
        DirtyTiles tiles(view);
        const std::vector<QPointF> line{
            {place(random), place(random)}, {place(random), place(random)}, {place(random), place(random)}};
        tiles.addLine(line, 5);
        const std::vector<DirtyRow> rows = tiles.rows();
        for (size_t i = 1; i < line.size(); ++i)
            for (double t = 0; t <= 1; t += 0.001) {
                const QPointF at = line[i - 1] + (line[i] - line[i - 1]) * t;
                for (const QPointF off : {QPointF(0, 0), QPointF(4, 0), QPointF(0, -4), QPointF(-3, 3)}) {
                    const QPoint pixel(int(std::floor((at + off).x())), int(std::floor((at + off).y())));
                    if (QRect(QPoint(), view).contains(pixel))
                        QVERIFY(holds(rows, pixel));
                }
            }
    }
}

void TestDirtyTiles::aSlantingLineTakesLittle()
{
    DirtyTiles tiles(QSize(2000, 2000));
    tiles.addLine({{0, 0}, {2000, 2000}}, 4);
    QVERIFY(area(tiles.rows()) < 2000 * 2000 / 8);
}

void TestDirtyTiles::farAwayLinesDoNoHarm()
{
    DirtyTiles tiles(QSize(200, 200));
    tiles.addLine({{-1e9, -1e9}, {-1e9, 1e9}, {1e9, 1e9}}, 4);
    tiles.addLine({{100, -1e9}, {101, 1e9}}, 4);
    QVERIFY(holds(tiles.rows(), {100, 100}));
    tiles.addLine({}, 4);
    tiles.addLine({{5, 5}}, 4);
}

void TestDirtyTiles::aSmallThingTakesLittle()
{
    DirtyTiles tiles(QSize(1920, 1080));
    tiles.add({700, 500, 60, 16});
    QVERIFY(area(tiles.rows()) <= 4 * 2 * 32 * 32);
}

void TestDirtyTiles::markedTilesStandForTheirLine()
{
    const QSize view(1000, 700);
    DirtyTiles line(view), again(view), other(view);
    line.addLine({{10, 10}, {640, 300}, {990, 20}}, 4);
    QVERIFY(std::ranges::is_sorted(line.marked()));
    again.addMarked(line.marked());
    QCOMPARE(again.marked(), line.marked());
    QCOMPARE(area(again.rows()), area(line.rows()));
    other.addMarked({1U << 30}); // of a larger view
    QVERIFY(other.isEmpty());
}

QTEST_MAIN(TestDirtyTiles)
#include "tst_dirtytiles.moc"
