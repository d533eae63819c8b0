// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/eventnames.h"

#include "events/eventdate.h"
#include "timeline/timelinelanes.h"

#include <utility>

namespace atlas {

namespace {

constexpr qsizetype fewestCharacters = 13; ///< before the ellipsis

QString datedName(const Event &event, const QString &name)
{
    const EventEdges edges = edgesOf(event);
    const bool known = !edges.softStart && (!edges.softEnd || edges.open);
    return known ? QString() : name + QStringLiteral(", ") + whenOf(event).worded();
}

/// Length of the text before an ellipsis in the place of what follows: no space or stop stands before it.
qsizetype trimmed(const QString &text, qsizetype length)
{
    while (length > 0 && (text[length - 1].isSpace() || text[length - 1].isPunct()))
        --length;
    return length;
}

} // namespace

EventNames::EventNames(std::shared_ptr<const Pack> pack, TextMeasure measure)
    : m_pack(std::move(pack))
    , m_measure(std::move(measure))
    , m_names(m_pack ? m_pack->events.size() : 0)
{ }

EventNames::Name &EventNames::name(int event) const
{
    Name &name = m_names[size_t(event)];
    if (!name.isRead) {
        const Event &read = m_pack->events[size_t(event)];
        name.isRead = true;
        name.text = read.brief.isEmpty() ? read.title : read.brief;
        name.dated = datedName(read, name.text);
    }
    return name;
}

EventNames::Written EventNames::dated(int event, bool strong) const
{
    Name &asked = name(event);
    double &width = asked.datedWidth[strong ? 1 : 0];
    if (width < 0)
        width = m_measure(asked.dated, strong);
    return {asked.dated, width};
}

QString EventNames::textOf(const Name &name, const Cut &cut) const
{
    return cut.length == name.text.size() ? name.text : name.text.left(cut.length) + QChar(0x2026);
}

void EventNames::addCut(Name &name, bool strong) const
{
    Cuts &cuts = name.cuts[strong ? 1 : 0];
    Cut next{name.text.size(), 0};
    if (!cuts.found.empty())
        next.length = trimmed(name.text, cuts.found.back().length - 1);
    cuts.isComplete = !cuts.found.empty() && next.length < fewestCharacters;
    if (cuts.isComplete)
        return;
    next.width = m_measure(textOf(name, next), strong);
    cuts.found.push_back(next);
}

EventNames::Written EventNames::fitted(int event, double room, bool strong) const
{
    if (room <= 0)
        return {};
    Name &asked = name(event);
    Cuts &cuts = asked.cuts[strong ? 1 : 0];
    for (size_t i = 0;; ++i) {
        if (i == cuts.found.size() && !cuts.isComplete)
            addCut(asked, strong);
        if (i == cuts.found.size())
            return {};
        if (cuts.found[i].width <= room)
            return {textOf(asked, cuts.found[i]), cuts.found[i].width};
    }
}

} // namespace atlas
