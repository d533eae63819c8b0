// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "halotext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace atlas;

class HaloTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void sizesAreNotRoundedToWholePixels()
    {
        const QSizeF small = textSize({12.4, 600}, QStringLiteral("Luxembourg"));
        const QSizeF large = textSize({24.8, 600}, QStringLiteral("Luxembourg"));
        QCOMPARE(large.width(), 2 * small.width());
        QVERIFY(small.width() < textSize({12.4, 700}, QStringLiteral("Luxembourg")).width());
    }

    void linesAddToTheHeightNotToTheWidth()
    {
        const TextStyle style{12, 500};
        const QSizeF two = textSize(style, QStringLiteral("United\nKingdom"));
        QCOMPARE(two.height(), 2 * textSize(style, QStringLiteral("Kingdom")).height());
        QCOMPARE(two.width(), textSize(style, QStringLiteral("Kingdom")).width());
    }

    void theMeasureRemembersRightly()
    {
        TextMeasure measure;
        for (const TextStyle &style :
             {TextStyle{14, 600}, TextStyle{10.4, 600}, TextStyle{12, 400, true, 0.04}}) {
            for (int again = 0; again < 2; ++again) {
                const QSizeF size = measure.size(style, QStringLiteral("Norwegian Sea"));
                const QSizeF direct = textSize(style, QStringLiteral("Norwegian Sea"));
                QVERIFY(qAbs(size.width() - direct.width()) < 0.5);
                QVERIFY(qAbs(size.height() - direct.height()) < 0.01);
            }
        }
    }

    void theOutlineIsCentred()
    {
        const QRectF bounds = textOutline({40, 600}, QStringLiteral("HOH")).boundingRect();
        QVERIFY(qAbs(bounds.center().x()) < 1);
        QVERIFY(qAbs(bounds.center().y()) < 1);
    }

    void inkLiesInItsHalo()
    {
        const QImage image = painted({QStringLiteral("H"), {40, 700}, Qt::red, Qt::green, 6}, 1);
        QCOMPARE(image.pixelColor(50, 50), QColor(Qt::red)); // the bar of the H
        int red = 0;
        int green = 0;
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x) {
                red += image.pixelColor(x, y) == QColor(Qt::red);
                green += image.pixelColor(x, y) == QColor(Qt::green);
                if (image.pixelColor(x, y) == QColor(Qt::red)) // no ink without a halo or ink around it
                    QVERIFY(image.pixelColor(x + 1, y) != QColor(Qt::white));
            }
        }
        QVERIFY(red > 100 && green > 100);
    }

    void aSecondPaintingIsTheSame()
    {
        const HaloLook look{QStringLiteral("Türkiye"), {14, 600}, Qt::black, Qt::yellow, 2.6, -20};
        HaloText text;
        QCOMPARE(painted(look, 2, text), painted(look, 2, text));
    }

    void turningTurns()
    {
        const QRect flat = inked(painted({QStringLiteral("Portugal"), {12, 600}, Qt::black, Qt::white}, 1));
        const QRect turned
            = inked(painted({QStringLiteral("Portugal"), {12, 600}, Qt::black, Qt::white, 2.6, -90}, 1));
        QVERIFY(flat.width() > 2 * flat.height());
        QVERIFY(turned.height() > 2 * turned.width());
    }

private:
    static QImage painted(const HaloLook &look, double ratio)
    {
        HaloText text;
        return painted(look, ratio, text);
    }

    static QImage painted(const HaloLook &look, double ratio, HaloText &text)
    {
        QImage image((QSizeF(100, 100) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        text.paint(painter, {50, 50}, look);
        return image;
    }

    static QRect inked(const QImage &image)
    {
        QRect bounds;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    bounds |= QRect(x, y, 1, 1);
            }
        }
        return bounds;
    }
};

QTEST_MAIN(HaloTextTest)
#include "tst_halotext.moc"
