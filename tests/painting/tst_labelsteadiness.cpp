// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappainter.h"
#include "mapprojection.h"
#include "names/labelplacement.h"
#include "shippednames.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace atlas;

namespace {

/// What a name says, in full, and of what.
using NameId = std::tuple<int, StateIndex, QString>;

/// Where it was seen last.
struct Sight {
    LabelBox box;
    QString text;
    MapScene scene;
};

QString line(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

using Soil = std::set<TerritoryIndex>;

/// What bears the name on that day.
Soil soilOf(const NameId &id, const Snapshot &snapshot, const LabelStock &labels)
{
    Soil soil;
    for (size_t i = 0; i < snapshot.territories.size(); ++i) {
        const TerritoryState &land = snapshot.territories[i];
        const bool mine = std::get<0>(id) == int(LabelKind::Contested)
            ? land.contested && labels.territoryNames[i] == line(std::get<2>(id))
            : land.holder == std::get<1>(id);
        if (mine)
            soil.insert(TerritoryIndex(i));
    }
    return soil;
}

int pointsOn(const Soil &soil, const LabelBox &box, const MapScene &scene)
{
    int on = 0;
    for (const QPointF pixel : box.samples())
        on += int(soil.count(scene.labels->finder.at(scene.viewport.toMetres(pixel))));
    return on;
}

/// A name may only leave land that no longer bears it: Yugoslavia's when Bosnia leaves, the United Arab
/// Republic's when Syria does.
bool mayMove(const NameId &id, const Sight &was, const MapScene &now)
{
    const Soil before = soilOf(id, *was.scene.snapshot, *was.scene.labels);
    const Soil after = soilOf(id, *now.snapshot, *now.labels);
    return pointsOn(after, was.box, now) < pointsOn(before, was.box, was.scene);
}

/// A short form is the same name; that of a state stands for its name of the day.
NameId idOf(const PlacedLabel &label, const Snapshot &snapshot)
{
    const bool isShort = label.kind == LabelKind::State && label.look.text.endsWith(QLatin1Char('.'));
    return {int(label.kind), label.state,
            isShort ? snapshot.states[size_t(label.state)].name : line(label.look.text)};
}

/// Whether the words changed since: Berlin was East Berlin meanwhile, Egypt the United Arab Republic.
bool isRenamed(const NameId &id, const MapScene &then, const MapScene &before, const MapScene &now)
{
    if (std::get<0>(id) == int(LabelKind::City))
        return then.date != before.date;
    const StateIndex state = std::get<1>(id);
    return state != noState
        && then.snapshot->states[size_t(state)].name != now.snapshot->states[size_t(state)].name;
}

struct Look {
    Viewpoint viewpoint = Viewpoint::Documents;
    DateConvention convention = DateConvention::EntryIntoForce;
};

} // namespace

class LabelSteadinessTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noNameMovesWhileItsLandHoldsIt_data();
    void noNameMovesWhileItsLandHoldsIt();
    void noNameIsPaintedTwice_data();
    void noNameIsPaintedTwice();
    void dotsOfCitiesLookTheSameEverywhere();

private:
    std::vector<QDate> daysOfChange(const Look &look) const;
    MapScene sceneOn(QDate day, const Viewport &view, const Look &look) const;
    std::multimap<NameId, PlacedLabel> namesOn(const MapScene &scene);
    int sweep(const Viewport &view, const Look &look, QStringList &moved);

    ShippedNames m_shipped;
    LabelMemory m_memory;
};

void LabelSteadinessTest::initTestCase()
{
    QVERIFY(m_shipped.read());
}

/// Of the borders, and of hand-set places and names of cities.
std::vector<QDate> LabelSteadinessTest::daysOfChange(const Look &look) const
{
    std::set<QDate> days{firstDay()};
    for (const Change &change : m_shipped.timeline->changes(look.viewpoint, look.convention))
        days.insert(change.date);
    for (const StateAnchor &anchor : m_shipped.labels->anchors)
        days.insert(anchor.span.from);
    for (const CityAnchor &city : m_shipped.labels->cities) {
        days.insert(city.span.from);
        days.insert(city.capitalSpan.from);
    }
    std::erase_if(days, [](QDate day) { return !day.isValid() || day < firstDay() || day > lastDay(); });
    return {days.begin(), days.end()};
}

MapScene LabelSteadinessTest::sceneOn(QDate day, const Viewport &view, const Look &look) const
{
    MapScene scene;
    scene.borders = m_shipped.borders;
    scene.snapshot = m_shipped.timeline->snapshotAt(day, look.viewpoint, look.convention);
    scene.labels = m_shipped.labels;
    scene.date = day;
    scene.theme = Theme::named(ThemeName::Light);
    scene.viewport = view;
    return scene;
}

std::multimap<NameId, PlacedLabel> LabelSteadinessTest::namesOn(const MapScene &scene)
{
    std::multimap<NameId, PlacedLabel> names; // the United Arab Republic stands twice
    for (const PlacedLabel &label : placeLabels(scene, m_memory))
        names.emplace(idOf(label, *scene.snapshot), label);
    return names;
}

