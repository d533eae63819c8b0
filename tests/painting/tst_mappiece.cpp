// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/parallel.h"
#include "land/dirtytiles.h"
#include "mappiece.h"
#include "names/halotext.h"

#include <QPainter>
#include <QtTest>

#include <malloc.h>
#include <random>

using namespace atlas;

namespace {

const QSize view(320, 200);

MapPiece square(QPoint corner, Qt::GlobalColor colour, int side = 20)
{
    const QRect room(corner, QSize(side, side));
    return {room, QByteArray::number(int(colour)), [room, colour](QPainter &painter) {
                QColor half(colour);
                half.setAlphaF(0.5F);
                painter.fillRect(room, half);
            }};
}

MapPiece name(int number, double ratio = 1)
{
    HaloLook look;
    look.text = QStringLiteral("Czechoslovakia %1").arg(number);
    look.style.pixels = 12 + number % 9;
    look.style.serif = number % 4 == 0;
    look.ink = Qt::black;
    look.halo = Qt::white;
    const QSizeF size = haloRoom(look, textSize(look.style, look.text)).size() * ratio;
    const QRect room(QPoint(10 + number % 3, 4 * number), size.toSize());
    return {room, look.key(), [look, room, ratio](QPainter &painter) {
                paintHaloText(painter, QRectF(room).center() / ratio, look);
            }};
}

QImage composed(const PieceImages &images)
{
    QImage frame(view, QImage::Format_RGB32);
    frame.fill(Qt::white);
    images.paint(Canvas(frame), frame.rect());
    return frame;
}

} // namespace

class TestMapPiece : public QObject {
    Q_OBJECT

private slots:
    void equalPiecesPaintOnce();
    void onlyWhatDiffersIsDirty();
    void theOrderDecidesWhatLiesOnTop();
    void whatIsTouchedLeavesNothingStale();
    void imagesThatAreLongUnseenAreForgotten();
    void whatPassesIsNotKept();
    void whatWasPreparedIsNotPaintedAgain();
    void whatIsPreparedDrivesOutWhatIsOutOfSight();
    void emptyPiecesDoNoHarm();
    void manyAtOnceLookAsTheyDoOneByOne();
    void aNameTakesLittleMoreMemoryThanItsPixels();
};

void TestMapPiece::equalPiecesPaintOnce()
{
    PieceImages images;
    DirtyTiles dirty(view);
    QVERIFY(images.show({square({5, 5}, Qt::red), square({105, 55}, Qt::red)}, 1, dirty));
    QCOMPARE(images.painted(), 1);
    QVERIFY(!images.show({square({5, 5}, Qt::red), square({105, 55}, Qt::red)}, 1, dirty));
    images.show({square({33, 5}, Qt::red)}, 1, dirty);
    QCOMPARE(images.painted(), 1);
    images.show({square({33, 5}, Qt::red)}, 2, dirty); // at another ratio it is another image
    QCOMPARE(images.painted(), 2);
}

void TestMapPiece::onlyWhatDiffersIsDirty()
{
    PieceImages images;
    DirtyTiles first(view), second(view);
    images.show({square({0, 0}, Qt::red), square({300, 0}, Qt::blue)}, 1, first);
    images.show({square({0, 0}, Qt::red), square({300, 0}, Qt::green)}, 1, second);
    const std::vector<DirtyRow> rows = second.rows();
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows[0].rects[0].left() > 200);
}

void TestMapPiece::theOrderDecidesWhatLiesOnTop()
{
    PieceImages images;
    DirtyTiles dirty(view);
    images.show({square({10, 10}, Qt::red), square({20, 20}, Qt::blue)}, 1, dirty);
    const QImage before = composed(images);
    DirtyTiles again(view);
    QVERIFY(images.show({square({20, 20}, Qt::blue), square({10, 10}, Qt::red)}, 1, again));
    QVERIFY(!again.isEmpty());
    QVERIFY(composed(images) != before);
}

void TestMapPiece::whatIsTouchedLeavesNothingStale()
{
    std::mt19937 random(11);
    PieceImages images;
    QImage frame = composed(images);
    for (int step = 0; step < 200; ++step) {
        std::vector<MapPiece> pieces;
        for (int i = 0; i < 7; ++i)
            pieces.push_back(square({int(random() % 3) * 12, int(random() % 3) * 12},
                                    Qt::GlobalColor(Qt::red + random() % 4)));
        DirtyTiles dirty(view);
        images.show(pieces, 1, dirty);
        for (const DirtyRow &row : dirty.rows())
            for (const QRect &rect : row.rects) {
                QPainter(&frame).fillRect(rect, Qt::white);
                images.paint(Canvas(frame), rect);
            }
        QCOMPARE(frame, composed(images));
    }
}

void TestMapPiece::imagesThatAreLongUnseenAreForgotten()
{
    PieceImages images;
    DirtyTiles dirty(view);
    for (int i = 0; i < 100; ++i) {
        MapPiece piece = square({0, 0}, Qt::red, 512); // a megabyte each
        piece.look = QByteArray::number(i);
        images.show({piece}, 1, dirty);
        QVERIFY(images.bytes() < size_t(20) << 20);
    }
    QCOMPARE(images.painted(), 100);
}

