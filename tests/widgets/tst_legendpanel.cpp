// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "borders/legendmodel.h"
#include "furniture/swatch.h"
#include "panelbench.h"
#include "panels/legendpanel.h"
#include "panels/legendrow.h"
#include "panels/viewpointtext.h"

#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

struct Bench : PanelBench {
    Bench() { attach(panel); }
    QListView &list() const { return *panel.findChild<QListView *>(); }
    QModelIndex row(Layer layer) const
    {
        for (int i = 0; i < list().model()->rowCount(); ++i) {
            const QModelIndex index = list().model()->index(i, 0);
            if (index.data(LegendModel::LayerRole).toInt() == int(layer))
                return index;
        }
        return {};
    }
    void click(Layer layer) const
    {
        list().scrollTo(row(layer));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::NoModifier,
                          list().visualRect(row(layer)).center());
    }

    LegendPanel panel{store, timeline};
};

QImage swatchOf(FillClass fill, ThemeName theme)
{
    QImage image(swatchSize, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintFillSwatch(painter, QRectF({0, 0}, swatchSize), fill, Theme::named(theme));
    return image;
}

} // namespace

class TestLegendPanel : public QObject {
    Q_OBJECT

private slots:
    void aClickSwitchesTheLayerWithOneEmission();
    void spaceSwitchesTheCurrentRow();
    void followingTheMomentWritesNothing();
    void noDayLaysOutWhatIsAround();
    void absentClassesTellTheirYears();
    void whatTheMapShowsStandsFirst();
    void everyLayerHasARow();
    void swatchesOfClassesDiffer_data();
    void swatchesOfClassesDiffer();
    void theViewpointIsNamed();
    void theNoteCountsContestedLandAsTheLegendDoes();
};

void TestLegendPanel::aClickSwitchesTheLayerWithOneEmission()
{
    Bench bench;
    bench.click(Layer::Csto);
    QCOMPARE(bench.writes.count(), 1);
    QVERIFY(!bench.store.state().layers.testFlag(Layer::Csto));
    QVERIFY(bench.store.state().layers.testFlag(Layer::WarsawPact));
    QCOMPARE(bench.row(Layer::Csto).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    bench.click(Layer::Csto);
    QCOMPARE(bench.writes.count(), 2);
    QVERIFY(bench.store.state().layers.testFlag(Layer::Csto));
}

void TestLegendPanel::spaceSwitchesTheCurrentRow()
{
    Bench bench;
    bench.list().setCurrentIndex(bench.row(Layer::Events));
    QTest::keyClick(&bench.list(), Qt::Key_Space);
    QCOMPARE(bench.writes.count(), 1);
    QVERIFY(!bench.store.state().layers.testFlag(Layer::Events));
}

void TestLegendPanel::followingTheMomentWritesNothing()
{
    Bench bench;
    Moment moment = bench.tracker.moment();
    moment.layers = Layer::Events;
    bench.panel.setMoment(moment);
    QCOMPARE(bench.row(Layer::Members).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(bench.writes.count(), 0);
}

void TestLegendPanel::absentClassesTellTheirYears()
{
    Bench bench;
    bench.goTo({1990, 1, 1});
    const QModelIndex pact = bench.row(Layer::WarsawPact);
    QVERIFY(!pact.data(LegendModel::ActiveRole).toBool());
    QCOMPARE(legendFigure(pact),
             pact.data(LegendModel::YearsRole).toString().isEmpty()
                 ? QStringLiteral("none")
                 : pact.data(LegendModel::YearsRole).toString());
    bench.goTo({1960, 1, 1});
    QCOMPARE(legendFigure(bench.row(Layer::Members)),
             QString::number(bench.tracker.moment().snapshot->natoMembers));
}

void TestLegendPanel::whatTheMapShowsStandsFirst()
{
    Bench bench;
    for (const QDate day : {QDate(1955, 6, 5), QDate(1970, 1, 1), QDate(2004, 3, 29), QDate(2014, 3, 18)}) {
        bench.goTo(day);
        bool absent = false;
        int source = -1; // within a part the order is that of the entries
        for (int i = 0; i < bench.list().model()->rowCount(); ++i) {
            const QModelIndex index = bench.list().model()->index(i, 0);
            const bool stands = index.data(LegendModel::ActiveRole).toBool()
                || index.data(LegendModel::LayerRole).toInt() == int(Layer::Events);
            QVERIFY(!absent || !stands);
            if (!stands && !absent)
                source = -1;
            absent = !stands;
            const int entry = index.data(LegendModel::EntryRole).toInt();
            QVERIFY(entry > source);
            QCOMPARE(index.data().toString(), legendEntries()[size_t(entry)].label);
            source = entry;
        }
        QVERIFY(absent); // no day has it all
    }
}

void TestLegendPanel::everyLayerHasARow()
{
    Bench bench;
    for (int bit = 1; bit < allLayers; bit <<= 1)
        QVERIFY2(bench.row(Layer(bit)).isValid(), qPrintable(QString::number(bit)));
}

void TestLegendPanel::swatchesOfClassesDiffer_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeName::Light);
    QTest::newRow("dark") << int(ThemeName::Dark);
    QTest::newRow("contrast") << int(ThemeName::Contrast);
}