/// Through all days; says how often a name stood where it had been before.
int LabelSteadinessTest::sweep(const Viewport &view, const Look &look, QStringList &moved)
{
    int kept = 0;
    std::map<NameId, Sight> seen;
    MapScene before;
    for (const QDate day : daysOfChange(look)) {
        const MapScene now = sceneOn(day, view, look);
        std::erase_if(
            seen, [&](const auto &sight) { return isRenamed(sight.first, sight.second.scene, before, now); });
        const auto names = namesOn(now);
        for (const auto &[id, label] : names) {
            const Sight sight{label.box, label.look.text, now};
            const auto [known, isNew] = seen.emplace(id, sight);
            const bool stays = isNew || names.count(id) > 1
                || (known->second.box == sight.box && known->second.text == sight.text)
                || mayMove(id, known->second, now);
            kept += !isNew && stays;
            if (!stays)
                moved << QStringLiteral("%1 %2 at %3")
                             .arg(line(sight.text), day.toString(Qt::ISODate))
                             .arg(view.metresPerPixel);
            known->second = sight;
        }
        before = now;
    }
    return kept;
}

void LabelSteadinessTest::noNameMovesWhileItsLandHoldsIt_data()
{
    QTest::addColumn<std::vector<Viewport>>("views");
    QTest::addColumn<Look>("look");
    std::vector<std::pair<const char *, std::vector<Viewport>>> places{{"Europe", {}}};
    for (const QSizeF size : {QSizeF(640, 420), QSizeF(908, 650), QSizeF(1100, 560), QSizeF(1920, 1080),
                              QSizeF(2560, 1440), QSizeF(3840, 2160)})
        places.front().second.push_back(Viewport::fitting({europeExtent()}, size, 1));
    const auto close = [&](const char *name, double latitude, double longitude) {
        std::vector<Viewport> views;
        for (const double scale :
             {500.0, 800.0, 1100.0, 1500.0, 2000.0, 2600.0, 3200.0, 3800.0, 4500.0, 5500.0, 7000.0})
            views.push_back({MapProjection().toMetres({latitude, longitude}), scale, {1000, 700}, 1});
        places.emplace_back(name, views);
    };
    close("Adriatic", 43.5, 19.0);
    close("Germany", 51.5, 11.0);
    close("Baltics", 57.0, 24.5);
    close("Benelux", 50.5, 5.5);
    close("Danube", 48.5, 17.0);
    close("Donbas", 48.2, 38.3);
    close("Caucasus", 42.0, 44.0);
    close("Crimea", 46.5, 34.5);
    close("Cyprus", 35.1, 33.2);
    close("Iberia", 40.0, -4.0);
    close("Levant", 33.0, 36.0);
    close("Maghreb", 30.0, -2.0);
    close("Nordic", 63.0, 17.0);
    for (const auto &[name, views] : places)
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control})
            for (const DateConvention convention :
                 {DateConvention::EntryIntoForce, DateConvention::Signature})
                QTest::addRow("%s, %s, %s", name, viewpoint == Viewpoint::Documents ? "documents" : "control",
                              convention == DateConvention::Signature ? "signature" : "force")
                    << views << Look{viewpoint, convention};
}

void LabelSteadinessTest::noNameMovesWhileItsLandHoldsIt()
{
    QFETCH(std::vector<Viewport>, views);
    QFETCH(Look, look);
    QVERIFY(daysOfChange(look).size() > 80);
    QStringList moved;
    for (const Viewport &view : views) {
        const int plans = m_memory.plans;
        const int kept = sweep(view, look, moved);
        QCOMPARE(m_memory.plans, plans + 1); // placed once for all days
        QVERIFY(kept > 100);
    }
    QVERIFY2(moved.isEmpty(),
             qPrintable(QStringLiteral("%1: %2").arg(moved.size()).arg(moved.join(QStringLiteral(", ")))));
}

void LabelSteadinessTest::noNameIsPaintedTwice_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.5, 2.0})
        QTest::addRow("%g", ratio) << ratio;
}

/// To and fro through all changes: what was painted once is there when it comes back. The date plate, which
/// is another one each day, is not kept, nor does it drive out the names.
void LabelSteadinessTest::noNameIsPaintedTwice()
{
    QFETCH(double, ratio);
    const Viewport view = Viewport::fitting({europeExtent()}, QSizeF(1920, 1080), ratio);
    std::vector<QDate> days = daysOfChange({});
    MapPainter painter;
    const auto travel = [&] {
        const int before = painter.rebuilds().images;
        for (const QDate day : days)
            painter.paint(sceneOn(day, view, {}));
        return painter.rebuilds().images - before;
    };
    const int first = travel();
    QVERIFY2(first > int(days.size()) + 100, qPrintable(QString::number(first)));
    std::ranges::reverse(days);
    days.erase(days.begin()); // it is shown
    QCOMPARE(travel(), int(days.size())); // the date plates
    QCOMPARE(painter.rebuilds().places, 1);
}

/// A picture that is kept is shown wherever it fits: it must be the one that would be painted there.
void LabelSteadinessTest::dotsOfCitiesLookTheSameEverywhere()
{
    const Viewport view{MapProjection().toMetres({42.0, 44.0}), 850, {1920, 1080}, 1};
    MapPainter painter;
    painter.paint(sceneOn({1991, 12, 26}, view, {})); // with Stepanakert
    for (const QDate day : {QDate(1992, 6, 24), QDate(1993, 9, 30)}) { // with Tskhinvali and Sukhumi as well
        const MapScene scene = sceneOn(day, view, {});
        QVERIFY(painter.paint(scene) == MapPainter().paint(scene));
    }
}

QTEST_MAIN(LabelSteadinessTest)
#include "tst_labelsteadiness.moc"
