// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "land/drawnstates.h"
#include "land/linestyle.h"
#include "partitions.h"

#include <QtTest>

#include <cmath>

using namespace atlas;

namespace {

constexpr StateIndex norway = 0, sweden = 1, sovietUnion = 2, russia = 3, georgia = 4;

BorderSet twoPieces()
{
    BorderSet borders;
    borders.territories.resize(2);
    for (const char *id : {"NOR", "SWE", "SUN", "RUS", "GEO"})
        borders.states.push_back({{QString::fromLatin1(id)}, {}, {}, {}});
    return borders;
}

TerritoryState land(StateIndex holder, FillClass fill)
{
    TerritoryState state;
    state.holder = holder;
    state.fill = fill;
    return state;
}

TerritoryState contested(StateIndex holder, FillClass fill, StateIndex rival)
{
    TerritoryState state = land(holder, fill);
    state.contested = true;
    state.rival = rival;
    return state;
}

TerritoryState part(StateIndex holder, FillClass fill, int number)
{
    TerritoryState state = land(holder, fill);
    state.part = number;
    return state;
}

TerritoryState zone(StateIndex holder, StateIndex power)
{
    TerritoryState state = land(holder, FillClass::Land);
    state.zonePower = power;
    return state;
}

struct Case {
    TerritoryState left, right;
    Layers layers{allLayers};
    double metresPerPixel = 1000;
    std::vector<char> micro{0, 0};
    bool approximate = false;
};

LineKind kindOf(const Case &what)
{
    const BorderSet borders = twoPieces();
    const std::vector<TerritoryState> drawn{what.left, what.right};
    LineContext context = LineContext::of(borders, drawn, what.micro);
    context.layers = what.layers;
    context.metresPerPixel = what.metresPerPixel;
    Arc arc{0, 1, {}, {}, what.approximate};
    Arc turned{1, 0, {}, {}, what.approximate};
    const LineKind kind = lineKind(context, arc);
    // Which side is left is chance.
    return kind == lineKind(context, turned) ? kind : LineKind(-1);
}

LineKind coastOf(const TerritoryState &state)
{
    const BorderSet borders = twoPieces();
    const std::vector<TerritoryState> drawn{state, {}};
    const std::vector<char> micro{0, 0};
    return lineKind(LineContext::of(borders, drawn, micro), Arc{0, noTerritory, {}, {}, false});
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestLineStyle : public QObject {
    Q_OBJECT

private slots:
    void theKindFollowsFromBothHolders_data();
    void theKindFollowsFromBothHolders();
    void theKindFollowsFromScaleAndLayers_data();
    void theKindFollowsFromScaleAndLayers();
    void coastsAreNeverAllianceBorders();
    void betweenSeaAndSeaIsNothing();
    void layersSwitchClassesOff_data();
    void layersSwitchClassesOff();
    void areasAreThoseOfTheRings();
    void microstatesAreFoundByTheHoldersSoil();
    void theAllianceBorderHasNoGapAtSmallDistricts_data();
    void theAllianceBorderHasNoGapAtSmallDistricts();
    void widerStrokesLieBelow();
    void everyKindIsDrawn();
    void roughLinesAreBrokenAndVagueOnesThin();
};

void TestLineStyle::theKindFollowsFromBothHolders_data()
{
    using enum FillClass;
    QTest::addColumn<Case>("what");
    QTest::addColumn<LineKind>("kind");
    const auto row
        = [](const char *name, const Case &what, LineKind kind) { QTest::newRow(name) << what << kind; };
    row("two states", {land(norway, Land), land(sweden, Land)}, LineKind::LandLine);
    row("two members", {land(norway, Nato), land(sweden, Nato)}, LineKind::NatoLine);
    row("member and newcomer", {land(norway, Nato), land(sweden, NatoJoined)}, LineKind::NatoLine);
    row("member and other", {land(norway, Nato), land(sweden, Land)}, LineKind::AllianceBorder);
    row("newcomer and pact", {land(norway, NatoJoined), land(sweden, WarsawPact)}, LineKind::AllianceBorder);
    row("outside the command and other", {land(norway, NatoOutsideCommand), land(sweden, Land)},
        LineKind::AllianceBorder);
    row("member and Soviet Union", {land(norway, Nato), land(sovietUnion, Ussr)}, LineKind::RussianBorder);
    row("member and Russia", {land(norway, Nato), land(russia, Csto)}, LineKind::RussianBorder);
    row("member and signatory", {land(norway, Nato), land(sweden, NatoSignatory)}, LineKind::AllianceBorder);
    row("signatory and other", {land(norway, NatoSignatory), land(sweden, Land)}, LineKind::Treaty);
    row("pact and other", {land(norway, WarsawPact), land(sweden, Land)}, LineKind::PactBorder);
    row("Soviet Union and other, no pact in force", {land(norway, Land), land(sovietUnion, Ussr)},
        LineKind::LandLine);
    row("pact and Soviet Union", {land(norway, WarsawPact), land(sovietUnion, Ussr)}, LineKind::PactLine);
    row("within the pact", {land(norway, WarsawPact), land(sweden, WarsawPact)}, LineKind::PactLine);
    row("CSTO and other", {land(russia, Csto), land(sweden, Land)}, LineKind::CstoBorder);
    row("within CSTO", {land(russia, Csto), land(sweden, Csto)}, LineKind::CstoLine);
    row("one holder", {land(norway, Nato), land(norway, Nato)}, LineKind::None);
    row("treaty area of one holder", {land(norway, TreatyArea), land(norway, Land)}, LineKind::Treaty);
    row("contested piece of one holder", {land(georgia, Land), contested(georgia, Land, russia)},
        LineKind::Contested);
    row("two pieces contested alike", {contested(georgia, Land, russia), contested(georgia, Land, russia)},
        LineKind::None);
    row("contested at the border", {land(russia, Land), contested(georgia, Land, russia)},
        LineKind::Contested);
    row("zones of one state", {zone(norway, sweden), zone(norway, russia)}, LineKind::Zone);
    row("republics of one union", {part(sovietUnion, Ussr, 2), part(sovietUnion, Ussr, 3)}, LineKind::Inner);
    row("one republic", {part(sovietUnion, Ussr, 2), part(sovietUnion, Ussr, 2)}, LineKind::None);
    row("one zone", {zone(norway, sweden), zone(norway, sweden)}, LineKind::None);
}

void TestLineStyle::theKindFollowsFromScaleAndLayers_data()
{
    using enum FillClass;
    QTest::addColumn<Case>("what");
    QTest::addColumn<LineKind>("kind");
    const auto row
        = [](const char *name, const Case &what, LineKind kind) { QTest::newRow(name) << what << kind; };
    row("drawn by ourselves", {land(norway, Land), land(sweden, Land), Layers(allLayers), 1000, {0, 0}, true},
        LineKind::Approximate);
    row("microstate far off", {land(norway, Nato), land(sweden, Land), Layers(allLayers), 2501, {0, 1}},
        LineKind::NatoLine);
    row("microstate near by", {land(norway, Nato), land(sweden, Land), Layers(allLayers), 2499, {0, 1}},
        LineKind::AllianceBorder);
    row("speck far off", {land(norway, Nato), land(sweden, Land), Layers(allLayers), 701, {2, 0}},
        LineKind::NatoLine);
    row("speck near by", {land(norway, Nato), land(sweden, Land), Layers(allLayers), 699, {2, 0}},
        LineKind::AllianceBorder);
    row("without the border with Russia",
        {land(norway, Nato), land(russia, Csto), Layers(allLayers) & ~Layers(Layer::RussianBorder)},
        LineKind::AllianceBorder);
    row("without the alliance border",
        {land(norway, Nato), land(sweden, Land), Layers(allLayers) & ~Layers(Layer::AllianceBorder)},
        LineKind::NatoLine);
}

void TestLineStyle::theKindFollowsFromBothHolders()
{
    QFETCH(Case, what);
    QFETCH(LineKind, kind);
    QCOMPARE(kindOf(what), kind);
}

void TestLineStyle::theKindFollowsFromScaleAndLayers()
{
    theKindFollowsFromBothHolders();
}

void TestLineStyle::coastsAreNeverAllianceBorders()
{
    for (int fill = 0; fill < fillClassCount; ++fill)
        QCOMPARE(coastOf(land(norway, FillClass(fill))),
                 isNato(FillClass(fill)) ? LineKind::NatoCoast : LineKind::Coast);
    QCOMPARE(coastOf(contested(georgia, FillClass::Land, russia)), LineKind::ContestedCoast);
}

void TestLineStyle::betweenSeaAndSeaIsNothing()
{
    const BorderSet borders = twoPieces();
    const std::vector<TerritoryState> drawn(2);
    const std::vector<char> micro(2, 0);
    QCOMPARE(lineKind(LineContext::of(borders, drawn, micro), Arc{}), LineKind::None);
}

void TestLineStyle::layersSwitchClassesOff_data()
{
    using enum FillClass;
    QTest::addColumn<Layer>("off");
    QTest::addColumn<FillClass>("fill");
    QTest::addColumn<bool>("russian");
    QTest::addColumn<FillClass>("drawn");
    QTest::newRow("members") << Layer::Members << Nato << false << Land;
    QTest::newRow("members that joined") << Layer::Members << NatoJoined << false << Land;
    QTest::newRow("members outside the command") << Layer::Members << NatoOutsideCommand << false << Land;
    QTest::newRow("newcomers") << Layer::Joined << NatoJoined << false << Nato;
    QTest::newRow("added territory") << Layer::Joined << NatoTerritoryAdded << false << Nato;
    QTest::newRow("command") << Layer::OutsideCommand << NatoOutsideCommand << false << Nato;
    QTest::newRow("treaty area") << Layer::TreatyArea << TreatyArea << false << Land;
    QTest::newRow("signatories") << Layer::TreatyArea << NatoSignatory << false << Land;
    QTest::newRow("pact") << Layer::WarsawPact << WarsawPact << false << Land;
    QTest::newRow("Soviet Union") << Layer::WarsawPact << Ussr << false << Land;
    QTest::newRow("CSTO") << Layer::Csto << Csto << false << Land;
    QTest::newRow("Russia in the CSTO") << Layer::Csto << Csto << true << Russia;
    QTest::newRow("names change no fill") << Layer::Names << Nato << false << Nato;
}

void TestLineStyle::layersSwitchClassesOff()
{
    QFETCH(Layer, off);
    QFETCH(FillClass, fill);
    QFETCH(bool, russian);
    QFETCH(FillClass, drawn);
    QCOMPARE(drawnFill(fill, russian, Layers(allLayers) & ~Layers(off)), drawn);
    QCOMPARE(drawnFill(fill, russian, Layers(allLayers)), fill);
}

void TestLineStyle::areasAreThoseOfTheRings()
{
    const auto island = test::ringOf({{0, 0}, {3000, 0}, {3000, 2000}, {0, 2000}, {0, 0}});
    QVERIFY(std::abs(territoryAreas(*island)[0] - 6) < 1e-9); // km²
    const test::Partition partition = test::randomPartition(3);
    for (const double area : territoryAreas(*partition.borders))
        QVERIFY(area > 0 && area < 64);
}

void TestLineStyle::microstatesAreFoundByTheHoldersSoil()
{
    const std::vector<TerritoryState> states{land(norway, FillClass::Nato), land(norway, FillClass::Nato),
                                             land(sweden, FillClass::Land), land(georgia, FillClass::Land)};
    const std::vector<double> areas{300'000, 20, 468, 69'000};
    BorderSet borders = twoPieces();
    borders.territories.resize(4);
    borders.arcs = {Arc{0, noTerritory, {}, {}, false}, Arc{1, 3, {}, {}, false}};
    QCOMPARE(microTerritories(borders, states, areas), (std::vector<char>{0, 2, 1, 0}));
    borders.arcs.push_back(Arc{1, 0, {}, {}, false}); // a district, and no speck any more
    QCOMPARE(microTerritories(borders, states, areas), (std::vector<char>{0, 0, 1, 0}));
}

void TestLineStyle::theAllianceBorderHasNoGapAtSmallDistricts_data()
{
    QTest::addColumn<QString>("district");
    QTest::addColumn<QDate>("day");
    QTest::newRow("Trieste") << QStringLiteral("IT-TS") << QDate(1960, 1, 1);
    QTest::newRow("Piran") << QStringLiteral("SI-B") << QDate(2005, 1, 1);
}

void TestLineStyle::theAllianceBorderHasNoGapAtSmallDistricts()
{
    QFETCH(QString, district);
    QFETCH(QDate, day);
    const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
    QVERIFY(borders);
    const std::vector<TerritoryState> states = BorderTimeline(borders).snapshotAt(day)->territories;
    const std::vector<char> micro = microTerritories(*borders, states, territoryAreas(*borders));
    LineContext context = LineContext::of(*borders, states, micro);
    context.metresPerPixel = 2000;
    const TerritoryIndex place = borders->territory({district});
    int lines = 0;
    for (const Arc &arc : borders->arcs) {
        if ((arc.left != place && arc.right != place) || arc.left == noTerritory || arc.right == noTerritory
            || isNato(states[size_t(arc.left)].fill) == isNato(states[size_t(arc.right)].fill))
            continue;
        QCOMPARE(lineKind(context, arc), LineKind::AllianceBorder);
        ++lines;
    }
    QVERIFY(lines > 0);
}

void TestLineStyle::widerStrokesLieBelow()
{
    double width[lineKindCount] = {};
    for (const LineStroke &stroke : lineStrokes()) {
        double &below = width[size_t(stroke.kind)];
        QVERIFY(below == 0 || stroke.width < below || !stroke.dash.isEmpty());
        below = stroke.width;
    }
}

void TestLineStyle::everyKindIsDrawn()
{
    std::vector<bool> drawn(lineKindCount, false);
    for (const LineStroke &stroke : lineStrokes()) {
        drawn[size_t(stroke.kind)] = true;
        QVERIFY(stroke.colour);
    }
    drawn[size_t(LineKind::None)] = !drawn[size_t(LineKind::None)];
    QVERIFY(std::find(drawn.begin(), drawn.end(), false) == drawn.end());
}

void TestLineStyle::roughLinesAreBrokenAndVagueOnesThin()
{
    BorderSet borders = twoPieces();
    borders.territories[1].accuracyKm = 9; // of another of its lines
    borders.territories[1].approximate = true;
    borders.lines.resize(1);
    borders.lines[0].accuracyKm = 2;
    Arc arc;
    arc.line = 0;
    arc.left = 0;
    arc.right = 1;
    arc.approximate = true;
    const std::vector<TerritoryState> drawn(2);
    const std::vector<char> micro(2, 0);
    LineContext context = LineContext::of(borders, drawn, micro);
    QCOMPARE(accuracyOf(borders, arc), 2.0);
    context.metresPerPixel = 1000;
    QCOMPARE(lineFinish(borders, arc, context), LineFinish::Approximate);
    context.metresPerPixel = 100; // two kilometres are twenty pixels
    QCOMPARE(lineFinish(borders, arc, context), LineFinish::Vague);
    context.layers.setFlag(Layer::Approximate, false);
    QCOMPARE(lineFinish(borders, arc, context), LineFinish::Exact);
    context.layers.setFlag(Layer::Approximate);
    arc.approximate = false;
    QCOMPARE(lineFinish(borders, arc, context), LineFinish::Exact);
    for (const LineStroke &stroke : lineStrokes()) {
        QCOMPARE(finished(stroke, LineFinish::Exact).width, stroke.width);
        QCOMPARE(finished(stroke, LineFinish::Approximate).width, stroke.width);
        QVERIFY(!finished(stroke, LineFinish::Approximate).dash.isEmpty());
        QVERIFY(finished(stroke, LineFinish::Vague).width < stroke.width);
    }
}

QTEST_MAIN(TestLineStyle)
#include "tst_linestyle.moc"
