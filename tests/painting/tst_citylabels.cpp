// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/furniture.h"
#include "mapprojection.h"
#include "names/labelplacement.h"
#include "shippednames.h"

#include <QTest>
#include <QTransform>

#include <algorithm>
#include <map>
#include <set>

using namespace atlas;

namespace {

/// A name where it stands, on all days on which it stands there.
struct Stand {
    PlacedLabel label;
    std::vector<size_t> days; // of the sweep
};

/// All days of change in one view.
struct Sweep {
    std::vector<MapScene> scenes;
    std::vector<std::vector<PlacedLabel>> labels; // by day
};

using Lands = std::vector<TerritoryIndex>;

QString line(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// Land under points spread over the room, `margin` pixels about it included.
Lands landsUnder(const LabelBox &box, double margin, const MapScene &scene)
{
    constexpr int columns = 24;
    const QTransform turn = QTransform().rotate(box.rotation);
    Lands lands;
    for (int i = 0; i <= columns; ++i)
        for (const double y : {-0.36, -0.18, 0.0, 0.18, 0.36}) { // letters without a margin, all with one
            const QPointF way((i / double(columns) - 0.5) * (box.size.width() + 2 * margin),
                              y * (box.size.height() + 2 * margin));
            lands.push_back(scene.labels->finder.at(scene.viewport.toMetres(box.centre + turn.map(way))));
        }
    return lands;
}

int pointsAbroad(const Lands &lands, StateIndex home, const MapScene &scene)
{
    return int(std::ranges::count_if(lands, [&](TerritoryIndex land) {
        return land != noTerritory && scene.snapshot->territories[size_t(land)].holder != home;
    }));
}

/// Whose the city is: the state whose capital it is, else who holds it.
StateIndex homeOf(const CityAnchor &city, const MapScene &scene)
{
    if (city.isCapitalOn(scene.date) && scene.snapshot->states[size_t(city.capitalOf)].exists)
        return city.capitalOf;
    return city.territory == noTerritory ? noState
                                         : scene.snapshot->territories[size_t(city.territory)].holder;
}

const CityAnchor *cityOf(const PlacedLabel &label, const MapScene &scene)
{
    const auto &cities = scene.labels->cities;
    const auto city = std::ranges::find_if(cities, [&](const CityAnchor &each) {
        return each.name == label.look.text && each.span.contains(scene.date)
            && (scene.viewport.toPixels(each.at) - *label.dot).manhattanLength() < 1;
    });
    return city == cities.end() ? nullptr : &*city;
}

const Water *waterOf(const PlacedLabel &label, const BorderSet &borders)
{
    const auto water = std::ranges::find(borders.waters, label.look.text, &Water::name);
    return label.kind == LabelKind::Sea && water != borders.waters.end() ? &*water : nullptr;
}

/// Whether all land is of one state; for a lake, of one that has a part of its shore.
bool isOnOneSide(const Lands &lands, const Water &water, const MapScene &scene)
{
    const auto &states = scene.snapshot->territories;
    std::map<StateIndex, int> holders;
    for (const TerritoryIndex land : lands)
        if (land != noTerritory)
            ++holders[states[size_t(land)].holder];
    if (holders.empty())
        return true;
    const auto most = std::ranges::max_element(holders, {}, [](const auto &each) { return each.second; });
    if (pointsAbroad(lands, most->first, scene) > 2) // points of a name may hit a corner
        return false;
    return water.kind == WaterKind::River || std::ranges::any_of(water.levels[0], [&](const Polyline &ring) {
               return std::ranges::any_of(ring, [&](QPointF point) {
                   const TerritoryIndex land = scene.labels->finder.at(point);
                   return land != noTerritory && states[size_t(land)].holder == most->first;
               });
           });
}

std::vector<Stand> standsOf(const Sweep &sweep, LabelKind kind)
{
    std::vector<Stand> stands;
    for (size_t day = 0; day < sweep.labels.size(); ++day)
        for (const PlacedLabel &label : sweep.labels[day]) {
            if (label.kind != kind || label.look.text.isEmpty())
                continue;
            const auto known = std::ranges::find_if(stands, [&](const Stand &each) {
                return each.label.box == label.box && each.label.look.text == label.look.text;
            });
            if (known == stands.end())
                stands.push_back({label, {day}});
            else
                known->days.push_back(day);
        }
    return stands;
}

/// In the plain order of cartography; offsets from the dot to the middle of such a room.
std::array<QPointF, 8> plainSides(QSizeF size)
{
    const double x = size.width() / 2 + 5, y = size.height() / 2 + 3.5;
    return {{{x, 0}, {-x, 0}, {0, -y}, {0, y}, {x, -y}, {x, y}, {-x, -y}, {-x, y}}};
}

} // namespace

class CityLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void citiesAreNamedAcrossNoBorderWhereASideIsFree_data() { addViews(); }
    void citiesAreNamedAcrossNoBorderWhereASideIsFree();
    void aCityKeepsItsSideWhileItKeepsItsName_data() { addViews(); }
    void aCityKeepsItsSideWhileItKeepsItsName();
    void watersAreNamedAcrossNoBorder_data() { addViews(); }
    void watersAreNamedAcrossNoBorder();
    void aCityWhoseLandBearsItsNameKeepsItsDotAlone_data();
    void aCityWhoseLandBearsItsNameKeepsItsDotAlone();
    void aCapitalOnAFrontIsNamedOnItsOwnState();

private:
    void addViews() const;
    MapScene sceneOn(QDate day, const Viewport &view, Viewpoint viewpoint, DateConvention convention) const;
    Sweep sweep();
    bool isFreeOfBorders(const Stand &stand, QPointF centre, const Sweep &sweep) const;

