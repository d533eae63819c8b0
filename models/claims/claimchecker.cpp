// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claimchecker.h"

#include "claims/claimground.h"
#include "claims/claimwords.h"
#include "measure.h"

#include <algorithm>

namespace atlas {

namespace {

ClaimFinding tested(const ClaimGround &ground, const Claim &claim)
{
    switch (claim.check) {
    case ClaimCheck::MemberCount:
        return checkMemberCount(ground, claim.question);
    case ClaimCheck::AreaGrowth:
        return checkAreaGrowth(ground, claim.question);
    case ClaimCheck::BorderGrowth:
        return checkBorderGrowth(ground, claim.question);
    case ClaimCheck::Neighbours:
        return checkNeighbours(ground, claim.question);
    case ClaimCheck::BorderShare:
        return checkBorderShare(ground, claim.question);
    case ClaimCheck::JoinedOn:
        return checkJoinedOn(ground, claim.question);
    case ClaimCheck::InsideEvent:
        return checkInsideEvent(ground, claim.question);
    case ClaimCheck::Founding:
        return checkFounding(ground, claim.question);
    case ClaimCheck::StateEnd:
        return checkStateEnd(ground, claim.question);
    case ClaimCheck::EventDates:
        return checkEventDates(ground, claim.question);
    case ClaimCheck::DaysBetween:
        return checkDaysBetween(ground, claim.question);
    case ClaimCheck::Holder:
        return checkHolder(ground, claim.question);
    case ClaimCheck::AreaRank:
        return checkAreaRank(ground, claim.question);
    }
    return {};
}

} // namespace

struct ClaimChecker::Private {
    Private(const BorderTimeline &borders, const Pack &content)
        : timeline(borders)
        , pack(content)
        , measure(*borders.borders())
    {
        Issues issues; // the file is inside the program and read by its own test
        published = PublishedFigures::read(issues);
    }

    const BorderTimeline &timeline;
    const Pack &pack;
    LandMeasure measure;
    PublishedFigures published;
};

ClaimChecker::ClaimChecker(const BorderTimeline &timeline, const Pack &pack)
    : d(std::make_unique<Private>(timeline, pack))
{ }

ClaimChecker::~ClaimChecker() = default;

ClaimFinding ClaimChecker::check(const Claim &claim, Viewpoint viewpoint, DateConvention convention) const
{
    if (d->timeline.borders()->territories.empty())
        return notTested(QStringLiteral("There are no borders to test it on."));
    ClaimFinding finding
        = tested({d->timeline, d->measure, d->pack, d->published, viewpoint, convention}, claim);
    if (!finding.verdict)
        return finding;
    std::sort(finding.dates.begin(), finding.dates.end());
    finding.dates.erase(std::unique(finding.dates.begin(), finding.dates.end()), finding.dates.end());
    const auto sentence = claim.sentences.find(*finding.verdict);
    finding.sentence = sentence == claim.sentences.end()
        ? verdictText(*finding.verdict) + QStringLiteral(" by these figures.")
        : filled(sentence->second, finding.values);
    return finding;
}

} // namespace atlas
