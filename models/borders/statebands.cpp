// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/statebands.h"

#include "borders/changelist.h"
#include "borders/classification.h"
#include "borders/wording.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr Organisation organisations[] = {Organisation::Nato, Organisation::WarsawPact, Organisation::Csto,
                                          Organisation::PartnershipForPeace, Organisation::Eu};

QString bandLabel(Organisation organisation)
{
    switch (organisation) {
    case Organisation::Eu:
        return QStringLiteral("European Communities, European Union");
    case Organisation::PartnershipForPeace:
        return QStringLiteral("Partnership for Peace");
    default:
        return toString(organisation);
    }
}

bool isMember(const Membership &row)
{
    return row.layer == MembershipLayer::Membership || row.layer == MembershipLayer::Partnership;
}

DateSpan inRange(DateSpan span)
{
    span.from = span.from.isValid() ? std::max(span.from, firstDay()) : firstDay();
    span.to = span.to.isValid() ? std::min(span.to, lastDay().addDays(1)) : lastDay().addDays(1);
    return span;
}

std::vector<const Membership *> rowsOf(const BorderSet &borders, StateIndex state, Organisation organisation,
                                       bool statuses)
{
    std::vector<const Membership *> rows;
    for (const Membership &row : borders.memberships) {
        const bool wanted = statuses ? row.layer == MembershipLayer::Status : isMember(row);
        if (row.state == state && row.organisation == organisation && wanted)
            rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(),
              [](const Membership *a, const Membership *b) { return a->span.from < b->span.from; });
    return rows;
}

void addStretch(Band &band, const DateSpan &span, BandStretch::Kind kind, const QString &text)
{
    const DateSpan clipped = inRange(span);
    if (!clipped.isEmpty())
        band.stretches.push_back({clipped, kind, text});
}

Band membershipBand(const std::vector<const Membership *> &rows, Organisation organisation,
                    DateConvention convention)
{
    Band band{bandLabel(organisation), {}};
    for (const Membership *row : rows) {
        const QDate begin = Classification::beginOf(*row, convention);
        if (row->signature.isValid() && row->signature < begin)
            addStretch(band, {row->signature, begin}, BandStretch::Kind::Signed, QStringLiteral("signed"));
        const bool partner = row->layer == MembershipLayer::Partnership;
        addStretch(band, {begin, row->span.to},
                   partner ? BandStretch::Kind::Partner : BandStretch::Kind::Member, row->status);
    }
    return band;
}

/// Members that were ever outside the command get a band for it, inside and outside in turn.
Band commandBand(const std::vector<const Membership *> &members,
                 const std::vector<const Membership *> &statuses, DateConvention convention)
{
    Band band{QStringLiteral("Integrated command"), {}};
    for (const Membership *member : members) {
        QDate begin = Classification::beginOf(*member, convention);
        for (const Membership *status : statuses) {
            if (!status->status.startsWith(QLatin1String("outside integrated")))
                continue;
            addStretch(band, {begin, status->span.from}, BandStretch::Kind::Member,
                       QStringLiteral("in the integrated command"));
            addStretch(band, status->span, BandStretch::Kind::OutsideCommand, status->status);
            begin = status->span.to;
        }
        if (begin.isValid())
            addStretch(band, {begin, member->span.to}, BandStretch::Kind::Member,
                       QStringLiteral("in the integrated command"));
    }
    const bool everOutside
        = std::any_of(band.stretches.begin(), band.stretches.end(), [](const BandStretch &stretch) {
              return stretch.kind == BandStretch::Kind::OutsideCommand;
          });
    return everOutside ? band : Band{};
}

