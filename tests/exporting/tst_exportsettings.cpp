// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace atlas;

namespace {

ExportSettings unusual()
{
    ExportSettings settings;
    settings.view.date = {2014, 3, 18};
    settings.view.viewpoint = Viewpoint::Control;
    settings.view.camera.extent = {QPointF(4e6, 2e6), QSizeF(1.5e6, 1e6)};
    settings.view.layers = Layers(Layer::Members) | Layer::Contested;
    settings.view.compare = {CompareMode::Swipe, {1989, 11, 9}, CompareSide::A, 0.25, false, true};
    settings.theme = ThemeName::Contrast;
    settings.page = {{8.5, 11}, SizeUnit::Inches, 240};
    settings.scale = 1.5;
    settings.style = PageStyle::Map;
    settings.parts = PageParts(PagePart::Title) | PagePart::Excerpt;
    settings.title = QStringLiteral("A <title> & \"more\"");
    settings.subtitle = QStringLiteral("Şubtitle");
    settings.altText = QStringLiteral("alt");
    settings.longText = QStringLiteral("long\nand broken");
    settings.formats = ExportFormats(ExportFormat::Svg) | ExportFormat::GeoTiff;
    settings.letters = LettersAs::Outlines;
    settings.quality = 61;
    settings.worldFile = true;
    settings.keepsState = false;
    settings.name = QStringLiteral("crimea");
    return settings;
}

} // namespace

class TestExportSettings : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBackTheSame()
    {
        for (const ExportSettings &settings : {ExportSettings(), unusual()}) {
            const ExportSettingsReading reading
                = readExportSettings(toBytes(settings), QStringLiteral("x.json"), {});
            QVERIFY2(reading.issues.empty(),
                     reading.issues.empty() ? "" : qPrintable(reading.issues.front().text()));
            QCOMPARE(reading.settings, settings);
        }
    }

    void aFieldThatIsMissingKeepsItsValue()
    {
        const QByteArray bytes = R"({"schema": "alliance-atlas.export/1", "scale": 2})";
        const ExportSettings base = unusual();
        const ExportSettingsReading reading = readExportSettings(bytes, QStringLiteral("x.json"), {}, base);
        QVERIFY(reading.issues.empty());
        ExportSettings expected = base;
        expected.scale = 2;
        QCOMPARE(reading.settings, expected);
    }

    void whatIsWrongIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("told");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("x.json");
        QTest::newRow("other file") << QByteArray(R"({"schema": "alliance-atlas.deck/1"})")
                                    << QStringLiteral("no settings of an export");
        QTest::newRow("newer") << QByteArray(R"({"schema": "alliance-atlas.export/2"})")
                               << QStringLiteral("newer");
        const auto field = [](const char *name, const char *text, const char *told) {
            QTest::newRow(name) << QByteArray(R"({"schema": "alliance-atlas.export/1", )") + text + '}'
                                << QString::fromLatin1(told);
        };
        field("theme", R"("theme": "sepia")", "sepia");
        field("part", R"("parts": ["title", "logo"])", "logo");
        field("format", R"("formats": ["docx"])", "docx");
        field("scale", R"("scale": 9)", "between 1 and 4");
        field("unit", R"("page": {"unit": "ell"})", "ell");
        field("dpi", R"("page": {"dpi": 5})", "72");
        field("layer", R"("view": {"date": "2004-03-29", "layers": ["oil"]})", "oil");
        field("viewpoint", R"("view": {"date": "2004-03-29", "viewpoint": "mars"})", "mars");
    }

    void whatIsWrongIsToldWithItsPlace()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, told);
        const ExportSettingsReading reading = readExportSettings(change, QStringLiteral("x.json"), {});
        QVERIFY(hasErrors(reading.issues));
        QVERIFY2(reading.issues.front().text().contains(told), qPrintable(reading.issues.front().text()));
    }

    void pagesAreMeasuredInPixels_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("A4") << QStringLiteral("a4-landscape") << QSize(3508, 2480);
        QTest::newRow("A3") << QStringLiteral("a3-portrait") << QSize(3508, 4961);
        QTest::newRow("A0") << QStringLiteral("a0-portrait") << QSize(9933, 14043);
        QTest::newRow("column") << QStringLiteral("column") << QSize(1004, 2244);
        QTest::newRow("slide") << QStringLiteral("slide") << QSize(1920, 1080);
    }

    void pagesAreMeasuredInPixels()
    {
        QFETCH(QString, preset);
        QFETCH(QSize, pixels);
        const PagePreset *found = presetOf(preset);
        QVERIFY(found);
        QCOMPARE(found->page.pixels(), pixels);
        ExportSettings settings;
        settings.page = found->page;
        settings.scale = found->scale;
        QCOMPARE(faultOf(settings), QString());
        QCOMPARE(presetOf(settings.page, settings.scale), found);
    }

    void typeHasTheSameSizeInPrintAtAnyResolution()
    {
        ExportSettings settings;
        settings.page = {{297, 210}, SizeUnit::Millimetres, 300};
        const QSizeF page = settings.pictureSize();
        settings.page.dpi = 600;
        QVERIFY(qAbs(settings.pictureSize().width() - page.width()) < 0.5);
        QCOMPARE(settings.points(10), 7.5);
        settings.scale = 2;
        QCOMPARE(settings.points(10), 15.0);
    }

    void absurdSizesAreRefusedInASentence_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<double>("scale");
        const auto row = [](const char *name, QSizeF size, SizeUnit unit, double dpi, double scale) {
            QTest::newRow(name) << size << int(unit) << dpi << scale;
        };
        row("nothing", {0, 0}, SizeUnit::Pixels, 96, 1);
        row("a line", {5000, 3}, SizeUnit::Pixels, 96, 1);
        row("wide", {40000, 100}, SizeUnit::Pixels, 96, 1);
        row("area", {32000, 32000}, SizeUnit::Pixels, 96, 1);
        row("a field", {90000, 90000}, SizeUnit::Millimetres, 300, 1);
        row("no number", {std::numeric_limits<double>::quiet_NaN(), 100}, SizeUnit::Pixels, 96, 1);
        row("dpi", {100, 100}, SizeUnit::Inches, 5000, 1);
        row("scale", {100, 100}, SizeUnit::Pixels, 96, 5);
    }

    void absurdSizesAreRefusedInASentence()
    {
        QFETCH(QSizeF, size);
        QFETCH(int, unit);
        QFETCH(double, dpi);
        QFETCH(double, scale);
        ExportSettings settings;
        settings.page = {size, SizeUnit(unit), dpi};
        settings.scale = scale;
        QVERIFY(!faultOf(settings).isEmpty());
    }

    void eachFormatIsKnownByItsEnding()
    {
        for (const auto &[format, word] : formatWords())
            if (format != ExportFormat::GeoTiff)
                QCOMPARE(formatOfFile(QStringLiteral("a/b.c") + endingOf(format)), std::optional(format));
        QCOMPARE(formatOfFile(QStringLiteral("x.JPEG")), std::optional(ExportFormat::Jpeg));
        QCOMPARE(formatOfFile(QStringLiteral("png")), std::nullopt);
        QCOMPARE(formatOfFile(QStringLiteral("x.docx")), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestExportSettings)
#include "tst_exportsettings.moc"
