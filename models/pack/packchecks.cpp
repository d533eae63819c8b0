// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packchecks.h"

#include <QSet>

namespace atlas {

namespace {

class StateCheck {
public:
    explicit StateCheck(const std::vector<State> &states)
    {
        for (const State &state : states)
            m_known.insert(state.id.value);
    }

    void check(const QString &kind, const QString &place, const StateId &id)
    {
        if (!id.isEmpty() && !m_known.contains(id.value)) {
            issues.push_back({Issue::Severity::Error, kind, place,
                              QStringLiteral("the borders have no state \"%1\"").arg(id.value)});
        }
    }
    void check(const QString &kind, const QString &place, const std::vector<StateId> &ids)
    {
        for (const StateId &id : ids)
            check(kind, place, id);
    }

    Issues issues;

private:
    QSet<QString> m_known;
};

} // namespace

Issues checkStates(const Pack &pack, const std::vector<State> &states)
{
    StateCheck check(states);
    for (const Event &event : pack.events)
        check.check(QStringLiteral("events"), event.id.value, event.states);
    for (const Excerpt &excerpt : pack.excerpts)
        check.check(QStringLiteral("excerpts"), excerpt.id.value, excerpt.states);
    for (const Lecture &lecture : pack.lectures) {
        for (const LectureStep &step : lecture.steps)
            check.check(QStringLiteral("lectures"),
                        QStringLiteral("%1, step %2").arg(lecture.id.value).arg(step.number),
                        step.highlights);
    }
    for (const Claim &claim : pack.claims) {
        for (const QString &named : claim.question.named)
            check.check(QStringLiteral("claims"), claim.id.value, StateId{named});
    }
    for (const LabelAnchor &label : pack.labels)
        check.check(QStringLiteral("labels"), label.text.simplified(), label.state);
    for (const City &city : pack.cities)
        check.check(QStringLiteral("cities"), city.name, city.capitalOf);
    return std::move(check.issues);
}

} // namespace atlas
