// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/webannotation.h"

#include "pack/pack.h"

#include <QJsonArray>

namespace atlas {

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

QJsonObject tag(const QString &value)
{
    return {{key("type"), key("TextualBody")}, {key("purpose"), key("tagging")}, {key("value"), value}};
}

/// Our note, and what the passage leads to: the time of what it tells belongs into a body, since the time of
/// a target's state would say which version of the paper was read.
QJsonArray bodiesOf(const Excerpt &excerpt, const Pack &pack)
{
    QJsonArray bodies;
    if (!excerpt.annotation.isEmpty())
        bodies.append(QJsonObject{{key("type"), key("TextualBody")},
                                  {key("purpose"), key("commenting")},
                                  {key("format"), key("text/plain")},
                                  {key("language"), key("en")},
                                  {key("value"), excerpt.annotation}});
    bodies.append(tag(excerpt.viewName));
    for (const EventId &id : excerpt.events) {
        const Event *event = pack.event(id);
        if (!event)
            continue;
        bodies.append(QJsonObject{{key("type"), key("TextualBody")},
                                  {key("purpose"), key("linking")},
                                  {key("value"), QStringLiteral("%1 (%2)").arg(event->title, event->edtf)}});
    }
    return bodies;
}

QJsonArray selectorsOf(const Excerpt &excerpt, const PaperAnchor *anchor)
{
    QJsonObject quote{{key("type"), key("TextQuoteSelector")}, {key("exact"), excerpt.quote}};
    if (!excerpt.prefix.isEmpty())
        quote.insert(key("prefix"), excerpt.prefix);
    if (!excerpt.suffix.isEmpty())
        quote.insert(key("suffix"), excerpt.suffix);
    QJsonArray selectors{quote};
    if (!anchor || anchor->finding != Finding::Found)
        return selectors;
    selectors.append(QJsonObject{{key("type"), key("TextPositionSelector")},
                                 {key("start"), anchor->ranges.front().from},
                                 {key("end"), anchor->ranges.back().to}});
    return selectors;
}

QString sourceOf(const Pack &pack, const QString &copy)
{
    if (!copy.isEmpty())
        return copy;
    const QString url = pack.paper.csl.value(key("URL")).toString();
    return url.isEmpty() ? QStringLiteral("urn:alliance-atlas:paper:") + pack.id : url;
}

} // namespace

QJsonObject webAnnotations(const Pack &pack, const Anchoring *anchoring, const QString &copy)
{
    const QString base = QStringLiteral("urn:alliance-atlas:%1:").arg(pack.id);
    QJsonArray items;
    for (const Excerpt &excerpt : pack.excerpts) {
        const QJsonObject target{
            {key("source"), sourceOf(pack, copy)},
            {key("selector"), selectorsOf(excerpt, anchoring ? anchoring->of(excerpt.id) : nullptr)}};
        items.append(QJsonObject{{key("id"), base + excerpt.id.value},
                                 {key("type"), key("Annotation")},
                                 {key("motivation"), key("commenting")},
                                 {key("body"), bodiesOf(excerpt, pack)},
                                 {key("target"), target}});
    }
    const QString collection = base + key("excerpts");
    const QJsonObject page{{key("id"), collection + key(":1")},
                           {key("type"), key("AnnotationPage")},
                           {key("partOf"), collection},
                           {key("startIndex"), 0},
                           {key("items"), items}};
    return {{key("@context"), key("http://www.w3.org/ns/anno.jsonld")},
            {key("id"), collection},
            {key("type"), key("AnnotationCollection")},
            {key("label"), pack.title},
            {key("total"), items.size()},
            {key("first"), page}};
}

} // namespace atlas