void TestLegendPanel::swatchesOfClassesDiffer()
{
    QFETCH(int, theme);
    for (const LegendEntry &a : legendEntries()) {
        for (const LegendEntry &b : legendEntries()) {
            if (!a.fill || !b.fill || *a.fill >= *b.fill)
                continue;
            const bool striped = *a.fill == FillClass::NatoSignatory && *b.fill == FillClass::TreatyArea;
            if (!striped) // both are land of the treaty, drawn alike by the specification
                QVERIFY2(swatchOf(*a.fill, ThemeName(theme)) != swatchOf(*b.fill, ThemeName(theme)),
                         qPrintable(a.label + b.label));
        }
    }
}

void TestLegendPanel::theViewpointIsNamed()
{
    Bench bench;
    bench.goTo({1990, 1, 1}); // ZON is Newland's by documents, seized by Russia
    const auto words
        = [&] { return viewpointText(*bench.timeline.borders(), *bench.tracker.moment().snapshot); };
    QCOMPARE(words().title, QStringLiteral("Viewpoint: International documents"));
    QVERIFY(words().sentences.join(QLatin1Char(' ')).contains(QStringLiteral("Contested now: ZON land.")));
    QVERIFY(words().details.contains(QStringLiteral("drawn as Newland's, disputed by Russia")));
    ViewState next = bench.store.state();
    next.viewpoint = Viewpoint::Control;
    bench.store.apply(next);
    QCOMPARE(words().title, QStringLiteral("Viewpoint: Actual control"));
    QVERIFY(words().details.contains(QStringLiteral("drawn as Russia's")));
}

void TestLegendPanel::theNoteCountsContestedLandAsTheLegendDoes()
{
    const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
    QVERIFY(borders);
    BorderTimeline timeline(borders);
    for (const QDate day : {QDate(1949, 8, 24), QDate(1980, 1, 1), QDate(2004, 3, 29), QDate(2023, 1, 1)}) {
        const auto snapshot = timeline.snapshotAt(day, Viewpoint::Documents);
        const QString text = viewpointText(*borders, *snapshot).sentences.last();
        const auto match
            = QRegularExpression(QStringLiteral("^Contested now: (.+) and (\\d+) more\\.$")).match(text);
        QVERIFY2(match.hasMatch(), qPrintable(text));
        const auto named = match.captured(1).split(QStringLiteral(", ")).size();
        QCOMPARE(named + match.captured(2).toInt(),
                 std::count_if(snapshot->territories.begin(), snapshot->territories.end(),
                               [](const TerritoryState &land) { return land.contested; }));
    }
}

void TestLegendPanel::noDayLaysOutWhatIsAround()
{
    Bench bench;
    QCOMPARE(bench.layoutsAround(bench.panel), 0);
}

QTEST_MAIN(TestLegendPanel)
#include "tst_legendpanel.moc"
