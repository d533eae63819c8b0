// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "marks/eventglyph.h"
#include "theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace atlas;

class EventGlyphTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    /// Shape tells the category where colour cannot: no two silhouettes may be alike.
    void shapesOfCategoriesDiffer()
    {
        for (int a = 0; a < eventCategoryCount; ++a) {
            for (int b = a + 1; b < eventCategoryCount; ++b) {
                const QImage one = silhouette(EventCategory(a));
                const QImage other = silhouette(EventCategory(b));
                int differing = 0;
                int inked = 0;
                for (int y = 0; y < one.height(); ++y) {
                    for (int x = 0; x < one.width(); ++x) {
                        const bool inOne = qGray(one.pixel(x, y)) < 128;
                        const bool inOther = qGray(other.pixel(x, y)) < 128;
                        differing += inOne != inOther;
                        inked += inOne || inOther;
                    }
                }
                QVERIFY2(differing * 100 > inked * 8,
                         qPrintable(QStringLiteral("categories %1 and %2").arg(a).arg(b)));
            }
        }
    }

    void glyphsKeepTheirHeightAndPlace()
    {
        for (int i = 0; i < eventCategoryCount; ++i) {
            const QRectF bounds = eventGlyph(EventCategory(i), {50, 70}, 12).boundingRect();
            QVERIFY2(bounds.height() > 9 && bounds.height() < 14.5, qPrintable(QString::number(i)));
            QVERIFY(qAbs(bounds.center().x() - 50) < 0.5);
            QVERIFY(qAbs(bounds.center().y() - 70) < 1.5);
        }
    }

    void onlyWhatWeAddedIsHollow()
    {
        for (int i = 0; i < eventCategoryCount; ++i) {
            QCOMPARE(middle(EventCategory(i), InPaper::Yes), QColor(Qt::red));
            QCOMPARE(middle(EventCategory(i), InPaper::Indirect), QColor(Qt::red));
            QCOMPARE(middle(EventCategory(i), InPaper::No), QColor(Qt::green));
        }
    }

    void theNumberStandsOnADisc()
    {
        const Theme &theme = Theme::named(ThemeName::Light);
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLinkNumber(painter, {15, 15}, 1, theme);
        painter.end();
        QCOMPARE(image.pixelColor(10, 15), theme.select);
        QCOMPARE(image.pixelColor(5, 15), QColor(Qt::white));
        bool hasDigit = false;
        for (int x = 11; x < 19; ++x)
            hasDigit = hasDigit || image.pixelColor(x, 15).lightness() > 200;
        QVERIFY(hasDigit);
    }

private:
    static QImage silhouette(EventCategory category)
    {
        QImage image(48, 48, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillPath(eventGlyph(category, {24, 24}, 36), Qt::black);
        return image;
    }

    static QColor middle(EventCategory category, InPaper inPaper)
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintEventGlyph(painter, eventGlyph(category, {20, 20}, 20), Qt::red, inPaper, Qt::green);
        return image.pixelColor(20, 19);
    }
};

QTEST_MAIN(EventGlyphTest)
#include "tst_eventglyph.moc"
