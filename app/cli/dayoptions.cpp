// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayoptions.h"

#include <cmath>

namespace atlas::cli {

void addViewOptions(Arguments &arguments)
{
    arguments.add(QStringLiteral("viewpoint"), QStringLiteral("documents (if not given) or control."),
                  QStringLiteral("view"), QStringLiteral("documents"));
    arguments.add(QStringLiteral("dates-by"), QStringLiteral("force (if not given) or signature."),
                  QStringLiteral("convention"), QStringLiteral("force"));
}

std::optional<QDate> neededDay(const Arguments &arguments, const QString &command, const QString &option)
{
    if (arguments.isSet(option))
        return arguments.day(option);
    complain(QStringLiteral("%1: --%2 is missing").arg(command, option));
    return std::nullopt;
}

std::optional<StateSet> setFrom(const Arguments &arguments, const QString &option,
                                const BorderTimeline &timeline, QDate day)
{
    const QString word = arguments.value(option);
    const std::optional<DateConvention> convention = arguments.convention();
    if (!convention)
        return std::nullopt;
    if (const auto set = stateSetFrom(timeline, word, day, *convention))
        return set;
    const UnknownName unknown = unknownName(timeline, word);
    const QString hint = unknown.near.isEmpty()
        ? QStringLiteral("it is an id or name of a state, or %1").arg(orList(stateSetNames()))
        : QStringLiteral("did you mean %1?").arg(orList(unknown.near));
    complain(QStringLiteral("--%1: unknown set or state \"%2\"; %3").arg(option, unknown.word, hint));
    return std::nullopt;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString viewpointWord(Viewpoint viewpoint)
{
    return viewpoint == Viewpoint::Documents ? QStringLiteral("documents") : QStringLiteral("control");
}

QJsonObject stateJson(const BorderSet &borders, StateIndex state, QDate day)
{
    if (state == noState)
        return {};
    const State &found = borders.states[size_t(state)];
    return {{QStringLiteral("id"), found.id.value}, {QStringLiteral("name"), found.nameOn(day).brief}};
}

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace atlas::cli
