// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectormap.h"

#include "exportfixture.h"
#include "land/landpaths.h"
#include "land/vectorland.h"
#include "mappainter.h"

#include <QPainter>
#include <QTest>

#include <set>

using namespace atlas;

namespace {

struct Difference {
    double mean = 0; ///< of the channels, 0 to 255
    double far = 0; ///< share of pixels that differ by more than 96 in a channel
};

Difference between(const QImage &a, const QImage &b)
{
    double sum = 0;
    int far = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int red = std::abs(qRed(p) - qRed(q)), green = std::abs(qGreen(p) - qGreen(q)),
                      blue = std::abs(qBlue(p) - qBlue(q));
            sum += red + green + blue;
            far += std::max({red, green, blue}) > 96;
        }
    const double count = double(a.width()) * a.height();
    return {sum / count / 3, far / count};
}

QImage painted(const MapScene &scene)
{
    QImage image(scene.viewport.deviceSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scene.viewport.ratio);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintVectorMap(painter, scene);
    return image;
}

MapScene sceneOn(QDate date, const QRectF &degrees, double ratio)
{
    ExportSettings settings = settingsOn(date, QSizeF(900, 600) * ratio);
    settings.page.dpi = screenDpi * ratio;
    settings.style = PageStyle::Map;
    settings.view.camera
        = {MapProjection().extentOf(degrees.left(), degrees.top(), degrees.right(), degrees.bottom())};
    return Exporter(shippedScenery()).page(settings).scene;
}

} // namespace

class TestVectorMap : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { registerFonts(); }

    void itLooksAsThePixelsDo_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QRectF>("degrees");
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("ratio");
        const QRectF europe(-25, 34, 70, 38);
        QTest::newRow("founding") << QDate(1949, 8, 24) << europe << int(ThemeName::Light) << 1.0;
        QTest::newRow("pact, dark") << QDate(1955, 5, 14) << europe << int(ThemeName::Dark) << 1.0;
        QTest::newRow("seven, fine") << QDate(2004, 3, 29) << europe << int(ThemeName::Print) << 2.0;
        QTest::newRow("Berlin") << QDate(1990, 10, 3) << QRectF(11, 51, 5, 3) << int(ThemeName::Light) << 1.0;
        QTest::newRow("Crimea") << QDate(2022, 9, 30) << QRectF(30, 43, 12, 8) << int(ThemeName::Contrast)
                                << 1.0;
        QTest::newRow("Caucasus") << QDate(2016, 1, 1) << QRectF(39, 38, 12, 7) << int(ThemeName::Light)
                                  << 2.0;
        QTest::newRow("within one state")
            << QDate(2016, 1, 1) << QRectF(45, 55, 2, 1) << int(ThemeName::Light) << 1.0;
    }

    void itLooksAsThePixelsDo()
    {
        QFETCH(QDate, date);
        QFETCH(QRectF, degrees);
        QFETCH(int, theme);
        QFETCH(double, ratio);
        MapScene scene = sceneOn(date, degrees, ratio);
        scene.theme = Theme::named(ThemeName(theme));
        scene.layers |= Layer::EuropeanUnion;
        scene.layers |= Layer::Partnership;
        scene.selectedStates = {StateId{QStringLiteral("POL")}};
        MapPainter painter;
        const QImage pixels = painter.paint(scene).copy();
        const Difference difference = between(painted(scene), pixels);
        QVERIFY2(difference.mean < 4 && difference.far < 0.01,
                 qPrintable(QStringLiteral("mean %1, far %2").arg(difference.mean).arg(difference.far)));
    }

    /// Areas of a partition: what is one state's is no other's.
    void everyAreaCoversItsPixelsAndNoOthers()
    {
        const MapScene scene = sceneOn({2004, 3, 29}, QRectF(-25, 34, 70, 38), 1);
        const LandPaths paths(scene.borders, scene.viewport);
        MapPainter painter;
        painter.paint(scene);
        for (size_t i = 0; i < scene.borders->territories.size(); ++i) {
            std::vector<char> alone(scene.borders->territories.size(), 0);
            alone[i] = 1;
            const QPainterPath area = paths.area(alone);
            for (int y = 5; y < scene.viewport.size.height(); y += 23)
                for (int x = 5; x < scene.viewport.size.width(); x += 23) {
                    const bool inside = area.contains(QPointF(x + 0.5, y + 0.5));
                    const bool seen = painter.territoryAt(QPointF(x, y)) == TerritoryIndex(i);
                    if (inside == seen)
                        continue;
                    // Then the pixel is shared: the outline crosses it.
                    const bool shared
                        = area.intersects(QRectF(x, y, 1, 1)) && !area.contains(QRectF(x, y, 1, 1));
                    QVERIFY2(shared,
                             qPrintable(QStringLiteral("%1 at %2, %3")
                                            .arg(scene.borders->territories[i].name)
                                            .arg(x)
                                            .arg(y)));
                }
        }
    }

    void aSceneWithoutBordersIsSea()
    {
        MapScene scene;
        scene.theme = Theme::named(ThemeName::Light);
        scene.layers = {};
        scene.viewport.size = {60, 40};
        const QImage image = painted(scene);
        QCOMPARE(image.pixel(0, 0), scene.theme.sea.rgb());
        QCOMPARE(image.pixel(59, 39), scene.theme.sea.rgb());
    }

    void everyKindHasAWordOfItsOwn()
    {
        std::set<QString> words;
        for (int fill = 0; fill < fillClassCount; ++fill)
            words.insert(fillWord({FillClass(fill), false, FillClass::Land}));
        words.insert(fillWord({FillClass::Land, true, FillClass::Land}));
        QCOMPARE(int(words.size()), fillClassCount + 1);
        words.clear();
        for (int line = 0; line < lineKindCount; ++line)
            words.insert(lineWord(LineKind(line)));
        QCOMPARE(int(words.size()), lineKindCount);
    }
};

QTEST_MAIN(TestVectorMap)
#include "tst_vectormap.moc"
