// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "names/halotext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace atlas;

Q_DECLARE_METATYPE(atlas::TextStyle)

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

    void outlinesDoNotDependOnWhatWasDrawnBefore()
    {
        const TextStyle style{12, 600};
        const QString name = QStringLiteral("United States");
        const QPainterPath first = textOutline(style, name);
        QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
        for (const double x : {5.0, 5.25, 5.5, 5.75}) {
            QPainter painter(&image);
            painter.setFont(sansFont(17 + 4 * x, 600)); // a size of its own, so that glyphs are loaded
            painter.drawText(QPointF(x, 30), name);
            painter.end();
            QCOMPARE(textOutline(style, name), first);
        }
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

    void theRoomHoldsEveryPixel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextStyle>("style");
        QTest::addColumn<double>("rotation");
        QTest::newRow("accents") << QStringLiteral("\u00c5land \u00d6\u0178") << TextStyle{14, 700} << 0.0;
        QTest::newRow("descenders") << QStringLiteral("gjpqy\n\u00c7\u0162") << TextStyle{10.4, 600} << 0.0;
        QTest::newRow("slanted") << QStringLiteral("fj Norwegian Sea f") << TextStyle{16, 400, true, 0.04}
                                 << 0.0;
        QTest::newRow("turned") << QStringLiteral("T\u00fcrkiye") << TextStyle{14, 600} << -37.0;
    }
    void theRoomHoldsEveryPixel()
    {
        QFETCH(QString, text);
        QFETCH(TextStyle, style);
        QFETCH(double, rotation);
        const HaloLook look{text, style, Qt::black, Qt::red, 2.6, rotation};
        const QImage image = painted(look, 3, {300, 300});
        const QRectF room = haloRoom(look, textSize(style, text)).translated(150, 150);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) != QColor(Qt::white))
                    QVERIFY(room.contains(QPointF(x + 0.5, y + 0.5) / 3));
    }

    void theKeyTellsLooksApart()
    {
        const HaloLook look{QStringLiteral("Malta"), {12, 600}, Qt::black, Qt::yellow, 2.6, -20};
        QCOMPARE(HaloLook(look).key(), look.key());
        HaloLook other = look;
        other.text = QStringLiteral("Malte");
        QVERIFY(other.key() != look.key());
        other = look;
        other.halo = Qt::white;
        QVERIFY(other.key() != look.key());
        other = look;
        other.rotation = 0;
        QVERIFY(other.key() != look.key());
        other = look;
        other.style.weight = 700;
        QVERIFY(other.key() != look.key());
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
    static QImage painted(const HaloLook &look, double ratio, QSizeF size = {100, 100})
    {
        QImage image((size * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintHaloText(painter, {size.width() / 2, size.height() / 2}, look);
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
