// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/viewwords.h"

#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array<std::pair<Layer, const char *>, 21> layerTable{
    {{Layer::Members, "members"},
     {Layer::Joined, "joined"},
     {Layer::OutsideCommand, "outside-command"},
     {Layer::TreatyArea, "treaty-area"},
     {Layer::AllianceBorder, "alliance-border"},
     {Layer::RussianBorder, "russian-border"},
     {Layer::WarsawPact, "warsaw-pact"},
     {Layer::Csto, "csto"},
     {Layer::Contested, "contested"},
     {Layer::Events, "events"},
     {Layer::Names, "names"},
     {Layer::Capitals, "capitals"},
     {Layer::Seas, "seas"},
     {Layer::Graticule, "graticule"},
     {Layer::Zones, "zones"},
     {Layer::Lakes, "lakes"},
     {Layer::Rivers, "rivers"},
     {Layer::EuropeanUnion, "european-union"},
     {Layer::Partnership, "partnership-for-peace"},
     {Layer::Approximate, "approximate"},
     {Layer::InnerBorders, "inner-borders"}}};
static_assert((1 << layerTable.size()) - 1 == allLayers, "each layer has its word");

constexpr std::array<std::pair<Viewpoint, const char *>, 2> viewpointTable{
    {{Viewpoint::Documents, "documents"}, {Viewpoint::Control, "control"}}};
constexpr std::array<std::pair<DateConvention, const char *>, 2> conventionTable{
    {{DateConvention::EntryIntoForce, "entry-into-force"}, {DateConvention::Signature, "signature"}}};

template <class Table, class Value> QString wordOf(const Table &table, Value value)
{
    for (const auto &[each, word] : table) {
        if (each == value)
            return QLatin1String(word);
    }
    return {};
}

template <class Table>
auto valueOf(const Table &table, QStringView word) -> std::optional<std::decay_t<decltype(table[0].first)>>
{
    for (const auto &[value, each] : table) {
        if (word == QLatin1String(each))
            return value;
    }
    return {};
}

} // namespace

QString layerWord(Layer layer)
{
    return wordOf(layerTable, layer);
}

std::optional<Layer> layerFrom(QStringView word)
{
    return valueOf(layerTable, word);
}

QStringList layerWords(Layers layers)
{
    QStringList words;
    for (const auto &[layer, word] : layerTable) {
        if (layers.testFlag(layer))
            words.append(QLatin1String(word));
    }
    return words;
}

QString viewpointWord(Viewpoint viewpoint)
{
    return wordOf(viewpointTable, viewpoint);
}

std::optional<Viewpoint> viewpointFrom(QStringView word)
{
    return valueOf(viewpointTable, word);
}

QString conventionWord(DateConvention convention)
{
    return wordOf(conventionTable, convention);
}

std::optional<DateConvention> conventionFrom(QStringView word)
{
    return valueOf(conventionTable, word);
}

} // namespace atlas
