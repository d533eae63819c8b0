// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"

#include <QObject>
#include <QUndoStack>

namespace atlas {

/// The lecture that is open for editing, and its file. Only the functions of commands.h change the deck, so
/// that each change can be undone. Not thread-safe.
class LectureDocument : public QObject {
    Q_OBJECT

public:
    explicit LectureDocument(QObject *parent = nullptr);

    const Deck &deck() const { return m_deck; }
    const Step *step(const QString &id) const; ///< null when there is none; valid until the next change
    QUndoStack &undoStack() { return m_undo; }
    QString path() const { return m_path; } ///< empty: has no file yet
    bool isModified() const { return !m_undo.isClean(); }
    /// False when the file holds something that could not be read: it is saved under another name only.
    bool mayOverwrite() const { return m_mayOverwrite; }

    /// Another lecture takes the place of this one; undo begins anew.
    void open(const Deck &deck, const QString &path = {}, bool mayOverwrite = true);
    /// A lecture that no file holds as it is, rescued after a crash: unsaved from the start.
    void recover(const Deck &deck, const QString &path, bool mayOverwrite = true);
    /// Writes to `path`, which becomes the document's. The reason when it failed, else empty.
    QString saveAs(const QString &path);

signals:
    /// `before` is what it was: views find out what became of each step by its id.
    void deckChanged(const atlas::Deck &now, const atlas::Deck &before);
    void fileChanged(); ///< path or modified state

private:
    friend class DeckEdit;
    void setDeck(const Deck &deck);

    Deck m_deck;
    QUndoStack m_undo;
    QString m_path;
    bool m_mayOverwrite = true;
};

} // namespace atlas
