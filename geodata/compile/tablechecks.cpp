// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablechecks.h"

#include <algorithm>

namespace atlas {

namespace {

QString text(const DateSpan &span)
{
    const auto day
        = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral(".."); };
    return QStringLiteral("[%1, %2)").arg(day(span.from), day(span.to));
}

bool encloses(const DateSpan &outer, const DateSpan &inner)
{
    return (!outer.from.isValid() || (inner.from.isValid() && outer.from <= inner.from))
        && (!outer.to.isValid() || (inner.to.isValid() && inner.to <= outer.to));
}

class TableChecks {
public:
    TableChecks(const BorderSet &borders, const QString &file, Issues &issues)
        : m_borders(borders)
        , m_file(file)
        , m_issues(issues)
    { }

    void checkTiling(HoldingView view, const QString &name);
    void checkHoldingLives();
    void checkNames();
    void checkMemberships();
    void checkCoverage();

private:
    void fault(const QString &place, const QString &reason)
    {
        m_issues.push_back({Issue::Severity::Error, m_file, place, reason});
    }
    void checkWithoutOverlap(std::vector<DateSpan> spans, const QString &place);
    void checkTiles(std::vector<DateSpan> spans, const QString &place);
    bool holdsSomething(StateIndex state, const DateSpan &span) const;
    QString stateId(StateIndex state) const { return m_borders.states[size_t(state)].id.value; }

    const BorderSet &m_borders;
    QString m_file;
    Issues &m_issues;
};

void sortByBeginning(std::vector<DateSpan> &spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const DateSpan &a, const DateSpan &b) { return a.from < b.from; });
}

void TableChecks::checkWithoutOverlap(std::vector<DateSpan> spans, const QString &place)
{
    sortByBeginning(spans);
    for (size_t i = 1; i < spans.size(); ++i) {
        if (spans[i - 1].overlaps(spans[i]))
            fault(place, QStringLiteral("%1 and %2 overlap.").arg(text(spans[i - 1]), text(spans[i])));
    }
}

void TableChecks::checkTiles(std::vector<DateSpan> spans, const QString &place)
{
    checkWithoutOverlap(spans, place);
    sortByBeginning(spans);
    QDate reached = firstDay();
    for (const DateSpan &span : spans) {
        if (reached.isValid() && span.from > reached)
            fault(place, QStringLiteral("Nobody holds it in %1.").arg(text({reached, span.from})));
        reached = span.to;
    }
    if (spans.empty() || reached.isValid())
        fault(place, QStringLiteral("Nobody holds it in %1.").arg(text({reached, {}})));
}

void TableChecks::checkTiling(HoldingView view, const QString &name)
{
    std::vector<std::vector<DateSpan>> spans(m_borders.territories.size());
    for (const Holding &holding : m_borders.holdings) {
        if (holding.view == HoldingView::Both || holding.view == view)
            spans[size_t(holding.territory)].push_back(holding.span);
    }
    for (size_t i = 0; i < spans.size(); ++i) {
        const Territory &territory = m_borders.territories[i];
        const QString place = QStringLiteral("holdings, %1, view %2").arg(territory.id.value, name);
        if (territory.scope != Scope::Outside)
            checkTiles(spans[i], place);
        else if (!spans[i].empty())
            fault(place, QStringLiteral("Land outside the atlas must not have a holder."));
    }
}

/// A claim may be older or younger than the state's hold on its life: the Baltic legations before 1991.
void TableChecks::checkHoldingLives()
{
    for (const Holding &holding : m_borders.holdings) {
        if (holding.state == noState || holding.view == HoldingView::Claim)
            continue;
        const State &state = m_borders.states[size_t(holding.state)];
        if (!encloses(state.life, holding.span)) {
            fault(
                QStringLiteral("holdings, %1").arg(m_borders.territories[size_t(holding.territory)].id.value),
                QStringLiteral("%1 holds it in %2 but exists in %3 only.")
                    .arg(state.id.value, text(holding.span), text(state.life)));
        }
    }
}

bool TableChecks::holdsSomething(StateIndex state, const DateSpan &span) const
{
    return std::any_of(m_borders.holdings.begin(), m_borders.holdings.end(), [&](const Holding &holding) {
        return holding.state == state && holding.span.overlaps(span);
    });
}

/// A gap in the names is right only while the state was part of another: Syria in 1958-61.
void TableChecks::checkNames()
{
    for (size_t i = 0; i < m_borders.states.size(); ++i) {
        const State &state = m_borders.states[i];
        const QString place = QStringLiteral("state_names, %1").arg(state.id.value);
        std::vector<DateSpan> spans;
        for (const StateName &name : state.names)
            spans.push_back(name.span);
        checkWithoutOverlap(spans, place);
        QDate reached = state.life.from;
        for (const DateSpan &span : spans) {
            const DateSpan gap{reached, span.from};
            if (reached < span.from && holdsSomething(int(i), gap))
                fault(place, QStringLiteral("No name in %1.").arg(text(gap)));
            reached = span.to;
        }
        if (reached != state.life.to)
            fault(place, QStringLiteral("The last name does not end with the state."));
    }
}

void TableChecks::checkMemberships()
{
    const auto &rows = m_borders.memberships;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString place = QStringLiteral("memberships, %1, %2")
                                  .arg(toString(rows[i].organisation), stateId(rows[i].state));
        const bool ofState
            = rows[i].layer == MembershipLayer::Membership || rows[i].layer == MembershipLayer::Partnership;
        const DateSpan life = m_borders.states[size_t(rows[i].state)].life;
        if (ofState && !encloses(life, rows[i].span))
            fault(
                place,
                QStringLiteral("%1 is not within the state's life %2.").arg(text(rows[i].span), text(life)));
        for (size_t j = 0; ofState && j < i; ++j) {
            if (rows[j].organisation == rows[i].organisation && rows[j].layer == rows[i].layer
                && rows[j].state == rows[i].state)
                checkWithoutOverlap({rows[j].span, rows[i].span}, place);
        }
    }
}

void TableChecks::checkCoverage()
{
    const auto &rows = m_borders.allianceTerritories;
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (rows[j].organisation == rows[i].organisation && rows[j].territory == rows[i].territory) {
                checkWithoutOverlap({rows[j].span, rows[i].span},
                                    QStringLiteral("alliance_territory, %1")
                                        .arg(m_borders.territories[size_t(rows[i].territory)].id.value));
            }
        }
    }
}

} // namespace

void checkTables(const BorderSet &borders, const QString &file, Issues &issues)
{
    TableChecks checks(borders, file, issues);
    checks.checkTiling(HoldingView::Documents, QStringLiteral("un"));
    checks.checkTiling(HoldingView::Control, QStringLiteral("defacto"));
    checks.checkHoldingLives();
    checks.checkNames();
    checks.checkMemberships();
    checks.checkCoverage();
}

} // namespace atlas
