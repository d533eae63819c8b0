// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names painted before a step asks for them, on the shipped data.
#include "mappainter.h"
#include "piecesahead.h"
#include "shippednames.h"

#include <QtTest>

#include <set>

using namespace atlas;

class TestPiecesAhead : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_shipped.read()); }

    void noOtherDayNeedsAnImageButItsPlate_data();
    void noOtherDayNeedsAnImageButItsPlate();
    void theNearestDaysComeFirst();
    void whatWasSeenIsNotMadeAgain();
    void whatIsMadeSuitsAnotherView();
    void whatIsTooMuchIsLeft();
    void withoutNamesThereIsNothingToMake();

private:
    MapScene sceneOn(QDate day, double ratio = 1) const
    {
        MapScene scene;
        scene.borders = m_shipped.borders;
        scene.labels = m_shipped.labels;
        scene.theme = Theme::named(ThemeName::Light);
        scene.viewport = Viewport::fitting({europeExtent()}, {900, 600}, ratio);
        setDay(scene, day);
        return scene;
    }
    void setDay(MapScene &scene, QDate day) const
    {
        scene.date = day;
        scene.snapshot = m_shipped.timeline->snapshotAt(day);
    }
    std::vector<QDate> days() const ///< of change; the first one is given in any case
    {
        std::set<QDate> all{firstDay()};
        for (const Change &change :
             m_shipped.timeline->changes(Viewpoint::Documents, DateConvention::EntryIntoForce))
            all.insert(change.date);
        return {all.begin(), all.end()};
    }
    static int makeAll(MapPainter &painter)
    {
        const auto ahead = painter.ahead();
        int made = 0;
        while (ahead->makeNext())
            ++made;
        painter.adopt(*ahead);
        return made;
    }

    ShippedNames m_shipped;
};

void TestPiecesAhead::noOtherDayNeedsAnImageButItsPlate_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<ThemeName>("theme");
    QTest::newRow("light") << 1.0 << ThemeName::Light;
    QTest::newRow("dark, sharp") << 1.5 << ThemeName::Dark;
}

void TestPiecesAhead::noOtherDayNeedsAnImageButItsPlate()
{
    QFETCH(double, ratio);
    QFETCH(ThemeName, theme);
    MapPainter painter, plain;
    MapScene scene = sceneOn({1989, 11, 9}, ratio);
    scene.theme = Theme::named(theme);
    painter.paint(scene);
    const int made = makeAll(painter);
    QVERIFY2(made > 60, qPrintable(QString::number(made)));
    const RebuildCounts before = painter.rebuilds();
    const std::vector<QDate> all = days();
    for (const QDate day : all) {
        setDay(scene, day);
        QVERIFY2(painter.paint(scene) == plain.paint(scene), qPrintable(day.toString(Qt::ISODate)));
    }
    QCOMPARE(painter.rebuilds().images - before.images, int(all.size()));
    QCOMPARE(painter.rebuilds().places, before.places);
    const int wasted = painter.rebuilds().images - plain.rebuilds().images - 1; // the plate of the first day
    QVERIFY2(wasted < 4, qPrintable(QString::number(wasted))); // days that are no change of borders
}

void TestPiecesAhead::theNearestDaysComeFirst()
{
    const QDate days[] = {{1990, 10, 2}, {1990, 10, 3}, {1989, 11, 9}}; // Germany is united on the second
    MapPainter plain;
    plain.paint(sceneOn(days[0]));
    const int seen = plain.rebuilds().images;
    plain.paint(sceneOn(days[1]));
    const int next = plain.rebuilds().images - seen - 1; // but for the plate
    QVERIFY(next > 0);
    MapPainter painter;
    painter.paint(sceneOn(days[0]));
    const auto ahead = painter.ahead();
    for (int i = 0; i < next + 12; ++i) // what the day before needs is as near
        QVERIFY(ahead->makeNext());
    painter.adopt(*ahead);
    const int before = painter.rebuilds().images;
    painter.paint(sceneOn(days[1]));
    QCOMPARE(painter.rebuilds().images, before + 1);
    QVERIFY(ahead->makeNext()); // far ones are still to come
}

void TestPiecesAhead::whatWasSeenIsNotMadeAgain()
{
    MapPainter painter;
    for (const QDate day : days())
        painter.paint(sceneOn(day));
    const int before = painter.rebuilds().images;
    QVERIFY(makeAll(painter) < 4); // on days that change names alone
    QVERIFY(painter.rebuilds().images < before + 4);
    QCOMPARE(makeAll(painter), 0);
}

/// Names of equal size look alike wherever they stand; and what comes late may be of a view that is past.
void TestPiecesAhead::whatIsMadeSuitsAnotherView()
{
    MapPainter painter;
    MapScene scene = sceneOn({1989, 11, 9});
    painter.paint(scene);
    const auto ahead = painter.ahead();
    while (ahead->makeNext()) { }
    scene.viewport = scene.viewport.panned({40, 10});
    painter.paint(scene);
    painter.adopt(*ahead);
    MapPainter plain;
    plain.paint(scene);
    const int before = painter.rebuilds().images, plainBefore = plain.rebuilds().images;
    setDay(scene, {2009, 4, 1});
    QVERIFY(painter.paint(scene) == plain.paint(scene));
    QVERIFY(painter.rebuilds().images - before < plain.rebuilds().images - plainBefore);
}

void TestPiecesAhead::whatIsTooMuchIsLeft()
{
    MapPainter painter;
    painter.paint(sceneOn({1989, 11, 9}, 4)); // sixteen times the pixels
    const auto ahead = painter.ahead();
    int made = 0;
    while (ahead->makeNext())
        ++made;
    QVERIFY(made > 0);
    const size_t bytes = ahead->images().names.bytes() + ahead->images().furniture.bytes();
    QVERIFY2(bytes < size_t(6) << 20, qPrintable(QString::number(bytes)));
    QVERIFY(!ahead->makeNext());
}

void TestPiecesAhead::withoutNamesThereIsNothingToMake()
{
    MapPainter painter;
    QVERIFY(!painter.ahead());
    MapScene scene = sceneOn({1989, 11, 9});
    scene.labels.reset();
    painter.paint(scene);
    QVERIFY(!painter.ahead()->makeNext());
}

QTEST_MAIN(TestPiecesAhead)
#include "tst_piecesahead.moc"
