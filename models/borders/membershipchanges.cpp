// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/changelist.h"
#include "borders/wording.h"

namespace atlas {

namespace {

constexpr Organisation pacts[] = {Organisation::Nato, Organisation::WarsawPact, Organisation::Csto};

/// As inside a sentence: "joins NATO", "joins the Warsaw Pact".
QString pactName(Organisation organisation)
{
    return organisation == Organisation::Nato ? toString(organisation)
                                              : QLatin1String("the ") + toString(organisation);
}

QStringList namesOf(const Step &step, const std::vector<StateIndex> &states, QDate day)
{
    QStringList names;
    for (StateIndex state : states)
        names.append(withArticle(step.borders.states[size_t(state)].nameOn(day).brief));
    return names;
}

/// "Albania and Croatia join NATO"; beyond three "Seven states join NATO: Bulgaria, …".
QString verbLine(const QStringList &names, const QString &one, const QString &many)
{
    constexpr int most = 3;
    if (names.size() == 1)
        return sentenceCase(names.first()) + QLatin1Char(' ') + one;
    if (names.size() <= most)
        return sentenceCase(joinedNames(names)) + QLatin1Char(' ') + many;
    return sentenceCase(numberWord(int(names.size()))) + QStringLiteral(" states ") + many
        + QStringLiteral(": ") + joinedNames(names);
}

struct Movement {
    std::vector<StateIndex> joined, left;
    int before = 0, after = 0; ///< members
};

Movement compare(const Step &step, Organisation pact)
{
    Movement result;
    const DateConvention convention = step.after.convention;
    for (StateIndex state = 0; state < StateIndex(step.borders.states.size()); ++state) {
        const bool was = step.classification.membershipOn(state, pact, step.eve(), convention);
        const bool is = step.classification.membershipOn(state, pact, step.day(), convention);
        result.before += was;
        result.after += is;
        if (is && !was)
            result.joined.push_back(state);
        if (was && !is)
            result.left.push_back(state);
    }
    return result;
}

} // namespace

std::vector<Change> membershipChanges(const Step &step)
{
    std::vector<Change> changes;
    for (Organisation pact : pacts) {
        const Movement found = compare(step, pact);
        const QString name = pactName(pact);
        if (!found.joined.empty()) {
            const QStringList names = namesOf(step, found.joined, step.day());
            const QString text = found.before == 0
                ? QStringLiteral("%1 begins with %2 %3: %4")
                      .arg(sentenceCase(name), numberWord(found.after),
                           found.after == 1 ? QStringLiteral("member") : QStringLiteral("members"),
                           joinedNames(names))
                : verbLine(names, QStringLiteral("joins ") + name, QStringLiteral("join ") + name);
            changes.push_back(
                {step.day(), ChangeKind::Joined, int(found.joined.size()), found.joined, {}, text, pact});
        }
        if (!found.left.empty()) {
            const QStringList names = namesOf(step, found.left, step.eve());
            const QString text = found.after == 0
                ? QStringLiteral("%1 is dissolved: %2 %3")
                      .arg(sentenceCase(name), joinedNames(names),
                           names.size() == 1 ? QStringLiteral("leaves") : QStringLiteral("leave"))
                : verbLine(names, QStringLiteral("leaves ") + name, QStringLiteral("leave ") + name);
            changes.push_back(
                {step.day(), ChangeKind::Left, int(found.left.size()), found.left, {}, text, pact});
        }
    }
    return changes;
}

} // namespace atlas
