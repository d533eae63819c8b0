// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "land/linestyle.h"
#include "mappainter.h"
#include "mapprojection.h"

#include <QtTest>

using namespace atlas;

namespace {

int pixelsOf(const QImage &image, QRgb colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == colour;
    return found;
}

int differences(const QImage &a, const QImage &b)
{
    int found = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            found += a.pixel(x, y) != b.pixel(x, y);
    return found;
}

double brightness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(image.pixel(x, y));
    return sum;
}

} // namespace

class TestWaterLayer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        registerFonts();
        m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        QVERIFY(m_borders);
        m_timeline = std::make_unique<BorderTimeline>(m_borders);
    }

    void datesNeverRepaintTheWaters()
    {
        MapPainter painter;
        MapScene scene = around(52, 15, 4000);
        for (const QDate day :
             {QDate(1955, 6, 5), QDate(1991, 12, 26), QDate(2004, 3, 29), QDate(2024, 3, 7)}) {
            setDay(scene, day);
            painter.paint(scene);
        }
        QCOMPARE(painter.rebuilds().waters, 1);
        scene.layers.setFlag(Layer::EuropeanUnion);
        scene.layers.setFlag(Layer::Names, false);
        painter.paint(scene);
        QCOMPARE(painter.rebuilds().waters, 1);
        scene.theme = Theme::named(ThemeName::Dark);
        painter.paint(scene);
        QCOMPARE(painter.rebuilds().waters, 2);
        scene.viewport = scene.viewport.panned({20, 10});
        painter.paint(scene);
        QCOMPARE(painter.rebuilds().waters, 3);
        scene.layers.setFlag(Layer::Rivers, false);
        painter.paint(scene);
        QCOMPARE(painter.rebuilds().waters, 4);
    }

    void aLakeHasTheColourOfTheSea_data()
    {
        QTest::addColumn<int>("theme");
        for (const ThemeName name :
             {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast})
            QTest::addRow("%d", int(name)) << int(name);
    }
    void aLakeHasTheColourOfTheSea()
    {
        QFETCH(int, theme);
        MapScene scene = around(60.8, 31.5, 2000); // Ladoga
        scene.theme = Theme::named(ThemeName(theme));
        const auto middle = [&] { return painted(scene).pixel(200, 150); };
        QCOMPARE(middle(), scene.theme.sea.rgb());
        scene.layers.setFlag(Layer::Lakes, false);
        const QImage dry = painted(scene);
        QVERIFY(pixelsOf(dry, scene.theme.sea.rgb()) < 400 * 300 / 2);
        QVERIFY(differences(dry, painted(around(60.8, 31.5, 2000))) > 500);
    }

    /// Black shores of a thousand lakes would be taken for borders.
    void shoresAreNoBordersWhereLandIsWhite()
    {
        MapScene scene = around(62.3, 27.5, 1500); // lakes of Finland
        scene.theme = Theme::named(ThemeName::Contrast);
        scene.layers.setFlag(Layer::Rivers, false);
        const int wet = pixelsOf(painted(scene), scene.theme.coast.rgb());
        scene.layers.setFlag(Layer::Lakes, false);
        QVERIFY(wet <= pixelsOf(painted(scene), scene.theme.coast.rgb()));
    }

    void bordersRunOverLakes()
    {
        MapScene scene = around(58.7, 27.45, 1200); // Peipus; on that day the border of the alliance
        setDay(scene, {2010, 1, 1});
        const int wet = pixelsOf(painted(scene), scene.theme.outer.rgb());
        scene.layers.setFlag(Layer::Lakes, false);
        const int dry = pixelsOf(painted(scene), scene.theme.outer.rgb());
        QVERIFY(dry > 50);
        QVERIFY2(wet >= dry * 95 / 100, qPrintable(QStringLiteral("%1 of %2").arg(wet).arg(dry)));
    }

    void riversAreGoneBeyondTheirAccuracy()
    {
        const auto drawn = [&](double metresPerPixel) {
            MapScene with = around(51.1, 17.0, metresPerPixel); // the Oder at Breslau
            MapScene without = with;
            without.layers.setFlag(Layer::Rivers, false);
            return differences(painted(with), painted(without));
        };
        QVERIFY(drawn(3000) > 50);
        QVERIFY(drawn(900) > 50);
        QCOMPARE(drawn(200), 0);
    }

    void overlaysLeaveTheFillsSeen()
    {
        MapScene scene = around(48.5, 14, 3000);
        setDay(scene, {2000, 1, 1});
        const QImage plain = painted(scene);
        scene.layers |= Layers(Layer::EuropeanUnion) | Layer::Partnership;
        const QImage marked = painted(scene);
        QVERIFY(differences(plain, marked) > 500);
        QVERIFY(pixelsOf(marked, scene.theme.european.rgb()) > 100);
        for (const QColor &fill : {scene.theme.nato, scene.theme.land}) {
            const int before = pixelsOf(plain, fill.rgb());
            QVERIFY(before > 5000);
            QVERIFY(pixelsOf(marked, fill.rgb()) > before * 8 / 10);
        }
    }

    void aDayOfTheUnionRedrawsNoMoreThanItMust()
    {
        MapPainter painter;
        MapScene scene = around(48.5, 14, 3000);
        scene.layers |= Layers(Layer::EuropeanUnion) | Layer::Partnership;
        for (const QDate day :
             {QDate(1994, 12, 31), QDate(1995, 1, 1), QDate(2004, 5, 1), QDate(1957, 1, 1)}) {
            setDay(scene, day);
            QCOMPARE(painter.paint(scene), painted(scene));
        }
        QCOMPARE(painter.rebuilds().geometry, 1);
    }

    void approximateLinesAreThinNearBy()
    {
        MapScene scene = around(52.5, 13.4, 60); // Berlin, whose lines we drew
        setDay(scene, {1962, 1, 1});
        const QImage rough = painted(scene);
        scene.layers.setFlag(Layer::Approximate, false);
        const QImage firm = painted(scene);
        QVERIFY(differences(rough, firm) > 100);
        QVERIFY(brightness(rough) > brightness(firm)); // less ink
    }

private:
    MapScene around(double latitude, double longitude, double metresPerPixel) const
    {
        MapScene scene;
        scene.borders = m_borders;
        scene.theme = Theme::named(ThemeName::Light);
        scene.viewport = {MapProjection().toMetres({latitude, longitude}), metresPerPixel, {400, 300}, 1};
        scene.furniture = false;
        setDay(scene, {1999, 6, 1});
        return scene;
    }
    void setDay(MapScene &scene, QDate day) const
    {
        scene.date = day;
        scene.snapshot = m_timeline->snapshotAt(day);
    }
    static QImage painted(const MapScene &scene)
    {
        MapPainter painter;
        return painter.paint(scene).copy();
    }

    std::shared_ptr<const BorderSet> m_borders;
    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_MAIN(TestWaterLayer)
#include "tst_waterlayer.moc"
