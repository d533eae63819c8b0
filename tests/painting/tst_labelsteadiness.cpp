// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "mappainter.h"
#include "mapprojection.h"
#include "names/labelplacement.h"
#include "names/labelstock.h"
#include "pack/packreader.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace atlas;

namespace {

/// What a name says and of what.
using NameId = std::tuple<int, StateIndex, QString>;
using Names = std::multimap<NameId, LabelBox>; // the United Arab Republic stands twice

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

/// A name may only go where another hand-set anchor calls it, or from land that no longer bears it.
bool mayMove(const NameId &id, const LabelBox &box, const MapScene &before, const MapScene &now)
{
    const StateIndex state = std::get<1>(id);
    if (state != noState
        && before.labels->anchorsOf(state, before.date) != now.labels->anchorsOf(state, now.date))
        return true;
    const Soil was = soilOf(id, *before.snapshot, *before.labels);
    const Soil is = soilOf(id, *now.snapshot, *now.labels);
    return pointsOn(is, box, now) < pointsOn(was, box, before);
}

} // namespace

class LabelSteadinessTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noNameMovesWhileItsLandHoldsIt_data();
    void noNameMovesWhileItsLandHoldsIt();
    void noNameIsPaintedTwice_data();
    void noNameIsPaintedTwice();

private:
    std::vector<QDate> daysOfChange(Viewpoint viewpoint, DateConvention convention) const;
    MapScene sceneOn(QDate day, const Viewport &view, Viewpoint viewpoint, DateConvention convention) const;
    Names namesOn(const MapScene &scene);

    std::shared_ptr<const BorderSet> m_borders;
    std::unique_ptr<BorderTimeline> m_timeline;
    std::shared_ptr<const LabelStock> m_labels;
    LabelMemory m_memory;
};

void LabelSteadinessTest::initTestCase()
{
    QVERIFY(registerFonts());
    m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
    const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
    QVERIFY(m_borders && pack);
    m_timeline = std::make_unique<BorderTimeline>(m_borders);
    m_labels = makeLabelStock(*pack, *m_borders);
}

std::vector<QDate> LabelSteadinessTest::daysOfChange(Viewpoint viewpoint, DateConvention convention) const
{
    std::set<QDate> days{firstDay()};
    for (const Change &change : m_timeline->changes(viewpoint, convention))
        days.insert(change.date);
    return {days.begin(), days.end()};
}

MapScene LabelSteadinessTest::sceneOn(QDate day, const Viewport &view, Viewpoint viewpoint,
                                      DateConvention convention) const
{
    MapScene scene;
    scene.borders = m_borders;
    scene.snapshot = m_timeline->snapshotAt(day, viewpoint, convention);
    scene.labels = m_labels;
    scene.date = day;
    scene.theme = Theme::named(ThemeName::Light);
    scene.viewport = view;
    return scene;
}

Names LabelSteadinessTest::namesOn(const MapScene &scene)
{
    Names names;
    for (const PlacedLabel &label : placeLabels(scene, m_memory))
        names.emplace(NameId(int(label.kind), label.state, label.look.text), label.box);
    return names;
}

void LabelSteadinessTest::noNameMovesWhileItsLandHoldsIt_data()
{
    QTest::addColumn<Viewport>("view");
    QTest::addColumn<Viewpoint>("viewpoint");
    QTest::addColumn<DateConvention>("convention");
    const auto close = [](double latitude, double longitude, double metresPerPixel) {
        return Viewport{MapProjection().toMetres({latitude, longitude}), metresPerPixel, {1000, 700}, 1};
    };
    const auto far = [](QSizeF size) { return Viewport::fitting({europeExtent()}, size, 1); };
    const std::vector<std::pair<const char *, Viewport>> views{
        {"Europe, window", far({908, 650})},  {"Europe, 1080p", far({1920, 1080})},
        {"Europe, 4K", far({3840, 2160})},    {"Adriatic", close(43.5, 19.0, 1100)},
        {"Germany", close(51.5, 11.0, 1300)}, {"Berlin", close(52.5, 13.4, 300)},
        {"Baltics", close(57.0, 24.5, 1000)}, {"Caucasus", close(42.0, 44.0, 1200)},
        {"Crimea", close(46.5, 34.5, 1100)},  {"Cyprus", close(35.1, 33.2, 600)},
        {"Maghreb", close(30.0, -2.0, 2600)}};
    for (const auto &[name, view] : views)
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control})
            for (const DateConvention convention :
                 {DateConvention::EntryIntoForce, DateConvention::Signature})
                QTest::addRow("%s, %s, %s", name, viewpoint == Viewpoint::Documents ? "documents" : "control",
                              convention == DateConvention::Signature ? "signature" : "force")
                    << view << viewpoint << convention;
}

void LabelSteadinessTest::noNameMovesWhileItsLandHoldsIt()
{
    QFETCH(Viewport, view);
    QFETCH(Viewpoint, viewpoint);
    QFETCH(DateConvention, convention);
    const std::vector<QDate> days = daysOfChange(viewpoint, convention);
    QVERIFY(days.size() > 80);
    const int plans = m_memory.plans;
    int kept = 0;
    QStringList moved;
    MapScene before = sceneOn(days.front(), view, viewpoint, convention);
    Names last = namesOn(before);
    for (const QDate day : days) {
        const MapScene now = sceneOn(day, view, viewpoint, convention);
        const Names names = namesOn(now);
        for (const auto &[id, box] : names) {
            if (last.count(id) != 1 || names.count(id) != 1)
                continue;
            ++kept;
            const LabelBox &was = last.find(id)->second;
            if (!(was == box) && !mayMove(id, was, before, now))
                moved << line(std::get<2>(id)) + QLatin1Char(' ') + day.toString(Qt::ISODate);
        }
        before = now;
        last = names;
    }
    QCOMPARE(m_memory.plans, plans + 1); // placed once for all days
    QVERIFY(kept > 100);
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
    const auto viewpoint = Viewpoint::Documents;
    const auto convention = DateConvention::EntryIntoForce;
    std::vector<QDate> days = daysOfChange(viewpoint, convention);
    MapPainter painter;
    const auto travel = [&] {
        const int before = painter.rebuilds().images;
        for (const QDate day : days)
            painter.paint(sceneOn(day, view, viewpoint, convention));
        return painter.rebuilds().images - before;
    };
    const int first = travel();
    QVERIFY2(first > int(days.size()) + 100, qPrintable(QString::number(first)));
    std::ranges::reverse(days);
    days.erase(days.begin()); // it is shown
    QCOMPARE(travel(), int(days.size())); // the date plates
    QCOMPARE(painter.rebuilds().places, 1);
}

QTEST_MAIN(LabelSteadinessTest)
#include "tst_labelsteadiness.moc"