void TestMapPiece::whatPassesIsNotKept()
{
    PieceImages images;
    DirtyTiles dirty(view);
    MapPiece day = square({5, 5}, Qt::red), next = square({5, 5}, Qt::blue);
    day.isPassing = next.isPassing = true;
    images.show({day}, 1, dirty);
    QVERIFY(!images.show({day}, 1, dirty)); // as long as it is shown it is there
    QCOMPARE(images.painted(), 1);
    images.show({next}, 1, dirty);
    QVERIFY(images.show({day}, 1, dirty));
    QCOMPARE(images.painted(), 3);
    QCOMPARE(images.bytes(), size_t(0));
}

void TestMapPiece::whatWasPreparedIsNotPaintedAgain()
{
    PieceImages images, ahead;
    DirtyTiles dirty(view);
    const MapPiece known = square({5, 5}, Qt::red), next = square({40, 5}, Qt::blue);
    MapPiece passing = square({80, 5}, Qt::green);
    passing.isPassing = true;
    images.show({known}, 1, dirty);
    QVERIFY(!ahead.prepare(known, 1, images));
    QVERIFY(ahead.prepare(next, 1, images));
    QVERIFY(!ahead.prepare(next, 1, images));
    QVERIFY(!ahead.prepare(passing, 1, images));
    images.adopt(ahead);
    QCOMPARE(images.painted(), 2);
    QCOMPARE(images.bytes(), ahead.bytes());
    images.show({known, next}, 1, dirty);
    QCOMPARE(images.painted(), 2);
    images.show({passing}, 1, dirty);
    QCOMPARE(images.painted(), 3);
    PieceImages plain;
    plain.show({known, next}, 1, dirty);
    images.show({known, next}, 1, dirty);
    QCOMPARE(composed(images), composed(plain));
}

void TestMapPiece::whatIsPreparedDrivesOutWhatIsOutOfSight()
{
    const auto large = [](int number) {
        MapPiece piece = square({0, 0}, Qt::red, 512); // a megabyte each
        piece.look = QByteArray::number(number);
        return piece;
    };
    PieceImages images, ahead;
    DirtyTiles dirty(view);
    for (int i = 0; i < 4; ++i)
        images.show({large(i)}, 1, dirty);
    for (int i = 4; i < 7; ++i)
        ahead.prepare(large(i), 1, images);
    images.adopt(ahead);
    QCOMPARE(images.painted(), 7);
    QVERIFY(images.bytes() < size_t(9) << 19); // that is shown, and what was prepared
    images.show({large(3), large(4), large(5), large(6)}, 1, dirty);
    QCOMPARE(images.painted(), 7);
    images.show({large(0)}, 1, dirty);
    QCOMPARE(images.painted(), 8);
}

void TestMapPiece::emptyPiecesDoNoHarm()
{
    PieceImages images;
    DirtyTiles dirty(view);
    images.show({{QRect(), "none", [](QPainter &) { QFAIL("painted"); }}}, 1, dirty);
    images.show({}, 1, dirty);
    QCOMPARE(images.painted(), 0);
    QVERIFY(dirty.isEmpty());
}

void TestMapPiece::manyAtOnceLookAsTheyDoOneByOne()
{
    std::vector<MapPiece> pieces;
    for (int i = 0; i < 40; ++i)
        pieces.push_back(name(i % 37)); // some twice
    PieceImages one, many;
    DirtyTiles dirty(view);
    for (const MapPiece &piece : pieces)
        one.show({piece}, 1, dirty);
    one.show(pieces, 1, dirty);
    many.show(pieces, 1, dirty);
    QCOMPARE(many.painted(), 37);
    QCOMPARE(one.painted(), 37);
    QCOMPARE(many.bytes(), one.bytes());
    QCOMPARE(composed(many), composed(one));
}

void TestMapPiece::aNameTakesLittleMoreMemoryThanItsPixels()
{
    limitCores(1); // what other threads take is not told
    PieceImages images;
    DirtyTiles dirty(view);
    images.show({name(0, 2), name(1, 2)}, 2, dirty); // the fonts are there from now on
    std::vector<MapPiece> names;
    for (int i = 2; i <= 40; ++i)
        names.push_back(name(i, 2));
    const size_t pixels = images.bytes();
    const auto before = mallinfo2();
    images.show(names, 2, dirty);
    const auto after = mallinfo2();
    limitCores(0);
    const size_t taken = after.uordblks + after.hblkhd - before.uordblks - before.hblkhd;
    QVERIFY2(taken < 1.5 * double(images.bytes() - pixels),
             qPrintable(QStringLiteral("%1 for %2 bytes of pixels").arg(taken).arg(images.bytes() - pixels)));
}

QTEST_MAIN(TestMapPiece)
#include "tst_mappiece.moc"
