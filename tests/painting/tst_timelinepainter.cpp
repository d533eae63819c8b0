// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/eventnames.h"
#include "timeline/timelinepainter.h"

#include "denseevents.h"
#include "fonts.h"
#include "timeline/timelinebackdrop.h"
#include "timeline/timelinecompare.h"

#include <QPainter>
#include <QtTest>

#include <random>

using namespace atlas;

namespace {

std::shared_ptr<const TimelineStock> stock()
{
    auto made = std::make_shared<TimelineStock>();
    made->changes = {{{1999, 3, 12}, ChangeKind::Joined, 3, ChangeTone::Nato, QStringLiteral("Three join")},
                     {{1993, 1, 1}, ChangeKind::Border, 1, ChangeTone::Plain, QStringLiteral("One divides")}};
    made->members = {{{1949, 1, 1}, 0}, {{1949, 8, 24}, 12}, {{1999, 3, 12}, 19}};
    return made;
}

TimelineScene sceneOf(ThemeName theme, double ratio)
{
    TimelineScene scene;
    scene.pack = dense::pack(84, 9);
    scene.stock = stock();
    scene.from = dense::julian(1990, 1, 1);
    scene.to = dense::julian(2010, 1, 1);
    scene.date = {2000, 1, 1};
    scene.theme = Theme::named(theme);
    scene.size = {1200, 222};
    scene.ratio = ratio;
    return scene;
}

QImage paintedBy(TimelinePainter &painter, const TimelineScene &scene)
{
    QImage image((scene.size * scene.ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scene.ratio);
    image.fill(Qt::magenta);
    QPainter device(&image);
    painter.paint(device, scene);
    return image;
}

} // namespace

class TimelinePainterTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    /// Nor does it leave half of it: over the first years the plate lies on the number of the founders.
    void thePlateOfTheMembersCutsNoNumber()
    {
        auto made = std::make_shared<TimelineStock>(*stock());
        made->members = {{{1949, 1, 1}, 0}, {{1949, 8, 24}, 12}, {{1999, 3, 12}, 32}};
        TimelinePainter painter;
        TimelineScene scene = sceneOf(ThemeName::Light, 1);
        scene.stock = made;
        scene.size = {1200, 130}; // where the overview is low
        scene.date = {1960, 1, 1};
        const QRectF number = overviewWords(scene, painter.layout(scene)).front().place;
        QCOMPARE(overviewWords(scene, painter.layout(scene)).front().text, QStringLiteral("12"));
        const auto inked = [&] {
            const QImage image = paintedBy(painter, scene);
            int count = 0;
            for (int y = int(number.top()); y < int(number.top()) + 6; ++y) // above the plate
                for (int x = int(number.left()) + 4; x < int(number.right()); ++x)
                    count += image.pixelColor(x, y).lightness() < 128;
            return count;
        };
        QVERIFY(inked() > 0);
        scene.date = {1949, 6, 1};
        QCOMPARE(inked(), 0);
    }