    ShippedNames m_shipped;
    LabelMemory m_memory;
};

void CityLabelsTest::initTestCase()
{
    QVERIFY(m_shipped.read());
}

MapScene CityLabelsTest::sceneOn(QDate day, const Viewport &view, Viewpoint viewpoint,
                                 DateConvention convention) const
{
    MapScene scene;
    scene.borders = m_shipped.borders;
    scene.snapshot = m_shipped.timeline->snapshotAt(day, viewpoint, convention);
    scene.labels = m_shipped.labels;
    scene.date = day;
    scene.theme = Theme::named(ThemeName::Light);
    scene.viewport = view;
    return scene;
}

void CityLabelsTest::addViews() const
{
    QTest::addColumn<Viewport>("view");
    QTest::addColumn<Viewpoint>("viewpoint");
    QTest::addColumn<DateConvention>("convention");
    const auto within = [](double west, double south, double east, double north) {
        return MapProjection().extentOf(west, south, east, north);
    };
    const std::vector<std::pair<const char *, QRectF>> views{{"Europe", europeExtent()},
                                                             {"Germany", within(8, 50, 18, 54.5)},
                                                             {"Berlin", within(10, 51.5, 16.8, 53.4)},
                                                             {"Baltics", within(18, 53.2, 31, 60.2)},
                                                             {"Caucasus", within(37.5, 38, 51, 45.2)},
                                                             {"Crimea", within(27, 43.5, 42, 50)},
                                                             {"Cyprus", within(30.5, 34, 36.5, 36.6)},
                                                             {"Adriatic", within(11.5, 39.5, 24, 47)},
                                                             {"Levant", within(26, 27, 46, 38)},
                                                             {"Maghreb", within(-14, 20, 14, 38)},
                                                             {"Balkans", within(12, 34, 32, 49)},
                                                             {"Nordic", within(4, 54, 32, 71)}};
    const std::vector<std::tuple<const char *, QSizeF, double>> sizes{{"1080p", {1920, 1080}, 1},
                                                                      {"4K", {3840, 2160}, 1},
                                                                      {"4K twice as sharp", {1920, 1080}, 2},
                                                                      {"window", {900, 650}, 1}};
    const auto isLeftOut = [](const QString &size, Viewpoint viewpoint, DateConvention convention) {
        if (size == QLatin1String("4K twice as sharp")) // as 1080p, to a pixel
            return viewpoint != Viewpoint::Documents || convention != DateConvention::EntryIntoForce;
        return size != QLatin1String("1080p") && convention == DateConvention::Signature;
    };
    for (const auto &[name, extent] : views)
        for (const auto &[size, pixels, ratio] : sizes)
            for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control})
                for (const DateConvention convention :
                     {DateConvention::EntryIntoForce, DateConvention::Signature}) {
                    if (isLeftOut(QLatin1String(size), viewpoint, convention))
                        continue;
                    QTest::addRow("%s, %s, %s, %s", name, size,
                                  viewpoint == Viewpoint::Documents ? "documents" : "control",
                                  convention == DateConvention::Signature ? "signature" : "force")
                        << Viewport::fitting({extent}, pixels, ratio) << viewpoint << convention;
                }
}

