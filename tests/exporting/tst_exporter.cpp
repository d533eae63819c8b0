// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../issuetext.h"
#include "exportfixture.h"
#include "mappainter.h"
#include "memory/picturememory.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <webp/decode.h>

using namespace atlas;

namespace {

/// Mean of the channels' differences, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q))
                + std::abs(qBlue(p) - qBlue(q));
        }
    return sum / 3 / a.width() / a.height();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage webpImage(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    int width = 0, height = 0;
    uint8_t *pixels = WebPDecodeBGRA(reinterpret_cast<const uint8_t *>(bytes.constData()),
                                     size_t(bytes.size()), &width, &height);
    const QImage image = QImage(pixels, width, height, QImage::Format_RGB32).copy();
    WebPFree(pixels);
    return image;
}

/// Output of another program; empty when it fails.
QByteArray ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"),
                       QStringLiteral(ATLAS_SOURCE_DIR "/tests/exporting/bundledfonts.conf"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral(ATLAS_SOURCE_DIR "/tests/exporting"));
    process.start(program, arguments);
    process.waitForFinished(60000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput() + ' ';
}

bool isThere(const char *program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

} // namespace

class TestExporter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        QVERIFY(shippedScenery().isComplete());
    }

    void pngHoldsTheVeryPixelsOfThePreview()
    {
        for (const PageStyle style : {PageStyle::Page, PageStyle::Map}) {
            ExportSettings settings = settingsOn({2004, 3, 29}, {1500, 1300}); // three bands
            settings.page.dpi = 144;
            settings.style = style;
            const QString path = written(settings, ExportFormat::Png);
            const QImage file(path);
            QImage shown = m_exporter.image(settings);
            shown.setDevicePixelRatio(1);
            QCOMPARE(file.convertToFormat(QImage::Format_RGB32), shown);
            QCOMPARE(file.dotsPerMeterX(), 5669);
            QCOMPARE(file.text(QStringLiteral("Title")), m_exporter.notes(settings).title);
        }
    }

    void bandsMakeThePixelsOfOnePainting()
    {
        ExportSettings settings = settingsOn({2016, 1, 1}, {900, 1200});
        settings.style = PageStyle::Map;
        const Page page = m_exporter.page(settings);
        MapPainter painter;
        QImage whole = painter.paint(page.scene).copy();
        whole.setDevicePixelRatio(1);
        QImage image = m_exporter.image(settings);
        image.setDevicePixelRatio(1);
        QCOMPARE(image, whole);
    }

    void jpegAndWebPComeNear()
    {
        ExportSettings settings = settingsOn({1955, 5, 14}, {700, 500});
        const QImage image = m_exporter.image(settings);
        QVERIFY(difference(QImage(written(settings, ExportFormat::Jpeg)), image) < 3);
        QVERIFY(difference(webpImage(written(settings, ExportFormat::WebP)), image) < 4);
        settings.quality = 100;
        QCOMPARE(difference(webpImage(written(settings, ExportFormat::WebP)), image), 0.0);
    }

    void tiffHoldsThePixelsAndGeoTiffItsPlace()
    {
        if (!isThere("gdalinfo") || !isThere("gdal_translate"))
            QSKIP("gdal-bin is not installed");
        ExportSettings settings = settingsOn({2004, 3, 29}, {800, 700});
        const QString plain = written(settings, ExportFormat::Tiff);
        const QString again = m_folder.filePath(QStringLiteral("again.png"));
        QVERIFY(!ran(QStringLiteral("gdal_translate"),
                     {QStringLiteral("-of"), QStringLiteral("PNG"), plain, again})
                     .isEmpty());
        QCOMPARE(difference(QImage(again), m_exporter.image(settings)), 0.0);
        const QString geo = written(settings, ExportFormat::GeoTiff);
        const QJsonObject info
            = QJsonDocument::fromJson(ran(QStringLiteral("gdalinfo"), {QStringLiteral("-json"), geo}))
                  .object();
        const Page page = m_exporter.page(settings);
        const QJsonArray size = info.value(QStringLiteral("size")).toArray();
        QCOMPARE(QSize(size[0].toInt(), size[1].toInt()), page.mapPixels.size());
        const QJsonArray transform = info.value(QStringLiteral("geoTransform")).toArray();
        const QRectF seen = page.scene.viewport.visibleMetres();
        QVERIFY(qAbs(transform[0].toDouble() - seen.left()) < 0.01);
        QVERIFY(qAbs(transform[3].toDouble() - seen.bottom()) < 0.01);
        QVERIFY(qAbs(transform[1].toDouble() - page.scene.viewport.metresPerPixel) < 0.01);
        QVERIFY(QJsonDocument(info).toJson().contains("3035"));
    }

    /// A place on the map is found in the picture by the six numbers alone.
    void theWorldFileTellsWhereEachPixelLies()
    {
        ExportSettings settings = settingsOn({2004, 3, 29}, {1000, 800});
        settings.worldFile = true;
        const QString path = written(settings, ExportFormat::Png);
        QList<double> numbers;
        for (const QByteArray &line : bytesOf(path.chopped(4) + QStringLiteral(".pgw")).split('\n'))
            if (!line.isEmpty())
                numbers.append(line.toDouble());
        QCOMPARE(numbers.size(), 6);
        const Page page = m_exporter.page(settings);
        const QPointF metres = MapProjection().toMetres(QGeoCoordinate(52.5, 13.4)); // Berlin
        const QPointF pixel((metres.x() - numbers[4]) / numbers[0] + 0.5,
                            (metres.y() - numbers[5]) / numbers[3] + 0.5);
        const QPointF expected = page.map.topLeft() + page.scene.viewport.toPixels(metres);
        QVERIFY(QLineF(pixel, expected).length() < 0.01);
    }

    void everyFormatRemembersTheView_data()
    {
        QTest::addColumn<int>("format");
        for (const auto &[format, word] : formatWords())
            QTest::newRow(word) << int(format);
    }

    void everyFormatRemembersTheView()
    {
        QFETCH(int, format);
        ExportSettings settings = settingsOn({2014, 3, 18}, {600, 400});
        settings.view.viewpoint = Viewpoint::Control;
        settings.view.camera.extent = QRectF(4e6, 2e6, 1e6, 8e5);
        const QString path = written(settings, ExportFormat(format));
        const KnownContent known{shippedScenery().pack.get(), shippedScenery().borders.get()};
        const PictureReading reading = readPicture(path, known);
        QVERIFY2(reading.issues.empty(), qPrintable(textOf(reading.issues)));
        QVERIFY(reading.state);
        QCOMPARE(reading.state->view, settings.view);
        settings.keepsState = false;
        QVERIFY(!readPicture(written(settings, ExportFormat(format)), known).issues.empty());
    }

    void svgIsSoundAndLooksAsThePixelsDo_data() { views(); }

    void svgIsSoundAndLooksAsThePixelsDo()
    {
        if (!isThere("xmllint") || !isThere("rsvg-convert"))
            QSKIP("libxml2-utils or librsvg2-bin is not installed");
        QFETCH(QDate, date);
        QFETCH(QString, compare);
        ExportSettings settings = viewOn(date, compare);
        for (const LettersAs letters : {LettersAs::Text, LettersAs::Outlines}) {
            settings.letters = letters;
            const QString path = written(settings, ExportFormat::Svg);
            QVERIFY(
                !ran(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), path})
                     .isEmpty());
            const QByteArray text = bytesOf(path);
            QCOMPARE(text.contains("<text"), letters == LettersAs::Text);
            QVERIFY(text.contains("role=\"img\"") && text.contains("<title id=\"title\">")
                    && text.contains("<desc id=\"desc\">") && text.contains("id=\"state-FRA\""));
            const QString raster = m_folder.filePath(QStringLiteral("svg.png"));
            QVERIFY(!ran(QStringLiteral("rsvg-convert"),
                         {path, QStringLiteral("-w"), QStringLiteral("1100"), QStringLiteral("-o"), raster})
                         .isEmpty());
            const double mean = difference(QImage(raster), m_exporter.image(settings));
            QVERIFY2(mean < 4, qPrintable(QString::number(mean)));
        }
    }

    void pdfIsSoundAndLooksAsThePixelsDo_data() { views(); }

    void pdfIsSoundAndLooksAsThePixelsDo()
    {
        if (!isThere("qpdf") || !isThere("pdftoppm") || !isThere("pdffonts"))
            QSKIP("qpdf or poppler-utils is not installed");
        QFETCH(QDate, date);
        QFETCH(QString, compare);
        const ExportSettings settings = viewOn(date, compare);
        const QString path = written(settings, ExportFormat::Pdf);
        QVERIFY(!ran(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).isEmpty());
        const QByteArray fonts = ran(QStringLiteral("pdffonts"), {path});
        QVERIFY(fonts.contains("Inter") && !fonts.contains(" no  no  "));
        const QString raster = m_folder.filePath(QStringLiteral("pdf"));
        QVERIFY(
            !ran(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-scale-to-x"),
                  QStringLiteral("1100"), QStringLiteral("-scale-to-y"), QStringLiteral("800"), path, raster})
                 .isEmpty());
        const double mean = difference(QImage(raster + QStringLiteral(".png")), m_exporter.image(settings));
        QVERIFY2(mean < 5, qPrintable(QString::number(mean)));
        const QByteArray words = ran(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(words.contains("Poland") && words.contains("Viewpoint"));
    }

    void whatGoesWrongIsToldAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << QStringLiteral("no/such/map");
        QTest::newRow("a folder") << QStringLiteral("folder");
    }

    void whatGoesWrongIsToldAndLeavesNothing()
    {
        QFETCH(QString, path);
        const QTemporaryDir folder;
        for (const auto &[format, word] : formatWords()) {
            const QString full = folder.filePath(path + endingOf(format));
            if (path == QLatin1String("folder"))
                QDir().mkpath(full);
            const auto before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
            const Issues issues = m_exporter.write(settingsOn({2004, 3, 29}, {200, 150}), format, full);
            QVERIFY2(hasErrors(issues), word);
            QVERIFY(textOf(issues).contains(path));
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
        }
    }

    void whatIsCalledOffLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        for (const auto &[format, word] : formatWords()) {
            const QString path = folder.filePath(QStringLiteral("map") + endingOf(format));
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("old");
            old.close();
            std::atomic_bool cancelled = false;
            int heard = 0;
            const ExportWatch watch{[&](double) { cancelled = ++heard >= 2; }, &cancelled};
            const Issues issues
                = m_exporter.write(settingsOn({2004, 3, 29}, {400, 300}), format, path, watch);
            QVERIFY2(issues.empty(), qPrintable(textOf(issues)));
            QCOMPARE(bytesOf(path), QByteArray("old"));
            QCOMPARE(int(QDir(folder.path()).entryList(QDir::Files).size()), 1);
            QFile::remove(path);
        }
    }

    void aComparisonTooLargeIsRefused()
    {
        ExportSettings settings = settingsOn({2022, 2, 24}, {20000, 20000});
        settings.view.compare = {CompareMode::Swipe, {1989, 11, 9}};
        const Issues issues
            = m_exporter.write(settings, ExportFormat::Png, m_folder.filePath(QStringLiteral("x.png")));
        QVERIFY(hasErrors(issues));
    }

private:
    static void views()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("compare");
        QTest::newRow("seven join") << QDate(2004, 3, 29) << QString();
        QTest::newRow("two pacts") << QDate(1955, 5, 14) << QString();
        QTest::newRow("swipe") << QDate(2022, 2, 24) << QStringLiteral("swipe");
        QTest::newRow("outline") << QDate(2022, 2, 24) << QStringLiteral("outline");
    }
    static ExportSettings viewOn(QDate date, const QString &compare)
    {
        ExportSettings settings = settingsOn(date, {1100, 800});
        settings.view.layers |= Layer::EuropeanUnion;
        if (const auto mode = compareModeFrom(compare))
            settings.view.compare = {*mode, {1989, 11, 9}};
        return settings;
    }
    QString written(const ExportSettings &settings, ExportFormat format)
    {
        const QString path
            = m_folder.filePath(QStringLiteral("map%1%2").arg(++m_count).arg(endingOf(format)));
        const Issues issues = m_exporter.write(settings, format, path);
        return issues.empty() ? path : QStringLiteral("failed: ") + textOf(issues);
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    Exporter m_exporter{shippedScenery()};
};

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
