// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/deckfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace atlas {

namespace {

QString word(StepTheme theme)
{
    switch (theme) {
    case StepTheme::AsShown:
        return QStringLiteral("as-shown");
    case StepTheme::Light:
        return QStringLiteral("light");
    case StepTheme::Dark:
        return QStringLiteral("dark");
    case StepTheme::Contrast:
        return QStringLiteral("contrast");
    case StepTheme::Print:
        return QStringLiteral("print");
    }
    return {};
}

QJsonArray words(Hiddens hidden)
{
    QJsonArray words;
    if (hidden.testFlag(Hidden::Names))
        words.append(QStringLiteral("names"));
    if (hidden.testFlag(Hidden::Membership))
        words.append(QStringLiteral("membership"));
    if (hidden.testFlag(Hidden::Text))
        words.append(QStringLiteral("text"));
    return words;
}

QJsonObject toJson(const InkStroke &stroke)
{
    QJsonArray points;
    for (const QPointF &point : stroke.points) {
        points.append(std::round(point.x() * 10) / 10);
        points.append(std::round(point.y() * 10) / 10);
    }
    return {{QStringLiteral("tool"),
             stroke.tool == InkTool::Pen ? QStringLiteral("pen") : QStringLiteral("highlighter")},
            {QStringLiteral("colour"), stroke.colour},
            {QStringLiteral("width"), stroke.width},
            {QStringLiteral("points"), points}};
}

/// What is as in a new step is not written.
QJsonObject toJson(const Step &step)
{
    QJsonObject json{{QStringLiteral("id"), step.id},
                     {QStringLiteral("title"), step.title},
                     {QStringLiteral("view"), toJson(step.view)},
                     {QStringLiteral("seconds"), step.seconds}};
    QJsonArray events, ink;
    for (const EventId &event : step.events)
        events.append(event.value);
    for (const InkStroke &stroke : step.ink)
        ink.append(toJson(stroke));
    const auto add = [&json](const char *key, const QJsonValue &value, bool there) {
        if (there)
            json.insert(QLatin1String(key), value);
    };
    add("theme", word(step.theme), step.theme != StepTheme::AsShown);
    add("events", events, !events.isEmpty());
    add("quotation", false, !step.showsQuotation);
    add("notes", step.notes, !step.notes.isEmpty());
    add("skipped", true, step.skipped);
    add("hidden", words(step.hidden), bool(step.hidden));
    add("ink", ink, !ink.isEmpty());
    return json;
}

} // namespace

QByteArray toBytes(const Deck &deck)
{
    QJsonArray steps;
    for (const Step &step : deck.steps)
        steps.append(toJson(step));
    QJsonObject json{{QStringLiteral("schema"), QStringLiteral("alliance-atlas.deck/%1").arg(deckVersion)},
                     {QStringLiteral("title"), deck.title},
                     {QStringLiteral("pack"), deck.packId},
                     {QStringLiteral("steps"), steps}};
    if (!deck.stance.isEmpty())
        json.insert(QStringLiteral("stance"), deck.stance);
    return QJsonDocument(json).toJson();
}

} // namespace atlas
