// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/classification.h"
#include "layers/layerparts_p.h"
#include "mapprojection.h"
#include "sight.h"

namespace atlas {

namespace {

QString layerText(MembershipLayer layer)
{
    switch (layer) {
    case MembershipLayer::Membership:
        return QStringLiteral("membership");
    case MembershipLayer::Status:
        return QStringLiteral("status");
    case MembershipLayer::Territory:
        return QStringLiteral("territory");
    case MembershipLayer::Partnership:
        break;
    }
    return QStringLiteral("partnership");
}

DataCell dayCell(QDate day)
{
    return day.isValid() ? DataCell(day) : DataCell();
}

/// The middle of the state's largest piece of land on the day; nowhere beyond the mapped area.
DataPlace placeOn(const BorderTimeline &timeline, StateIndex state, QDate day, const LayerQuestion &question)
{
    const auto snapshot = timeline.snapshotAt(day, question.viewpoint, question.convention);
    const auto metres = placeOf(*timeline.borders(), *snapshot, state);
    return metres ? DataPlace(MapProjection().toPlace(*metres)) : DataPlace();
}

DataLayer emptyLayer()
{
    DataLayer layer;
    layer.name = layerName(AtlasLayer::Members);
    layer.description
        = QStringLiteral("Who belonged to which organisation, with status and dates. A place is "
                         "the middle of the state's land on the first day.");
    layer.shape = DataShape::Point;
    const auto text = [&layer](const char *name, const char *meaning) {
        layer.columns.push_back({QLatin1String(name), DataKind::Text, QLatin1String(meaning)});
    };
    text("organisation", "NATO, Warsaw Pact, CSTO, EU or Partnership for Peace");
    text("kind", "membership, status (of a member), territory or partnership");
    text("status", "As the table words it");
    layer.columns.push_back({QStringLiteral("signature"), DataKind::Day,
                             QStringLiteral("Day of signature, where it is another")});
    text("date_basis", "The act that the first day goes by");
    text("alternatives", "Other defensible first days");
    text("alternatives_end", "Other defensible ends");
    text("note", "Our note");
    text("confidence", "high, medium or low");
    return layer;
}

} // namespace

DataLayer memberLayer(const BorderTimeline &timeline, const LayerQuestion &question)
{
    DataLayer layer = emptyLayer();
    for (const Membership &membership : timeline.borders()->memberships) {
        DataRow row;
        row.valid = {Classification::beginOf(membership, question.convention), membership.span.to};
        if (!row.valid.overlaps(question.span) || row.valid.isEmpty())
            continue;
        const QDate first = std::max(row.valid.from, firstDay());
        const State &state = timeline.borders()->states[size_t(membership.state)];
        row.id = state.id.value;
        row.name = state.nameOn(first).brief;
        row.cells = {toString(membership.organisation),
                     layerText(membership.layer),
                     membership.status,
                     dayCell(membership.signature),
                     membership.dateBasis,
                     membership.altFrom,
                     membership.altTo,
                     membership.note,
                     membership.confidence};
        row.place = placeOn(timeline, membership.state, first, question);
        row.edtf = row.valid.from.isValid() ? row.valid.from.toString(Qt::ISODate) : QStringLiteral("..");
        row.edtfEnd = lastEdtf(row.valid.to);
        row.sources = membership.sources;
        layer.rows.push_back(std::move(row));
    }
    return layer;
}

} // namespace atlas
