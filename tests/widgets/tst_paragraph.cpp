// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "pack/packreader.h"
#include "panels/measuredlabel.h"
#include "panels/paragraph.h"
#include "panels/quoteblock.h"
#include "textlines.h"

#include <QPainter>
#include <QTest>

using namespace atlas;

namespace {

/// The words of the shipped pack: what these labels are for.
QStringList shippedTexts()
{
    const std::shared_ptr<const Pack> pack = PackReader().read(QStringLiteral(":/pack")).pack;
    QStringList texts;
    for (const Excerpt &excerpt : pack->excerpts)
        texts += {excerpt.annotation, excerpt.quote};
    for (const Event &event : pack->events)
        texts.append(event.summary);
    texts.removeAll({});
    return texts;
}

void dress(QLabel &label, Qt::TextFormat format, const QString &text)
{
    label.setFont(sansFont(12.5));
    label.setTextFormat(format);
    label.setWordWrap(true);
    label.setText(text);
}

QImage painted(QWidget &widget, QSize size, double ratio)
{
    widget.resize(size);
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

} // namespace

/// Labels that keep their glyphs show what QLabel shows.
class TestParagraph : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aParagraphIsRichTextPixelByPixel_data();
    void aParagraphIsRichTextPixelByPixel();
    void plainWordsAreThoseOfALabelPixelByPixel_data();
    void plainWordsAreThoseOfALabelPixelByPixel();
    void paintingAgainShapesNothing();
    void otherWordsInAParagraphAreShown();
    void whiteSpaceIsJoined();
    void aQuotationFindsItsLinesOnce();

private:
    QStringList m_texts;
};

void TestParagraph::initTestCase()
{
    QVERIFY(registerFonts());
    m_texts = shippedTexts();
    QVERIFY(m_texts.size() > 100);
}

void TestParagraph::aParagraphIsRichTextPixelByPixel_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("ratio");
    QTest::newRow("running") << QString() << 1.15 << 1.0;
    QTest::newRow("led") << QStringLiteral("Our note.") << 1.15 << 1.0;
    QTest::newRow("sharp") << QStringLiteral("Our note.") << 1.15 << 2.0;
    QTest::newRow("close") << QStringLiteral("High confidence,") << 1.0 << 1.0;
}

void TestParagraph::aParagraphIsRichTextPixelByPixel()
{
    QFETCH(QString, lead);
    QFETCH(double, share);
    QFETCH(double, ratio);
    for (int i = 0; i < int(m_texts.size()); ++i) {
        QLabel rich;
        const QString bold = lead.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(lead);
        dress(rich, Qt::RichText,
              QStringLiteral("<div style='line-height:%1%'>%2%3</div>")
                  .arg(share * 100)
                  .arg(bold, m_texts[i].toHtmlEscaped()));
        Paragraph paragraph(share);
        paragraph.setFont(sansFont(12.5));
        paragraph.setWords(lead.isEmpty() ? m_texts[i] : lead + QLatin1Char(' ') + m_texts[i], lead.size());
        const int width = 200 + i * 37 % 180;
        QCOMPARE(paragraph.heightForWidth(width), rich.heightForWidth(width));
        const QSize size(width, rich.heightForWidth(width) + i % 3); // some have more room than they want
        QVERIFY2(painted(paragraph, size, ratio) == painted(rich, size, ratio), qPrintable(m_texts[i]));
    }
}

void TestParagraph::plainWordsAreThoseOfALabelPixelByPixel_data()
{
    QTest::addColumn<bool>("wraps");
    QTest::addColumn<int>("alignment");
    QTest::addColumn<double>("ratio");
    QTest::newRow("wrapped") << true << int(Qt::AlignLeft | Qt::AlignVCenter) << 1.0;
    QTest::newRow("wrapped, sharp") << true << int(Qt::AlignLeft | Qt::AlignVCenter) << 2.0;
    QTest::newRow("one line, cut off") << false << int(Qt::AlignLeft | Qt::AlignVCenter) << 1.0;
    QTest::newRow("at the right") << true << int(Qt::AlignRight | Qt::AlignTop) << 1.0;
    QTest::newRow("in the middle") << true << int(Qt::AlignCenter) << 1.0;
}

void TestParagraph::plainWordsAreThoseOfALabelPixelByPixel()
{
    QFETCH(bool, wraps);
    QFETCH(int, alignment);
    QFETCH(double, ratio);
    for (int i = 0; i < int(m_texts.size()); ++i) {
        QLabel plain;
        MeasuredLabel kept;
        for (QLabel *label : {&plain, static_cast<QLabel *>(&kept)}) {
            dress(*label, Qt::PlainText, m_texts[i]);
            label->setWordWrap(wraps);
            label->setAlignment(Qt::Alignment(alignment));
            label->setContentsMargins(i % 5, i % 3, i % 7, i % 2);
            label->setEnabled(i % 4 > 0);
        }
        const int width = 180 + i * 41 % 200;
        const QSize size(width, plain.heightForWidth(width) + i % 4);
        QVERIFY2(painted(kept, size, ratio) == painted(plain, size, ratio), qPrintable(m_texts[i]));
    }
}

void TestParagraph::paintingAgainShapesNothing()
{
    MeasuredLabel first, second;
    for (QLabel *label : {&first, &second})
        dress(*label, Qt::PlainText, m_texts.front());
    const QSize size(240, first.heightForWidth(240));
    painted(first, size, 1);
    const int before = textsShaped();
    for (int i = 0; i < 3; ++i)
        painted(i % 2 ? first : second, size, 1);
    QCOMPARE(textsShaped(), before);
}

void TestParagraph::otherWordsInAParagraphAreShown()
{
    Paragraph changed, made;
    changed.setWords(QStringLiteral("The nearest is on 4 April 1949."), 11);
    const QSize size(200, 60);
    const QImage before = painted(changed, size, 1);
    for (Paragraph *paragraph : {&changed, &made})
        paragraph->setWords(QStringLiteral("The nearest are on 14 May 1955 and 9 February 1990."));
    QVERIFY(painted(changed, size, 1) != before);
    QVERIFY(painted(changed, size, 1) == painted(made, size, 1));
    changed.setFont(sansFont(20));
    QVERIFY(changed.heightForWidth(200) > made.heightForWidth(200));
}

void TestParagraph::whiteSpaceIsJoined()
{
    Paragraph paragraph;
    paragraph.setWords(QStringLiteral(" One \n two\u00a0 three\t"));
    QCOMPARE(paragraph.words(), QStringLiteral("One two\u00a0 three"));
    paragraph.setWords({});
    QCOMPARE(paragraph.heightForWidth(200), 0);
}

void TestParagraph::aQuotationFindsItsLinesOnce()
{
    const Quotation quotation(m_texts.front(), Theme::named(ThemeName::Light));
    QImage image(400, 400, QImage::Format_RGB32);
    for (int i = 0; i < 3; ++i) {
        QPainter painter(&image);
        quotation.paint(painter, {0, 0, 384, quotation.heightFor(384)});
    }
    QCOMPARE(quotation.broken(), 1);
    quotation.heightFor(374);
    quotation.heightFor(384);
    quotation.heightFor(374);
    QCOMPARE(quotation.broken(), 2); // the height for either width is known
}

QTEST_MAIN(TestParagraph)
#include "tst_paragraph.moc"
