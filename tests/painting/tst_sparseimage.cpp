// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/sparseimage.h"

#include <QPainter>
#include <QtTest>

using namespace atlas;

namespace {

QImage scratchWithText()
{
    QImage scratch(301, 207, QImage::Format_ARGB32_Premultiplied);
    scratch.fill(Qt::transparent);
    QPainter painter(&scratch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(200, 40, 40, 180), 3));
    painter.drawEllipse(QPointF(40, 50), 31.5, 22);
    painter.fillRect(QRect(250, 180, 51, 27), QColor(20, 30, 40));
    painter.drawLine(QPointF(3, 199), QPointF(290, 7));
    return scratch;
}

SparseImage sparseFrom(const QImage &image)
{
    return SparseImage::painted(image.size(), [&image](QImage &strip, int top) {
        QPainter painter(&strip);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(0, -top, image);
    });
}

QImage ground()
{
    QImage image(301, 207, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y, (x * y) % 256));
    return image;
}

} // namespace

class TestSparseImage : public QObject {
    Q_OBJECT

private slots:
    void laysOverAsQPainterDoes();
    void clipsToTheRectangle();
    void boundsHoldEveryPixel();
    void nothingPaintedIsEmpty();
};

void TestSparseImage::laysOverAsQPainterDoes()
{
    const QImage scratch = scratchWithText();
    QImage expected = ground();
    QPainter painter(&expected);
    painter.drawImage(0, 0, scratch);
    painter.end();
    const SparseImage sparse = sparseFrom(scratch);
    QImage image = ground();
    sparse.paint(Canvas(image), image.rect());
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb is = image.pixel(x, y), should = expected.pixel(x, y);
            QVERIFY(std::abs(qRed(is) - qRed(should)) <= 1 && std::abs(qGreen(is) - qGreen(should)) <= 1
                    && std::abs(qBlue(is) - qBlue(should)) <= 1);
        }
}

void TestSparseImage::clipsToTheRectangle()
{
    const QImage scratch = scratchWithText();
    const SparseImage sparse = sparseFrom(scratch);
    QImage whole = ground(), part = ground();
    const QRect clip(33, 41, 120, 93);
    sparse.paint(Canvas(whole), whole.rect());
    sparse.paint(Canvas(part), clip);
    const QImage untouched = ground();
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x)
            QCOMPARE(part.pixel(x, y), (clip.contains(x, y) ? whole : untouched).pixel(x, y));
}

void TestSparseImage::boundsHoldEveryPixel()
{
    const QImage painted = scratchWithText();
    const SparseImage sparse = sparseFrom(painted);
    for (int y = 0; y < painted.height(); ++y)
        for (int x = 0; x < painted.width(); ++x)
            if (painted.pixel(x, y) != 0)
                QVERIFY(std::any_of(sparse.bounds().begin(), sparse.bounds().end(),
                                    [&](const QRect &rect) { return rect.contains(x, y); }));
    QVERIFY(sparse.bytes() < size_t(painted.sizeInBytes()) / 4);
}

void TestSparseImage::nothingPaintedIsEmpty()
{
    QImage scratch(50, 50, QImage::Format_ARGB32_Premultiplied);
    scratch.fill(Qt::transparent);
    QVERIFY(sparseFrom(scratch).isEmpty());
    QVERIFY(SparseImage().isEmpty());
    QVERIFY(sparseFrom(QImage()).isEmpty());
}

QTEST_MAIN(TestSparseImage)
#include "tst_sparseimage.moc"
