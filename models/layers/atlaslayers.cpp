// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/atlaslayers.h"

#include "borders/statefeatures.h"
#include "borderwriter.h"
#include "layers/layerparts_p.h"
#include "measure.h"
#include "measures/measureseries.h"

#include <array>
#include <cmath>

namespace atlas {

namespace {

struct LayerWords {
    AtlasLayer layer;
    const char *name;
    const char *meaning;
};
constexpr std::array<LayerWords, atlasLayerCount> layerTable{
    {{AtlasLayer::Borders, "borders", "Borders: land, name and alliance of each state"},
     {AtlasLayer::Members, "members", "Members of NATO, Warsaw Pact, CSTO, Union and Partnership"},
     {AtlasLayer::Events, "events", "Events, with place, sources and confidence"},
     {AtlasLayer::Measures, "measures", "Measures of NATO: members, land, border with Russia"}}};

qint64 thousandth(double metres)
{
    return std::llround(metres / 1000);
}

qint64 millionth(double squareMetres)
{
    return std::llround(squareMetres / 1e6);
}

DataLayer bordersLayer(const BorderTimeline &timeline, const LayerQuestion &question)
{
    return borderLayer(datedFeatures(timeline, question.span, question.viewpoint, question.convention));
}

DataLayer measuresLayer(const BorderTimeline &timeline, const LayerQuestion &question,
                        const std::atomic<bool> *cancelled)
{
    DataLayer layer;
    layer.name = layerName(AtlasLayer::Measures);
    layer.description
        = QStringLiteral("NATO over the years: members, land in Europe and land border with the "
                         "Soviet Union or Russia, as measured on this map.");
    layer.columns
        = {{QStringLiteral("members"), DataKind::Whole, QStringLiteral("Members of NATO")},
           {QStringLiteral("land_europe_km2"), DataKind::Whole,
            QStringLiteral("Land of the members in Europe, square kilometres")},
           {QStringLiteral("land_europe_with_turkey_km2"), DataKind::Whole,
            QStringLiteral("The same with all of Turkey")},
           {QStringLiteral("russian_border_km"), DataKind::Whole,
            QStringLiteral("Land border of the members with the Soviet Union or Russia, kilometres")}};
    const LandMeasure measure(*timeline.borders());
    const MeasureChart chart
        = measureChart(measure, timeline, {question.viewpoint, question.convention}, cancelled);
    const std::vector<QDate> days = chart.days();
    for (size_t i = 0; i < days.size(); ++i) {
        DataRow row;
        row.id = QStringLiteral("NATO");
        row.name = QStringLiteral("NATO");
        row.valid = {days[i], i + 1 < days.size() ? days[i + 1] : QDate()};
        if (!row.valid.overlaps(question.span))
            continue;
        const auto on = [&](MeasureKind kind) { return chart.of(kind).on(days[i]); };
        row.cells = {qint64(std::llround(on(MeasureKind::Members))), millionth(on(MeasureKind::Land)),
                     millionth(on(MeasureKind::LandWithTurkey)), thousandth(on(MeasureKind::RussianBorder))};
        row.edtf = firstEdtf(row.valid.from);
        row.edtfEnd = lastEdtf(row.valid.to);
        row.sources = {{QStringLiteral("NE410")}}; // the land that was measured
        layer.rows.push_back(std::move(row));
    }
    return layer;
}

} // namespace

QString firstEdtf(QDate day)
{
    return day > firstDay() ? day.toString(Qt::ISODate) : QStringLiteral("..");
}

QString lastEdtf(QDate to)
{
    return to.isValid() ? to.addDays(-1).toString(Qt::ISODate) : QStringLiteral("..");
}

QString layerName(AtlasLayer layer)
{
    return QLatin1String(layerTable[size_t(layer)].name);
}

QString layerMeaning(AtlasLayer layer)
{
    return QLatin1String(layerTable[size_t(layer)].meaning);
}

std::optional<AtlasLayer> atlasLayerFrom(QStringView name)
{
    for (const LayerWords &words : layerTable) {
        if (name == QLatin1String(words.name))
            return words.layer;
    }
    return std::nullopt;
}

DateSpan spanOfDay(QDate day)
{
    return {day, day.addDays(1)};
}

DataLayer makeLayer(AtlasLayer layer, const BorderTimeline &timeline, const Pack &pack,
                    const LayerQuestion &question, const std::atomic<bool> *cancelled)
{
    switch (layer) {
    case AtlasLayer::Borders:
        return bordersLayer(timeline, question);
    case AtlasLayer::Members:
        return memberLayer(timeline, question);
    case AtlasLayer::Events:
        return eventLayer(pack, question);
    case AtlasLayer::Measures:
        break;
    }
    return measuresLayer(timeline, question, cancelled);
}

} // namespace atlas
