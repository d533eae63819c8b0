// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/claimkind.h"

#include <QRegularExpression>

namespace atlas {

namespace {

QStringList words(const char *names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '));
}

std::vector<ClaimKind> tableOfKinds()
{
    using enum ClaimField;
    using C = ClaimCheck;
    return {
        {C::MemberCount, "member-count", {Organisation, Before, Date, Numbers}, words("before after steps")},
        {C::AreaGrowth,
         "area-growth",
         {Base, Added, Date, Numbers},
         words("claimed europe europe-with-turkey article-6 all added base nearest")},
        {C::BorderGrowth,
         "border-growth",
         {Organisation, With, Before, Date},
         words("before after times new with")},
        {C::Neighbours,
         "neighbours",
         {Organisation, State, Named, Date},
         words("state neighbours members others named missing wrong")},
        {C::BorderShare,
         "border-share",
         {Organisation, State, Date},
         words("state share rest members others longest")},
        {C::JoinedOn,
         "joined-on",
         {Organisation, Named, Date},
         words("date joined count named missing absent later")},
        {C::InsideEvent, "inside-event", {Events, Date}, words("date event from to gap")},
        {C::Founding, "founding", {Organisation, Date}, words("date signed members force gap")},
        {C::StateEnd, "state-end", {State, Time}, words("state last claimed heirs count")},
        {C::EventDates, "event-dates", {Events, Time}, words("claimed dates inside outside")},
        {C::DaysBetween, "days-between", {Events}, words("first second first-date second-date gap")},
        {C::Holder,
         "holder",
         {Organisation, Territory, Date},
         words("territory date before documents control members")},
        {C::AreaRank,
         "area-rank",
         {State, Date, Numbers},
         words("state claimed europe with-turkey larger area")},
    };
}

} // namespace

std::span<const ClaimKind> claimKinds()
{
    static const std::vector<ClaimKind> kinds = tableOfKinds();
    return kinds;
}

const ClaimKind &claimKind(ClaimCheck check)
{
    return claimKinds()[size_t(check)];
}

QLatin1String fieldName(ClaimField field)
{
    static constexpr const char *names[] = {"organisation", "state",  "base", "added",  "with", "territory",
                                            "named",        "events", "date", "before", "time", "numbers"};
    return QLatin1String(names[int(field)]);
}

QStringList placeholdersIn(const QString &sentence)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    QStringList names;
    for (auto found = braces.globalMatch(sentence); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

} // namespace atlas
