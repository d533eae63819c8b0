// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"

#include <QTest>

#include <proj.h>

#include <clocale>
#include <cmath>
#include <thread>

using namespace atlas;

class TestMapProjection : public QObject {
    Q_OBJECT

private slots:
    void knownPlacesHaveTheirCoordinates_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QPointF>("metres");
        QTest::newRow("centre") << 52.0 << 10.0 << QPointF(4321000, 3210000);
        // The worked example of IOGP Guidance Note 7-2 for EPSG:3035.
        QTest::newRow("example of the guidance note") << 50.0 << 5.0 << QPointF(3962799.45, 2999718.85);
    }
    void knownPlacesHaveTheirCoordinates()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QPointF, metres);
        const QPointF found = MapProjection().toMetres({latitude, longitude});
        QVERIFY(std::hypot(found.x() - metres.x(), found.y() - metres.y()) < 0.02);
    }

    void itIsTheProjectionOfProj_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("EPSG:3035") << 52.0 << 10.0;
        QTest::newRow("about the equator") << 0.0 << -30.0;
        QTest::newRow("about Hobart") << -42.9 << 147.3;
        QTest::newRow("about the pole") << 90.0 << 0.0;
    }
    void itIsTheProjectionOfProj()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const MapProjection projection(latitude, longitude);
        PJ_CONTEXT *context = proj_context_create();
        const QByteArray definition = "+proj=laea +lat_0=" + QByteArray::number(latitude) + " +lon_0="
            + QByteArray::number(longitude) + " +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +over";
        PJ *other = proj_create(context, definition.constData());
        QVERIFY(other);
        double farthest = 0;
        for (double y = -88; y <= 90; y += 2) {
            for (double x = longitude - 170; x <= longitude + 170; x += 3.7) {
                const PJ_COORD there
                    = proj_trans(other, PJ_FWD, proj_coord(proj_torad(x), proj_torad(y), 0, 0));
                const QPointF here = projection.toMetres(QGeoCoordinate(y, std::remainder(x, 360)));
                const double reach = std::hypot(there.xy.x - 4321000, there.xy.y - 3210000);
                if (reach > 12.5e6)
                    continue; // beside the antipode everything is near everything
                farthest = std::max(farthest, std::hypot(there.xy.x - here.x(), there.xy.y - here.y()));
                const QGeoCoordinate back = projection.toPlace(here);
                QVERIFY2(std::abs(back.latitude() - y) < 1e-9, qPrintable(back.toString()));
            }
        }
        proj_destroy(other);
        proj_context_destroy(context);
        QVERIFY2(farthest < 1e-6, qPrintable(QString::number(farthest)));
    }

    void placesSurviveTheWayThereAndBack()
    {
        const MapProjection projection;
        for (double latitude = -30; latitude <= 89; latitude += 7) {
            for (double longitude = -179; longitude < 180; longitude += 13) {
                const QGeoCoordinate back = projection.toPlace(projection.toMetres({latitude, longitude}));
                QVERIFY(std::abs(back.latitude() - latitude) < 1e-6);
                QVERIFY(std::abs(std::remainder(back.longitude() - longitude, 360)) < 1e-6);
            }
        }
    }

    void areasAreTrue()
    {
        // A field of a hundredth of a degree, against the area on the ellipsoid (GRS 80), in Crete and in
        // Lapland.
        const MapProjection projection;
        for (const double latitude : {35.0, 68.0}) {
            const double step = 0.01;
            const QPointF a = projection.toMetres({latitude, 25});
            const QPointF b = projection.toMetres({latitude, 25 + step});
            const QPointF c = projection.toMetres({latitude + step, 25});
            const double area = std::abs((b - a).x() * (c - a).y() - (b - a).y() * (c - a).x());
            const double e2 = 0.00669438002290;
            const double radians = M_PI / 180;
            const double s = std::sin((latitude + step / 2) * radians);
            const double w = 1 - e2 * s * s;
            const double north = 6378137 * (1 - e2) / (w * std::sqrt(w)) * step * radians;
            const double east
                = 6378137 / std::sqrt(w) * std::cos((latitude + step / 2) * radians) * step * radians;
            QVERIFY(std::abs(area / (north * east) - 1) < 3e-4);
        }
    }

    void longitudesBeyondTheDateLineAreContinuous()
    {
        const MapProjection projection;
        std::vector<QPointF> points{{-190, 66}, {190, 66}};
        projection.toMetres(points);
        const QPointF east = projection.toMetres({66, 170});
        const QPointF west = projection.toMetres({66, -170});
        QVERIFY(std::hypot(points[0].x() - east.x(), points[0].y() - east.y()) < 1e-3);
        QVERIFY(std::hypot(points[1].x() - west.x(), points[1].y() - west.y()) < 1e-3);
    }

    void beyondTheEdgeOfTheGlobeThereIsNoPlace()
    {
        QVERIFY(!MapProjection().toPlace({4321000 + 2e7, 3210000}).isValid());
        QVERIFY(MapProjection().toPlace({4321000 + 1e6, 3210000}).isValid());
    }

    void anotherCentreLiesAtTheSameOffset()
    {
        QCOMPARE(MapProjection(45, -100).toMetres({45, -100}), QPointF(4321000, 3210000));
    }

    void theExtentHoldsTheCurvedEdges()
    {
        const MapProjection projection;
        const QRectF extent = projection.extentOf(-10, 35, 40, 70);
        for (double step = 0; step <= 1; step += 0.01) {
            for (const QGeoCoordinate &place :
                 {QGeoCoordinate(35, -10 + 50 * step), QGeoCoordinate(70, -10 + 50 * step),
                  QGeoCoordinate(35 + 35 * step, -10), QGeoCoordinate(35 + 35 * step, 40)}) {
                const QPointF point = projection.toMetres(place);
                QVERIFY(extent.adjusted(-3000, -3000, 3000, 3000).contains(point));
            }
        }
        // The southern edge bulges: its lowest point is in the middle, not at a corner.
        QVERIFY(extent.top() < projection.toMetres({35, -10}).y() - 1e5);
    }

    void aDecimalCommaOfTheLocaleDoesNoHarm()
    {
        const QByteArray before = std::setlocale(LC_ALL, nullptr);
        if (!std::setlocale(LC_ALL, "de_DE.UTF-8"))
            QSKIP("This machine has no German locale.");
        const QPointF found = MapProjection(45.5, 9.25).toMetres({45.5, 9.25});
        std::setlocale(LC_ALL, before.constData());
        QCOMPARE(found, QPointF(4321000, 3210000));
    }

    void threadsMayShareOne()
    {
        const MapProjection projection;
        const QPointF expected = projection.toMetres({48.85, 2.35});
        std::vector<std::thread> threads;
        std::atomic<int> wrong = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 2000; ++n) {
                    if (projection.toMetres({48.85, 2.35}) != expected)
                        ++wrong;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMapProjection)
#include "tst_mapprojection.moc"
