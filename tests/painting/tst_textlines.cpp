// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "furniture/datetext.h"
#include "pack/packreader.h"
#include "textlines.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <functional>

using namespace atlas;

namespace {

constexpr int foot = 30; // pixels of the base line from the top

QImage painted(double ratio, const std::function<void(QPainter &)> &paint)
{
    QImage image((QSizeF(520, 120) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(20, 60, 90));
    paint(painter);
    return image;
}

QStringList sentences()
{
    QStringList all{QStringLiteral("WAVE To AV, fi 10:45 → x2"), QStringLiteral(" between spaces "),
                    QStringLiteral("Nothing changed on this date. The last change, on 4 April 1949:"),
                    QString::fromUtf8("Čeština, Ελλάδα, Україна, \u2026 1949\u20132024")};
    const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
    for (size_t i = 0; i < pack->events.size(); i += 16)
        all << pack->events[i].title;
    return all;
}

} // namespace

class TextLinesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void equalsDrawText_data()
    {
        QTest::addColumn<QFont>("font");
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 2.0}) {
            QTest::addRow("sans at %g", ratio) << sansFont(13) << ratio;
            QTest::addRow("semibold at %g", ratio) << sansFont(11.5, 600) << ratio;
            QTest::addRow("serif at %g", ratio) << serifFont(16, true) << ratio;
        }
    }

    void equalsDrawText()
    {
        QFETCH(QFont, font);
        QFETCH(double, ratio);
        double x = 3;
        for (const QString &text : sentences()) {
            const QImage expected = painted(ratio, [&](QPainter &painter) {
                painter.setFont(font);
                painter.drawText(QPointF(x, foot), text);
            });
            const QImage actual = painted(
                ratio, [&](QPainter &painter) { textLines(text, font).paint(painter, QPointF(x, foot)); });
            QVERIFY2(actual == expected, qPrintable(text));
            x += x > 9 ? -6 : 0.37; // between pixels, too
        }
    }

    void equalsDrawTextInARoom_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addColumn<TextFit>("fit");
        QTest::addColumn<QRectF>("room");
        const QRectF wide(4, 5, 300, 90), narrow(4.5, 5, 90, 40);
        for (const QRectF &room : {wide, narrow}) {
            for (const Qt::Alignment side : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter}) {
                for (const Qt::Alignment level : {Qt::AlignTop, Qt::AlignVCenter, Qt::AlignBottom}) {
                    const int flags = int(side) | int(level);
                    QTest::addRow("line %x, %g wide", flags, room.width())
                        << (flags | Qt::TextSingleLine) << TextFit::Whole << room;
                    QTest::addRow("lines %x, %g wide", flags, room.width())
                        << (flags | Qt::TextWordWrap) << TextFit::Wrapped << room;
                }
            }
        }
    }

    void equalsDrawTextInARoom()
    {
        QFETCH(int, flags);
        QFETCH(TextFit, fit);
        QFETCH(QRectF, room);
        const QFont font = sansFont(12.5);
        for (const double ratio : {1.0, 2.0}) {
            for (const QString &sentence : sentences()) {
                const QString text = sentence.trimmed();
                const QImage expected = painted(ratio, [&](QPainter &painter) {
                    painter.setFont(font);
                    painter.drawText(room, flags, text);
                });
                const QImage actual = painted(ratio, [&](QPainter &painter) {
                    textLines(text, font, fit, room.width())
                        .paintIn(painter, room, Qt::Alignment(flags & 0xff));
                });
                QVERIFY2(actual == expected, qPrintable(text));
            }
        }
    }

    void aLineIsAsWideAsTheMetricsSay()
    {
        for (const QFont &font : {sansFont(11.5, 500), serifFont(16, true)}) {
            for (const QString &sentence : sentences()) {
                const QString text = sentence.trimmed();
                QCOMPARE(textLines(text, font).width(), QFontMetricsF(font).horizontalAdvance(text));
            }
        }
    }

    void datesPaintedWordByWordEqualDrawText()
    {
        const QFont font = sansFont(13, 600);
        for (QDate day(1949, 1, 1); day.year() <= 2024; day = day.addDays(151)) {
            const QString text = longDate(day);
            for (const double ratio : {1.0, 2.0}) {
                const QImage expected = painted(ratio, [&](QPainter &painter) {
                    painter.setFont(font);
                    painter.drawText(QPointF(4.5, foot), text);
                });
                const QImage actual = painted(
                    ratio, [&](QPainter &painter) { paintWords(painter, QPointF(4.5, foot), text, font); });
                QVERIFY2(actual == expected, qPrintable(text));
            }
        }
    }

    void anElidedTextIsCutAsByTheMetrics()
    {
        const QFont font = sansFont(12);
        for (const QString &text : sentences()) {
            const TextLines lines = textLines(text, font, TextFit::Elided, 80);
            QCOMPARE(lines.text(), QFontMetrics(font).elidedText(text, Qt::ElideRight, 80));
            QVERIFY(lines.width() <= 80);
        }
    }

    void whatComesAgainIsNotShapedAgain()
    {
        const QString text = QStringLiteral("Told on one day, and on another.");
        const int before = textsShaped();
        textLines(text, sansFont(12));
        QCOMPARE(textsShaped(), before + 1);
        textLines(text, sansFont(12));
        QCOMPARE(textsShaped(), before + 1);
        textLines(text, sansFont(12, 600));
        textLines(text, sansFont(12), TextFit::Wrapped, 100);
        textLines(text, sansFont(12), TextFit::Wrapped, 101);
        QCOMPARE(textsShaped(), before + 4);
        textLines(text, sansFont(12), TextFit::Wrapped, 100);
        QCOMPARE(textsShaped(), before + 4);
    }

    void whatIsKeptIsBounded()
    {
        const QString first = QStringLiteral("the first of all of them");
        textLines(first, sansFont(12));
        for (int i = 0; i < 3000; ++i)
            textLines(QString::number(i).repeated(8), sansFont(12));
        const int before = textsShaped();
        textLines(first, sansFont(12));
        QCOMPARE(textsShaped(), before + 1);
    }

    void nothingIsPaintedOfAnEmptyText()
    {
        const TextLines none = textLines({}, sansFont(12), TextFit::Wrapped, 50);
        QCOMPARE(none.count(), 0);
        QCOMPARE(none.width(), 0.0);
        const auto paint = [&none](QPainter &painter) {
            none.paint(painter, {10, 10});
            none.paintIn(painter, {0, 0, 50, 50}, Qt::AlignCenter);
        };
        QCOMPARE(painted(1, paint), painted(1, [](QPainter &) {}));
    }

    void paperGetsLetters()
    {
        // A PDF that embeds no font has no text in it.
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QPdfWriter writer(&file);
        QPainter painter(&writer);
        const QFont own = painter.font();
        textLines(QStringLiteral("words"), sansFont(12)).paint(painter, {100, 100});
        QCOMPARE(painter.font(), own);
        painter.end();
        QVERIFY(file.data().contains("/ToUnicode"));
    }
};

QTEST_MAIN(TextLinesTest)
#include "tst_textlines.moc"
