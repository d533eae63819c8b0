// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lectern.h"

#include <algorithm>

namespace atlas {

Lectern::Lectern(const QString &packId, QObject *parent)
    : QObject(parent)
    , m_packId(packId)
{
    connect(&m_document, &LectureDocument::deckChanged, this, &Lectern::follow);
    connect(&m_document, &LectureDocument::fileChanged, this, &Lectern::fileChanged);
}

const Step *Lectern::step() const
{
    return m_document.step(m_stepId);
}

int Lectern::row() const
{
    return deck().indexOf(m_stepId);
}

void Lectern::openPackLecture(const LectureId &id, const Deck &deck)
{
    hold(Holds::PackLecture, id, [&] { m_document.open(deck); });
}

void Lectern::openDocument(const Deck &deck, const QString &path, bool mayOverwrite)
{
    hold(Holds::Document, {}, [&] { m_document.open(deck, path, mayOverwrite); });
}

void Lectern::recover(const Deck &deck, const QString &path, bool mayOverwrite)
{
    hold(Holds::Document, {}, [&] { m_document.recover(deck, path, mayOverwrite); });
}

void Lectern::create()
{
    Deck deck;
    deck.title = QStringLiteral("New lecture");
    deck.packId = m_packId;
    openDocument(deck, {}, true);
}

void Lectern::close()
{
    hold(Holds::Nothing, {}, [&] { m_document.open({}); });
}

LectureDocument &Lectern::edited()
{
    if (m_holds == Holds::Nothing)
        create();
    if (m_holds != Holds::PackLecture)
        return m_document;
    m_holds = Holds::Document;
    m_packLecture = {};
    Deck copy = deck();
    copy.title += QStringLiteral(" (copy)");
    m_document.open(copy); // its steps keep their ids, so the current one stays
    return m_document;
}

void Lectern::hold(Holds holds, const LectureId &id, const std::function<void()> &open)
{
    m_holds = holds;
    m_packLecture = id;
    m_opening = true;
    open();
    m_opening = false;
    m_stepId = deck().steps.empty() ? QString() : deck().steps.front().id;
    emit stepChanged(m_stepId); // although the id may be that of before: it is a step of another lecture
}

void Lectern::setStep(const QString &id)
{
    if (id == m_stepId || deck().indexOf(id) < 0)
        return;
    m_stepId = id;
    emit stepChanged(id);
}

void Lectern::follow(const Deck &now, const Deck &before)
{
    const bool stays = !m_opening && now.indexOf(m_stepId) >= 0;
    if (!stays) { // the one that takes its place, else the last
        const int last = int(now.steps.size()) - 1;
        const int row = m_opening ? 0 : std::clamp(before.indexOf(m_stepId), 0, std::max(0, last));
        m_stepId = last < 0 ? QString() : now.steps[size_t(row)].id;
    }
    emit deckChanged(now, before);
    if (!stays && !m_opening)
        emit stepChanged(m_stepId);
}

} // namespace atlas