/// Land of the state that the treaty covered without being a member's soil, by territory.
std::vector<Band> treatyAreaBands(const BorderSet &borders, StateIndex state)
{
    std::vector<Band> bands;
    for (const AllianceTerritory &row : borders.allianceTerritories) {
        if (row.coverage != Coverage::TreatyArea || row.organisation != Organisation::Nato)
            continue;
        Band band{QStringLiteral("Treaty area: ") + briefName(borders.territories[size_t(row.territory)]),
                  {}};
        for (const Holding &holding : borders.holdings) {
            const bool holds = holding.territory == row.territory && holding.state == state
                && (holding.view == HoldingView::Both || holding.view == HoldingView::Documents);
            if (!holds || !holding.span.overlaps(row.span))
                continue;
            DateSpan span = inRange(row.span);
            const DateSpan held = inRange(holding.span);
            span = {std::max(span.from, held.from), std::min(span.to, held.to)};
            addStretch(band, span, BandStretch::Kind::TreatyArea, row.note);
        }
        if (!band.stretches.empty())
            bands.push_back(band);
    }
    return bands;
}

QString periodText(QDate from, QDate to, QDate date)
{
    if (!to.isValid() || to > lastDay())
        return from > date ? QStringLiteral("from %1").arg(dayText(from))
                           : QStringLiteral("since %1").arg(dayText(from));
    return QStringLiteral("%1 to %2").arg(dayText(from), dayText(to));
}

QString memberSentence(const BorderSet &borders, const Membership &row, QDate date, DateConvention convention)
{
    const QDate begin = Classification::beginOf(row, convention);
    const bool founder = std::none_of(borders.memberships.begin(), borders.memberships.end(),
                                      [&row](const Membership &other) {
                                          return other.organisation == row.organisation && isMember(other)
                                              && other.span.from < row.span.from;
                                      });
    const bool partner = row.layer == MembershipLayer::Partnership;
    const QString role = partner                 ? QStringLiteral("Partner of NATO (Partnership for Peace)")
        : row.organisation == Organisation::Nato ? QStringLiteral("NATO member")
                                                 : QStringLiteral("Member of the ")
            + (row.organisation == Organisation::Eu ? QStringLiteral("European Communities, later Union")
                                                    : toString(row.organisation));
    const bool open = !row.span.to.isValid();
    QString text
        = role + (open ? QStringLiteral(" ") : QStringLiteral(", ")) + periodText(begin, row.span.to, date);
    if (founder && !partner)
        text += QStringLiteral(" (founder)");
    return text + QLatin1Char('.');
}

QString statusSentence(const Membership &row, QDate date)
{
    QString text = row.status;
    text.replace(QLatin1String("outside integrated"), QLatin1String("outside the integrated"));
    return QStringLiteral("%1, %2.").arg(sentenceCase(text), periodText(row.span.from, row.span.to, date));
}

} // namespace

std::vector<Band> bandsOf(const BorderSet &borders, StateIndex state, DateConvention convention)
{
    std::vector<Band> bands;
    for (Organisation organisation : organisations) {
        const auto members = rowsOf(borders, state, organisation, false);
        if (members.empty())
            continue;
        bands.push_back(membershipBand(members, organisation, convention));
        const auto statuses = rowsOf(borders, state, organisation, true);
        for (const Membership *status : statuses) {
            if (status->status.startsWith(QLatin1String("suspended")))
                addStretch(bands.back(), status->span, BandStretch::Kind::Suspended, status->status);
        }
        const Band command = commandBand(members, statuses, convention);
        if (organisation == Organisation::Nato && !command.stretches.empty())
            bands.push_back(command);
    }
    const std::vector<Band> areas = treatyAreaBands(borders, state);
    bands.insert(bands.end(), areas.begin(), areas.end());
    return bands;
}

QString membershipSentence(const BorderSet &borders, StateIndex state, QDate date, DateConvention convention)
{
    QStringList sentences;
    for (Organisation organisation : organisations) {
        for (const Membership *row : rowsOf(borders, state, organisation, false)) {
            if (row->signature.isValid() && convention == DateConvention::EntryIntoForce
                && row->signature <= date && date < row->span.from)
                sentences.append(QStringLiteral("Signed the treaty on %1, not yet in force.")
                                     .arg(dayText(row->signature)));
            sentences.append(memberSentence(borders, *row, date, convention));
        }
        for (const Membership *row : rowsOf(borders, state, organisation, true))
            sentences.append(statusSentence(*row, date));
    }
    return sentences.isEmpty() ? QStringLiteral("In no alliance or union, 1949 to 2024.")
                               : sentences.join(QLatin1Char(' '));
}

} // namespace atlas
