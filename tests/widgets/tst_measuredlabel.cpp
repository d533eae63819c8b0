// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/measuredlabel.h"

#include "fonts.h"
#include "textlines.h"

#include <QPaintEvent>
#include <QTest>

using namespace atlas;

namespace {

const QString sentence = QStringLiteral("Nothing changed on this date. The last change, on 12 March 1999:");

} // namespace

class TestMeasuredLabel : public QObject {
    Q_OBJECT

private slots:
    void heightsAreThoseOfALabel_data();
    void heightsAreThoseOfALabel();
    void otherWordsAreMeasuredAnew();
    void anotherFontIsMeasuredAnew();
    void marginsCount();
    void wrappedWordsKeepTheirLongestWord();
    void itIsPaintedAsALabelAndShapedOnce();
    void onlyLinesThatBecomeOthersArePainted();
};

void TestMeasuredLabel::heightsAreThoseOfALabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("format");
    QTest::newRow("plain") << sentence << int(Qt::PlainText);
    QTest::newRow("rich")
        << QStringLiteral("<div style='line-height:115%'><b>Ours</b> %1</div>").arg(sentence)
        << int(Qt::RichText);
    QTest::newRow("short") << QStringLiteral("Poland") << int(Qt::PlainText);
    QTest::newRow("empty") << QString() << int(Qt::PlainText);
}

void TestMeasuredLabel::heightsAreThoseOfALabel()
{
    QFETCH(QString, text);
    QFETCH(int, format);
    QLabel plain;
    MeasuredLabel measured;
    for (QLabel *label : {&plain, static_cast<QLabel *>(&measured)}) {
        label->setTextFormat(Qt::TextFormat(format));
        label->setWordWrap(true);
        label->setText(text);
    }
    for (int width : {90, 160, 240, 400, 160})
        QCOMPARE(measured.heightForWidth(width), plain.heightForWidth(width));
}

void TestMeasuredLabel::otherWordsAreMeasuredAnew()
{
    MeasuredLabel label;
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setText(sentence);
    const int high = label.heightForWidth(120);
    label.setText(QStringLiteral("Poland"));
    QVERIFY(label.heightForWidth(120) < high);
    label.setText(sentence);
    QCOMPARE(label.heightForWidth(120), high);
}

void TestMeasuredLabel::anotherFontIsMeasuredAnew()
{
    MeasuredLabel label;
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setText(sentence);
    const int high = label.heightForWidth(200);
    QFont larger = label.font();
    larger.setPixelSize(30);
    label.setFont(larger);
    QVERIFY(label.heightForWidth(200) > high);
}

void TestMeasuredLabel::marginsCount()
{
    MeasuredLabel label;
    label.setTextFormat(Qt::PlainText);
    label.setText(sentence);
    const QSize bare = label.sizeHint();
    label.setContentsMargins(10, 4, 10, 6);
    QCOMPARE(label.sizeHint(), bare + QSize(20, 10));
}

void TestMeasuredLabel::wrappedWordsKeepTheirLongestWord()
{
    MeasuredLabel label;
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setText(QStringLiteral("a constitutional question"));
    const int least = label.minimumSizeHint().width();
    QVERIFY(least > label.fontMetrics().averageCharWidth() * 10);
    QVERIFY(least < label.fontMetrics().horizontalAdvance(label.text()));
    QVERIFY(label.sizeHint().width() <= 240);
}

void TestMeasuredLabel::itIsPaintedAsALabelAndShapedOnce()
{
    QLabel plain;
    MeasuredLabel label;
    for (QLabel *each : std::initializer_list<QLabel *>{&plain, &label}) {
        each->setFont(sansFont(13));
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
        each->setContentsMargins(12, 8, 12, 6);
        each->setText(sentence);
        each->resize(160, 90);
    }
    const QImage expected = plain.grab().toImage();
    const int before = textsShaped();
    QCOMPARE(label.grab().toImage(), expected);
    QCOMPARE(textsShaped(), before + 1);
    label.grab();
    QCOMPARE(textsShaped(), before + 1);
}

/// What stands on the screen after each change of words is what a fresh label shows.
void TestMeasuredLabel::onlyLinesThatBecomeOthersArePainted()
{
    struct Painted : QObject {
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
        QRegion region;
    } painted;
    QWidget around;
    around.resize(200, 120);
    MeasuredLabel label(&around);
    label.setFont(sansFont(13));
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setGeometry(5, 5, 190, 110);
    label.setText(QStringLiteral("Nothing changed on this date. The last change, on 1 May 1955:"));
    around.show();
    QVERIFY(QTest::qWaitForWindowExposed(&around));
    QCoreApplication::processEvents();
    QImage screen = around.grab().toImage();
    label.installEventFilter(&painted);
    const auto show = [&](const QString &words) {
        painted.region = {};
        label.setWords(words);
        QCoreApplication::processEvents();
        const QRegion part = painted.region.translated(label.pos());
        const QImage fresh = around.grab().toImage();
        for (const QRect &rect : part)
            for (int y = rect.top(); y <= rect.bottom(); ++y)
                for (int x = rect.left(); x <= rect.right(); ++x)
                    if (screen.valid(x, y))
                        screen.setPixel(x, y, fresh.pixel(x, y));
        return screen.convertToFormat(QImage::Format_RGB32) == fresh.convertToFormat(QImage::Format_RGB32)
            ? part.boundingRect().height()
            : -1;
    };
    const int line = label.fontMetrics().height();
    const int last = show(QStringLiteral("Nothing changed on this date. The last change, on 1 May 1949:"));
    QVERIFY2(last > 0 && last < line + 8, qPrintable(QString::number(last)));
    QCOMPARE(show(QStringLiteral("Nothing changed on this date. The last change, on 1 May 1949:")), 0);
    QVERIFY(show(QStringLiteral("Nothing changed on this date")) >= 2 * line); // another height
    QVERIFY(show(QStringLiteral("Something changed on it")) > 0);
    QVERIFY(show(QStringLiteral("")) != -1);
}

QTEST_MAIN(TestMeasuredLabel)
#include "tst_measuredlabel.moc"
