// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "labelplacement.h"
#include "labelstock.h"
#include "mapprojection.h"
#include "pack/packreader.h"

#include <QTest>

#include <map>
#include <set>

using namespace atlas;

namespace {

/// What a name says and of what.
using NameId = std::tuple<int, StateIndex, QString>;
using Names = std::map<NameId, LabelBox>;

/// All that may move a name: who holds what, and as what.
struct Standing {
    StateStatus status;
    std::vector<std::pair<TerritoryIndex, bool>> soil; ///< and whether it is contested
    bool operator==(const Standing &) const = default;
};

Standing standingOf(const Snapshot &snapshot, StateIndex state)
{
    Standing standing{snapshot.states[size_t(state)], {}};
    for (size_t i = 0; i < snapshot.territories.size(); ++i)
        if (snapshot.territories[i].holder == state)
            standing.soil.emplace_back(TerritoryIndex(i), snapshot.territories[i].contested);
    return standing;
}

std::vector<bool> contestedSoil(const Snapshot &snapshot)
{
    std::vector<bool> soil;
    for (const TerritoryState &territory : snapshot.territories)
        soil.push_back(territory.contested);
    return soil;
}

} // namespace

class LabelSteadinessTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noNameMovesUnlessItsNameOrStatusChanges_data();
    void noNameMovesUnlessItsNameOrStatusChanges();

private:
    MapScene sceneOn(QDate day, const Viewport &view) const;
    Names namesOn(const MapScene &scene);

    std::shared_ptr<const BorderSet> m_borders;
    std::unique_ptr<BorderTimeline> m_timeline;
    std::shared_ptr<const LabelStock> m_labels;
    std::vector<QDate> m_days; // of all changes
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
    std::set<QDate> days{firstDay()};
    for (const Change &change : m_timeline->changes(Viewpoint::Documents, DateConvention::EntryIntoForce))
        days.insert(change.date);
    m_days.assign(days.begin(), days.end());
    QVERIFY(m_days.size() > 80);
}

MapScene LabelSteadinessTest::sceneOn(QDate day, const Viewport &view) const
{
    MapScene scene;
    scene.borders = m_borders;
    scene.snapshot = m_timeline->snapshotAt(day);
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

void LabelSteadinessTest::noNameMovesUnlessItsNameOrStatusChanges_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("metresPerPixel"); // 0: all of Europe
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("Europe, window") << 0.0 << 0.0 << 0.0 << QSizeF(908, 650);
    QTest::newRow("Europe, 1080p") << 0.0 << 0.0 << 0.0 << QSizeF(1920, 1080);
    QTest::newRow("Europe, 4K") << 0.0 << 0.0 << 0.0 << QSizeF(3840, 2160);
    QTest::newRow("Balkans") << 43.5 << 19.0 << 1100.0 << QSizeF(1000, 700);
    QTest::newRow("Germany") << 51.5 << 11.0 << 1300.0 << QSizeF(1000, 700);
    QTest::newRow("Baltics") << 57.0 << 24.5 << 1000.0 << QSizeF(1000, 700);
    QTest::newRow("Caucasus") << 42.0 << 44.0 << 1200.0 << QSizeF(1000, 700);
    QTest::newRow("Cyprus") << 35.1 << 33.2 << 600.0 << QSizeF(1000, 700);
}

void LabelSteadinessTest::noNameMovesUnlessItsNameOrStatusChanges()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, metresPerPixel);
    QFETCH(QSizeF, size);
    Viewport view = Viewport::fitting({europeExtent()}, size, 1);
    if (metresPerPixel > 0)
        view = {MapProjection().toMetres(QGeoCoordinate(latitude, longitude)), metresPerPixel, size, 1};
    const int plans = m_memory.plans;
    int kept = 0;
    QStringList moved;
    MapScene before = sceneOn(m_days.front(), view);
    Names last = namesOn(before);
    for (const QDate day : m_days) {
        const MapScene now = sceneOn(day, view);
        const Names names = namesOn(now);
        for (const auto &[id, box] : names) {
            const auto same = last.find(id);
            if (same == last.end())
                continue;
            const StateIndex state = std::get<1>(id);
            if (state != noState && standingOf(*now.snapshot, state) != standingOf(*before.snapshot, state))
                continue;
            if (std::get<0>(id) == int(LabelKind::Contested)
                && contestedSoil(*now.snapshot) != contestedSoil(*before.snapshot))
                continue;
            ++kept;
            if (!(same->second == box))
                moved << std::get<2>(id) + QLatin1Char(' ') + day.toString(Qt::ISODate);
        }
        before = now;
        last = names;
    }
    QCOMPARE(m_memory.plans, plans + 1); // placed once for all days
    QVERIFY(kept > 100);
    QVERIFY2(moved.isEmpty(),
             qPrintable(QStringLiteral("%1: %2").arg(moved.size()).arg(moved.join(QStringLiteral(", ")))));
}

QTEST_MAIN(LabelSteadinessTest)
#include "tst_labelsteadiness.moc"