    /// However close both dates lie, at either end too, and beyond it.
    void flagsOfTwoDatesNeverCoverEachOther_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("other");
        QTest::addColumn<bool>("before");
        QTest::newRow("a day later") << QDate(2000, 1, 1) << QDate(2000, 1, 2) << false;
        QTest::newRow("a month earlier") << QDate(2000, 1, 1) << QDate(1999, 12, 1) << true;
        QTest::newRow("far apart") << QDate(2000, 1, 1) << QDate(1993, 1, 1) << true;
        QTest::newRow("at the start") << QDate(1990, 2, 1) << QDate(1990, 1, 3) << false;
        QTest::newRow("at the end") << QDate(2009, 11, 1) << QDate(2009, 12, 3) << true;
        QTest::newRow("both before the window") << QDate(1980, 1, 1) << QDate(1970, 1, 1) << false;
    }
    void flagsOfTwoDatesNeverCoverEachOther()
    {
        QFETCH(QDate, date);
        QFETCH(QDate, other);
        QFETCH(bool, before);
        TimelinePainter painter;
        TimelineScene scene = sceneOf(ThemeName::Light, 1);
        scene.date = date;
        scene.otherDate = other;
        const TimelineLayout &layout = painter.layout(scene);
        const QRectF own = flagOf(scene, layout, true), beside = flagOf(scene, layout, false);
        QVERIFY(!own.intersects(beside));
        QCOMPARE(beside.center().x() < own.center().x(), before);
        QVERIFY(beside.left() >= 0 && beside.right() <= scene.size.width());
        QVERIFY(isOnOtherDate(scene, layout, beside.center()));
        QVERIFY(!isOnOtherDate(scene, layout, own.center()));
        const QImage image = paintedBy(painter, scene);
        QCOMPARE(image.pixelColor(beside.topLeft().toPoint() + QPoint(4, 9)), scene.theme.panel);
    }

    void aScrubOverTheMeasuresPaintsTheBackdropOnceAndTheValuesEachTime()
    {
        TimelinePainter painter;
        TimelineScene scene = sceneOf(ThemeName::Light, 1);
        auto chart = std::make_shared<MeasureChart>();
        for (MeasureSeries &series : chart->series)
            series.steps = {{firstDay(), 1}, {{1999, 3, 12}, 3}};
        scene.measures = chart;
        scene.showsMeasures = true;
        scene.date = {1999, 3, 11};
        const QImage before = paintedBy(painter, scene);
        scene.date = {1999, 3, 12};
        const QImage after = paintedBy(painter, scene);
        QCOMPARE(painter.rebuilds().backdrop, 1);
        const QRect lane = painter.layout(scene).measures.front().toRect();
        QVERIFY(before.copy(lane) != after.copy(lane));
        scene.measures = std::make_shared<MeasureChart>(*chart); // other borders
        paintedBy(painter, scene);
        QCOMPARE(painter.rebuilds().backdrop, 2);
        scene.showsMeasures = false;
        QVERIFY(paintedBy(painter, scene) != after);
    }

    void aScrubPaintsTheBackdropOnce()
    {
        TimelinePainter painter;
        TimelineScene scene = sceneOf(ThemeName::Light, 1);
        for (int i = 0; i < 300; ++i) {
            scene.date = scene.date.addDays(1);
            scene.currentEvents = {scene.pack->events[size_t(i % 84)].id};
            scene.linkedEvents = {{scene.pack->events[size_t(i % 84)].id, 1}};
            scene.hovered = i % 5;
            paintedBy(painter, scene);
        }
        QCOMPARE(painter.rebuilds().backdrop, 1);
        QCOMPARE(painter.rebuilds().layout, 1);
    }

    void windowThemeAndSizePaintItAnew()
    {
        TimelinePainter painter;
        TimelineScene scene = sceneOf(ThemeName::Light, 1);
        paintedBy(painter, scene);
        scene.from += 100;
        paintedBy(painter, scene);
        QCOMPARE(painter.rebuilds().backdrop, 2);
        scene.theme = Theme::named(ThemeName::Dark);
        paintedBy(painter, scene);
        QCOMPARE(painter.rebuilds().backdrop, 3);
        scene.size = {1000, 140};
        paintedBy(painter, scene);
        QCOMPARE(painter.rebuilds().backdrop, 4);
        scene.ratio = 2;
        paintedBy(painter, scene);
        QCOMPARE(painter.rebuilds().backdrop, 5);
    }

    void keptAndFreshPicturesAreEqual_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << ThemeName::Light << 1.0;
        QTest::newRow("dark, two device pixels") << ThemeName::Dark << 2.0;
        QTest::newRow("contrast") << ThemeName::Contrast << 1.0;
    }
    void keptAndFreshPicturesAreEqual()
    {
        QFETCH(ThemeName, theme);
        QFETCH(double, ratio);
        TimelineScene scene = sceneOf(theme, ratio);
        TimelinePainter kept;
        paintedBy(kept, scene);
        scene.date = {2004, 5, 5};
        scene.linkedEvents = {{scene.pack->events[60].id, 1}};
        TimelinePainter fresh;
        QCOMPARE(paintedBy(kept, scene), paintedBy(fresh, scene));
    }

    void allOfThePictureIsPainted()
    {
        TimelinePainter painter;
        const QImage image = paintedBy(painter, sceneOf(ThemeName::Light, 1));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixelColor(x, y) != QColor(Qt::magenta));
        }
    }

    void thePlayheadStandsAtItsDay()
    {
        TimelinePainter painter;
        TimelineScene scene = sceneOf(ThemeName::Light, 1);
        scene.pack = nullptr;
        const QImage image = paintedBy(painter, scene);
        const TimelineLayout layout = painter.layout(scene);
        const int x = int(layout.scale.xOf(scene.date));
        const QColor seen = image.pixelColor(x, int(layout.changes.top()) + 3);
        QVERIFY(std::abs(seen.red() - scene.theme.select.red()) < 60);
        QVERIFY(image.pixelColor(x + 5, int(layout.changes.top()) + 3) != seen);
    }

    void whatChangedIsAllThatMustBePainted_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 2.0})
            QTest::addRow("at %g", ratio) << ratio;
    }
    void whatChangedIsAllThatMustBePainted()
    {
        QFETCH(double, ratio);
        TimelinePainter painter, fresh;
        TimelineScene scene = sceneOf(ThemeName::Light, ratio);
        QImage kept = paintedBy(painter, scene);
        QCOMPARE(painter.changed(scene).boundingRect(), QRect(QPoint(), scene.size.toSize()));
        QVERIFY(painter.changed(scene).isEmpty());
        std::mt19937 random(5);
        double share = 0;
        constexpr int steps = 60;
        for (int i = 0; i < steps; ++i) {
            const qint64 days = QDate(1990, 1, 1).daysTo(lastDay());
            scene.date = QDate(1990, 1, 1).addDays(qint64(random() % uint(days)));
            scene.currentEvents.clear();
            scene.linkedEvents.clear();
            if (i % 3 == 0)
                scene.linkedEvents = {{scene.pack->events[random() % 84].id, int(random() % 3)}};
            for (int e = 0; e < 3; ++e)
                scene.currentEvents.push_back(scene.pack->events[random() % 84].id);
            scene.hovered = i % 7 == 0 ? int(random() % 20) : -1;
            const QRegion part = painter.changed(scene);
            for (const QRect &rect : part)
                share += double(rect.width()) * rect.height() / (scene.size.width() * scene.size.height());
            QPainter device(&kept);
            if (part != QRegion(0, 0, int(scene.size.width()), int(scene.size.height())))
                device.setClipRegion(part);
            painter.paint(device, scene, part);
            device.end();
            QVERIFY2(kept == paintedBy(fresh, scene), qPrintable(scene.date.toString(Qt::ISODate)));
        }
        const double most = ratio == 1.25 ? 1.01 : 0.7; // between pixels all is painted
        QVERIFY2(share / steps < most, qPrintable(QString::number(share / steps)));
        QCOMPARE(painter.rebuilds().layout, 1);
        QVERIFY(painter.rebuilds().labels <= steps + 1); // placed once a step, although asked for twice
    }

    void anEmptySceneIsNoFault()
    {
        TimelinePainter painter;
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter device(&image);
        painter.paint(device, {});
        QCOMPARE(painter.rebuilds().backdrop, 0);
    }

    void namesAreFoundWhereTheyWerePainted()
    {
        TimelinePainter painter;
        const TimelineScene scene = sceneOf(ThemeName::Light, 1);
        paintedBy(painter, scene);
        const TimelineLayout layout = painter.layout(scene);
        const TimelineLabels labels
            = timelineLabels(layout, scene, EventNames(scene.pack, timelineMeasure()));
        QVERIFY(!labels.labels.empty());
        for (const LaneLabel &label : labels.labels) {
            const int lane = layout.events.clusters[size_t(label.cluster)].lane;
            QCOMPARE(painter.labelAt({label.x + label.width / 2, layout.glyphY(lane)}), label.cluster);
        }
        QCOMPARE(painter.labelAt({5, 5}), -1);
    }
};

QTEST_MAIN(TimelinePainterTest)
#include "tst_timelinepainter.moc"