Sweep CityLabelsTest::sweep()
{
    const auto view = *static_cast<Viewport *>(QTest::qData("view", qMetaTypeId<Viewport>()));
    const auto viewpoint = *static_cast<Viewpoint *>(QTest::qData("viewpoint", qMetaTypeId<Viewpoint>()));
    const auto convention
        = *static_cast<DateConvention *>(QTest::qData("convention", qMetaTypeId<DateConvention>()));
    std::set<QDate> days{firstDay()};
    for (const Change &change : m_shipped.timeline->changes(viewpoint, convention))
        days.insert(change.date);
    Sweep sweep;
    for (const QDate day : days) {
        sweep.scenes.push_back(sceneOn(day, view, viewpoint, convention));
        sweep.labels.push_back(placeLabels(sweep.scenes.back(), m_memory));
    }
    return sweep;
}

/// Whether the name could stand there on all its days: on its own land or the sea, and in nobody's way.
bool CityLabelsTest::isFreeOfBorders(const Stand &stand, QPointF centre, const Sweep &sweep) const
{
    constexpr double margin = 3; // px; half of the broadest border
    const LabelBox room{centre, stand.label.box.size, 0};
    const MapScene &any = sweep.scenes.front();
    const auto isUnder = [&](const QRectF &plate) { return LabelBox::of(plate).overlaps(room); };
    if (!room.liesIn(labelRoom(any.viewport)) || std::ranges::any_of(reservedRects(any), isUnder))
        return false;
    const Lands lands = landsUnder(room, margin, any);
    return std::ranges::all_of(stand.days, [&](size_t day) {
        const MapScene &scene = sweep.scenes[day];
        const CityAnchor *city = cityOf(stand.label, scene);
        return city && pointsAbroad(lands, homeOf(*city, scene), scene) == 0
            && std::ranges::none_of(sweep.labels[day], [&](const PlacedLabel &other) {
                   return other.kind != LabelKind::Sea && other.dot != stand.label.dot
                       && other.box.overlaps(room);
               });
    });
}

void CityLabelsTest::citiesAreNamedAcrossNoBorderWhereASideIsFree()
{
    constexpr int few = 2; // points of a name may hit a rock at sea
    const Sweep all = sweep();
    int names = 0;
    QStringList across;
    for (const Stand &stand : standsOf(all, LabelKind::City)) {
        names += int(stand.days.size());
        const Lands lands = landsUnder(stand.label.box, -1, all.scenes.front());
        const auto isAcross = [&](size_t day) {
            const MapScene &scene = all.scenes[day];
            const CityAnchor *city = cityOf(stand.label, scene);
            return city && city->territory != noTerritory
                && pointsAbroad(lands, homeOf(*city, scene), scene) > few;
        };
        if (std::ranges::none_of(stand.days, isAcross))
            continue;
        for (const QPointF side : plainSides(stand.label.box.size))
            if (isFreeOfBorders(stand, *stand.label.dot + side, all))
                across << stand.label.look.text;
    }
    QVERIFY(names > 0 || all.scenes.front().viewport.metresPerPixel > 5200);
    across.removeDuplicates();
    QVERIFY2(across.isEmpty(), qPrintable(across.join(QStringLiteral(", "))));
}

void CityLabelsTest::aCityKeepsItsSideWhileItKeepsItsName()
{
    const Sweep all = sweep();
    std::map<QString, LabelBox> last; // of the names of the day before
    QStringList moved;
    for (const std::vector<PlacedLabel> &labels : all.labels) {
        std::map<QString, LabelBox> now;
        for (const PlacedLabel &label : labels)
            if (label.kind == LabelKind::City && !label.look.text.isEmpty())
                now.emplace(label.look.text, label.box);
        for (const auto &[name, box] : now)
            if (last.contains(name) && !(last.at(name) == box))
                moved << name;
        last = std::move(now);
    }
    QVERIFY2(moved.isEmpty(), qPrintable(moved.join(QStringLiteral(", "))));
}

