// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercopy.h"
#include "paperreader.h"
#include "printedpaper.h"

#include "paper/anchoring.h"

#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using Status = PaperReading::Status;

class TestPaperReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_pdf = path("paper.pdf");
        printed::pdf(m_pdf, papercopy::paper());
    }

    void aPdfIsReadAndEveryQuotationStandsOnItsPage()
    {
        const PaperReading reading = readPaper({m_pdf, {}, {}});
        QCOMPARE(reading.reason, QString());
        QCOMPARE(reading.status, Status::Read);
        QVERIFY(reading.hasText());
        QVERIFY(reading.text.pages.size() > 2);
        QVERIFY(reading.pictures);
        const Anchoring anchoring = anchored(*papercopy::pack(), reading.text);
        QStringList lost;
        for (const PaperAnchor &anchor : anchoring.anchors) {
            if (anchor.finding != Finding::Found)
                lost.append(anchor.excerpt.value);
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char(' '))));
        for (const PaperAnchor &anchor : anchoring.anchors) {
            const int page = reading.text.pageAt(anchor.ranges.front().from);
            const std::vector<QRectF> boxes = reading.text.boxes(anchor.ranges.front(), page);
            QVERIFY2(!boxes.empty(), qPrintable(anchor.excerpt.value));
            const QRectF sheet(QPointF(), reading.text.pages[size_t(page)].size);
            for (const QRectF &box : boxes)
                QVERIFY(sheet.contains(box));
        }
    }

    void theWordsInTheBoxesAreThoseOfThePicture()
    {
        // The box of a passage holds ink, the margin beside it none.
        const PaperReading reading = readPaper({m_pdf, {}, {}});
        const Anchoring anchoring = anchored(*papercopy::pack(), reading.text);
        const TextRange range = anchoring.anchors.front().ranges.front();
        const int page = reading.text.pageAt(range.from);
        const QImage picture = reading.pictures->picture(page, 2, {});
        QVERIFY(!picture.isNull());
        const auto dark = [&](const QRectF &points) {
            int count = 0;
            const QRect pixels = QRectF(points.topLeft() * 2, points.size() * 2).toRect() & picture.rect();
            for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
                for (int x = pixels.left(); x <= pixels.right(); ++x)
                    count += qGray(picture.pixel(x, y)) < 128;
            }
            return double(count) / std::max(1, pixels.width() * pixels.height());
        };
        for (const QRectF &box : reading.text.boxes(range, page)) {
            QVERIFY(dark(box) > 0.04);
            QCOMPARE(dark(QRectF(2, box.top(), 20, box.height())), 0.0);
        }
    }

    void aPictureThatCannotBeIsNull()
    {
        const PaperReading reading = readPaper({m_pdf, {}, {}});
        QVERIFY(reading.pictures->picture(100'000, 1, {}).isNull());
        QVERIFY(reading.pictures->picture(-1, 1, {}).isNull());
        QVERIFY(reading.pictures->picture(0, 1e6, {}).isNull());
        QVERIFY(reading.pictures->picture(0, 1, [] { return true; }).isNull());
    }

    void textFilesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString words = QStringLiteral("Caf\u00e9 \u201cNATO\u201d\nT\u00fcrkiye\n");
        QTest::newRow("UTF-8") << words.toUtf8() << words;
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xef\xbb\xbf") + words.toUtf8() << words;
        const QByteArray wide(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe") + wide << words;
        QTest::newRow("Latin-1") << QByteArray("Caf\xe9\n") << QStringLiteral("Caf\u00e9\n");
        QTest::newRow("line ends of Windows") << QByteArray("a\r\nb\r\n") << QStringLiteral("a\nb\n");
    }

    void textFilesAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const PaperReading reading = readPaper({written("words.txt", bytes), {}, {}});
        QCOMPARE(reading.status, Status::Read);
        QCOMPARE(reading.text.text, text);
        QVERIFY(!reading.pictures);
    }

    void whatCannotBeReadIsExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QByteArray noise;
        for (int i = 0; i < 5000; ++i)
            noise.append(char((i * 7919) % 251));
        QFile file(m_pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("binary") << noise << QStringLiteral("neither a PDF nor a text");
        QTest::newRow("archive") << QByteArray("PK\x03\x04 docx") << QStringLiteral("plain text");
        QTest::newRow("head of a PDF only") << whole.left(60) << QStringLiteral("damaged");
        QTest::newRow("the name of PDF and noise")
            << QByteArray("%PDF-1.7\n") + noise << QStringLiteral("damaged");
    }

    void whatCannotBeReadIsExplained()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const PaperReading reading = readPaper({written("broken.pdf", bytes), {}, {}});
        QCOMPARE(reading.status, Status::Failed);
        QVERIFY2(reading.reason.contains(says), qPrintable(reading.reason));
    }

    void filesThatAreNotThereOrFoldersAreExplained()
    {
        QVERIFY(readPaper({path("absent.pdf"), {}, {}}).reason.contains(QLatin1String("not there")));
        QVERIFY(readPaper({m_folder.path(), {}, {}}).reason.contains(QLatin1String("folder")));
    }

    void aPdfCutAnywhereNeitherCrashesNorHangs()
    {
        QFile file(m_pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int part = 1; part < 12; ++part) {
            const PaperReading reading
                = readPaper({written("cut.pdf", whole.left(whole.size() * part / 12)), {}, {}});
            QVERIFY(reading.status == Status::Failed || reading.status == Status::Read);
            if (reading.pictures)
                reading.pictures->picture(0, 1, {});
        }
        for (int at = 100; at < whole.size(); at += int(whole.size() / 40)) {
            QByteArray broken = whole;
            for (int i = 0; i < 12 && at + i < broken.size(); ++i)
                broken[at + i] = char(i * 37);
            const PaperReading reading = readPaper({written("broken.pdf", broken), {}, {}});
            QVERIFY(reading.status == Status::Failed || reading.status == Status::Read);
        }
    }

    void aPdfWithoutATextLayerIsReadAndHasNoText()
    {
        printed::pictures(path("scan.pdf"), 2);
        const PaperReading reading = readPaper({path("scan.pdf"), {}, {}});
        QCOMPARE(reading.status, Status::Read);
        QVERIFY(!reading.hasText());
        QVERIFY(!reading.pictures->picture(1, 1, {}).isNull());
    }

    void aLockedPdfAsksForItsPassword()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
        if (tool.isEmpty())
            QSKIP("qpdf, which locks the file for this test, is not installed");
        const QString locked = path("locked.pdf");
        QCOMPARE(QProcess::execute(tool,
                                   {QStringLiteral("--encrypt"), QStringLiteral("s\u00e9same"),
                                    QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--"),
                                    m_pdf, locked}),
                 0);
        QCOMPARE(readPaper({locked, {}, {}}).status, Status::Locked);
        QCOMPARE(readPaper({locked, QStringLiteral("wrong"), {}}).status, Status::Locked);
        const PaperReading reading = readPaper({locked, QStringLiteral("s\u00e9same"), {}});
        QCOMPARE(reading.status, Status::Read);
        QVERIFY(reading.hasText());
    }

    void twoThousandPagesTellTheirProgressAndStopWhenAsked()
    {
        printed::book(path("book.pdf"), 2000);
        int calls = 0;
        const PaperReading stopped = readPaper({path("book.pdf"), {}, [&](int done, int total) {
                                                    ++calls;
                                                    return total == 2000 && done < 25;
                                                }});
        QCOMPARE(stopped.status, Status::Cancelled);
        QCOMPARE(calls, 26);
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_pdf;
};

QTEST_MAIN(TestPaperReader)
#include "tst_paperreader.moc"
