// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "land/linestyle.h"
#include "mappainter.h"
#include "mapprojection.h"
#include "names/soilshape.h"
#include "partitions.h"

#include <QPainter>
#include <QtTest>

#include <cmath>

using namespace atlas;

namespace {

/// Fills and solid lines: what QPainter draws the same. Patterns and dashes have tests of their own.
Layers plainLayers()
{
    return Layers(Layer::Members) | Layer::AllianceBorder | Layer::RussianBorder | Layer::Joined;
}

/// The day's members and everybody else, without what is hatched.
std::shared_ptr<const Snapshot> plain(const Snapshot &snapshot)
{
    auto simple = std::make_shared<Snapshot>(snapshot);
    for (TerritoryState &land : simple->territories) {
        const FillClass fill = land.fill == FillClass::Outside ? land.fill
            : isNato(land.fill)                                ? FillClass::Nato
                                                               : FillClass::Land;
        land = {land.holder, land.holding, fill};
    }
    return simple;
}

void strokeLines(QPainter &painter, const MapScene &scene)
{
    const Viewport &view = scene.viewport;
    const int level = levelFor(view.metresPerPixel / view.ratio);
    const std::vector<char> micro
        = microTerritories(*scene.borders, scene.snapshot->territories, territoryAreas(*scene.borders));
    LineContext context = LineContext::of(*scene.borders, scene.snapshot->territories, micro);
    context.layers = scene.layers;
    context.metresPerPixel = view.metresPerPixel;
    std::array<QPainterPath, lineKindCount> paths;
    for (const Arc &arc : scene.borders->arcs) {
        const Polyline &line = arc.levels[size_t(level)];
        QPolygonF points;
        for (const QPointF point : line)
            points << view.toPixels(point);
        paths[size_t(lineKind(context, arc))].addPolygon(points);
    }
    for (const LineStroke &stroke : lineStrokes()) {
        painter.setOpacity(stroke.opacity);
        painter.strokePath(
            paths[size_t(stroke.kind)],
            QPen(scene.theme.*stroke.colour, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

/// The same paths by QPainter: fills of all territories, then the lines by kind.
QImage byQPainter(const MapScene &scene)
{
    const Viewport &view = scene.viewport;
    const int level = levelFor(view.metresPerPixel / view.ratio);
    QImage image(view.deviceSize(), QImage::Format_RGB32);
    image.fill(scene.theme.sea);
    image.setDevicePixelRatio(view.ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < scene.borders->territories.size(); ++i)
        painter.fillPath(territoryPath(*scene.borders, TerritoryIndex(i), level,
                                       [&](QPointF metres) { return view.toPixels(metres); }),
                         scene.theme.fill(scene.snapshot->territories[i].fill));
    strokeLines(painter, scene);
    return image;
}

struct Agreement {
    int compared = 0;
    double mean = 0; ///< of the differences of all colours, in 1/255
    double off = 0; ///< share of pixels that differ by more than `tolerance`
};
/// A pixel of a slanted line may take a fifth more or less of its colour, see tst_strokes; QPainter lets the
/// sea shine through between lands, which ours does not.
constexpr int tolerance = 60;

Agreement agreementOf(const MapScene &scene)
{
    MapPainter painter;
    const QImage frame = painter.paint(scene).copy();
    const QImage expected = byQPainter(scene);
    if (const QString folder = qEnvironmentVariable("ATLAS_KEEP_FRAMES"); !folder.isEmpty()) {
        static int number = 0;
        frame.save(QStringLiteral("%1/%2-ours.png").arg(folder).arg(++number));
        expected.save(QStringLiteral("%1/%2-qpainter.png").arg(folder).arg(number));
    }
    Agreement agreement;
    for (int y = 0; y < frame.height(); ++y)
        for (int x = 0; x < frame.width(); ++x) {
            const QRgb is = frame.pixel(x, y), should = expected.pixel(x, y);
            const int difference
                = std::max({std::abs(qRed(is) - qRed(should)), std::abs(qGreen(is) - qGreen(should)),
                            std::abs(qBlue(is) - qBlue(should))});
            ++agreement.compared;
            agreement.mean += difference;
            agreement.off += difference > tolerance;
        }
    agreement.mean /= agreement.compared;
    agreement.off /= agreement.compared;
    return agreement;
}

#define VERIFY_AGREEMENT(agreement)                                                                          \
    QVERIFY2((agreement).mean < 1.5 && (agreement).off < 0.004,                                              \
             qPrintable(QStringLiteral("mean %1, off %2").arg((agreement).mean).arg((agreement).off)))

} // namespace

/// The whole renderer against QPainter's antialiased drawing of the same paths.
class TestFrameReference : public QObject {
    Q_OBJECT

private slots:
    void randomPartitionsAreDrawnAsQPainterDrawsThem_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0, 4.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void randomPartitionsAreDrawnAsQPainterDrawsThem()
    {
        QFETCH(double, ratio);
        for (uint seed = 1; seed <= 6; ++seed) {
            const test::Partition partition = test::randomPartition(seed);
            auto borders = std::make_shared<BorderSet>(*partition.borders);
            auto snapshot = std::make_shared<Snapshot>();
            for (size_t i = 0; i < borders->territories.size(); ++i) {
                borders->states.push_back({StateId{QString::number(i)}, {}, {}, {}});
                const FillClass fill = (i * 7 + seed) % 3 == 0 ? FillClass::Nato : FillClass::Land;
                snapshot->states.push_back({true, QString::number(i), fill});
                TerritoryState land;
                land.holder = StateIndex(i);
                land.fill = fill;
                snapshot->territories.push_back(land);
            }
            MapScene scene;
            scene.borders = borders;
            scene.snapshot = snapshot;
            scene.theme = Theme::named(seed % 2 ? ThemeName::Light : ThemeName::Dark);
            scene.layers = plainLayers();
            scene.furniture = false;
            scene.viewport = {{3800, 4100}, 30.0 + 12 * seed, {210, 170}, ratio};
            const Agreement agreement = agreementOf(scene);
            VERIFY_AGREEMENT(agreement);
        }
    }

    void theShippedMapIsDrawnAsQPainterDrawsIt_data()
    {
        QTest::addColumn<QGeoCoordinate>("centre");
        QTest::addColumn<double>("metresPerPixel");
        QTest::addColumn<double>("ratio");
        QTest::newRow("Europe") << QGeoCoordinate(54, 15) << 5200.0 << 1.0;
        QTest::newRow("Europe, 1.5") << QGeoCoordinate(54, 15) << 5200.0 << 1.5;
        QTest::newRow("Berlin") << QGeoCoordinate(52.5, 13.4) << 300.0 << 1.0;
        QTest::newRow("Baltics, 2") << QGeoCoordinate(57, 25) << 1000.0 << 2.0;
        QTest::newRow("Caucasus") << QGeoCoordinate(42, 44) << 1200.0 << 1.0;
        QTest::newRow("Crimea, 1.25") << QGeoCoordinate(45.5, 34.5) << 900.0 << 1.25;
        QTest::newRow("Cyprus, 3") << QGeoCoordinate(35, 33) << 500.0 << 3.0;
        QTest::newRow("Adriatic") << QGeoCoordinate(43.5, 16) << 900.0 << 1.0;
    }
    void theShippedMapIsDrawnAsQPainterDrawsIt()
    {
        QFETCH(QGeoCoordinate, centre);
        QFETCH(double, metresPerPixel);
        QFETCH(double, ratio);
        static const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        QVERIFY(borders);
        const BorderTimeline timeline(borders);
        const std::pair<ThemeName, QDate> looks[] = {{ThemeName::Light, {1951, 1, 1}},
                                                     {ThemeName::Dark, {1993, 6, 1}},
                                                     {ThemeName::Print, {2012, 1, 1}}};
        for (const auto &[theme, day] : looks) {
            MapScene scene;
            scene.borders = borders;
            scene.snapshot = plain(*timeline.snapshotAt(day));
            scene.date = day;
            scene.theme = Theme::named(theme);
            scene.layers = plainLayers();
            scene.furniture = false;
            scene.viewport = {MapProjection().toMetres(centre), metresPerPixel, {600, 400}, ratio};
            const Agreement agreement = agreementOf(scene);
            VERIFY_AGREEMENT(agreement);
        }
    }
};

QTEST_MAIN(TestFrameReference)
#include "tst_framereference.moc"
