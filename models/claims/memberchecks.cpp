// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/wording.h"
#include "claims/claimground.h"
#include "claims/claimwords.h"

#include <algorithm>

namespace atlas {

namespace {

QString members(int count)
{
    return countText(count, QStringLiteral("member"), QStringLiteral("members"));
}

QString unknownOrganisation(const QString &id)
{
    return QStringLiteral("The borders know no organisation \u201c%1\u201d.").arg(id);
}

QString membershipMethod(const ClaimGround &ground)
{
    return QStringLiteral("Counted from the table of memberships, dates by %1.")
        .arg(ground.convention == DateConvention::EntryIntoForce ? QStringLiteral("entry into force")
                                                                 : QStringLiteral("signature"));
}

/// "19 on 12 March 1999 and 26 on 29 March 2004": every day of the time on which the number changes.
QString stepsText(const ClaimGround &ground, const ClaimQuestion &question, Organisation organisation)
{
    QStringList steps;
    QDate last;
    for (const Change &change : ground.timeline.changes(ground.viewpoint, ground.convention)) {
        if (change.organisation != organisation || change.date <= question.before
            || change.date > question.date || change.date == last)
            continue;
        last = change.date;
        steps.append(QStringLiteral("%1 on %2")
                         .arg(membersOn(ground, question.organisation, last).size())
                         .arg(dayText(last)));
    }
    return steps.isEmpty() ? QStringLiteral("none") : joinedNames(steps);
}

using Joinings = std::map<StateIndex, QDate>;

/// When those joined who did not on the day.
QString laterText(const ClaimGround &ground, const std::vector<StateIndex> &absent, const Joinings &since,
                  QDate day)
{
    QStringList later;
    for (const StateIndex state : absent) {
        const auto joined = since.find(state);
        later.append(joined == since.end()
                         ? QStringLiteral("%1 never").arg(nameOf(ground, state, day))
                         : QStringLiteral("%1 on %2")
                               .arg(nameOf(ground, state, joined->second), dayText(joined->second)));
    }
    return later.isEmpty() ? QStringLiteral("none") : joinedNames(later);
}

} // namespace

ClaimFinding checkMemberCount(const ClaimGround &ground, const ClaimQuestion &question)
{
    const auto organisation = organisationFrom(question.organisation);
    if (!organisation)
        return notTested(unknownOrganisation(question.organisation));
    const int before = int(membersOn(ground, question.organisation, question.before).size());
    const int after = int(membersOn(ground, question.organisation, question.date).size());
    ClaimFinding finding;
    const bool first = before == int(question.numbers[0]);
    const bool second = after == int(question.numbers[1]);
    finding.verdict = first && second ? Verdict::Holds : first || second ? Verdict::InPart : Verdict::Fails;
    finding.figures = {{QStringLiteral("On ") + dayText(question.before), members(before)},
                       {QStringLiteral("On ") + dayText(question.date), members(after)}};
    finding.values = {{QStringLiteral("before"), QString::number(before)},
                      {QStringLiteral("after"), QString::number(after)},
                      {QStringLiteral("steps"), stepsText(ground, question, *organisation)}};
    finding.method = membershipMethod(ground);
    finding.dates = {question.before, question.date};
    return finding;
}

ClaimFinding checkJoinedOn(const ClaimGround &ground, const ClaimQuestion &question)
{
    const auto organisation = organisationFrom(question.organisation);
    if (!organisation)
        return notTested(unknownOrganisation(question.organisation));
    std::vector<StateIndex> joined;
    Joinings since;
    for (const Change &change : ground.timeline.changes(ground.viewpoint, ground.convention)) {
        if (change.organisation != organisation || change.kind != ChangeKind::Joined)
            continue;
        for (const StateIndex state : change.states)
            since.emplace(state, change.date);
        if (change.date == question.date)
            joined.insert(joined.end(), change.states.begin(), change.states.end());
    }
    const std::vector<StateIndex> named = statesOf(ground, question.named);
    const std::vector<StateIndex> absent = without(named, joined);
    const QString later = laterText(ground, absent, since, question.date);
    const bool numberFits = question.numbers.empty() || int(question.numbers[0]) == int(joined.size());
    ClaimFinding finding;
    finding.verdict = absent.size() == named.size() ? Verdict::Fails
        : absent.empty() && numberFits              ? Verdict::Holds
                                                    : Verdict::InPart;
    finding.figures
        = {{QStringLiteral("Joined on ") + dayText(question.date),
            QStringLiteral("%1 (%2)").arg(namesOf(ground, joined, question.date)).arg(joined.size())}};
    if (!absent.empty())
        finding.figures.push_back({QStringLiteral("Named, but joined on another day"), later});
    finding.values = {{QStringLiteral("date"), dayText(question.date)},
                      {QStringLiteral("joined"), namesOf(ground, joined, question.date)},
                      {QStringLiteral("count"), QString::number(joined.size())},
                      {QStringLiteral("named"), namesOf(ground, named, question.date)},
                      {QStringLiteral("missing"), namesOf(ground, without(joined, named), question.date)},
                      {QStringLiteral("absent"), namesOf(ground, absent, question.date)},
                      {QStringLiteral("later"), later}};
    finding.method = membershipMethod(ground);
    finding.dates = {question.date};
    for (const StateIndex state : absent) {
        if (since.count(state))
            finding.dates.push_back(since[state]);
    }
    return finding;
}

ClaimFinding checkFounding(const ClaimGround &ground, const ClaimQuestion &question)
{
    const auto organisation = organisationFrom(question.organisation);
    if (!organisation)
        return notTested(unknownOrganisation(question.organisation));
    // Both dates are what is asked: the reader's convention must not hide one of them.
    const auto signedBy = ground.timeline.members(question.date, *organisation, DateConvention::Signature);
    const auto inForce
        = ground.timeline.members(question.date, *organisation, DateConvention::EntryIntoForce);
    QDate force;
    for (const Change &change : ground.timeline.changes(ground.viewpoint, DateConvention::EntryIntoForce)) {
        if (!force.isValid() && change.organisation == organisation && change.kind == ChangeKind::Joined)
            force = change.date;
    }
    if (!force.isValid())
        return notTested(QStringLiteral("Nobody ever joins it on this map."));
    ClaimFinding finding;
    finding.verdict = !inForce.empty() ? Verdict::Holds
        : !signedBy.empty()            ? Verdict::ByDefinition
                                       : Verdict::Fails;
    finding.figures
        = {{QStringLiteral("Signed by ") + dayText(question.date),
            countText(int(signedBy.size()), QStringLiteral("state"), QStringLiteral("states"))},
           {QStringLiteral("In force on ") + dayText(question.date), members(int(inForce.size()))},
           {QStringLiteral("In force from"), dayText(force)}};
    finding.values = {{QStringLiteral("date"), dayText(question.date)},
                      {QStringLiteral("signed"), QString::number(signedBy.size())},
                      {QStringLiteral("members"), QString::number(inForce.size())},
                      {QStringLiteral("force"), dayText(force)},
                      {QStringLiteral("gap"), gapText(question.date, force)}};
    finding.method = QStringLiteral("Counted from the table of memberships, by both kinds of dates.");
    finding.dates = {question.date, force};
    return finding;
}

} // namespace atlas
