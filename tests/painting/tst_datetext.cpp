// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "furniture/datetext.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTest>

using namespace atlas;

class DateTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void datesAreEnglishWhateverTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(longDate({2004, 3, 29}), QStringLiteral("29 March 2004"));
        QCOMPARE(shortDate({2004, 3, 29}), QStringLiteral("29 Mar 2004"));
        QCOMPARE(longDate({1949, 5, 1}), QStringLiteral("1 May 1949"));
        QLocale::setDefault(QLocale::c());
        for (QDate day(1, 1, 1); day.year() < 2100; day = day.addDays(day.year() < 1900 ? 9973 : 17)) {
            QCOMPARE(longDate(day), QLocale::c().toString(day, QStringLiteral("d MMMM yyyy")));
            QCOMPARE(shortDate(day), QLocale::c().toString(day, QStringLiteral("d MMM yyyy")));
        }
    }

    void anInvalidDateIsEmpty()
    {
        QVERIFY(longDate({}).isEmpty());
        QVERIFY(shortDate({}).isEmpty());
        QCOMPARE(steadyWidth(sansFont(13), {}), 0.0);
    }

    void datesOfOneShapeAreEquallyWide()
    {
        const QFont font = displayFont(21.5);
        for (int month = 1; month <= 12; ++month) {
            const double oneDigit = steadyWidth(font, longDate({1949, month, 1}));
            const double twoDigits = steadyWidth(font, longDate({1949, month, 10}));
            QVERIFY(twoDigits > oneDigit);
            for (QDate day(1949, month, 1); day.year() <= 2024; day = day.addDays(1)) {
                if (day.month() != month) {
                    day = QDate(day.year() + 1, month, 1).addDays(-1);
                    continue;
                }
                QCOMPARE(steadyWidth(font, longDate(day)), day.day() < 10 ? oneDigit : twoDigits);
            }
        }
    }

    void wordsAreAsWideAsAPainterSetsThem_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"", " ", " March ", "March", "  two  spaces  ", "12 changes ",
                                  "to 1949 AV.", "Viewpoint: International documents "})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void wordsAreAsWideAsAPainterSetsThem()
    {
        QFETCH(QString, words);
        for (const QFont &font : {sansFont(11), sansFont(13, 600), displayFont(21.5), serifFont(16.5)})
            QVERIFY(std::abs(wordsWidth(font, words) - QFontMetricsF(font).horizontalAdvance(words)) < 0.05);
    }

    void noDigitIsWiderThanItsCell()
    {
        const QFont font = sansFont(13);
        for (int digit = 0; digit < 10; ++digit)
            QVERIFY(QFontMetricsF(font).horizontalAdvance(QString::number(digit))
                    <= steadyWidth(font, QStringLiteral("1")) + 1e-9);
    }

    void whatFollowsADigitStandsStill()
    {
        QVERIFY(inkFrom(QStringLiteral("1 1 |")) > 0);
        QCOMPARE(inkFrom(QStringLiteral("1 1 |")), inkFrom(QStringLiteral("4 8 |")));
    }

private:
    /// Last column with ink.
    static int inkFrom(const QString &text)
    {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(displayFont(22));
        paintSteady(painter, {4, 30}, text);
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 128)
                    return x;
            }
        }
        return -1;
    }
};

QTEST_MAIN(DateTextTest)
#include "tst_datetext.moc"