/// Neither rivers nor lakes, but for a front that is on the move; these besides on land of those who share
/// them.
void CityLabelsTest::watersAreNamedAcrossNoBorder()
{
    constexpr qint64 most = 40; // days
    const Sweep all = sweep();
    QStringList across;
    for (const Stand &stand : standsOf(all, LabelKind::Sea)) {
        const Water *water = waterOf(stand.label, *m_shipped.borders);
        if (!water)
            continue;
        const Lands lands = landsUnder(stand.label.box, -1, all.scenes.front());
        qint64 days = 0;
        for (const size_t day : stand.days)
            if (!isOnOneSide(lands, *water, all.scenes[day]))
                days += all.scenes[day].date.daysTo(day + 1 < all.scenes.size() ? all.scenes[day + 1].date
                                                                                : lastDay());
        if (days > most)
            across << water->name + QStringLiteral(" for %1 days").arg(days);
    }
    QVERIFY2(across.isEmpty(), qPrintable(across.join(QStringLiteral(", "))));
}

void CityLabelsTest::aCityWhoseLandBearsItsNameKeepsItsDotAlone_data()
{
    QTest::addColumn<QGeoCoordinate>("place");
    QTest::addColumn<double>("metresPerPixel");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    const QString west = QStringLiteral("West Berlin"), east = QStringLiteral("East Berlin");
    const QString sevastopol = QStringLiteral("Sevastopol");
    QTest::newRow("West Berlin") << QGeoCoordinate(52.5, 13.3) << 120.0 << QDate(1960, 1, 1) << west;
    QTest::newRow("West Berlin, farther") << QGeoCoordinate(52.5, 13.3) << 245.0 << QDate(1960, 1, 1) << west;
    QTest::newRow("East Berlin") << QGeoCoordinate(52.5, 13.3) << 120.0 << QDate(1960, 1, 1) << east;
    QTest::newRow("Sevastopol") << QGeoCoordinate(44.6, 33.5) << 480.0 << QDate(2016, 1, 1) << sevastopol;
    QTest::newRow("Sevastopol, near")
        << QGeoCoordinate(44.6, 33.5) << 200.0 << QDate(2016, 1, 1) << sevastopol;
}

void CityLabelsTest::aCityWhoseLandBearsItsNameKeepsItsDotAlone()
{
    QFETCH(QGeoCoordinate, place);
    QFETCH(double, metresPerPixel);
    QFETCH(QDate, day);
    QFETCH(QString, name);
    const Viewport view{MapProjection().toMetres(place), metresPerPixel, {1920, 1080}, 1};
    const auto &cities = m_shipped.labels->cities;
    const auto city = std::ranges::find(cities, name, &CityAnchor::name);
    QVERIFY(city != cities.end());
    for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
        const MapScene scene = sceneOn(day, view, viewpoint, DateConvention::EntryIntoForce);
        int names = 0, dots = 0;
        for (const PlacedLabel &label : placeLabels(scene, m_memory)) {
            if (line(label.look.text).section(QLatin1String(" ("), 0, 0) == name) {
                QVERIFY(label.kind != LabelKind::City);
                ++names;
            }
            dots += label.dot && (*label.dot - view.toPixels(city->at)).manhattanLength() < 1;
        }
        QCOMPARE(names, 1);
        QCOMPARE(dots, 1);
    }
}

/// Nicosia's dot lies in the buffer zone.
void CityLabelsTest::aCapitalOnAFrontIsNamedOnItsOwnState()
{
    for (const double metresPerPixel : {300.0, 420.0}) {
        const Viewport view{MapProjection().toMetres({35.1, 33.3}), metresPerPixel, {1920, 1080}, 1};
        const MapScene scene
            = sceneOn({1990, 1, 1}, view, Viewpoint::Control, DateConvention::EntryIntoForce);
        const auto labels = placeLabels(scene, m_memory);
        const auto nicosia = std::ranges::find_if(
            labels, [](const PlacedLabel &label) { return label.look.text == QLatin1String("Nicosia"); });
        QVERIFY(nicosia != labels.end());
        const Lands lands = landsUnder(nicosia->box, 0, scene);
        const StateIndex cyprus = m_shipped.borders->state(StateId{QStringLiteral("CYP")});
        QVERIFY(pointsAbroad(lands, cyprus, scene) * 2 < int(lands.size()));
    }
}

QTEST_MAIN(CityLabelsTest)
#include "tst_citylabels.moc"
