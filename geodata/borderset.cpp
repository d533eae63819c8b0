// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderset.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

template <class Enum> struct Word {
    Enum value;
    const char *text;
};

constexpr Word<HoldingKind> kindWords[] = {
    {HoldingKind::Sovereign, "sovereign"},
    {HoldingKind::Dependent, "dependent"},
    {HoldingKind::Protectorate, "protectorate"},
    {HoldingKind::Occupied, "occupied"},
    {HoldingKind::AnnexedUnrecognised, "annexed-unrecognised"},
    {HoldingKind::DeFactoState, "de-facto-state"},
    {HoldingKind::International, "international"},
    {HoldingKind::UnAdministered, "un-administered"},
    {HoldingKind::Leased, "leased"},
    {HoldingKind::Administered, "administered"},
    {HoldingKind::Claimed, "claimed"},
    {HoldingKind::OccupationZone, "occupation-zone"},
};
constexpr Word<HoldingView> viewWords[] = {
    {HoldingView::Both, "both"},   {HoldingView::Documents, "un"},    {HoldingView::Control, "defacto"},
    {HoldingView::Claim, "claim"}, {HoldingView::Overlay, "overlay"},
};
constexpr Word<Organisation> organisationWords[] = {
    {Organisation::Nato, "NATO"}, {Organisation::WarsawPact, "Warsaw Pact"},  {Organisation::Csto, "CSTO"},
    {Organisation::Eu, "EU"},     {Organisation::PartnershipForPeace, "PfP"},
};
constexpr Word<WaterKind> waterWords[] = {{WaterKind::Lake, "lake"}, {WaterKind::River, "river"}};

template <class Enum, size_t size> std::optional<Enum> find(const Word<Enum> (&words)[size], QStringView text)
{
    for (const Word<Enum> &word : words) {
        if (text.compare(QLatin1String(word.text), Qt::CaseInsensitive) == 0)
            return word.value;
    }
    return std::nullopt;
}

template <class Enum, size_t size> QString wordOf(const Word<Enum> (&words)[size], Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return QLatin1String(word.text);
    }
    return {};
}

template <class Item, class Key> int indexOf(const std::vector<Item> &items, const Key &id)
{
    const auto found
        = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? -1 : int(found - items.begin());
}

} // namespace

const StateName &State::nameOn(QDate day) const
{
    Q_ASSERT(!names.empty());
    for (const StateName &name : names) {
        if (!name.span.to.isValid() || day < name.span.to)
            return name;
    }
    return names.back();
}

TerritoryIndex BorderSet::territory(const TerritoryId &id) const
{
    return indexOf(territories, id);
}

StateIndex BorderSet::state(const StateId &id) const
{
    return indexOf(states, id);
}

QString toString(HoldingKind kind)
{
    return wordOf(kindWords, kind);
}

QString toString(WaterKind kind)
{
    return wordOf(waterWords, kind);
}

QString toString(Organisation organisation)
{
    return wordOf(organisationWords, organisation);
}

std::optional<HoldingKind> holdingKindFrom(QStringView text)
{
    return find(kindWords, text);
}

std::optional<HoldingView> holdingViewFrom(QStringView text)
{
    return find(viewWords, text);
}

std::optional<WaterKind> waterKindFrom(QStringView text)
{
    return find(waterWords, text);
}

std::optional<Organisation> organisationFrom(QStringView text)
{
    if (text.compare(QLatin1String("EC/EU"), Qt::CaseInsensitive) == 0)
        return Organisation::Eu;
    return find(organisationWords, text);
}

} // namespace atlas
