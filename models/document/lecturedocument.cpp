// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lecturedocument.h"

#include "document/deckfile.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace atlas {

LectureDocument::LectureDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, &LectureDocument::fileChanged);
}

const Step *LectureDocument::step(const QString &id) const
{
    const int at = m_deck.indexOf(id);
    return at < 0 ? nullptr : &m_deck.steps[size_t(at)];
}

void LectureDocument::open(const Deck &deck, const QString &path, bool mayOverwrite)
{
    m_undo.clear();
    m_path = path;
    m_mayOverwrite = mayOverwrite;
    setDeck(deck);
    emit fileChanged();
}

void LectureDocument::recover(const Deck &deck, const QString &path, bool mayOverwrite)
{
    open(deck, path, mayOverwrite);
    m_undo.resetClean();
}

QString LectureDocument::saveAs(const QString &path)
{
    if (!m_mayOverwrite && QFileInfo(path) == QFileInfo(m_path))
        return QStringLiteral(
                   "%1 holds something that could not be read, and would lose it: choose another name")
            .arg(QDir::toNativeSeparators(path));
    const QString failure = writeDeckFile(path, m_deck);
    if (!failure.isEmpty())
        return failure;
    m_path = path;
    m_mayOverwrite = true;
    m_undo.setClean();
    emit fileChanged();
    return {};
}

void LectureDocument::setDeck(const Deck &deck)
{
    if (deck == m_deck)
        return;
    const Deck before = std::exchange(m_deck, deck);
    emit deckChanged(m_deck, before);
}

} // namespace atlas
